"""The small table of a printed sheet: every row once, names broken behind hyphens, and never more than its room."""

import pytest
from PySide6.QtGui import QFont, QPainter
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.map.sheet_table import Row, SheetTable, TableGrid, TableWriter
from pacte_desktop.gui.map.sheet_writer import SheetWriter


@pytest.fixture
def font(qtbot: QtBot) -> QFont:
    assert qtbot is not None
    return QFont()


def laid(font: QFont, names: list[str], width: float, height: float, *, is_low: bool = False) -> TableGrid | None:
    rows = [(name, str(1_000 - number), "33,4") for number, name in enumerate(names)]
    table = SheetTable("Communes", "toutes", lambda shown: f"les {shown}", ("Commune", "hab.", "min"), rows)
    return TableWriter(SheetWriter(QPainter(), font, 1.0), table).grid(width, height, is_low=is_low)


def rows_of(grid: TableGrid) -> list[Row]:
    return [row for chunk in grid.chunks for row, _ in chunk]


@pytest.mark.parametrize("is_low", [True, False])
def test_all_rows_stand_once_and_in_order_in_as_many_columns_as_they_need(font: QFont, is_low: bool) -> None:
    names = [f"Commune-{number}" for number in range(70)]
    grid = laid(font, names, 500, 300, is_low=is_low)
    assert grid is not None and [row[0] for row in rows_of(grid)] == names
    assert grid.height <= 300 and len(grid.chunks) > 1
    assert len(grid.chunks) * grid.width < 500


def test_a_low_table_is_lower_than_one_with_few_columns(font: QFont) -> None:
    names = [f"Saint-Martin-{number}" for number in range(24)]
    low, usual = laid(font, names, 500, 300, is_low=True), laid(font, names, 500, 300)
    assert low is not None and usual is not None
    assert low.shown == usual.shown == 24 and low.height < usual.height


def test_what_has_no_room_is_left_off_from_the_end(font: QFont) -> None:
    names = [f"Commune-{number}" for number in range(400)]
    grid = laid(font, names, 300, 200)
    assert grid is not None and 0 < grid.shown < 400 and grid.height <= 200
    assert [row[0] for row in rows_of(grid)] == names[: grid.shown]


def test_a_long_name_is_broken_behind_a_hyphen_and_stays_whole(font: QFont) -> None:
    name = "Saint-Germain-de-la-Rivière-sous-les-Grands-Bois"
    grid = laid(font, [name, "Vatan"], 170, 200)
    assert grid is not None and grid.shown == 2
    (_, lines), (_, short) = grid.chunks[0]
    assert len(lines) > 1 and "".join(lines) == name and all(line.endswith("-") for line in lines[:-1])
    assert short == ("Vatan",) and not grid.is_tidy


def test_there_is_no_table_where_nothing_has_room(font: QFont) -> None:
    assert laid(font, ["Vatan"], 300, 20) is None
    assert laid(font, ["Vatan"], 40, 200) is None
    assert laid(font, ["X" * 200], 200, 200) is None


def test_there_is_no_heading_without_a_row_below_it(font: QFont) -> None:
    """Room for one line, and a first name that takes two."""
    names = ["Saint-Germain-de-la-Rivière-sous-les-Grands-Bois"]
    grids = [laid(font, names, 170, height) for height in range(20, 90)]
    assert all(grid is None or grid.shown == 1 for grid in grids)
    assert grids[0] is None and grids[-1] is not None
