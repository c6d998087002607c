"""The archive of the legal populations (« ensemble.zip » of the Insee): its table of communes, read out of it."""

import re
from collections.abc import Generator
from pathlib import Path
from typing import Any

from pacte_desktop.domain.incoming import ImportKind, Provenance, ReadFile
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.checked_table import read_checked
from pacte_desktop.importing.commune_names import CommuneNames
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind
from pacte_desktop.importing.mapping import ColumnMapping, match_headings
from pacte_desktop.importing.official.text_stream import Rows, Tell, decoded, open_text
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.reading.caps import TABLE_CAPS
from pacte_desktop.importing.reading.child import run
from pacte_desktop.importing.reading.raw_table import FileFormat, RawRow, RawTable

SOURCE = "Insee, populations de référence des communes"
LICENCE = "Licence Ouverte 2.0"
_NAME = re.compile(r"(?i)(donnees_)?communes\.csv")
_BATCH = 2000
_MOST_CELLS = 60


def _is_communes(name: str) -> bool:
    return bool(_NAME.fullmatch(name))


def recognise(head: FileHead) -> float:
    """By the name of the table of communes beside others of the same edition."""
    names = {Path(name).name.casefold() for name in head.members}
    others = any(name.endswith(("departements.csv", "cantons.csv", "regions.csv")) for name in names)
    return 0.9 if any(map(_is_communes, names)) and others else 0.6 if any(map(_is_communes, names)) else 0.0


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """The same as the table itself would bring. Raises :class:`KnownError` when the archive holds no such table."""
    from pacte_desktop.importing.kinds.populations import KIND as TABLE  # The kinds of tables refer to this room.

    rows: list[RawRow] = []

    def take(batch: list[Any]) -> None:
        rows.extend(RawRow(line, tuple(cells)) for line, cells in batch)

    found = run(f"{__name__}:read_rows", {"path": str(path)}, TABLE_CAPS, watch, take)
    table = RawTable(
        file_name=found["name"],
        sha256=provenance.file_sha256,
        size_bytes=found["size"],
        format=FileFormat.CSV,
        encoding="",
        delimiter=found["delimiter"],
        sheets=(),
        sheet="",
        rows=tuple(rows),
    )
    mapping = ColumnMapping(1, match_headings(TABLE, rows[0].cells if rows else ()))
    communes = CommuneNames(dict.fromkeys(area.communes, ""))
    plan = PlanFacts(communes=communes, departements=area.own, around=area.departements)
    return read_checked(table, TABLE, mapping, provenance, plan=plan, watch=watch)


def read_rows(*, tell: Tell, path: str) -> Generator[list[tuple[int, list[str]]], None, dict[str, Any]]:
    """In the child: rows of the table of communes in batches, the heading first; then its name and delimiter."""
    with open_text(Path(path), _is_communes, TABLE_CAPS) as text:
        heading = text.heading()
        delimiter = max(";,\t", key=heading.count)
        batch: list[tuple[int, list[str]]] = [(1, _cells([cell.encode() for cell in heading.split(delimiter)]))]
        words = translate("Official", "Lecture des populations")
        for line, cells in Rows(delimiter, _MOST_CELLS).of(text.blocks(words, tell)):
            batch.append((line, _cells(cells)))
            if len(batch) >= _BATCH:
                yield batch
                batch = []
        yield batch
        return {"name": text.name, "size": text.size, "delimiter": delimiter}


def _cells(cells: list[bytes]) -> list[str]:
    return [decoded(cell).strip().strip('"') for cell in cells[:_MOST_CELLS]]


KIND = FileKind(
    kind=ImportKind.POPULATIONS,
    purpose=QT_TRANSLATE_NOOP("ImportPurpose", "Population municipale et population totale de chaque commune"),
    source=SOURCE,
    licence=LICENCE,
    recognise=recognise,
    read=read,
)
