"""Tables as the readers hand them on, without a file: a heading, rows, and lines above."""

from collections.abc import Sequence

from pacte_desktop.domain.incoming import IncomingLayer, Provenance, ReadFile
from pacte_desktop.importing.checked_table import read_checked
from pacte_desktop.importing.commune_names import CommuneNames
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.reading.raw_table import FileFormat, RawRow, RawTable
from pacte_desktop.importing.recognition import best_heading
from pacte_desktop.importing.table_kind import TableKind

NAMES = {
    "36044": "Châteauroux",
    "36018": "Le Blanc",
    "36230": "Vatan",
    "36208": "Sainte-Sévère-sur-Indre",
    "18197": "Saint-Amand-Montrond",
    "18033": "Bourges",
    "75056": "Paris",
    "23096": "Guéret",
    "2A004": "Ajaccio",
    "01001": "L'Abergement-Clémenciat",
    "01002": "L'Abergement-de-Varey",
}
PLAN = PlanFacts(
    communes=CommuneNames(NAMES), departements=frozenset({"36", "18"}), around=frozenset({"36", "18", "23", "75", "01"})
)


def raw(rows: Sequence[Sequence[str]], name: str = "tableau.xlsx", sheet: str = "", first_line: int = 1) -> RawTable:
    """A table with these cells; empty rows keep their line."""
    kept = tuple(RawRow(number, tuple(cells)) for number, cells in enumerate(rows, first_line) if any(cells))
    return RawTable(name, "0" * 64, 0, FileFormat.XLSX, "", "", (sheet,) if sheet else (), sheet, kept)


def understood(table: RawTable, kind: TableKind, plan: PlanFacts = PLAN, vintage: str = "") -> ReadFile:
    """What the table tells under the mapping that its heading suggests."""
    found = best_heading(table, kind)
    assert found is not None and found.mapping is not None
    provenance = Provenance(table.file_name, table.sha256, vintage=vintage)
    return read_checked(table, kind, found.mapping, provenance, plan=plan)


def by_kind(found: ReadFile) -> dict[str, IncomingLayer]:
    """Layers by their kind."""
    return {str(layer.kind): layer for layer in found.layers}
