"""Interns in the order in which they are called (rule R1): phase, then seniority, then rank, and why.

``seniority`` is the whole number of semesters that count in the phase; among equals the better (smaller) key comes
first. The key is chosen by the faculty: raw national rank, rank over the size of its ranking, or the order of an
imported list, which then decides alone.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import grouped, translate

RankingKey = Callable[[Intern], Fraction]

PHASE_SEQUENCE = (Phase.SOCLE, Phase.APPROFONDISSEMENT, Phase.CONSOLIDATION)

UNKNOWN = Fraction(10**9)
"""Key of an intern whose rank is not known: after everybody else. The eligibility gate names them."""


def raw_rank(intern: Intern) -> Fraction:
    """The national rank as it is."""
    return Fraction(intern.national_rank) if intern.national_rank > 0 else UNKNOWN


def percentile(intern: Intern) -> Fraction:
    """Rank over the size of its ranking: comparable between years and examinations.

    >>> from types import SimpleNamespace
    >>> round(float(percentile(SimpleNamespace(national_rank=7911, ranking_size=10140))), 4)
    0.7802
    """
    if intern.national_rank <= 0 or intern.ranking_size <= 0:
        return UNKNOWN
    return Fraction(intern.national_rank, intern.ranking_size)


@dataclass(frozen=True)
class OrderKey:
    """One way to part interns of equal seniority: ``place`` (smaller is called first) and the words that show it.

    ``decides_alone``: phase and seniority are already in the imported order.
    """

    code: str
    place: RankingKey
    key_shown: Callable[[Intern], str]
    decides_alone: bool = False


def _raw(_positions: Mapping[int, int]) -> OrderKey:
    return OrderKey(
        "raw",
        raw_rank,
        lambda intern: (
            translate("CallOrder", "rang {rank}").format(rank=grouped(intern.national_rank))
            if raw_rank(intern) != UNKNOWN
            else translate("CallOrder", "rang inconnu")
        ),
    )


def _percentile(_positions: Mapping[int, int]) -> OrderKey:
    return OrderKey(
        "percentile",
        percentile,
        lambda intern: (
            translate("CallOrder", "{share}\u202f% (rang {rank} sur {size})").format(
                share=grouped(100 * float(percentile(intern)), 2),
                rank=grouped(intern.national_rank),
                size=grouped(intern.ranking_size),
            )
            if percentile(intern) != UNKNOWN
            else translate("CallOrder", "rang inconnu")
        ),
    )


def _imported(positions: Mapping[int, int]) -> OrderKey:
    return OrderKey(
        "imported",
        lambda intern: Fraction(positions[intern.id]) if intern.id in positions else UNKNOWN,
        lambda intern: (
            translate("CallOrder", "place {place} de la liste importée").format(place=grouped(positions[intern.id]))
            if intern.id in positions
            else translate("CallOrder", "absent de la liste importée")
        ),
        decides_alone=True,
    )


ORDER_KEYS: dict[str, Callable[[Mapping[int, int]], OrderKey]] = {
    "raw": _raw,
    "percentile": _percentile,
    "imported": _imported,
}
"""Keys by code. Each is made from the 1-based places of an imported list by intern id, which two of them ignore."""


@dataclass(frozen=True)
class CallOrder:
    """How interns are called: key, phases in turn, seniority of the former regime over its whole curriculum or not."""

    key: OrderKey = field(default_factory=lambda: _raw({}))
    phases: tuple[Phase, ...] = PHASE_SEQUENCE
    former_whole: bool = True

    def seniority(self, intern: Intern) -> int:
        """Semesters that count for the order: those of the phase, or of the whole curriculum in the former regime."""
        if self.former_whole and intern.regime is Regime.FORMER:
            return max(intern.choice_seniority, intern.validated_semesters)
        return intern.choice_seniority

    def sort_key(self, intern: Intern) -> tuple[int, int, Fraction, str]:
        """Smaller is called first. Equal keys are parted by number: the order is always the same."""
        if self.key.decides_alone:
            return 0, 0, self.key.place(intern), intern.imotep_number
        return (
            self.phases.index(intern.phase),
            -self.seniority(intern),
            self.key.place(intern),
            intern.imotep_number,
        )

    def called(self, interns: Iterable[Intern]) -> list[Intern]:
        """Interns as they are called."""
        return sorted(interns, key=self.sort_key)


def call_order(parameters: Parameters, code: str = "", positions: Mapping[int, int] | None = None) -> CallOrder:
    """The order that the parameters ask for; ``code`` (of a choice session) beats theirs.

    ``positions``: 1-based places of an imported list, by intern id. Raises :class:`KnownError` for an unknown key.
    """
    wanted = code or parameters.text("order.key")
    if wanted not in ORDER_KEYS:
        raise KnownError(
            translate("CallOrder", "La clé de classement « {code} » n’existe pas.").format(code=wanted),
            translate("CallOrder", "Choisissez parmi : {known}.").format(known=", ".join(ORDER_KEYS)),
        )
    listed = tuple(Phase(phase) for phase in parameters.get("order.phase_sequence"))
    return CallOrder(
        ORDER_KEYS[wanted](positions or {}),
        (*listed, *(phase for phase in PHASE_SEQUENCE if phase not in listed)),
        parameters.text("order.former_regime_seniority") != "PHASE",
    )


def in_call_order(
    interns: Iterable[Intern], key: RankingKey = raw_rank, phases: tuple[Phase, ...] = PHASE_SEQUENCE
) -> list[Intern]:
    """Interns as they are called by a bare key; :class:`CallOrder` knows the parameters too."""
    return CallOrder(OrderKey("", key, lambda _: ""), phases).called(interns)


def is_called_before(first: Intern, second: Intern, order: CallOrder) -> bool:
    """True when ``first`` comes before ``second``."""
    return order.sort_key(first) < order.sort_key(second)


def places(ordered: Sequence[Intern]) -> dict[int, int]:
    """1-based place in the call order, by intern id."""
    return {intern.id: place for place, intern in enumerate(ordered, start=1)}
