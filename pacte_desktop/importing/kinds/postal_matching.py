"""The commune of a postal code and a name: by both where postal codes are known, else by name and département."""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from pacte_desktop.importing.plan_facts import PlanFacts


@dataclass(frozen=True, slots=True)
class FoundCommune:
    """``codes``: one when it is sure, none when unknown. ``way``: « postal » or « departement »."""

    codes: tuple[str, ...]
    way: str


@dataclass(frozen=True)
class PostalMatching:
    """Looks up the communes of a plan."""

    plan: PlanFacts

    @property
    def has_postal_codes(self) -> bool:
        """True when the plan holds postal codes."""
        return bool(self.plan.postal_codes)

    @cached_property
    def _by_postal(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for insee_code, postal_codes in self.plan.postal_codes.items():
            for postal in postal_codes:
                found[postal].append(insee_code)
        return {postal: tuple(codes) for postal, codes in found.items()}

    def is_near(self, postal: str) -> bool:
        """False for a postal code that belongs to no département of the plan or around it."""
        if postal in self._by_postal or not self.plan.around:
            return True
        return bool(_departements(postal) & self.plan.around)

    def find(self, name: str, postal: str) -> FoundCommune:
        """The commune, or those that it could be."""
        here = self._by_postal.get(postal)
        if here is not None:
            named = self.plan.communes.find(name)
            return FoundCommune(tuple(code for code in named if code in here), "postal")
        return FoundCommune(self.plan.communes.find(name, postal), "departement")


def _departements(postal: str) -> frozenset[str]:
    """The département that a postal code most often belongs to; both of Corsica for 20."""
    if postal.startswith(("97", "98")):
        return frozenset({postal[:3]})
    return frozenset({"2A", "2B"}) if postal.startswith("20") else frozenset({postal[:2]})
