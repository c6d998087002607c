"""What of a plan lies in communes that a newer territory has no more: moved to the commune that took them in. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.incoming import Incoming, Plain, ReadFile, RowProblem, TargetKind
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.plan_state import Held, PlanState

COMMUNE_FIELD = {
    TargetKind.INTERN: "home_insee_code",
    TargetKind.STRUCTURE: "insee_code",
    TargetKind.HOUSING: "insee_code",
    TargetKind.EQUIPMENT: "insee_code",
}
"""The field that says in which commune a thing of a plan is; sites have several places."""

_PLACES = "locations"


@dataclass(frozen=True)
class NewTerritory:
    """A territory that a file brings: its communes, and where those went that are no more."""

    territory: OwnTerritory
    communes: frozenset[str]
    successors: dict[str, str]

    def is_gone(self, insee_code: str) -> bool:
        """True for a commune of its départements that it does not have; of others it says nothing."""
        return bool(insee_code) and insee_code not in self.communes and departement_of(insee_code) in self._departements

    @cached_property
    def _departements(self) -> frozenset[str]:
        return frozenset(map(departement_of, self.communes))


def with_moves(found: ReadFile, state: PlanState) -> ReadFile:
    """The same with a change for each thing of the plan in a commune that is no more, and a problem for each whose
    commune has no known successor; ``found`` as it is when it brings no territory."""
    new = found.beside.content if found.beside else None
    if not isinstance(new, NewTerritory):
        return found
    moves, problems = [], []
    for target, rows in state.held.items():
        for held in rows.values():
            gone = sorted({code for code in _communes(target, held) if new.is_gone(code)})
            lost = [code for code in gone if code not in new.successors]
            problems += [RowProblem(0, "", _lost(target, held, code)) for code in lost if code in state.facts.communes]
            if gone and not lost:
                moves.append(_move(target, held, new))
    return replace(
        found,
        records=(*found.records, *moves),
        problems=(*found.problems, *problems),
        notes=(*found.notes, *_note(len(moves))),
    )


def _communes(target: TargetKind, held: Held) -> Iterator[str]:
    if target in COMMUNE_FIELD:
        yield str(held.values.get(COMMUNE_FIELD[target]) or "")
    places = held.values.get(_PLACES) if target is TargetKind.SITE else None
    for place in places if isinstance(places, tuple) else ():
        if isinstance(place, tuple):
            yield str(place[0])


def _move(target: TargetKind, held: Held, new: NewTerritory) -> Incoming:
    values: dict[str, Plain] = {}
    if target in COMMUNE_FIELD:
        name = COMMUNE_FIELD[target]
        values[name] = new.successors[str(held.values[name])]
    else:
        places = held.values[_PLACES]
        values[_PLACES] = tuple(
            (new.successors.get(str(place[0]), str(place[0])), *place[1:])
            for place in (places if isinstance(places, tuple) else ())
            if isinstance(place, tuple)
        )
    return Incoming(target, held.keys, values, 0, _title(target, held))


def _title(target: TargetKind, held: Held) -> str:
    if target is TargetKind.INTERN:
        return f"{str(held.values.get('last_name')).upper()} {held.values.get('first_name')}"
    return str(held.values.get("name"))


def _lost(target: TargetKind, held: Held, code: str) -> str:
    words = translate("TerritoryImport", "{name} est dans la commune {code}, absente de ce fichier et sans remplaçante")
    return words.format(name=_title(target, held), code=code)


def _note(count: int) -> list[str]:
    if not count:
        return []
    return [
        counted(
            count,
            translate("TerritoryImport", "{n} ligne du plan passe à la commune nouvelle qui a repris la sienne."),
            translate("TerritoryImport", "{n} lignes du plan passent à la commune nouvelle qui a repris la leur."),
        )
    ]
