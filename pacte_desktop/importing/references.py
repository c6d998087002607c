"""What a record refers to and the plan must have: sites, supervisors, interns, posts, semesters, structures."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from pacte_desktop.domain.incoming import Incoming, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.plan_state import PlanState
from pacte_desktop.importing.text_table import comparable, shown


@dataclass(frozen=True, slots=True)
class Reference:
    """``target``: the table referred to. ``names``: the names in a record; ``renamed``: the record with another name in
    place of one that the plan writes otherwise. ``by_title``: lists often call it by its name instead of its number."""

    target: TargetKind
    names: Callable[[Incoming], Iterable[str]]
    renamed: Callable[[Incoming, str, str], Incoming]
    by_title: bool = False


def in_key(target: TargetKind, position: int, *, by_title: bool = False) -> Reference:
    """The name that stands at this place of the key."""

    def renamed(record: Incoming, _old: str, name: str) -> Incoming:
        keys = tuple((*key[:position], name, *key[position + 1 :]) for key in record.keys)
        return replace(record, keys=keys)

    return Reference(target, lambda record: (record.keys[0][position],), renamed, by_title)


def in_value(target: TargetKind, code: str, *, by_title: bool = False) -> Reference:
    """The name that is this value; none when it is empty or not told."""

    def names(record: Incoming) -> Iterable[str]:
        return (str(record.values[code]),) if record.values.get(code) else ()

    def renamed(record: Incoming, _old: str, name: str) -> Incoming:
        return replace(record, values={**record.values, code: name})

    return Reference(target, names, renamed, by_title)


_UNKNOWN: Mapping[TargetKind, str] = {
    TargetKind.SEMESTER: QT_TRANSLATE_NOOP("Import", "le semestre qui commence le {name} n’est pas dans le plan"),
    TargetKind.INTERN: QT_TRANSLATE_NOOP("Import", "aucun interne du plan n’a le numéro {name}"),
    TargetKind.SUPERVISOR: QT_TRANSLATE_NOOP("Import", "aucun maître de stage du plan n’a le RPPS {name}"),
    TargetKind.STRUCTURE: QT_TRANSLATE_NOOP("Import", "aucune structure du plan n’a le numéro FINESS {name}"),
    TargetKind.SITE: QT_TRANSLATE_NOOP("Import", "aucun terrain du plan n’a le numéro {name}"),
    TargetKind.POST: QT_TRANSLATE_NOOP("Import", "aucun poste ouvert ce semestre n’a le numéro {name}"),
}
_SEVERAL = QT_TRANSLATE_NOOP("Import", "plusieurs terrains du plan s’appellent « {name} » : donnez leur numéro")
_BY_NAME = QT_TRANSLATE_NOOP("Import", "terrain « {name} » reconnu par son nom : n° {number}")
_ALMOST = QT_TRANSLATE_NOOP("Import", "« {name} » lu comme « {number} », qui est dans le plan")
_DASHES = str.maketrans("‐‑‒–—−", "------")


def almost(name: str) -> str:
    """A number as it is compared when the plan does not have it as it is: spreadsheets eat leading zeros, people mix
    capitals and dashes."""
    plain = name.translate(_DASHES).casefold().replace(" ", "")
    return plain.lstrip("0") or "0" if plain.isdecimal() else plain


class KnownNames:
    """The names by which rows of a plan are referred to."""

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self._names: dict[TargetKind, frozenset[str]] = {}
        self._almost: dict[TargetKind, dict[str, list[str]]] = {}

    def of(self, target: TargetKind) -> frozenset[str]:
        """Names of the rows of a table: numbers, RPPS, FINESS, first days."""
        if target not in self._names:
            rows = self._state.held.get(target, {}).values()
            keys = (row.keys[0] for row in rows if row.keys)
            if target is TargetKind.SITE:
                self._names[target] = frozenset(key[1] for key in keys if key[0] == "n")
            else:
                self._names[target] = frozenset(key[0] for key in keys)
        return self._names[target]

    def almost(self, target: TargetKind, name: str) -> str:
        """The only name that the plan writes almost like this one; "" when there is none or several."""
        if target not in self._almost:
            found: dict[str, list[str]] = defaultdict(list)
            for known in self.of(target):
                found[almost(known)].append(known)
            self._almost[target] = found
        names = self._almost[target].get(almost(name), [])
        return names[0] if len(names) == 1 else ""

    @cached_property
    def site_numbers(self) -> Mapping[str, tuple[str, ...]]:
        """Numbers of the sites by their name in comparable form."""
        found: dict[str, list[str]] = defaultdict(list)
        for row in self._state.held.get(TargetKind.SITE, {}).values():
            if row.keys and row.keys[0][0] == "n":
                found[comparable(str(row.values.get("name", "")))].append(row.keys[0][1])
        return {name: tuple(numbers) for name, numbers in found.items()}


@dataclass(frozen=True, slots=True)
class Resolved:
    """A record with the names that the plan knows; ``wrong``: what it refers to and the plan does not have."""

    record: Incoming
    wrong: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


_OWN_NUMBER: Mapping[TargetKind, Reference] = {
    target: in_key(target, 0) for target in (TargetKind.INTERN, TargetKind.STRUCTURE, TargetKind.POST)
}
"""Tables whose rows have a number of their own in their key."""


def resolve(record: Incoming, references: Iterable[Reference], known: KnownNames) -> Resolved:
    """The record, all its references looked up, and its own number as the plan writes it."""
    wrong: list[str] = []
    notes: list[str] = []
    own = _OWN_NUMBER.get(record.target)
    for reference in (*references, *((own,) if own is not None else ())):
        names = known.of(reference.target)
        for name in reference.names(record):
            if name in names:
                continue
            close = known.almost(reference.target, name)
            numbers = known.site_numbers.get(comparable(name), ()) if reference.by_title else ()
            if close:
                record = reference.renamed(record, name, close)
                notes.append(translate("Import", _ALMOST).format(name=shown(name), number=close))
            elif len(numbers) == 1:
                record = reference.renamed(record, name, numbers[0])
                notes.append(translate("Import", _BY_NAME).format(name=shown(name), number=numbers[0]))
            elif reference is not own:
                words = translate("Import", _SEVERAL if numbers else _UNKNOWN[reference.target])
                wrong.append(words.format(name=shown(name)))
    return Resolved(record, tuple(wrong), tuple(notes))
