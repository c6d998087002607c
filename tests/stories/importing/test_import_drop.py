"""Files dropped on the window: one, several in a sensible order, plans, extracts of roads."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.gui.desk import NETWORK, Desk
from pacte_desktop.gui.window import Window
from tests.stories.conftest import settle as settle_desk
from tests.stories.import_acts import FINISH, HEADINGS, Held, as_row, assistant_of, go, write, write_table
from tests.stories.network_acts import grid_of_roads


def window_of(desk: Desk) -> Window:
    window = desk.window()
    assert isinstance(window, Window)
    return window


def test_a_file_over_the_window_is_announced_and_dropped(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    window = window_of(desk)
    someone = next(iter(desk.plan.snapshot.board.interns.values()))
    held = Held(window, write_table(tmp_path / "internes.csv", [HEADINGS, as_row(someone)]))
    assert held.enter()
    assert window.veil.isVisible()
    assert window.veil.geometry() == window.rect()
    assert "importer ce fichier" in window.veil.words.text()
    held.leave()
    assert not window.veil.isVisible()
    assert held.enter()
    held.drop()
    assert not window.veil.isVisible()
    dialog = assistant_of(qtbot, desk)
    assert dialog.draft.kind is ImportKind.INTERNS
    assert not held.enter(), "one import at a time"
    dialog.reject()


def test_several_files_come_one_after_the_other_in_order(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    people = list(desk.plan.snapshot.board.interns.values())
    interns = write_table(tmp_path / "b.csv", [HEADINGS, as_row(people[0], last="AUTREMENT")])
    semesters = write_table(tmp_path / "c.csv", [["Saison", "Début", "Fin"], ["été", "03/05/2027", "31/10/2027"]])
    unknown = write_table(tmp_path / "a.csv", [["x", "y"], ["1", "2"]])
    held = Held(window_of(desk), unknown, interns, semesters)
    assert held.enter()
    assert "importer 3 fichiers" in window_of(desk).veil.words.text()
    held.drop()
    first = assistant_of(qtbot, desk)
    assert first.draft.path == semesters
    assert first.windowTitle() == "Importer un fichier (1 sur 3)"
    first.skip.click()
    QApplication.processEvents()
    second = assistant_of(qtbot, desk)
    assert second.draft.path == interns
    go(qtbot, second, FINISH)
    write(qtbot, second)
    assert people[0].id in {
        intern.id for intern in desk.plan.snapshot.board.interns.values() if intern.last_name == "AUTREMENT"
    }
    QApplication.processEvents()
    third = assistant_of(qtbot, desk)
    assert third.draft.path == unknown
    assert "non reconnu" in third.file.kind.how.text()
    assert not third.next.isEnabled()
    assert third.next.toolTip() == "Dites d’abord ce que contient le fichier."
    assert not third.skip.isVisible(), "nothing follows"
    third.reject()
    assert desk.commands.imports.queue is None
    assert "AUTREMENT" not in desk.banner.text
    assert "« b.csv » est importé" in desk.banner.text.replace("\u202f", " ")
    desk.action_set.undo.trigger()


def test_giving_up_one_file_gives_up_the_rest(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    people = list(desk.plan.snapshot.board.interns.values())
    files = [write_table(tmp_path / f"{place}.csv", [HEADINGS, as_row(people[place])]) for place in range(2)]
    desk.commands.imports.open_files(files)
    assistant_of(qtbot, desk).reject()
    QApplication.processEvents()
    assert desk.commands.imports.queue is None


def test_plans_open_and_extracts_become_roads(qtbot: QtBot, own_desk: Desk, demo: Path, tmp_path: Path) -> None:
    desk, window = own_desk, window_of(own_desk)
    plan = tmp_path / "autre.pacte"
    plan.write_bytes(demo.read_bytes())
    held = Held(window, plan)
    assert held.enter()
    assert "ouvrir ce plan" in window.veil.words.text()
    held.leave()
    assert not Held(window, plan, tmp_path / "a.csv").enter(), "a plan is opened alone"
    assert not Held(window, tmp_path).enter(), "a folder is no file"
    roads = Held(window, grid_of_roads(tmp_path / "vatan.osm.pbf"))
    assert roads.enter()
    assert "réseau routier" in window.veil.words.text()
    roads.drop()
    assert desk.page == NETWORK
    settle_desk(qtbot, desk)
    held.enter()
    held.drop()
    assert window.desk is not None
    assert window.desk is not desk
    assert window.desk.plan.file.path == plan


def test_a_scenario_under_way_is_ended_first(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.action_set.what_if.trigger()
    settle_desk(qtbot, desk)
    desk.commands.imports.open_files([tmp_path / "internes.csv"])
    assert "scénario en cours" in desk.banner.text
    assert desk.commands.imports.queue is None
    desk.map_page.whatif.mode.leave()
