"""A map sheet as a document: heading, the drawing for both ways of the paper, and its tables.

The communes beyond the limit stand beside the map, so that a sheet is one page; what has no room there follows.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from pacte_desktop.documents.document import Document, Header, Picture
from pacte_desktop.documents.escaping import tied
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.map.legend import LegendContent, legend_entries
from pacte_desktop.gui.map.model import PointKind, PointState
from pacte_desktop.gui.map.sheet import SheetContent, map_box
from pacte_desktop.gui.map.sheet_table import SheetTable
from pacte_desktop.gui.map_sheets.drawing import AreaMap, svg_of
from pacte_desktop.gui.map_sheets.scene import Colours, part_of, scene_of
from pacte_desktop.gui.map_sheets.symbols import symbol_rows
from pacte_desktop.gui.map_sheets.tables import Tables, beside_map, care_table, gap_table
from pacte_desktop.gui.pages.map_content import definition_lines
from pacte_desktop.gui.pages.map_points import EQUIPMENT_KINDS
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.outlines import Outlines

CODE = "map-sheet"
# What the frame of a page leaves, in points: A4 without its margins. A3 takes the same drawing, larger.
ROOM_PT = {True: (774.0, 490.0), False: (527.0, 737.0)}
_TITLE_PT, _TITLE_PITCH_PT, _TEXT_PT, _LINE_PT, _HEADING_PT = 21.0, 35.0, 10.0, 13.0, 48.0
_URGENT = frozenset(EQUIPMENT_KINDS.values())
_ROUNDS = 3


@dataclass(frozen=True)
class SheetMaker:
    """Makes the sheets of one request from values alone. ``header`` gives what stands around a sheet of a title."""

    plan: PlanView
    colours: Colours
    outlines: Outlines
    font: QFont
    header: Callable[[str, str], Header]
    tables: Tables = Tables.NEEDED

    def document(self, departement: str) -> Document:
        """The sheet of a département; of the whole plan for an empty code."""
        plan, whole = self.plan, self.plan.territory.coverage
        if whole is None:
            raise no_minutes()
        coverage = part_of(whole, departement)
        scene = scene_of(plan, self.colours, self.outlines, departement)
        name = plan.territory.departement_names.get(departement, departement)
        title = f"{scene.legend.title} · {name}\u00a0({departement})" if departement else scene.legend.title
        header = self.header(title, _sources(plan, scene.attribution))
        summary = _summary(coverage, scene.legend, is_minutes=self.colours.is_minutes)
        legend = replace(scene.legend, notes=_notes(coverage, scene.legend))
        drawn = AreaMap(scene, self.font)
        west, south, east, north = scene.bounds_m
        source = "" if self.colours.is_minutes else coverage.source.name
        beside = beside_map(coverage, (east - west) / (north - south), self.tables, source)
        (lying, is_in_lying), (upright, is_in_upright) = (
            self._drawing(drawn, legend, beside, self._room(header, summary, is_landscape))
            for is_landscape in (True, False)
        )
        shown = [point.id for point in scene.points if point.kind in _URGENT and drawn.shows(point)]
        equipment = {item.id: item for item in plan.coverage_input.equipment}
        gaps = gap_table(coverage, plan.territory.departement_names, equipment, source)
        # A table without rows has no page, but its headings stand in a spreadsheet: the first table is always this one.
        follows = [not gaps.is_empty and self._follows(is_beside) for is_beside in (is_in_lying, is_in_upright)]
        gaps = replace(gaps, on_lying=follows[0], on_upright=follows[1])
        has_care = self.tables is Tables.COMPLETE
        care = replace(care_table(plan, shown, departement), on_lying=has_care, on_upright=has_care)
        picture = Picture(
            lying,
            translate("MapSheets", "Carte : {title}. {summary}").format(title=title, summary=summary),
            upright=upright,
            ends_page=True,
        )
        return Document(CODE, header, (picture, gaps, care), summary=summary, file_stem=f"{title}")

    def _follows(self, is_beside: bool) -> bool:
        """Whether the full list has pages, when the room beside the map holds all of it or not."""
        return self.tables is Tables.COMPLETE or (self.tables is Tables.NEEDED and not is_beside)

    def _room(self, header: Header, summary: str, is_landscape: bool) -> QRectF:
        """What heading and summary leave of the page, in points."""
        width, height = ROOM_PT[is_landscape]
        return QRectF(0, 0, width, height - heading_pt(header, summary, width, self.font))

    def _drawing(
        self, drawn: AreaMap, legend: LegendContent, table: SheetTable | None, room: QRectF
    ) -> tuple[bytes, bool]:
        """The page, and whether all rows of the table are on it."""
        content = SheetContent("", (), (), translate("MapSheets", "Légende"), legend.notes, table=table)
        seen: set[tuple[PointKind, PointState]] = set()
        # The legend explains what the map shows, and the map is as large as the legend lets it.
        for _ in range(_ROUNDS):
            found = seen | drawn.seen(map_box(room, drawn, content))
            entries = legend_entries(replace(legend, symbols=symbol_rows(found)), drawn.scheme)
            content = replace(content, legend=entries)
            if found == seen:
                break
            seen = found
        svg, shown = svg_of(drawn, content, room.width(), room.height())
        return svg, table is None or shown == len(table.rows)


def heading_pt(header: Header, summary: str, width: float, base: QFont) -> float:
    """What title, semester and summary take above a drawing of this width, in points."""
    more = 0.0
    for text, size, pitch, spare in (
        (header.title, _TITLE_PT, _TITLE_PITCH_PT, 1.12),
        (summary, _TEXT_PT, _LINE_PT, 1.04),
    ):
        font = QFont(base)
        font.setPixelSize(round(size))
        lines = math.ceil(QFontMetricsF(font).horizontalAdvance(text) * spare / width)
        more += max(0, lines - 1) * pitch
    return _HEADING_PT + (_LINE_PT if summary else 0.0) + more


def no_minutes() -> KnownError:
    """The sentence where a sheet is asked for before the minutes are there."""
    return KnownError(
        translate("MapSheets", "Les minutes de ce plan ne sont pas encore calculées : il n’y a pas de carte."),
        translate("MapSheets", "Attendez la fin du calcul, ou importez des lieux de soins urgents."),
    )


def _summary(coverage: Coverage, legend: LegendContent, *, is_minutes: bool) -> str:
    """What is mapped, then who is beyond the limit and under which definition, which is said once."""
    lines = definition_lines(coverage.definition)
    definition = " · ".join([*lines, coverage.source.name])
    beyond = beyond_sentence(coverage)
    if is_minutes:
        return f"{definition}. {beyond[:1].upper()}{beyond[1:]}."
    said = " · ".join(line for line in legend.definition if line not in (*lines, coverage.source.note))
    words = translate("MapSheets", "{said}. Soins urgents : {definition} ; {beyond}.")
    return words.format(said=said, definition=definition, beyond=beyond)


def _notes(coverage: Coverage, legend: LegendContent) -> list[str]:
    """Notes under the legend: where the minutes come from stands there for every map that shows them."""
    more = [coverage.source.note] if coverage.source.note in legend.definition else []
    return [tied(note) for note in (*more, *legend.notes)]


def _sources(plan: PlanView, attribution: str) -> str:
    """Whom the territory and the places of care are from, without saying anything twice."""
    places = dict.fromkeys(item.source for item in plan.coverage_input.counted if item.source)
    coverage = plan.territory.coverage
    thanks = coverage.source.thanks if coverage is not None else ""
    return " · ".join(part for part in (attribution, thanks, *places) if part)
