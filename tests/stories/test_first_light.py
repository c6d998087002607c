"""A coordinator opens the program for the first time and looks for a commune."""

import shutil
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.map.palette import map_palette
from pacte_desktop.gui.pages.map_content import map_bands
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target
from tests.stories.window_acts import texts

TARGET_ROLE = int(Qt.ItemDataRole.UserRole) + 2


def insee_code(desk: Desk, name: str) -> str:
    communes = desk.plan.territory.communes
    found = [str(code) for code, other in zip(communes.insee_code, communes.name, strict=True) if other == name]
    assert len(found) == 1, f"{name}: {found}"
    return found[0]


def test_every_class_of_minutes_is_painted_in_its_own_colour(desk: Desk) -> None:
    page, coverage = desk.map_page, desk.plan.territory.coverage
    assert coverage is not None
    page.legend.hide()
    page.layers.hide()
    picture, bands = page.map.grab().toImage(), map_bands(desk.plan.definition)
    classes = dict(zip(coverage.insee_code.tolist(), bands.classify(coverage.minutes).tolist(), strict=True))
    fills = [map_palette("light").fill(look).name() for look in bands.looks]
    painted: dict[int, Counter[str]] = {index: Counter() for index in range(bands.count)}
    for x in range(0, picture.width(), 4):
        for y in range(0, picture.height(), 4):
            code, colour = page.map.commune_at(QPointF(x, y)), picture.pixelColor(x, y).name()
            if code and colour in fills:
                painted[classes[code]][colour] += 1
    # A pixel on a border may belong to the neighbour; most pixels of a class have its colour.
    for index, fill in enumerate(fills):
        assert painted[index][fill] > 0.7 * painted[index].total() > 0, f"class {index}: {painted[index]}"


@pytest.mark.looks_only
def test_the_figures_carry_definition_date_hour_population_and_source(desk: Desk) -> None:
    coverage, legend = desk.plan.territory.coverage, texts(desk.map_page.legend)
    assert coverage is not None
    for part in (
        "Plus proche SU ou SMUR",
        "31/12/2019",
        "heure non prise en compte",
        "opulation municipale 2023",
        "Estimation sans réseau routier",
        "238\u202f768 selon les minutes officielles",
    ):
        assert part in legend
    beyond = int((coverage.minutes > coverage.definition.threshold_min).sum())
    bands = [figure.text() for figure in desk.map_page.legend.findChildren(QLabel) if "communes" in figure.text()]
    counts = [int(text.split()[0]) for text in bands if text.split()[0].isdecimal()]
    assert sum(counts) == len(coverage.minutes)
    assert sum(counts[-2:]) == beyond
    assert "IGN, INSEE" in desk.map_page.map._attribution


@pytest.mark.looks_only
def test_the_plan_says_that_it_is_a_demonstration_and_its_minutes_an_estimation(desk: Desk) -> None:
    assert "DÉMO · personnes et terrains fictifs" in texts(desk.top_bar)
    assert "Semestre hiver 2026-27" in texts(desk.top_bar)
    assert "Minutes : estimation" in texts(desk.status)
    assert desk.window().windowTitle().startswith("Tours · Centre-Val de Loire")


def test_the_first_opening_computes_the_minutes_beside_the_window(
    qtbot: QtBot, fresh_demo: Path, tmp_path: Path, application: object
) -> None:
    window = Window()
    qtbot.addWidget(window)
    assert window.open(shutil.copy(fresh_demo, tmp_path / "demo.pacte"))
    desk = window.desk
    assert desk is not None
    assert desk.tasks.is_busy()
    assert "Calcul des temps en cours" in texts(desk.map_page.legend)
    assert "Minutes jusqu’aux soins urgents…" in texts(desk.status)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=30_000)
    assert desk.map_page.drawer.table.rowCount() == 417
    assert "Minutes : estimation" in texts(desk.status)
    window.close()


@pytest.mark.looks_only
def test_search_finds_a_commune_whatever_accents_case_and_hyphens(qtbot: QtBot, desk: Desk) -> None:
    search = desk.top_bar.search
    for typed, name in (
        ("saint etienne de chigny", "Saint-Étienne-de-Chigny"),
        ("vatan", "Vatan"),
        ("ST-ÉTIENNE de ch", "Saint-Étienne-de-Chigny"),
        ("VATAN", "Vatan"),
        ("ecueille", "Écueillé"),
        (insee_code(desk, "Vatan"), "Vatan"),
    ):
        desk.action_set.search.trigger()
        search.clear()
        qtbot.keyClicks(search, typed)
        qtbot.keyClick(search, Qt.Key.Key_Return)
        assert desk.selection.target == Target("commune", insee_code(desk, name)), typed
        assert name in texts(desk.inspector)
        search.completer().popup().hide()


@pytest.mark.looks_only
def test_st_etienne_finds_every_saint_etienne(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.search.trigger()
    search = desk.top_bar.search
    offered = []
    for typed in ("saint etienne", "ST-ÉTIENNE", "st etienne"):
        search.clear()
        qtbot.keyClicks(search, typed)
        model = search.completer().completionModel()
        offered.append([str(model.index(row, 0).data()) for row in range(model.rowCount())])
    assert offered[0] == offered[1] == offered[2]
    assert any(text.startswith("Saint-Étienne-de-Chigny") for text in offered[0])
    assert all("tienne" in text for text in offered[0])
    search.completer().popup().hide()


@pytest.mark.looks_only
def test_the_entry_chosen_with_the_arrows_is_the_one_that_opens(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.search.trigger()
    search = desk.top_bar.search
    qtbot.keyClicks(search, "saint a")
    popup = search.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    for _ in range(3):
        qtbot.keyClick(popup, Qt.Key.Key_Down)
    shown, meant = str(popup.currentIndex().data()), popup.currentIndex().data(TARGET_ROLE)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    assert desk.selection.target == meant
    assert search.text() == shown


@pytest.mark.looks_only
def test_a_commune_found_is_shown_on_the_map_in_the_gap_list_and_in_the_inspector(qtbot: QtBot, desk: Desk) -> None:
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    gap = coverage.gaps()[200]
    desk.action_set.search.trigger()
    qtbot.keyClicks(desk.top_bar.search, f"{gap.name} ({gap.insee_code})")
    qtbot.keyClick(desk.top_bar.search, Qt.Key.Key_Return)
    page = desk.map_page
    assert page.map._selected == gap.insee_code
    row = desk.plan.territory.find(gap.insee_code)
    assert row is not None
    x_m, y_m = desk.plan.territory.communes.point[row].tolist()
    middle = QPoint(page.map.width() // 2, page.map.height() // 2)
    assert (page.map.camera.to_screen(x_m, y_m).toPoint() - middle).manhattanLength() <= 2
    view = page.drawer.view
    assert view.currentIndex().siblingAtColumn(2).data() == gap.insee_code
    assert view.selectionModel().isRowSelected(view.currentIndex().row())
    assert gap.minutes is not None
    assert gap.name in texts(desk.inspector)
    assert f"{grouped(gap.minutes, 1)} min" in texts(desk.inspector)
    desk.top_bar.search.completer().popup().hide()


@pytest.mark.looks_only
def test_an_unknown_name_leaves_the_selection_as_it_is(qtbot: QtBot, desk: Desk) -> None:
    desk.show_target(Target("commune", insee_code(desk, "Vatan")))
    desk.action_set.search.trigger()
    qtbot.keyClicks(desk.top_bar.search, "xyzzy")
    qtbot.keyClick(desk.top_bar.search, Qt.Key.Key_Return)
    assert desk.selection.target == Target("commune", insee_code(desk, "Vatan"))
