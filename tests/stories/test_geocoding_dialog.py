"""Addresses located through the real window: shown, agreed to, decided line by line, written in one step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.addressed_place import AddressedPlace
from pacte_desktop.gui.desk import DATA, Desk
from pacte_desktop.gui.dialogs.geocoding_dialog import GeocodingDialog
from pacte_desktop.gui.map.model import PointKind
from pacte_desktop.gui.pages.map_points import map_points
from pacte_desktop.services import geocoding_service
from pacte_desktop.services.geocoding import address_lines
from pacte_desktop.territory.degrees import to_metres
from tests.data.addressed_plan import (
    AT_HOSPITAL,
    AT_PRACTICE,
    ELSEWHERE,
    HOSPITAL,
    LODGING,
    PRACTICE,
    write_addressed,
)
from tests.data.geocoder import Geocoder, geocoder
from tests.data.tiny_plan import bytes_of
from tests.stories.conftest import OpenWindow
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import column_of, texts


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Geocoder]:
    monkeypatch.setattr(geocoding_service, "PAUSES_S", (0.01,))
    with geocoder() as found:
        found.places = {PRACTICE: AT_PRACTICE, HOSPITAL: AT_HOSPITAL, LODGING: ELSEWHERE}
        monkeypatch.setenv("PACTE_GEOPF_URL", found.url)
        yield found


@pytest.fixture
def desk(open_window: OpenWindow, tmp_path: Path) -> Desk:
    window = open_window(write_addressed(tmp_path / "essai.pacte"))
    assert window.desk is not None
    return window.desk


def opened(desk: Desk) -> GeocodingDialog:
    desk.show_page(DATA)
    assert desk.data_page.locate.isEnabled()
    desk.data_page.locate.click()
    return next(found for found in desk.findChildren(GeocodingDialog) if found.isVisible())


def settle(qtbot: QtBot, dialog: GeocodingDialog) -> None:
    qtbot.waitUntil(lambda: not dialog.work.is_working, timeout=20_000)
    QApplication.processEvents()


def send(qtbot: QtBot, dialog: GeocodingDialog) -> None:
    dialog.sending.consent.click()
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    settle(qtbot, dialog)


def test_nothing_is_sent_without_consent_and_what_is_shown_is_what_is_sent(
    qtbot: QtBot, desk: Desk, service: Geocoder
) -> None:
    dialog = opened(desk)
    assert service.url.removeprefix("http://") in texts(dialog)
    assert "aucun interne" in texts(dialog)
    table = dialog.sending.table.view
    shown = list(zip(*(column_of(table, column) for column in range(3)), strict=True))
    assert [address for _number, address, _code in shown] == [PRACTICE, HOSPITAL], "housing is asked for apart"
    assert not dialog.send.isEnabled()
    assert dialog.send.toolTip()
    assert nameless(dialog) == []
    dialog.sending.consent.click()
    assert dialog.send.isEnabled()
    dialog.sending.boxes[AddressedPlace.HOUSING].click()
    assert not dialog.send.isEnabled(), "other lines need another consent"
    assert service.received == []
    dialog.sending.boxes[AddressedPlace.HOUSING].click()
    send(qtbot, dialog)
    (sent,) = service.received
    assert sent.decode().splitlines()[1:] == [",".join(row) for row in shown]
    qtbot.mouseClick(dialog.back, Qt.MouseButton.LeftButton)
    assert not dialog.sending.consent.isChecked(), "each sending is agreed to by itself"
    dialog.reject()


def test_strange_names_are_shown_as_text(qtbot: QtBot, desk: Desk, service: Geocoder) -> None:
    strange = "<img src=x>"
    service.places = {PRACTICE: (*AT_PRACTICE[:3], strange, *AT_PRACTICE[4:])}
    dialog = opened(desk)
    send(qtbot, dialog)
    item = next(
        found for row in range(2) if (found := dialog.results.tree.topLevelItem(row)) and found.text(1) == PRACTICE
    )
    assert item.text(2) == strange
    assert "&lt;img" in item.toolTip(2)
    assert "<img" not in item.toolTip(2)
    dialog.reject()


def test_points_are_decided_line_by_line_and_move_the_marks_of_the_map(
    qtbot: QtBot, desk: Desk, service: Geocoder
) -> None:
    def where(kind: PointKind, number: int = 1) -> tuple[float, float]:
        point = next(point for point in map_points(desk.plan) if (point.kind, point.id) == (kind, number))
        return point.x_m, point.y_m

    communes = desk.plan.territory.communes
    le_blanc, chateauroux = (tuple(communes.point[communes.row_of[code]].tolist()) for code in ("36018", "36044"))
    before = [where(PointKind.HOUSING), where(PointKind.TRAINING_SITE, 1), where(PointKind.TRAINING_SITE, 2)]
    assert before == [le_blanc, chateauroux, le_blanc], "without a point, at the chef-lieu of the main commune"
    dialog = opened(desk)
    dialog.sending.boxes[AddressedPlace.HOUSING].click()
    send(qtbot, dialog)
    assert dialog.write.text().replace("&", "") == "Écrire 1 position", "two are doubtful"
    tree = dialog.results.tree
    rows = {tree.topLevelItem(row).text(1): tree.topLevelItem(row) for row in range(3)}
    assert "autre commune" in rows[LODGING].text(4)
    assert "note basse" in rows[HOSPITAL].text(4)
    for found, box in dialog.results.boxes:
        if found.line.address in (LODGING, HOSPITAL):
            box.click()
    assert dialog.write.text().replace("&", "") == "Écrire 3 positions"
    qtbot.mouseClick(dialog.write, Qt.MouseButton.LeftButton)
    assert not dialog.isVisible()
    assert "3 lieux sont maintenant à leur adresse" in desk.banner.text
    for kind, number, answer in (
        (PointKind.HOUSING, 1, ELSEWHERE),
        (PointKind.TRAINING_SITE, 1, AT_HOSPITAL),  # It is in the hospital that has this address.
    ):
        metres = to_metres(communes.projection_epsg, float(answer[0]), float(answer[1]))[0]
        assert where(kind, number) == pytest.approx(metres.tolist())
    assert where(PointKind.TRAINING_SITE, 2) == le_blanc, "its main place has no address"
    assert "Géoplateforme (IGN), Base Adresse Nationale" in column_of(desk.data_page.held.view, 4)
    assert address_lines(desk.plan.file) == []
    desk.plan.undo()
    assert where(PointKind.HOUSING) == le_blanc
    assert len(address_lines(desk.plan.file)) == 3


def test_what_goes_wrong_is_told_and_the_plan_stays(qtbot: QtBot, desk: Desk, service: Geocoder) -> None:
    before = bytes_of(desk.plan.file.path)
    dialog = opened(desk)
    for body, refusals, said in ((b"id,x\n", [], "colonnes attendues"), (None, [503] * 5, "occupé")):
        service.body, service.refusals = body, refusals
        if not dialog.sending.consent.isChecked():
            dialog.sending.consent.click()
        qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
        settle(qtbot, dialog)
        assert said in dialog.banner.text
    service.refusals, service.holds = [], True
    qtbot.mouseClick(dialog.send, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(service.received) > 3, timeout=10_000)
    dialog.work.stop.click()
    settle(qtbot, dialog)
    assert "Arrêté" in dialog.banner.text
    dialog.reject()
    assert bytes_of(desk.plan.file.path) == before


def test_without_an_address_there_is_nothing_to_locate(desk: Desk, service: Geocoder) -> None:
    desk.show_page(DATA)
    with desk.plan.file.write() as writing:
        from pacte_desktop.store.place_edits import addressed_rows, put_point

        for place, row_id, row in addressed_rows(writing.session):
            put_point(writing.session, place, row_id, address=row.address, point=(1.7, 46.8))
        writing.name("points")
    desk.data_page.refresh()
    assert not desk.data_page.locate.isEnabled()
    assert "n’a d’adresse sans position" in desk.data_page.locate.toolTip()
