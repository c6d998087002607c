"""A coordinator leaves the demonstration for an empty plan of their own, which says on each page what it waits for."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.incoming import TargetKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.semester import Season
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.new_plan_dialog import NewPlanDialog
from pacte_desktop.gui.empty_plan import EmptyPlanPage
from pacte_desktop.gui.failure_page import FailurePage
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.pages.map_points import map_points
from pacte_desktop.gui.window import Window
from pacte_desktop.services.new_plan import create_empty
from pacte_desktop.services.plan_tables import plan_rows
from pacte_desktop.store.import_edits import ImportEdits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.degrees import to_degrees
from tests.data.tiny_plan import WINTER, tiny_contents, write_tiny
from tests.stories.conftest import OpenWindow, settle
from tests.stories.window_acts import texts


@pytest.fixture
def empty(tmp_path: Path) -> Path:
    path = tmp_path / "vide.pacte"
    create_empty(path, name="Indre", dumg="DUMG de Tours", region="24", departements=("36",), semester=WINTER)
    return path


@pytest.fixture
def window(open_window: OpenWindow, demo: Path) -> Window:
    return open_window(demo)


@pytest.fixture
def desk(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def asked(qtbot: QtBot, desk: Desk) -> NewPlanDialog:
    """The dialog, as the keys open it."""
    qtbot.keyClick(desk, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(desk.findChildren(NewPlanDialog)))
    return desk.findChildren(NewPlanDialog)[-1]


def test_a_new_plan_is_written_and_opened(qtbot: QtBot, window: Window, desk: Desk, own_settings: Path) -> None:
    dialog = asked(qtbot, desk)
    qtbot.keyClicks(dialog.name, "Indre, 2027")
    qtbot.keyClicks(dialog.dumg, "DUMG de Tours")
    assert Path(dialog.path.text()) == own_settings / "plans" / "indre-2027.pacte"
    dialog.region.set_value("24")
    assert dialog.codes == ("18", "28", "36", "37", "41", "45")
    for row in range(6):
        if row != 2:
            dialog.departements.item(row).setCheckState(Qt.CheckState.Unchecked)
    dialog.season.set_value(Season.SUMMER)
    dialog.year.setValue(2027)
    assert (dialog.start.text(), dialog.end.text()) == ("03/05/2027", "01/11/2027")
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert window.desk is not None
    assert window.desk is not desk
    assert window.windowTitle().startswith("Indre, 2027")
    info, board = window.desk.plan.snapshot.info, window.desk.plan.snapshot.board
    assert (info.departements, info.is_demo, board.semester.label) == (("36",), False, "été 2027")


def test_a_file_without_a_name_is_refused_and_a_point_in_a_name_stays(
    qtbot: QtBot, window: Window, desk: Desk, own_settings: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, desk)
    qtbot.keyClicks(dialog.name, "Indre")
    qtbot.keyClicks(dialog.dumg, "DUMG de Tours")
    for text in ("", "/"):
        dialog.path.setText(text)
        qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
        assert "existe déjà" in dialog.banner.text
        assert dialog.isVisible()
    assert window.desk is desk
    folder = own_settings / "plans"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(folder / "Tours v1.2"), ""))
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    assert Path(dialog.path.text()) == folder / "Tours v1.2.pacte"
    dialog.path.setText(str(folder / "Tours v1.3"))
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert (folder / "Tours v1.3.pacte").is_file()
    assert not (folder / "Tours v1.pacte").exists()


def test_what_is_not_possible_is_said_in_the_dialog_and_nothing_is_written(
    qtbot: QtBot, window: Window, desk: Desk, own_settings: Path
) -> None:
    dialog = asked(qtbot, desk)
    qtbot.mouseClick(dialog.go, Qt.MouseButton.LeftButton)
    assert "Le plan n’a pas de nom." in dialog.banner.text
    assert "DUMG" in dialog.banner.text
    assert dialog.isVisible()
    assert window.desk is desk
    assert not list((own_settings / "plans").glob("*nouveau*"))
    dialog.reject()


def test_a_file_that_is_chosen_keeps_its_name(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = asked(qtbot, desk)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "autre"), ""))
    qtbot.mouseClick(dialog.browse, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.name, "Indre")
    assert Path(dialog.path.text()) == tmp_path / "autre.pacte"
    dialog.reject()


@pytest.mark.parametrize("page", ["placement", "round", "adequacy", "allocation"])
def test_an_empty_page_teaches_and_offers_the_import(
    qtbot: QtBot, open_window: OpenWindow, empty: Path, page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_window(empty).desk
    assert desk is not None
    desk.show_page(page)
    shown = desk.page_in_view
    assert isinstance(shown, EmptyPlanPage)
    assert "Importe" in shown.words.text() or "importe" in shown.words.text()
    assert desk.page == page
    asked_for: list[object] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (asked_for.append(1) or [], ""))
    qtbot.mouseClick(shown.buttons[0], Qt.MouseButton.LeftButton)
    assert asked_for
    assert not desk.action_set.filter.isEnabled()


def test_the_map_of_an_empty_plan_claims_nothing(qtbot: QtBot, open_window: OpenWindow, empty: Path) -> None:
    desk = open_window(empty).desk
    assert desk is not None
    settle(qtbot, desk)
    assert desk.plan.territory.coverage is None
    assert not desk.banner.isVisible()
    drawer = desk.map_page.drawer
    assert "aucun lieu de soins urgents" in drawer.figure.text()
    assert drawer.bring is not None
    assert drawer.bring.isVisibleTo(drawer)
    assert not drawer.again.isVisibleTo(drawer)
    assert "aucun lieu de soins urgents" in texts(desk.map_page.legend)
    assert desk.plan.territory.minutes_text("36044") == "pas de minutes"
    assert not desk.action_set.what_if.isEnabled()
    desk.action_set.problems.trigger()
    assert "ni interne ni poste" in desk.problems.panel.words.text()


def test_the_pages_come_to_life_with_the_first_import(
    qtbot: QtBot, open_window: OpenWindow, empty: Path, tmp_path: Path
) -> None:
    tiny = open_plan(write_tiny(tmp_path))
    rows = {target: plan_rows(tiny, target) for target in TargetKind}
    tiny.close()
    desk = open_window(empty).desk
    assert desk is not None
    desk.show_page("placement")
    assert isinstance(desk.page_in_view, EmptyPlanPage)

    def bring(plan: PlanFile, *targets: TargetKind) -> object:
        with plan.write() as writing:
            edits = ImportEdits(writing.session, 1)
            for target in targets:
                for row in rows[target]:
                    is_held = row.keys == ((WINTER.start.isoformat(),),)
                    edits.put(target, 1 if is_held else None, row.keys, row.values)
            edits.finish()
            writing.name("importer")
        return writing.changes

    desk.plan.run(bring, TargetKind.SEMESTER, TargetKind.INTERN)
    assert desk.page_in_view is desk.placement_page
    assert desk.placement_page.posts.hint.isVisibleTo(desk.placement_page)
    assert not desk.placement_page.interns.hint.isVisibleTo(desk.placement_page)
    desk.show_page("allocation")
    assert isinstance(desk.page_in_view, EmptyPlanPage)
    desk.plan.run(bring, *(target for target in TargetKind if target not in (TargetKind.SEMESTER, TargetKind.INTERN)))
    assert desk.page_in_view is desk.allocation_page
    settle(qtbot, desk)
    assert desk.plan.territory.coverage is not None
    drawer = desk.map_page.drawer
    assert drawer.bring is not None
    assert not drawer.bring.isVisibleTo(drawer)
    desk.plan.undo()
    desk.plan.undo()
    assert isinstance(desk.page_in_view, EmptyPlanPage)
    settle(qtbot, desk)
    assert desk.plan.territory.coverage is None


def test_a_plan_that_cannot_be_opened_offers_a_new_one(qtbot: QtBot, tmp_path: Path) -> None:
    broken = tmp_path / "broken.pacte"
    with closing(sqlite3.connect(broken)) as connection:
        connection.execute("CREATE TABLE a (b)")
    fresh = Window(remembers=False)
    qtbot.addWidget(fresh)
    fresh.show()
    assert not fresh.open(broken)
    page = fresh.centralWidget()
    assert isinstance(page, FailurePage)
    assert "Nouveau plan…" in texts(page)
    page.make.click()
    dialog = page.findChildren(NewPlanDialog)[-1]
    dialog.name.setText("Corse")
    dialog.dumg.setText("DUMG de Corte")
    dialog.path.setText(str(tmp_path / "corse.pacte"))
    dialog.write()
    assert fresh.desk is not None
    assert fresh.windowTitle().startswith("Corse")
    fresh.close()


def test_whoever_opens_the_program_first_is_shown_the_way_to_a_plan_of_their_own(
    qtbot: QtBot, application: QApplication, demo: Path
) -> None:
    for welcomes in (True, False):
        window = Window(remembers=False)
        qtbot.addWidget(window)
        window.open_when_painted(demo, welcomes=welcomes)
        window.show()
        qtbot.waitUntil(lambda window=window: window.desk is not None)
        assert window.desk is not None
        settle(qtbot, window.desk)
        banner = window.desk.banner
        assert banner.isVisible() is welcomes
        if welcomes:
            assert "démonstration" in banner.text
            (act,) = banner.acts
            act.click()
            dialog = window.desk.findChildren(NewPlanDialog)[-1]
            assert dialog.isVisible()
            dialog.reject()
        window.close()


def test_what_has_a_point_of_its_own_stands_there_on_the_map(open_window: OpenWindow, tmp_path: Path) -> None:
    tiny = tiny_contents()
    communes = tiny_points(open_window, tmp_path / "bare.pacte", tiny)
    hospital, group = tiny.sites
    at = to_degrees(2154, [(600_000.0, 6_640_000.0)])
    lon, lat = float(at[0][0]), float(at[1][0])
    places = tuple(replace(place, lon=lon, lat=lat) for place in group.locations)
    house = replace(tiny.housing[0], lon=lon, lat=lat)
    moved = tiny_points(
        open_window,
        tmp_path / "moved.pacte",
        replace(tiny, sites=(hospital, replace(group, locations=places)), housing=(house,)),
    )
    assert moved[PointKind.TRAINING_SITE, 1] == communes[PointKind.TRAINING_SITE, 1]
    for key in ((PointKind.TRAINING_SITE, 2), (PointKind.HOUSING, 1)):
        assert moved[key] == pytest.approx((600_000, 6_640_000), abs=0.5)
        assert moved[key] != communes[key]


def tiny_points(
    open_window: OpenWindow, path: Path, contents: PlanContents
) -> dict[tuple[PointKind, int], tuple[float, float]]:
    create_plan(path, contents)
    desk = open_window(path).desk
    assert desk is not None
    return {(point.kind, point.id): (point.x_m, point.y_m) for point in map_points(desk.plan)}
