"""The list under the map says the same as the map, to eyes, keyboard and screen reader."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE, SORT_ROLE
from pacte_desktop.services.coverage import coverage
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.coverage import Coverage
from tests.stories.window_acts import column_of, texts

NAME, DEPARTEMENT, CODE, POPULATION, MINUTES = range(5)


@pytest.fixture(scope="module")
def expected(fresh_demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Coverage:
    """Coverage of the demonstration plan, computed anew."""
    copy = tmp_path_factory.mktemp("expected") / "demo.pacte"
    copy.write_bytes(fresh_demo.read_bytes())
    plan = open_plan(copy)
    try:
        return coverage(plan)
    finally:
        plan.close()


@pytest.mark.looks_only
def test_it_holds_the_communes_beyond_by_population_and_the_totals_of_the_service(
    desk: Desk, expected: Coverage
) -> None:
    drawer = desk.map_page.drawer
    gaps = sorted(expected.gaps(), key=lambda gap: -gap.population)
    assert len(gaps) == expected.total().communes_beyond == 417
    assert sorted(column_of(drawer.view, CODE)) == sorted(gap.insee_code for gap in gaps)
    assert column_of(drawer.view, POPULATION) == [grouped(gap.population) for gap in gaps]
    assert drawer.count.text() == "417 sur 417 affichées"
    totals = [expected.total(), *expected.by_departement()]
    assert column_of(drawer.totals_view, 1) == [grouped(total.communes_beyond) for total in totals]
    assert column_of(drawer.totals_view, 2) == [grouped(total.population_beyond) for total in totals]
    assert column_of(drawer.totals_view, 3) == [
        f"{grouped(100 * total.population_beyond / total.population, 1)} %" for total in totals
    ]
    assert column_of(drawer.totals_view, 0)[0] == "Total"
    assert grouped(expected.total().population_beyond) in drawer.figure.text()
    assert grouped(expected.band[0]) in drawer.figure.text()


@pytest.mark.looks_only
def test_a_click_on_a_row_selects_on_the_map_and_in_the_inspector(qtbot: QtBot, desk: Desk) -> None:
    view = desk.map_page.drawer.view
    index = view.model().index(1, NAME)
    code = str(index.data(KEY_ROLE))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert desk.selection.target == Target("commune", code)
    assert desk.map_page.map._selected == code
    assert str(index.data()) in texts(desk.inspector)


@pytest.mark.looks_only
def test_a_click_on_the_map_makes_the_row_current(qtbot: QtBot, desk: Desk, expected: Coverage) -> None:
    page = desk.map_page
    for gap in reversed(expected.gaps()):
        row = desk.plan.territory.find(gap.insee_code)
        assert row is not None
        pixel = page.map.camera.to_screen(*desk.plan.territory.communes.point[row].tolist())
        free = page.map.childAt(pixel.toPoint()) is None and page.map.mark_at(QPointF(pixel.toPoint())) is None
        if free and page.map.commune_at(QPointF(pixel.toPoint())) == gap.insee_code:
            break
    else:
        pytest.fail("every gap is hidden by a card or a symbol")
    qtbot.mouseClick(page.map, Qt.MouseButton.LeftButton, pos=pixel.toPoint())
    current = page.drawer.view.currentIndex()
    assert current.data(KEY_ROLE) == gap.insee_code
    assert page.drawer.view.visualRect(current).isValid()
    assert gap.name in texts(desk.inspector)


@pytest.mark.looks_only
def test_a_commune_within_the_threshold_leaves_no_row_current(desk: Desk, expected: Coverage) -> None:
    desk.selection.select(Target("commune", expected.gaps()[0].insee_code))
    assert desk.map_page.drawer.view.currentIndex().isValid()
    near = str(expected.insee_code[expected.minutes.argmin()])
    desk.selection.select(Target("commune", near))
    assert not desk.map_page.drawer.view.currentIndex().isValid()
    assert not desk.map_page.drawer.view.selectionModel().hasSelection()


@pytest.mark.looks_only
def test_the_keyboard_comes_to_the_list_without_choosing_a_row(qtbot: QtBot, desk: Desk) -> None:
    vatan = Target("commune", "36230")
    desk.selection.select(vatan)
    view = desk.map_page.drawer.view
    desk.selection.select(Target("commune", "37261"))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert desk.selection.target == Target("commune", "37261")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert desk.selection.target == Target("commune", str(view.model().index(0, CODE).data()))


@pytest.mark.looks_only
def test_a_typed_text_filters_by_name_and_departement_and_says_how_many(qtbot: QtBot, desk: Desk) -> None:
    drawer = desk.map_page.drawer
    desk.action_set.filter.trigger()
    qtbot.keyClicks(drawer.search, "SAINTE")
    names = column_of(drawer.view, NAME)
    assert 0 < len(names) < 417
    assert all("Sainte" in name for name in names)
    assert drawer.count.text() == f"{len(names)} sur 417 affichées"
    drawer.search.clear()
    qtbot.keyClicks(drawer.search, "ecueille")
    assert column_of(drawer.view, NAME) == ["Écueillé"]
    drawer.search.clear()
    assert drawer.view.model().rowCount() == 417


def test_minutes_sort_by_value_and_names_in_french_order(qtbot: QtBot, desk: Desk) -> None:
    view = desk.map_page.drawer.view
    header = view.horizontalHeader()

    def press(column: int) -> None:
        middle = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
        qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)

    press(MINUTES)
    minutes = [float(view.model().index(row, MINUTES).data(SORT_ROLE)) for row in range(view.model().rowCount())]
    assert minutes in (sorted(minutes), sorted(minutes, reverse=True))
    assert min(minutes) > 30
    press(NAME)
    if header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder:
        press(NAME)
    names = column_of(view, NAME)
    assert names == sorted(names, key=french_key)
    place = names.index("Écueillé")
    assert names[place - 1][0] in "DEÉ", f"beside {names[place - 1]}"
    assert names[place + 1][0] in "EÉFG", f"beside {names[place + 1]}"
