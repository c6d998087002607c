"""Communes by their code and by their name, to understand lists that give no INSEE code."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from pacte_desktop.domain.french_order import search_key


@dataclass(frozen=True)
class CommuneNames:
    """``names``: name of each commune of the base territory by INSEE code."""

    names: Mapping[str, str] = field(default_factory=dict)

    def __contains__(self, insee_code: str) -> bool:
        return insee_code in self.names

    @cached_property
    def _codes(self) -> Mapping[str, tuple[str, ...]]:
        found: dict[str, list[str]] = defaultdict(list)
        for insee_code, name in self.names.items():
            found[search_key(name)].append(insee_code)
        return {key: tuple(codes) for key, codes in found.items()}

    def find(self, name: str, departement: str = "") -> tuple[str, ...]:
        """Codes of the communes of this name, in this département when it is told; a postal code tells it too."""
        codes = self._codes.get(search_key(name.strip()), ())
        return tuple(code for code in codes if _is_in(code, departement.strip().upper()))


def _is_in(insee_code: str, departement: str) -> bool:
    """True for a commune of the département that a code or a postal code names; Corsica has « 20 » in postal codes."""
    if not departement:
        return True
    if len(departement) in (1, 4) and departement.isdecimal():
        departement = "0" + departement  # A spreadsheet took the zero of « 01 » or « 01000 ».
    if len(departement) == 3 and departement.startswith("0"):
        departement = departement[1:]
    wanted = departement[:3] if departement.startswith(("97", "98")) else departement[:2]
    return insee_code.startswith(("2A", "2B") if wanted == "20" else wanted)
