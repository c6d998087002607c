"""A matrix of minutes through the page Réseau routier: imported, asked for its unit, used, left and removed."""

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.desk import MAP, NETWORK, Desk
from pacte_desktop.gui.pages import matrix_acts as acts_module
from pacte_desktop.gui.pages.network_page import NetworkPage
from pacte_desktop.services.folders import matrices_folder
from pacte_desktop.services.matrix import known_matrices
from tests.stories.network_acts import button, press
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import event_point, texts


@pytest.fixture
def page(desk: Desk) -> NetworkPage:
    desk.show_page(NETWORK)
    return desk.network_page


def settle(qtbot: QtBot, desk: Desk) -> None:
    work = desk.network_page.matrices.work
    qtbot.waitUntil(lambda: not desk.tasks.is_busy() and not work.is_working, timeout=30_000)


def table(desk: Desk, path: Path, heading: str = "from,to,minutes", *, per_min: float = 1.0) -> Path:
    """From every commune of the plan 31 minutes to each place, but 30 from the first commune."""
    communes = desk.plan.territory.communes
    codes = communes.insee_code[communes.inside].tolist()
    seats = sorted({item.insee_code for item in desk.plan.coverage_input.counted})
    rows = [
        f"{code},{seat},{(30 if code == codes[0] else 31) * per_min:g}"
        for code in codes
        for seat in seats
        if code != seat
    ]
    path.write_text("\n".join([heading, *rows]) + "\n", encoding="utf-8")
    return path


def choose(qtbot: QtBot, page: NetworkPage, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    press(qtbot, page, "Importer une matrice…")


def boxes(page: NetworkPage) -> list[QMessageBox]:
    return [each for each in page.findChildren(QMessageBox) if each.isVisible()]


def answer(qtbot: QtBot, page: NetworkPage, text: str) -> str:
    """Press a button of the question in view; returns the question."""
    (box,) = boxes(page)
    question = box.text()
    qtbot.mouseClick(next(each for each in box.buttons() if each.text() == text), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not boxes(page))
    return question


def test_a_matrix_is_imported_used_left_and_removed(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "peuvent tenir lieu de routes" in texts(page.matrices.card)
    choose(qtbot, page, table(desk, tmp_path / "temps.csv"), monkeypatch)
    settle(qtbot, desk)
    (known,) = known_matrices()
    said = texts(page).replace("\u202f", " ")
    assert page.banner.text.startswith("Matrice importée : ")
    assert "Cite 1 754 communes du plan sur 1 754." in said
    assert "d’au plus 120 min" in said
    assert known.facts is not None
    assert known.facts.communes > 1754  # Places beyond the border of the plan are in it.
    assert page.matrices.card.list.item(0).text().endswith(f"{grouped(known.facts.communes)} communes")
    assert "Minutes : estimation" in texts(desk.status)  # Only the button changes the plan.
    press(qtbot, page, "Utiliser cette matrice")
    settle(qtbot, desk)
    assert "Minutes : matrice temps.csv" in texts(desk.status)
    assert "MINUTES DU PLAN Matrice de temps temps.csv Choix fait pour ce plan." in texts(page)
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    assert coverage.source.kind is TravelTimeSource.MATRIX
    seats = {item.insee_code for item in desk.plan.coverage_input.counted}
    reached = {coverage.insee_code[0], *seats & set(coverage.insee_code.tolist())}
    assert set(coverage.insee_code[~coverage.beyond].tolist()) == reached
    press(qtbot, page, "Ne plus utiliser la matrice")
    settle(qtbot, desk)
    assert desk.plan.coverage_input.choice is None
    assert "Minutes : estimation" in texts(desk.status)
    press(qtbot, page, "Utiliser cette matrice")
    settle(qtbot, desk)
    for text, left in (("Garder", True), ("Supprimer", False)):
        press(qtbot, page, "Supprimer la matrice…")
        assert answer(qtbot, page, text).startswith("Supprimer la matrice « temps.csv » (")
        assert known.path.exists() is left
    settle(qtbot, desk)
    assert "Minutes : estimation" in texts(desk.status)
    assert not page.matrices.card.list.isVisible()
    assert nameless(desk) == []


@pytest.mark.parametrize(("unit", "minutes"), [("Minutes", 31.0), ("Secondes", 0.516)])
def test_the_unit_is_asked_for_where_the_file_does_not_tell(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, *, unit: str, minutes: float
) -> None:
    path = table(desk, tmp_path / "temps.csv", "from,to,temps")
    page.matrices.bring(path)
    settle(qtbot, desk)
    assert answer(qtbot, page, "Annuler") == "Les durées de « temps.csv » sont-elles en minutes ou en secondes ?"
    assert known_matrices() == []
    page.matrices.bring(path)
    settle(qtbot, desk)
    answer(qtbot, page, unit)
    settle(qtbot, desk)
    press(qtbot, page, "Utiliser cette matrice")
    settle(qtbot, desk)
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    assert float(coverage.minutes[coverage.known].max()) == pytest.approx(minutes, abs=0.001)


def test_a_dropped_table_is_imported(qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(table(desk, tmp_path / "temps.csv")))])
    at, rest = QPoint(40, 40), (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    enter = QDragEnterEvent(event_point(at), Qt.DropAction.CopyAction, *rest)
    QApplication.sendEvent(page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(page, QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, *rest))
    settle(qtbot, desk)
    assert [matrix.facts.file_name for matrix in known_matrices() if matrix.facts] == ["temps.csv"]


def test_a_matrix_of_another_place_is_kept_but_not_to_be_used(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "corse.csv"
    path.write_text("from,to,minutes\n2A004,2B033,41\n", encoding="utf-8")
    page.matrices.bring(path)
    settle(qtbot, desk)
    assert "Ne cite aucune commune du plan." in page.banner.text
    use = button(page, "Utiliser cette matrice")
    assert not use.isEnabled()
    assert use.toolTip() == "Ne cite aucune commune du plan."
    desk.show_page(MAP)
    desk.show_page(NETWORK)
    settle(qtbot, desk)
    assert not use.isEnabled()


def test_wrong_tables_and_damaged_matrices_are_told(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "temps.csv"
    path.write_text("from,to,minutes\n36044,xx,41\n", encoding="utf-8")
    page.matrices.bring(path)
    settle(qtbot, desk)
    assert "ligne 2" in page.banner.text
    assert known_matrices() == []
    (matrices_folder() / "cassée.minutes").write_bytes(b"nothing")
    desk.show_page(MAP)
    desk.show_page(NETWORK)
    (known,) = known_matrices()
    assert known.problem in texts(page.matrices.card)
    assert page.matrices.card.list.item(0).text() == "cassée.minutes · inutilisable"
    use = button(page, "Utiliser cette matrice")
    assert not use.isEnabled()
    assert use.toolTip() == known.problem


def test_stopping_an_import_changes_nothing(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end = Event()

    def slow(_path: Path, *, watch: Watch, **_unit: str) -> None:
        while True:
            watch.step("Lecture de la matrice", 43, 100)
            may_end.wait(0.01)

    monkeypatch.setattr(acts_module, "import_matrix", slow)
    page.matrices.bring(tmp_path / "temps.csv")
    qtbot.waitUntil(lambda: "Lecture de la matrice : 43 %" in texts(page.matrices.work))
    assert not page.matrices.card.bring.isEnabled()
    qtbot.mouseClick(page.matrices.work.stop, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert page.banner.text == "Arrêté. Rien n’a été importé."
    assert page.matrices.card.bring.isEnabled()


def test_a_matrix_that_vanished_is_no_longer_used(qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path) -> None:
    page.matrices.bring(table(desk, tmp_path / "temps.csv"))
    settle(qtbot, desk)
    press(qtbot, page, "Utiliser cette matrice")
    settle(qtbot, desk)
    known_matrices()[0].path.unlink()
    desk.show_page(MAP)
    desk.show_page(NETWORK)
    settle(qtbot, desk)
    assert "Minutes : estimation" in texts(desk.status)
    assert "MINUTES DU PLAN Estimation Choisie automatiquement" in texts(page)
