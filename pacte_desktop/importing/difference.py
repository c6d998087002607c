"""What a file would change in a plan: each thing that it tells beside the row that the plan has of it. Pure."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.incoming import (
    FieldChange,
    Incoming,
    Key,
    Plain,
    ReadFile,
    RowDifference,
    RowProblem,
    RowState,
    TargetKind,
)
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.fields import label_of, shown_value
from pacte_desktop.importing.plan_state import Held, PlanState
from pacte_desktop.importing.references import KnownNames, resolve
from pacte_desktop.importing.targets import TARGETS, Target
from pacte_desktop.importing.text_table import quoted

Scope = Callable[[Incoming], str]
_PERSONS = (TargetKind.INTERN, TargetKind.SUPERVISOR)


@dataclass(frozen=True, slots=True)
class Compared:
    """``rows``: in the order of the file, then those that only the plan has. ``problems``: all of them, those of the
    reading included. ``notes``: what is to be looked at and refuses nothing."""

    rows: tuple[RowDifference, ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...]


def differences(found: ReadFile, state: PlanState, scope: Scope | None = None) -> Compared:
    """Everything that the records of a file would do to the plan. ``scope``: see :class:`TableKind`."""
    comparison = _Comparison(state)
    unsound = {problem.row for problem in found.problems}
    for record in found.records:
        comparison.take(record, is_sound=record.row not in unsound)
    comparison.refuse_twice_found()
    refused = {problem.row for problem in (*found.problems, *comparison.problems)}
    rows = [row for row in comparison.rows if row.row not in refused]
    rows += _refused_rows((*found.problems, *comparison.problems), comparison.titles)
    rows.sort(key=lambda row: row.row)
    rows += comparison.missing(scope) if scope is not None else []
    problems = tuple(sorted((*found.problems, *comparison.problems), key=lambda problem: problem.row))
    return Compared(tuple(rows), problems, tuple(comparison.notes))


def _refused_rows(problems: Iterable[RowProblem], titles: Mapping[int, str]) -> list[RowDifference]:
    by_row: dict[int, list[RowProblem]] = defaultdict(list)
    for problem in problems:
        by_row[problem.row].append(problem)
    return [
        RowDifference(RowState.REFUSED, row, titles.get(row, ""), problems=tuple(told))
        for row, told in by_row.items()
        if row
    ]


class _Comparison:
    """The records of one file beside one plan."""

    def __init__(self, state: PlanState) -> None:
        self._state = state
        self._known = KnownNames(state)
        self._index: dict[TargetKind, dict[Key, list[int]]] = {}
        self._persons: dict[TargetKind, dict[str, set[str]]] = {}
        self._records: list[Incoming] = []
        self._taken: dict[tuple[TargetKind, int], list[Incoming]] = defaultdict(list)
        self.rows: list[RowDifference] = []
        self.problems: list[RowProblem] = []
        self.notes: list[str] = []
        self.titles: dict[int, str] = {}

    def take(self, record: Incoming, *, is_sound: bool) -> None:
        """Compare one record; one that is not sound only says what the file names."""
        target = TARGETS[record.target]
        resolved = resolve(record, target.references, self._known)
        record = resolved.record
        self.titles.setdefault(record.row, record.title)
        self._records.append(record)
        if not is_sound:
            return
        self.notes += [self._line(record.row, note) for note in resolved.notes]
        self.problems += [RowProblem(record.row, "", sentence) for sentence in resolved.wrong]
        if resolved.wrong:
            return
        row_ids = self._matches(record)
        if len(row_ids) > 1:
            sentence = translate("Import", "{title} correspond à plusieurs lignes du plan ; donnez son numéro")
            self.problems.append(RowProblem(record.row, "", sentence.format(title=record.title)))
        elif row_ids:
            self._taken[record.target, row_ids[0]].append(record)
            self._compare(record, target, row_ids[0])
        else:
            self._add(record, target)

    def _line(self, row: int, sentence: str) -> str:
        return translate("Import", "ligne {row} : {sentence}").format(row=row, sentence=sentence)

    def _held(self, target: TargetKind) -> Mapping[int, Held]:
        return self._state.held.get(target, {})

    def _matches(self, record: Incoming) -> list[int]:
        """Ids of the rows that the keys find; not those that a surer key tells to be another thing."""
        held = self._held(record.target)
        if record.target not in self._index:
            index: dict[Key, list[int]] = defaultdict(list)
            for row_id, row in held.items():
                for key in row.keys:
                    index[key].append(row_id)
            self._index[record.target] = index
        found: dict[int, None] = {}
        for place, key in enumerate(record.keys):
            for row_id in self._index[record.target].get(key, ()):
                if not place or not _differ(record.keys[:place], held[row_id].keys):
                    found[row_id] = None
        return list(found)

    def _compare(self, record: Incoming, target: Target, row_id: int) -> None:
        before = self._held(record.target)[row_id].values
        record = replace(record, values=target.merge(record.values, before))
        changes = tuple(
            _change(target, code, before.get(code), value)
            for code, value in record.values.items()
            if not same_value(before.get(code), value)
        )
        told = {change.field: record.values[change.field] for change in changes}
        against = self._state.holds.of_change(record.target, row_id, told) if told else ""
        if against:
            self.problems.append(RowProblem(record.row, "", against.rstrip(".")))
            return
        state = RowState.CHANGED if changes else RowState.UNCHANGED
        self.rows.append(RowDifference(state, record.row, record.title, row_id, record, changes))

    def _add(self, record: Incoming, target: Target) -> None:
        if record.values.get("situation") == Situation.PRESENT:  # Nobody's situation leaves a row.
            self.rows.append(RowDifference(RowState.UNCHANGED, record.row, record.title, None, record))
            return
        record = replace(record, values=target.merge(record.values, None))
        values, missing = target.completed(record.values, self._state.facts)
        if missing:
            labels = ", ".join(quoted(label_of(item)) for item in missing)
            sentence = translate("Import", "{title} n’est pas dans le plan, et pour l’ajouter il manque {labels}")
            self.problems.append(RowProblem(record.row, "", sentence.format(title=record.title, labels=labels)))
            return
        changes = tuple(_change(target, code, None, value) for code, value in values.items() if code in record.values)
        warned = self._same_name(record) if record.target in _PERSONS else ()
        self.notes += [problem.text for problem in warned]
        new = replace(record, values=values)
        self.rows.append(RowDifference(RowState.ADDED, record.row, record.title, None, new, changes, warned))

    def _same_name(self, record: Incoming) -> tuple[RowProblem, ...]:
        """A warning for a new person whose name somebody else in the plan or in the file has."""
        if record.target not in self._persons:
            people: dict[str, set[str]] = defaultdict(set)
            for row in self._held(record.target).values():
                people[_name_key(row.values)].add(row.keys[0][0])
            self._persons[record.target] = people
        name = _name_key(record.values)
        others = sorted(self._persons[record.target][name] - {record.keys[0][0]})
        self._persons[record.target][name].add(record.keys[0][0])
        if not others or not name:
            return ()
        words = translate("Import", "{title} porte le nom de {numbers} : autre personne, ou numéro mal saisi ?")
        return (RowProblem(record.row, "", words.format(title=record.title, numbers=", ".join(others))),)

    def refuse_twice_found(self) -> None:
        """Two records that found the same row of the plan by different keys are both refused."""
        for records in self._taken.values():
            if len(records) > 1:
                lines = ", ".join(str(record.row) for record in records)
                sentence = translate("Import", "les lignes {lines} désignent la même chose du plan : {title}")
                self.problems += [
                    RowProblem(record.row, "", sentence.format(lines=lines, title=record.title)) for record in records
                ]

    def missing(self, scope: Scope) -> list[RowDifference]:
        """Rows of the plan that belong to what the file names and that it does not list."""
        found: list[RowDifference] = []
        targets = dict.fromkeys(record.target for record in self._records)
        for target in targets:
            named = {scope(record) for record in self._records if record.target is target}
            told = {key for record in self._records if record.target is target for key in record.keys}
            for row_id, row in self._held(target).items():
                if not row.keys:  # What hangs on something without a number cannot be named by a file.
                    continue
                held = Incoming(target, row.keys, row.values, 0, TARGETS[target].title(row.keys[0], row.values))
                is_told = (target, row_id) in self._taken or not told.isdisjoint(row.keys)
                if scope(held) in named and not is_told:
                    against = self._state.holds.of_removal(target, row_id)
                    stays = (RowProblem(0, "", against),) if against else ()
                    found.append(RowDifference(RowState.MISSING, 0, held.title, row_id, problems=stays, target=target))
        return found


def _differ(surer: Sequence[Key], keys: Sequence[Key]) -> bool:
    """True when both have a key of the same sort (« n », « name »…) and no such key is the same."""
    sorts = {key[0] for key in keys}
    return any(key[0] in sorts and key not in keys for key in surer)


def same_value(before: Plain, after: Plain) -> bool:
    """True for equal values; lists of words are equal in any order, nothing and empty text are the same."""
    if before == after:
        return type(before) is type(after) or not (isinstance(before, bool) or isinstance(after, bool))
    if isinstance(before, tuple) and isinstance(after, tuple):
        words = all(isinstance(item, str) for item in (*before, *after))
        return words and sorted(map(str, before)) == sorted(map(str, after))
    return before in (None, "") and after in (None, "")


def _change(target: Target, code: str, before: Plain, after: Plain) -> FieldChange:
    item = target.field(code)
    if item is None:
        return FieldChange(code, code, "" if before is None else str(before), "" if after is None else str(after))
    label = label_of(item)
    if target.is_masked:
        return FieldChange(code, label, _masked(before), _masked(after))
    return FieldChange(code, label, shown_value(item, before), shown_value(item, after))


def _masked(value: Plain) -> str:
    """That there is a situation, never which."""
    return Situation(str(value or Situation.PRESENT)).masked_label


def _name_key(values: Mapping[str, Plain]) -> str:
    return search_key(f"{values.get('last_name') or ''} {values.get('first_name') or ''}").strip()
