"""The page of road networks: a file chosen, built and used; what does not fit or cannot be read is told."""

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QElapsedTimer, QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.desk import MAP, NETWORK, Desk
from pacte_desktop.gui.pages import network_page as page_module
from pacte_desktop.gui.pages.network_page import NetworkPage
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.services.minutes import minutes_choice
from pacte_desktop.services.network import build_network_file, network_facts
from pacte_desktop.store.coverage_edits import put_layer
from pacte_desktop.territory.degrees import to_degrees
from tests.data.tiny_roads import KMH_36, metres_of, write_roads
from tests.stories.network_acts import button, grid_of_roads, press, settle
from tests.stories.test_accessibility import in_tab_order, nameless
from tests.stories.window_acts import event_point, texts
from tests.unit.territory.network.test_ign import ROADS, write_ign


@pytest.fixture
def page(desk: Desk) -> NetworkPage:
    desk.show_page(NETWORK)
    return desk.network_page


def choose(qtbot: QtBot, page: NetworkPage, monkeypatch: pytest.MonkeyPatch, *paths: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: ([str(path) for path in paths], ""))
    press(qtbot, page, "Choisir un fichier…")


def test_the_page_teaches_while_there_is_no_network(desk: Desk) -> None:
    rail = next(each for each in desk.rail.findChildren(QAbstractButton) if each.text() == "Réseau")
    assert rail.shortcut().toString() == "Ctrl+7"
    assert rail.accessibleName() == "Réseau routier"
    rail.click()
    page = desk.network_page
    assert desk.page == NETWORK
    said = texts(page)
    for words in (
        "Aucun pour l’instant",
        "Les minutes sont estimées",
        "Les communes voisines comptent",
        "© OpenStreetMap contributors, ODbL 1.0",
        "environ 243 Mo",
    ):
        assert words in said
    assert [extract.name for extract in page.extracts.chosen] == ["centre"]
    assert len(page.extracts.extracts) == 9
    assert not [
        each for each in page.findChildren(QAbstractButton) if each.text() == "Utiliser ce réseau" and each.isVisible()
    ]


def test_a_chosen_file_is_built_used_and_remembered(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[Path] = []
    chosen: list[object] = []
    page.network_built.connect(built.append)
    page.network_chosen.connect(chosen.append)
    choose(qtbot, page, monkeypatch, grid_of_roads(tmp_path / "vatan.osm.pbf"))
    assert page.work.isVisible()
    assert not page.extracts.fetch.isEnabled()
    assert "en cours" in page.extracts.fetch.toolTip()
    settle(qtbot, desk)
    path = networks_folder() / "vatan.roads"
    assert built == [path]
    assert chosen == [path]
    assert page.in_use == path
    facts = network_facts(path)
    said = texts(page).replace("\u202f", " ")
    assert facts.nodes == 144 - 4  # At the corners nothing crosses.
    for words in (
        "Réseau construit : 140 carrefours, 520 tronçons.",
        "RÉSEAU UTILISÉ vatan",
        "Dessert 23 communes du plan sur 1 754",
        "Il manque la plus grande partie du plan",
        "Étendue de 1,88° E à 2,1",
        "vatan.roads · ",
    ):
        assert words in said, (words, said)
    assert not page.work.isVisible()
    assert page.extracts.fetch.isEnabled()
    assert "Minutes : réseau routier vatan.osm.pbf" in texts(desk.status)
    again = NetworkPage(desk.plan)
    qtbot.addWidget(again)
    assert again.in_use == path


def test_a_dropped_file_is_built(qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path) -> None:
    for name in ("", "liste.pdf", "temps.csv", "plan.pacte", "vatan.osm.pbf"):
        data = QMimeData()
        data.setText("des mots")
        if name:
            data.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
        at, buttons, keys = QPoint(40, 40), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        enter = QDragEnterEvent(event_point(at), Qt.DropAction.CopyAction, data, buttons, keys)
        enter.ignore()
        QApplication.sendEvent(page, enter)
        # What the page does not build goes through to the window, which opens plans and looks into any other file.
        assert enter.isAccepted() is bool(name), name
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(grid_of_roads(tmp_path / "vatan.osm.pbf")))])
    drop = QDropEvent(at.toPointF(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(page, drop)
    settle(qtbot, desk)
    assert page.in_use == networks_folder() / "vatan.roads"


def test_roads_elsewhere_are_built_but_not_used(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[object] = []
    page.network_chosen.connect(chosen.append)
    choose(qtbot, page, monkeypatch, grid_of_roads(tmp_path / "nord.osm.pbf", north_m=500_000.0))
    settle(qtbot, desk)
    assert "ne dessert aucune commune du plan" in page.banner.text
    assert "Téléchargez l’extrait du plan : Centre-Val de Loire." in page.banner.text
    assert page.in_use is None
    assert chosen == []
    use = button(page, "Utiliser ce réseau")
    assert not use.isEnabled()
    assert "ailleurs" in use.toolTip()


@pytest.mark.parametrize("damage", ["cut", "text", "csv", "absent"])
def test_a_file_without_roads_is_told_in_one_sentence(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, *, monkeypatch: pytest.MonkeyPatch, damage: str
) -> None:
    path = tmp_path / ("x.csv" if damage == "csv" else "x.osm.pbf")
    whole = grid_of_roads(tmp_path / "whole.osm.pbf", side=60).read_bytes()
    if damage != "absent":
        path.write_bytes(whole[: len(whole) * 2 // 3] if damage == "cut" else b"<!DOCTYPE html>")
    choose(qtbot, page, monkeypatch, path)
    settle(qtbot, desk)
    assert path.name in page.banner.text
    assert page.banner.isVisible()
    assert not list(networks_folder().iterdir())
    assert page.extracts.fetch.isEnabled()


def test_stopping_a_build_changes_nothing(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow(_paths: list[Path], watch: Watch) -> Path:
        begun.set()
        while True:
            watch.step("Lecture des routes", 430, 1000)
            may_end.wait(0.01)

    monkeypatch.setattr(page_module, "build_roads", slow)
    choose(qtbot, page, monkeypatch, tmp_path / "x.osm.pbf")
    assert begun.wait(5)
    qtbot.waitUntil(lambda: "Lecture des routes : 43 %" in texts(page.work))
    qtbot.waitUntil(lambda: "Lecture des routes : 43 %" in texts(desk.status))
    clock = QElapsedTimer()
    clock.start()
    press(qtbot, page, "Arrêter")
    settle(qtbot, desk)
    assert clock.elapsed() < 1000
    assert desk.tasks.wait(0)
    assert page.banner.text.startswith("Arrêté. Rien n’a été changé")
    assert page.in_use is None
    assert page.extracts.files.isEnabled()


def test_the_status_bar_stops_it_too_from_another_page(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_paths: list[Path], watch: Watch) -> Path:
        while True:
            watch.step("Construction du réseau", 1, 3)

    monkeypatch.setattr(page_module, "build_roads", slow)
    choose(qtbot, page, monkeypatch, tmp_path / "x.osm.pbf")
    desk.show_page(MAP)
    qtbot.waitUntil(lambda: "Construction du réseau : 33 %" in texts(desk.status))
    stop = next(each for each in desk.status.findChildren(QAbstractButton) if each.text() == "Arrêter")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert not page.work.is_working


def two_networks(qtbot: QtBot, page: NetworkPage, desk: Desk, folder: Path) -> tuple[Path, Path]:
    for name in ("un", "deux"):
        page.build([grid_of_roads(folder / f"{name}.osm.pbf")])
        settle(qtbot, desk)
    return networks_folder() / "un.roads", networks_folder() / "deux.roads"


def test_another_network_is_used_by_keyboard_and_left_again(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path
) -> None:
    first, second = two_networks(qtbot, page, desk, tmp_path)
    chosen: list[object] = []
    page.network_chosen.connect(chosen.append)
    listed = page.networks.list
    assert listed.isVisible()
    assert page.in_use == second
    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Up)
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    current = page.networks.current
    assert current is not None
    other = current.path
    if other == second:
        qtbot.keyClick(listed, Qt.Key.Key_Up)
    settle(qtbot, desk)
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert page.in_use == first
    assert chosen == [first]
    press(qtbot, page, "Ne plus l’utiliser")
    assert page.in_use is None
    assert chosen == [first, None]
    settle(qtbot, desk)
    assert "Minutes : estimation" in texts(desk.status)


def test_removing_names_the_size_and_can_be_declined(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path
) -> None:
    first, second = two_networks(qtbot, page, desk, tmp_path)
    for answer, left in (("Garder", {first, second}), ("Supprimer", {first})):
        press(qtbot, page, "Supprimer…")
        (box,) = (each for each in page.findChildren(QMessageBox) if each.isVisible())
        assert "« deux » (" in box.text()
        assert "ko" in box.text()
        qtbot.mouseClick(next(each for each in box.buttons() if each.text() == answer), Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not [each for each in page.findChildren(QMessageBox) if each.isVisible()])
        assert set(networks_folder().iterdir()) == left
    assert page.in_use is None
    assert page.networks.current is not None
    assert page.networks.current.path == first
    settle(qtbot, desk)


def grid_under_the_plan(desk: Desk, path: Path) -> Path:
    """Roads around the communes of the plan, too few to serve them but wide enough to hold them all."""
    communes = desk.plan.territory.communes
    lon, lat = to_degrees(communes.projection_epsg, communes.point[communes.inside])
    west, south = metres_of(lon.min() - 0.1, lat.min() - 0.1)
    east, north = metres_of(lon.max() + 0.1, lat.max() + 0.1)
    points = {1: (west, south), 2: (east, south), 3: (east, north), 4: (west, north)}
    return write_roads(path, points, [((1, 2, 3), KMH_36), ((3, 4, 1), KMH_36), ((1, 3), KMH_36)])


def test_a_network_built_elsewhere_is_taken_up_and_the_page_says_so(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    """By a command while the window stands open: the page shows it as in use, and who chose it."""
    assert "Minutes : estimation" in texts(desk.status)
    path = build_network_file(grid_under_the_plan(desk, tmp_path / "tout.osm.pbf"))[0]
    desk.show_page(NETWORK)
    page = desk.network_page
    settle(qtbot, desk)
    assert page.in_use == path
    assert "Minutes : réseau routier tout.osm.pbf" in texts(desk.status)
    said = texts(page)
    assert "RÉSEAU UTILISÉ, CHOISI AUTOMATIQUEMENT tout" in said
    assert "MINUTES DU PLAN Réseau routier tout Choisi automatiquement" in said
    assert not page.source.automatic.isVisible()
    press(qtbot, page, "Ne plus l’utiliser")
    settle(qtbot, desk)
    assert page.in_use is None
    assert "Minutes : estimation" in texts(desk.status)
    assert "MINUTES DU PLAN Estimation Choix fait pour ce plan." in texts(page)
    press(qtbot, page, "Choisir automatiquement")
    settle(qtbot, desk)
    assert page.in_use == path
    assert "CHOISI AUTOMATIQUEMENT" in texts(page)
    press(qtbot, page, "Supprimer…")
    (box,) = (each for each in page.findChildren(QMessageBox) if each.isVisible())
    qtbot.mouseClick(next(each for each in box.buttons() if each.text() == "Supprimer"), Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert not path.exists()
    assert desk.plan.coverage_input.choice is None
    assert "Estimation Choisie automatiquement, faute d’un réseau" in texts(page)


def test_roads_of_ign_are_chosen_built_and_used(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    roads = [([(8 * east, 8 * north) for east, north in points], values) for points, values in ROADS]
    path = write_ign(tmp_path / "BDTOPO_3-5_D036_2025-06-15.gpkg", roads)
    asked: list[str] = []
    monkeypatch.setattr(
        QFileDialog, "getOpenFileNames", lambda *arguments: asked.append(arguments[-1]) or ([str(path)], "")
    )
    assert "les tronçons de route de l’IGN (BD TOPO, BD CARTO)" in texts(page)
    press(qtbot, page, "Choisir un fichier…")
    settle(qtbot, desk)
    assert asked == ["Fichiers de routes (*.pbf *.gpkg *.shp *.geojson)"]
    assert page.in_use == networks_folder() / "BDTOPO_3-5_D036_2025-06-15.roads"
    said = texts(page)
    facts = network_facts(page.in_use)
    for words in (
        "RÉSEAU UTILISÉ BDTOPO_3-5_D036_2025-06-15 Routes du 15 juin 2025 · Voiture, vitesses",
        "Source IGN BD TOPO",
        f"Carrefours {facts.nodes} Tronçons {facts.edges} ",
    ):
        assert words in said, (words, said)
    assert "Minutes : réseau routier BDTOPO_3-5_D036" in texts(desk.status)
    page.build([path, grid_of_roads(tmp_path / "vatan.osm.pbf")])
    settle(qtbot, desk)
    assert "ne mélange pas OpenStreetMap et l’IGN" in page.banner.text
    page.build([tmp_path / "BDTOPO_D036.7z"])
    settle(qtbot, desk)
    assert "tronçons de route de l’IGN (.gpkg, .shp, .geojson)" in page.banner.text


def test_official_minutes_are_named_as_the_source(qtbot: QtBot, page: NetworkPage, desk: Desk) -> None:
    with desk.plan.file.write() as writing:
        kind = LayerKind.OFFICIAL_SU_SMUR
        put_layer(writing.session, CommuneLayer(0, kind, kind.label, "2019", "x", "", "0", {"36044": 0.0}))
        writing.name("essai")
    desk.plan.choose_minutes(minutes_choice("official", desk.plan.file))
    settle(qtbot, desk)
    said = texts(page)
    assert f"MINUTES DU PLAN {kind.label}, 2019 Choix fait pour ce plan." in said
    assert "aucun réseau routier n’y compte" in said
    assert "Les minutes sont estimées" not in said


def test_a_damaged_network_is_listed_and_says_why(qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path) -> None:
    page.build([grid_of_roads(tmp_path / "un.osm.pbf")])
    settle(qtbot, desk)
    path = networks_folder() / "un.roads"
    content = path.read_bytes()
    path.unlink()
    path.write_bytes(content[:-9])
    desk.show_page(MAP)
    desk.show_page(NETWORK)
    assert "incomplet" in texts(page.networks)
    page.use(None)
    use = button(page, "Utiliser ce réseau")
    assert not use.isEnabled()
    assert "incomplet" in use.toolTip()


def test_a_network_that_vanished_is_no_longer_used(qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path) -> None:
    page.build([grid_of_roads(tmp_path / "un.osm.pbf")])
    settle(qtbot, desk)
    (networks_folder() / "un.roads").unlink()
    desk.show_page(MAP)
    chosen: list[object] = []
    page.network_chosen.connect(chosen.append)
    desk.show_page(NETWORK)
    assert chosen == [None]
    assert "Aucun pour l’instant" in texts(page)


def test_a_network_of_many_extracts_does_not_widen_the_window(desk: Desk) -> None:
    name = "Minutes : réseau routier " + " + ".join(f"region-{number}-latest.osm.pbf" for number in range(9))
    desk.status.show_minutes(name, "Définition")
    assert desk.status.minimumSizeHint().width() < 1366
    (link,) = (each for each in desk.status.findChildren(QAbstractButton) if each.text().startswith("Minutes"))
    assert link.text().endswith("…")
    assert link.toolTip() == f"{name}\nDéfinition"


def test_every_control_has_a_name_and_is_reached_by_tab(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path
) -> None:
    two_networks(qtbot, page, desk, tmp_path)
    assert nameless(desk) == []
    wanted = {each for each in page.findChildren(QAbstractButton) if each.isVisible() and in_tab_order(each)}
    assert len(wanted) >= 15
    start, seen = desk.top_bar.search, set()
    widget = start.nextInFocusChain()
    while widget is not start and len(seen) < 3000:
        seen.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= seen
    assert page.networks.list in seen


def test_real_roads_of_andorra_from_the_file_to_the_figures(
    qtbot: QtBot, page: NetworkPage, desk: Desk, tmp_path: Path, *, shared_data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extract = shutil.copy(shared_data / "roads" / "andorra-latest.osm.pbf", tmp_path / "andorra-latest.osm.pbf")
    choose(qtbot, page, monkeypatch, extract)
    settle(qtbot, desk)
    said = texts(page).replace("\u202f", " ")
    assert "Andorre" in said
    assert "Routes du 2 mai 2023" in said
    facts = network_facts(networks_folder() / "andorra-latest.roads")
    assert f"Carrefours {facts.nodes // 1000} {facts.nodes % 1000:03d} " in said
    assert facts.nodes > 3000
    assert "ne dessert aucune commune du plan" in page.banner.text
