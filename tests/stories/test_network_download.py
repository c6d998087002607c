"""Fetching the roads of the region through the window: stopped, resumed, refused, wrong; never without a click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from pacte_desktop.gui.desk import NETWORK, Desk
from pacte_desktop.gui.pages.network_page import NetworkPage
from pacte_desktop.services import downloads
from pacte_desktop.services.downloads import arrived
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.services.road_extracts import extracts_folder
from tests.data.file_server import FileServer, Served, file_server
from tests.stories.network_acts import button, grid_of_roads, press, settle
from tests.stories.window_acts import texts

CENTRE = "/europe/france/centre-latest.osm.pbf"
LIMOUSIN = "/europe/france/limousin-latest.osm.pbf"
FETCH = "Télécharger et construire"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr(downloads, "PAUSES_S", (0.01,))
    with file_server() as found:
        monkeypatch.setenv("PACTE_GEOFABRIK_URL", found.url)
        yield found


@pytest.fixture
def served(server: FileServer, tmp_path: Path) -> Served:
    return server.publish(CENTRE, grid_of_roads(tmp_path / "grid.osm.pbf", side=60, off_m=300.0).read_bytes())


@pytest.fixture
def page(served: Served, desk: Desk) -> NetworkPage:
    desk.show_page(NETWORK)
    return desk.network_page


def test_nothing_is_asked_of_the_network_without_a_click(qtbot: QtBot, page: NetworkPage, server: FileServer) -> None:
    page.extracts.choose("limousin")
    qtbot.wait(100)
    assert server.requests == []


def test_one_click_fetches_builds_and_uses(
    qtbot: QtBot, page: NetworkPage, desk: Desk, server: FileServer, served: Served
) -> None:
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert page.in_use == networks_folder() / "centre-latest.roads"
    assert (extracts_folder() / "centre-latest.osm.pbf").read_bytes() == served.body
    said = texts(page)
    assert "RÉSEAU UTILISÉ Centre-Val de Loire" in said
    assert "Réseau construit" in page.banner.text
    assert "déjà là" in said
    assert "Rien à télécharger, sauf si une version plus récente existe." in said
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert server.sent.count(len(served.body)) == 1


def test_stopped_within_a_second_then_resumed_where_it_was(
    qtbot: QtBot, page: NetworkPage, desk: Desk, server: FileServer, served: Served
) -> None:
    served.hold_after = 8192
    press(qtbot, page, FETCH)
    target = extracts_folder() / "centre-latest.osm.pbf"
    qtbot.waitUntil(lambda: "Centre-Val de Loire, 8 ko sur" in texts(page.work), timeout=10_000)
    assert "Centre-Val de Loire, 8 ko sur" in texts(desk.status)
    (bar,) = page.work.findChildren(QProgressBar)
    assert bar.maximum() == 1000
    assert bar.value() == 8192 * 1000 // len(served.body)
    clock = QElapsedTimer()
    clock.start()
    press(qtbot, page, "Arrêter")
    settle(qtbot, desk)
    assert desk.tasks.wait(0)
    assert clock.elapsed() < 1000
    assert page.banner.text.startswith("Arrêté.")
    assert arrived(target) == (8192, len(served.body))
    assert f"reprendre à {100 * 8192 // len(served.body)} %" in texts(page)
    assert not list(networks_folder().iterdir())

    served.hold_after = None
    served.released.set()
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert target.read_bytes() == served.body
    resumed = [headers["Range"] for _method, path, headers in server.requests if path == CENTRE and "Range" in headers]
    assert resumed == ["bytes=8192-"]
    assert page.in_use == networks_folder() / "centre-latest.roads"


def test_a_web_page_instead_of_the_roads(qtbot: QtBot, page: NetworkPage, desk: Desk, served: Served) -> None:
    served.body, served.content_type = b"<!DOCTYPE html><title>Wifi de la fac</title>", "text/html"
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert "a répondu par une page web au lieu du fichier" in page.banner.text
    assert "navigateur" in page.banner.text
    assert list(networks_folder().iterdir()) == []
    assert button(page, FETCH).isEnabled()


@pytest.mark.parametrize(("status", "said"), [(404, "n’existe pas ou plus"), (503, "occupé")])
def test_a_server_that_refuses(
    qtbot: QtBot, page: NetworkPage, desk: Desk, served: Served, *, status: int, said: str
) -> None:
    served.refusals = [status] * 9
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert said in page.banner.text
    assert page.banner.isVisible()


def test_a_file_that_is_damaged_on_the_server(
    qtbot: QtBot, page: NetworkPage, desk: Desk, served: Served, server: FileServer
) -> None:
    body = served.body
    served.body = body[: len(body) // 2]
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert "abîmé" in page.banner.text
    server.publish(CENTRE, body[: len(body) // 2])
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    assert "incomplet" in page.banner.text
    assert page.in_use is None


def test_sizes_when_asked_and_the_total_of_what_is_ticked(
    qtbot: QtBot, page: NetworkPage, desk: Desk, server: FileServer, served: Served
) -> None:
    for extract in page.extracts.extracts:
        path = extract.url.removeprefix(server.url)
        if path != CENTRE:
            server.publish(path, b"x" * 2_000_000)
    page.extracts.choose("poitou-charentes")
    assert "environ 243 Mo, et 1 extrait de taille inconnue" in texts(page)
    press(qtbot, page, "Demander les tailles")
    settle(qtbot, desk)
    assert {method for method, _path, _headers in server.requests} == {"HEAD"}
    assert len(server.requests) == 9
    said = texts(page)
    assert "environ" not in said
    assert "À télécharger : 2,0 Mo" in said
    page.extracts.choose("centre", chosen=False)
    page.extracts.choose("poitou-charentes", chosen=False)
    assert "Rien n’est coché." in texts(page)
    assert not button(page, FETCH).isEnabled()
    assert button(page, FETCH).toolTip()


def test_without_a_network_the_way_out_is_told(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with file_server() as closed:
        monkeypatch.setenv("PACTE_GEOFABRIK_URL", closed.url)
    desk.show_page(NETWORK)
    page = desk.network_page
    for name in (FETCH, "Demander les tailles"):
        press(qtbot, page, name)
        settle(qtbot, desk)
        assert "n’a pas pu être joint" in page.banner.text
        assert "sur une clé" in page.banner.text


def test_neighbours_are_fetched_too(
    qtbot: QtBot, page: NetworkPage, desk: Desk, server: FileServer, tmp_path: Path
) -> None:
    server.publish(LIMOUSIN, grid_of_roads(tmp_path / "south.osm.pbf", north_m=-60_000.0).read_bytes())
    page.extracts.choose("limousin")
    press(qtbot, page, FETCH)
    settle(qtbot, desk)
    names = {path.name for path in extracts_folder().glob("*.pbf")}
    assert names == {"centre-latest.osm.pbf", "limousin-latest.osm.pbf"}
    assert page.in_use == networks_folder() / "centre-latest+limousin-latest.roads"
    assert "RÉSEAU UTILISÉ Centre-Val de Loire, Limousin" in texts(page)


def test_closing_the_window_ends_a_download(qtbot: QtBot, page: NetworkPage, desk: Desk, served: Served) -> None:
    served.hold_after = 8192
    press(qtbot, page, FETCH)
    qtbot.waitUntil(lambda: arrived(extracts_folder() / "centre-latest.osm.pbf")[0] == 8192, timeout=10_000)
    clock = QElapsedTimer()
    clock.start()
    desk.window().close()
    assert clock.elapsed() < 2000
    assert desk.tasks.wait(0)
