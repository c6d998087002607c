"""Why an intern is called at their place: what decides between two, and how many come before for which reason."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.call_order import CallOrder, is_called_before


class Decider(StrEnum):
    """What parts two interns, in the order in which it is looked at."""

    LIST = "LIST"
    PHASE = "PHASE"
    SENIORITY = "SENIORITY"
    KEY = "KEY"
    NUMBER = "NUMBER"


@dataclass(frozen=True, slots=True)
class PositionReasons:
    """Place of an intern (1-based) of ``total``, how many are before for each reason, and the same in French."""

    position: int
    total: int
    before: dict[Decider, int]
    sentences: tuple[str, ...]


def decider(first: Intern, second: Intern, order: CallOrder) -> Decider:
    """What parts these two."""
    if order.key.decides_alone and order.key.place(first) != order.key.place(second):
        return Decider.LIST
    if not order.key.decides_alone:
        if first.phase is not second.phase:
            return Decider.PHASE
        if order.seniority(first) != order.seniority(second):
            return Decider.SENIORITY
        if order.key.place(first) != order.key.place(second):
            return Decider.KEY
    return Decider.NUMBER


def compare(first: Intern, second: Intern, order: CallOrder | None = None) -> tuple[str, ...]:
    """Who is called before whom, and every step of the comparison down to the one that decides."""
    order = order or CallOrder()
    if not is_called_before(first, second, order):
        first, second = second, first
    what = decider(first, second, order)
    steps = [step for step in _steps_before(what, order) if step is not Decider.LIST]
    return (
        translate("CallOrder", "{first} est appelé avant {second}.").format(
            first=first.full_name, second=second.full_name
        ),
        *(_equal(step, first, order) for step in steps),
        _decided(what, first, second, order),
    )


def _steps_before(what: Decider, order: CallOrder) -> list[Decider]:
    """What was looked at and found equal before ``what`` decided."""
    looked_at = [Decider.LIST] if order.key.decides_alone else [Decider.PHASE, Decider.SENIORITY, Decider.KEY]
    return looked_at[: looked_at.index(what)] if what in looked_at else looked_at


def _equal(step: Decider, intern: Intern, order: CallOrder) -> str:
    if step is Decider.PHASE:
        return translate("CallOrder", "Même phase : {phase}.").format(phase=intern.phase.label)
    if step is Decider.SENIORITY:
        return translate("CallOrder", "Même ancienneté : {seniority}.").format(
            seniority=semesters(order.seniority(intern))
        )
    return translate("CallOrder", "Même classement : {key}.").format(key=order.key.key_shown(intern))


def _decided(what: Decider, first: Intern, second: Intern, order: CallOrder) -> str:
    if what is Decider.PHASE:
        return translate("CallOrder", "La phase décide : {first} passe avant {second}.").format(
            first=first.phase.label, second=second.phase.label
        )
    if what is Decider.SENIORITY:
        return translate("CallOrder", "L’ancienneté décide : {first} contre {second}.").format(
            first=semesters(order.seniority(first)), second=semesters(order.seniority(second))
        )
    if what is Decider.KEY:
        return translate("CallOrder", "Le classement décide : {first} contre {second}.").format(
            first=order.key.key_shown(first), second=order.key.key_shown(second)
        )
    if what is Decider.LIST:
        return translate("CallOrder", "La liste importée décide : {first}, puis {second}.").format(
            first=order.key.key_shown(first), second=order.key.key_shown(second)
        )
    return translate(
        "CallOrder", "Rien ne les départage : le numéro IMOTEP le plus petit passe d’abord ({first}, {second})."
    ).format(first=first.imotep_number, second=second.imotep_number)


def why_position(intern: Intern, ordered: Sequence[Intern], order: CallOrder | None = None) -> PositionReasons:
    """« Pourquoi suis-je 214e ? »: how many of ``ordered`` are called before the intern, and for which reason."""
    order = order or CallOrder()
    position = next(place for place, found in enumerate(ordered, start=1) if found.id == intern.id)
    before = Counter(decider(other, intern, order) for other in ordered[: position - 1])
    ordinal = translate("CallOrder", "1er") if position == 1 else translate("CallOrder", "{n}e").format(n=position)
    sentences = [
        translate("CallOrder", "{name} est {ordinal} sur {total} : {phase}, ancienneté {seniority}, {key}.").format(
            name=intern.full_name,
            ordinal=ordinal,
            total=len(ordered),
            phase=intern.phase.label,
            seniority=semesters(order.seniority(intern)),
            key=order.key.key_shown(intern),
        ),
        *(_before(what, before[what]) for what in Decider if before[what]),
    ]
    if position == 1:
        sentences.append(translate("CallOrder", "Personne n’est appelé avant."))
    return PositionReasons(position, len(ordered), dict(before), tuple(sentences))


def _before(what: Decider, number: int) -> str:
    one, many = {
        Decider.LIST: (
            translate("CallOrder", "{n} interne est avant dans la liste importée."),
            translate("CallOrder", "{n} internes sont avant dans la liste importée."),
        ),
        Decider.PHASE: (
            translate("CallOrder", "{n} interne est d’une phase appelée avant."),
            translate("CallOrder", "{n} internes sont d’une phase appelée avant."),
        ),
        Decider.SENIORITY: (
            translate("CallOrder", "{n} interne a plus d’ancienneté."),
            translate("CallOrder", "{n} internes ont plus d’ancienneté."),
        ),
        Decider.KEY: (
            translate("CallOrder", "{n} interne a la même ancienneté et un meilleur classement."),
            translate("CallOrder", "{n} internes ont la même ancienneté et un meilleur classement."),
        ),
        Decider.NUMBER: (
            translate("CallOrder", "{n} interne est à égalité, avec un numéro IMOTEP plus petit."),
            translate("CallOrder", "{n} internes sont à égalité, avec un numéro IMOTEP plus petit."),
        ),
    }[what]
    return counted(number, one, many)


def semesters(number: int) -> str:
    """« 1 semestre », « 3 semestres »."""
    return counted(number, translate("CallOrder", "{n} semestre"), translate("CallOrder", "{n} semestres"))
