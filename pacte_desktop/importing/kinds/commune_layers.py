"""Layers out of the rows of a table of communes: of the communes of the plan and around it, each with its vintage."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.geography import departement_of, is_departement
from pacte_desktop.domain.incoming import IncomingLayer, Plain, RowProblem
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.commune_cells import zone_words
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableRow
from pacte_desktop.importing.text_table import shown
from pacte_desktop.importing.vintages import vintage_in

_SHOWN = 10


@dataclass(slots=True)
class _Column:
    """One layer while it is gathered."""

    kind: LayerKind
    heading: str
    values: dict[str, float | str] = field(default_factory=dict)
    unpublished: int = 0
    notes: Counter[str] = field(default_factory=Counter)

    def take(self, code: str, value: Plain) -> None:
        """The value of one commune; None is not published."""
        if value is None:
            self.unpublished += 1
        elif self.kind is LayerKind.ZONING:
            reading = zone_words()[str(value)]
            self.values[code] = str(reading.zone)
            if reading.note:
                self.notes[reading.note] += 1
        else:
            self.values[code] = value if isinstance(value, float) else str(value)

    def layer(self, vintage: str) -> IncomingLayer:
        """As it goes to the plan."""
        notes = tuple(
            counted(
                count,
                translate("LayerImport", "{note} ({n} commune)"),
                translate("LayerImport", "{note} ({n} communes)"),
                note=note,
            )
            for note, count in self.notes.items()
        )
        return IncomingLayer(self.kind, vintage, self.values, self.heading, self.unpublished, notes)


def layer_vintage(heading: str, facts: TableFacts) -> str:
    """Year or day of a column: what its heading says, else what the user typed, the sheet, the file name, the title."""
    of_name = vintage_in(PurePath(facts.file_name).stem)
    typed = "" if facts.vintage == of_name else facts.vintage
    told = (vintage_in(heading), typed, vintage_in(facts.sheet), of_name, vintage_in(facts.title))
    return next((vintage for vintage in told if vintage), "")


@dataclass(frozen=True, slots=True)
class CommuneRows:
    """Rows by commune, each commune once: ``all`` of the file, those ``near`` (in the départements of the plan and
    around), and of these the ones ``kept``, which the base territory knows."""

    all: Mapping[str, TableRow]
    near: Mapping[str, TableRow]
    kept: Mapping[str, TableRow]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...]


def by_commune(rows: Sequence[TableRow], plan: PlanFacts) -> CommuneRows:
    """The rows of communes of the plan and around it. A commune told twice otherwise is a problem of the later row."""
    found: dict[str, TableRow] = {}
    problems: list[RowProblem] = []
    for row in rows:
        code = str(row.values["insee_code"])
        before = found.setdefault(code, row)
        if before is not row and before.values != row.values:
            sentence = translate("LayerImport", "{code} figure déjà ligne {line}, avec d’autres valeurs")
            problems.append(RowProblem(row.line, "", sentence.format(code=code, line=before.line)))
    near = {code: row for code, row in found.items() if not plan.around or departement_of(code) in plan.around}
    unknown = sorted(code for code in found if _is_unknown(code, near, plan))
    kept = {code: row for code, row in near.items() if not plan.communes.names or code in plan.communes}
    elsewhere = len(found) - len(near) - sum(code not in near for code in unknown)
    notes = [*_elsewhere_note(elsewhere), *_unknown_note(unknown)]
    return CommuneRows(found, near, kept, tuple(problems), tuple(notes))


def _is_unknown(code: str, near: Mapping[str, TableRow], plan: PlanFacts) -> bool:
    """True for a commune that is nowhere: its département is near without it, or is none of France."""
    if not plan.communes.names or code in plan.communes:
        return False
    return code in near or not is_departement(departement_of(code))


def _elsewhere_note(count: int) -> list[str]:
    if not count:
        return []
    return [
        counted(
            count,
            translate("LayerImport", "{n} commune hors de vos départements et des voisins n’est pas reprise."),
            translate("LayerImport", "{n} communes hors de vos départements et des voisins ne sont pas reprises."),
        )
    ]


def _unknown_note(codes: Sequence[str]) -> list[str]:
    if not codes:
        return []
    return [
        counted(
            len(codes),
            translate("LayerImport", "{n} commune inconnue du fond de carte, laissée de côté : {codes}"),
            translate("LayerImport", "{n} communes inconnues du fond de carte, laissées de côté : {codes}"),
            codes=", ".join(codes[:_SHOWN]) + ("…" if len(codes) > _SHOWN else ""),
        )
    ]


def layers_of(
    rows: Mapping[str, TableRow],
    facts: TableFacts,
    columns: Mapping[str, LayerKind],
    vintage_of: Callable[[str, TableFacts], str] = layer_vintage,
) -> tuple[tuple[IncomingLayer, ...], tuple[str, ...]]:
    """The layers of the columns (by field code) that the file has, and what must be said of those without a value."""
    found = {code: _Column(kind, facts.headings[code]) for code, kind in columns.items() if code in facts.headings}
    for insee_code, row in rows.items():
        for code, column in found.items():
            column.take(insee_code, row.values.get(code))
    empty = [column for column in found.values() if not column.values]
    words = translate("LayerImport", "« {column} » ne donne aucune valeur pour une commune connue.")
    notes = [words.format(column=shown(column.heading)) for column in empty]
    layers = [column.layer(vintage_of(column.heading, facts)) for column in found.values() if column.values]
    return tuple(layers), tuple(notes)


def without_figures(columns: Iterable[str], facts: TableFacts) -> Gathered | None:
    """The refusal of a table in which none of these columns (by field code) is recognised; None for any other."""
    if any(code in facts.headings for code in columns):
        return None
    sentence = translate(
        "LayerImport",
        "aucune colonne de chiffres ou de zones n’est reconnue à côté des codes (tps_SU_SMUR, APL, Zonage, code TVS…)",
    )
    return Gathered(problems=(RowProblem(0, "", sentence),))


def gather_layers(columns: Mapping[str, LayerKind]) -> Callable[[Sequence[TableRow], TableFacts], Gathered]:
    """What a table tells that holds layers only, of these columns."""

    def gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
        refused = without_figures(columns, facts)
        if refused is not None:
            return refused
        found = by_commune(rows, facts.plan)
        layers, notes = layers_of(found.kept, facts, columns)
        return Gathered(layers=layers, problems=found.problems, notes=(*found.notes, *notes))

    return gather
