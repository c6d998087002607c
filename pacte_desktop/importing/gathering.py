"""Rows of a table turned into records one by one: problems between cells, and the same thing told twice."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from pacte_desktop.domain.incoming import Incoming, Key, Plain, RowProblem, TargetKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.commune_cells import INSEE_CODE
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableRow
from pacte_desktop.importing.text_table import shown

_SHOWN = 5
_BRACKETED = re.compile(r"(.+?)\s*\((\d[\dABab]\d?)\)")
_POSTED = re.compile(r"(?:F-)?(\d{4,5})\s+(\D.*)|(\D.*?)\s+(\d{5})")


@dataclass
class RowTelling:
    """One row while a kind makes records of it; :meth:`wrong` refuses the row and goes on."""

    row: TableRow
    facts: TableFacts
    problems: list[RowProblem] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def plan(self) -> PlanFacts:
        """What the plan says of words."""
        return self.facts.plan

    def has(self, code: str) -> bool:
        """True when the table has a column for this field."""
        return code in self.row.values

    def get(self, code: str) -> Plain:
        """Value of the field; None for an empty cell or no column."""
        return self.row.values.get(code)

    def text(self, code: str) -> str:
        """Value of a text field; "" for an empty cell or no column."""
        value = self.row.values.get(code)
        return "" if value is None else str(value)

    def wrong(self, code: str, sentence: str) -> None:
        """Say that the row cannot be used because of this field (empty: because of the whole row)."""
        self.problems.append(RowProblem(self.row.line, self.facts.headings.get(code, ""), sentence))

    def note(self, sentence: str) -> None:
        """Say something of the row that does not refuse it."""
        words = translate("Import", "ligne {row} : {sentence}")
        self.notes.append(words.format(row=self.row.line, sentence=sentence))

    def told(self, codes: Mapping[str, Plain]) -> dict[str, Plain]:
        """Values of the fields that have a column; an empty cell is the value that stands for nothing."""
        return {
            code: nothing if self.row.values[code] is None else self.row.values[code]
            for code, nothing in codes.items()
            if code in self.row.values
        }

    def commune(self, code: str, departement: str = "") -> str:
        """INSEE code of the commune that the field names by its code or by its name; "" after saying why there is none.

        ``departement``: the code or postal code that another column tells.
        """
        cell = self.text(code)
        known = self.plan.communes
        insee_code = "0" + cell if len(cell) == 4 and cell.isdecimal() else cell.upper()
        if INSEE_CODE.fullmatch(insee_code):
            insee_code = insee_code if insee_code in known else commune_of(insee_code)
            if known.names and insee_code not in known:
                sentence = translate("Import", "la commune {insee_code} n’existe pas dans le fond de carte")
                self.wrong(code, sentence.format(insee_code=insee_code))
                return ""
            return insee_code
        name, told = _name_and_place(cell)
        found = known.find(name, told or departement)
        if len(found) == 1:
            return found[0]
        if not found:
            words = translate("Import", "« {name} » n’est ni un code INSEE ni une commune connue")
        else:
            words = translate("Import", "plusieurs communes s’appellent « {name} » ({codes}) : donnez le code INSEE")
        self.wrong(code, words.format(name=shown(cell), codes=", ".join(found[:_SHOWN])))
        return ""

    def type_code(self, code: str) -> str:
        """Code of the internship type that the field names; "" after saying that there is none."""
        word = self.text(code)
        found = self.plan.type_code(word)
        if found is None:
            self._no_type(code, word)
        return found or ""

    def _no_type(self, code: str, word: str) -> None:
        sentence = translate("Import", "« {word} » n’est pas un type de stage connu ({codes})")
        codes = ", ".join(dict.fromkeys(self.plan.type_words.values()))
        self.wrong(code, sentence.format(word=shown(word), codes=codes))

    def type_codes(self, code: str) -> tuple[str, ...]:
        """Codes of the internship types that the field lists; those that there are not are told."""
        words = self.get(code)
        found: dict[str, None] = {}
        for word in words if isinstance(words, tuple) else ():
            known = self.plan.type_code(str(word))
            if known is None:
                self._no_type(code, str(word))
            else:
                found[known] = None
        return tuple(found)


def _name_and_place(cell: str) -> tuple[str, str]:
    """« Vatan (36) », « 36150 Vatan » and « Vatan 36150 » as the name and what tells the département."""
    if match := _BRACKETED.fullmatch(cell):
        return match[1], match[2]
    if match := _POSTED.fullmatch(cell):
        return (match[2], match[1]) if match[2] else (match[3], match[4])
    return cell, ""


def gather_rows(
    rows: Sequence[TableRow], facts: TableFacts, records_of: Callable[[RowTelling], Iterable[Incoming]]
) -> Gathered:
    """The records of all rows, with a problem for each row that tells again what another row tells.

    Records of rows with a problem are among them, so that what they name is not taken for missing; nobody writes them.
    Which rows are refused does not depend on their order: all that tell the same thing are, but for rows that repeat
    it word for word, of which the first stands.
    """
    problems: list[RowProblem] = []
    notes: list[str] = []
    by_row: dict[int, tuple[Incoming, ...]] = {}
    for row in rows:
        telling = RowTelling(row, facts)
        records = tuple(records_of(telling))
        notes += telling.notes
        problems += telling.problems
        by_row[row.line] = records
    refused = {problem.row for problem in problems}
    problems += _twice({line: records for line, records in by_row.items() if line not in refused})
    told = tuple(record for records in by_row.values() for record in records)
    return Gathered(told, problems=tuple(problems), notes=tuple(notes))


def _twice(by_row: Mapping[int, tuple[Incoming, ...]]) -> list[RowProblem]:
    """A problem for each row that tells a thing that another row tells."""
    rows_of: dict[tuple[TargetKind, Key], dict[int, Incoming]] = defaultdict(dict)
    problems: dict[int, RowProblem] = {}
    for line, records in by_row.items():
        here: set[tuple[TargetKind, Key]] = set()
        for record in records:
            place = (record.target, record.keys[0])
            if place in here:
                sentence = translate("Import", "{title} y figure deux fois").format(title=record.title)
                problems.setdefault(line, RowProblem(line, "", sentence))
            here.add(place)
            rows_of[place].setdefault(line, record)
    for told in rows_of.values():
        if len(told) > 1:
            _tell_twice(told, problems)
    return list(problems.values())


def _tell_twice(told: Mapping[int, Incoming], problems: dict[int, RowProblem]) -> None:
    lines = sorted(told)
    same = all(told[line].values == told[lines[0]].values for line in lines)
    for line in lines[1:] if same else lines:
        others = [other for other in lines if other != line]
        listed = ", ".join(map(str, others[:_SHOWN])) + ("…" if len(others) > _SHOWN else "")
        words = (
            translate("Import", "{title} : répète la ligne {lines}")
            if same
            else translate("Import", "{title} figure aussi ligne {lines}, avec d’autres valeurs")
        )
        problems.setdefault(
            line, RowProblem(line, "", words.format(title=told[line].title, lines=lines[0] if same else listed))
        )
