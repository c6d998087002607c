"""What an intern has to do: phases, regimes, internship types and the requirements that join them.

Regimes and types are data (``resources/rules/curriculum.toml``); this module says what they mean.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product

from pacte_desktop.domain.fulfilment import met_demands
from pacte_desktop.domain.wording import translate


class Phase(StrEnum):
    """The three phases of the DES de médecine générale, in order."""

    SOCLE = "SOCLE"
    APPROFONDISSEMENT = "APPROFONDISSEMENT"
    CONSOLIDATION = "CONSOLIDATION"

    @property
    def label(self) -> str:
        """Name of the phase as the user reads it."""
        return {
            Phase.SOCLE: translate("Phase", "socle"),
            Phase.APPROFONDISSEMENT: translate("Phase", "approfondissement"),
            Phase.CONSOLIDATION: translate("Phase", "consolidation"),
        }[self]

    @property
    def short_label(self) -> str:
        """Name of the phase where there is little room."""
        return {
            Phase.SOCLE: translate("Phase", "socle"),
            Phase.APPROFONDISSEMENT: translate("Phase", "appro."),
            Phase.CONSOLIDATION: translate("Phase", "conso."),
        }[self]


class Regime(StrEnum):
    """Set of rules that a cohort follows to its end; values are keys of the rule file."""

    A_2023 = "A_2023"
    B_2017 = "B_2017"
    FORMER = "FORMER"


ANY = "*"
"""Among the substitutes of a requirement: every semester that no other requirement uses."""


@dataclass(frozen=True, slots=True)
class InternshipType:
    """A kind of internship: code, French label, and whether it takes place in ambulatory care.

    ``validates``: types of requirements that it fulfils beside its own, one of them in a semester, or all of them
    together when ``is_coupled``. ``is_mg``: a semester of general practice. ``only_chu``: exists in a CHU only.
    """

    code: str
    label: str
    short_label: str
    is_ambulatory: bool
    validates: tuple[str, ...] = ()
    is_coupled: bool = False
    is_mg: bool = False
    only_chu: bool = False


Types = Mapping[str, InternshipType]


@dataclass(frozen=True, slots=True)
class Window:
    """1-based ``positions`` of a phase; with an ``option`` (« key=value » of a parameter) only where it is chosen."""

    phase: Phase
    positions: tuple[int, ...]
    option: str = ""


@dataclass(frozen=True, slots=True)
class CurriculumRequirement:
    """``count`` semesters of one type in a phase, allowed at the 1-based ``positions`` of that phase, or ``elsewhere``.

    ``substitutes``: codes of other types that fulfil it, :data:`ANY` for every type. ``is_derogable``: a recorded
    derogation may lift its positions.
    """

    internship_type: str
    phase: Phase
    count: int
    positions: tuple[int, ...]
    elsewhere: tuple[Window, ...] = ()
    substitutes: tuple[str, ...] = ()
    is_derogable: bool = True

    @property
    def windows(self) -> tuple[Window, ...]:
        """Where it is allowed; options that were not chosen are not in it."""
        return (Window(self.phase, self.positions), *(window for window in self.elsewhere if not window.option))

    def accepts(self, code: str, types: Types | None) -> bool:
        """True when a semester of the type ``code`` fulfils it; without ``types`` its own type only."""
        if code == self.internship_type or types is None:
            return code == self.internship_type
        found = types.get(code)
        beside = found is not None and self.internship_type in found.validates
        return beside or code in self.substitutes or ANY in self.substitutes

    def allows(self, phase: Phase, position: int) -> bool:
        """True at one of its positions."""
        return any(window.phase is phase and position in window.positions for window in self.windows)

    def is_open(self, phase: Phase, position: int) -> bool:
        """True from its first position in the phase on: what was missed is caught up later in the phase."""
        return any(window.phase is phase and position >= min(window.positions) for window in self.windows)

    def is_last(self, phase: Phase, position: int) -> bool:
        """True when it has no allowed position after this one."""
        order = list(Phase)
        now = order.index(phase), position
        return all((order.index(window.phase), max(window.positions)) <= now for window in self.windows)


@dataclass(frozen=True, slots=True)
class Curriculum:
    """The requirements of one regime, with their legal source.

    A semester fulfils one requirement; a coupled one fulfils all those that its type validates, and each that it saves
    is then asked for as ``completed_by`` instead (None: it is not). Without ``types`` a semester fulfils nothing but
    the requirement of its own type.
    """

    regime: Regime
    label: str
    first_cohort: int
    last_cohort: int | None
    requirements: tuple[CurriculumRequirement, ...]
    source: str
    completed_by: CurriculumRequirement | None = None

    def length(self) -> int:
        """Number of semesters that the whole curriculum asks for."""
        return sum(requirement.count for requirement in self.requirements)

    def phase_length(self, phase: Phase) -> int:
        """Number of semesters that the curriculum gives to a phase."""
        return sum(requirement.count for requirement in self.requirements if requirement.phase is phase)

    def with_options(self, chosen: Collection[str]) -> "Curriculum":
        """The same curriculum where the windows of the options ``chosen`` are open and the other options are gone."""

        def opened(requirement: CurriculumRequirement) -> CurriculumRequirement:
            kept = (window for window in requirement.elsewhere if not window.option or window.option in chosen)
            return replace(requirement, elsewhere=tuple(replace(window, option="") for window in kept))

        return replace(self, requirements=tuple(opened(requirement) for requirement in self.requirements))

    def remaining(self, validated: Iterable[str], types: Types | None = None) -> dict[str, int]:
        """Semesters still to be validated, by internship type; empty when the curriculum is complete.

        Semesters are given to requirements so that the fewest remain; of several ways, that which leaves the most
        tolerant requirements for the end.
        """
        return dict(Counter(demand.internship_type for demand in self._unmet(tuple(validated), types)))

    def is_complete(self, validated: Iterable[str], types: Types | None = None) -> bool:
        """True when nothing remains to be validated, however many semesters were done."""
        return not self._unmet(tuple(validated), types)

    def needed_types(
        self, phase: Phase, position: int, validated: Iterable[str], types: Types | None = None
    ) -> tuple[str, ...]:
        """Types of posts that an intern may take at this 1-based ``position`` of ``phase`` for what remains to be done.

        First the types that the curriculum names, in its order, then those that stand for them, in the order of
        ``types``. A requirement whose last position has passed stays needed: the semester is caught up later.
        """
        wanted = [demand for demand in self._unmet(tuple(validated), types) if demand.is_open(phase, position)]
        own = dict.fromkeys(demand.internship_type for demand in wanted)
        others = (code for code in types or () if any(demand.accepts(code, types) for demand in wanted))
        return tuple(dict.fromkeys((*own, *others)))

    def must_types(
        self, phase: Phase, position: int, validated: Iterable[str], types: Types | None = None
    ) -> tuple[str, ...]:
        """Types that the curriculum names, are still to be done and have no allowed position after this one."""
        unmet = (demand for demand in self._unmet(tuple(validated), types) if demand.is_open(phase, position))
        return tuple(dict.fromkeys(demand.internship_type for demand in unmet if demand.is_last(phase, position)))

    def late_after(self, phase: Phase, position: int, validated: Iterable[str], types: Types | None, taken: str) -> int:
        """Semesters that cannot be done at an allowed position any more once ``taken`` is done at this one.

        What was validated before and ``taken`` count wherever they were done; each later position holds one semester,
        counted for one requirement: no coupled semester is foreseen.
        """
        done = (*validated, taken)
        coming = tuple(self._positions_after(phase, position))
        return min(len(demands) - len(met) for demands, met in self._ways(done, types, coming))

    def finishes(self, phase: Phase, position: int, validated: Iterable[str], types: Types | None, taken: str) -> bool:
        """True when, ``taken`` done now, everything else can still be done at its allowed positions."""
        return self.late_after(phase, position, validated, types, taken) == 0

    def stranding_types(
        self, phase: Phase, position: int, validated: Iterable[str], types: Types | None = None
    ) -> tuple[str, ...]:
        """Of the types that may be taken now, those after which more semesters are late than after another one.

        Unlike :meth:`finishes` it says nothing against an intern who is late whatever they take.
        """
        done = tuple(validated)
        needed = self.needed_types(phase, position, done, types)
        late = [self.late_after(phase, position, done, types, code) for code in needed]
        return tuple(code for code, count in zip(needed, late, strict=True) if count > min(late))

    def _positions_after(self, phase: Phase, position: int) -> Iterator[tuple[Phase, int]]:
        """Positions that come after this one in the normal course, those of the later phases included."""
        for later in list(Phase)[list(Phase).index(phase) :]:
            first = position + 1 if later is phase else 1
            yield from ((later, number) for number in range(first, self.phase_length(later) + 1))

    def _unmet(self, validated: Sequence[str], types: Types | None) -> list[CurriculumRequirement]:
        """Demands that remain in the best way to count the semesters, coupled wherever that costs nothing."""
        demands, met = min(self._ways(validated, types), key=lambda way: len(way[0]) - len(way[1]))
        return [demand for number, demand in enumerate(demands) if number not in met]

    def _ways(
        self, done: Sequence[str], types: Types | None, coming: Sequence[tuple[Phase, int]] = ()
    ) -> Iterator[tuple[list[CurriculumRequirement], frozenset[int]]]:
        """Demands, and the numbers of those that are met, for each number of coupled semesters counted as such.

        Most coupled semesters first. ``coming``: positions that are still to come, each worth one semester.
        """
        one_each = sorted(self.requirements, key=lambda requirement: ANY in requirement.substitutes)
        asked = [requirement for requirement in one_each for _ in range(requirement.count)]
        parts = {code: found for code in dict.fromkeys(done) if len(found := self._parts(code, types)) > 1}
        for uses in product(*(range(done.count(code), -1, -1) for code in parts)):
            coupled = Counter(dict(zip(parts, uses, strict=True)))
            saved = sum(count * (len(parts[code]) - 1) for code, count in coupled.items())
            demands = asked + [self.completed_by] * saved if self.completed_by else asked
            pieces = [part for code, count in coupled.items() for part in parts[code] * count]
            semesters = [{n for n, demand in enumerate(demands) if demand.internship_type == part} for part in pieces]
            for code in (Counter(done) - coupled).elements():
                semesters.append({n for n, demand in enumerate(demands) if demand.accepts(code, types)})
            for place in coming:
                semesters.append({n for n, demand in enumerate(demands) if demand.allows(*place)})
            yield demands, met_demands(semesters, len(demands))

    def _parts(self, code: str, types: Types | None) -> tuple[str, ...]:
        """Requirements of this curriculum that one semester of a coupled type fulfils together."""
        found = types.get(code) if types is not None else None
        if found is None or not found.is_coupled:
            return ()
        asked = dict.fromkeys(requirement.internship_type for requirement in self.requirements)
        return tuple(wanted for wanted in asked if wanted in found.validates)
