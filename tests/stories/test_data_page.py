"""The page of data: what the plan has, public files fetched by a click and imported, templates, nothing unasked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.gui.desk import DATA, NETWORK, Desk
from pacte_desktop.gui.importing.assistant import FINISH, ImportAssistant
from pacte_desktop.gui.pages.data.page import DataPage
from pacte_desktop.services import downloads
from pacte_desktop.services.plan_holdings import plan_holdings
from pacte_desktop.services.source_files import files_folder
from tests.data.file_server import FileServer, Served, file_server
from tests.stories.import_acts import go, is_gone, write
from tests.stories.import_acts import settle as settle_assistant
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import column_of, texts

CODES = "/data-fair/api/v1/datasets/laposte-hexasmal/metadata-attachments/base-officielle-codes-postaux.csv"
ROWS = (
    "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5\n"
    "36044;CHATEAUROUX;36000;CHATEAUROUX;\n36018;LE BLANC;36300;LE BLANC;\n36230;VATAN;36150;VATAN;\n"
)
FINESS = "finess-extraction-du-fichier-des-etablissements"
FINESS_FILE = f"/resources/{FINESS}/20260512/etalab-cs1100507-stock-20260512-0339.csv"


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setattr(downloads, "PAUSES_S", (0.01,))
    with file_server() as found:
        for code in ("DATAGOUV", "DATAGOUV_FILES", "DREES", "INSEE", "LAPOSTE", "GEOPF"):
            monkeypatch.setenv(f"PACTE_{code}_URL", found.url)
        found.files[CODES] = Served(ROWS.encode("latin-1"), "text/csv")
        yield found


@pytest.fixture
def page(server: FileServer, desk: Desk) -> DataPage:
    desk.show_page(DATA)
    return desk.data_page


def button(page: DataPage, text: str) -> QAbstractButton:
    found = [each for each in page.findChildren(QAbstractButton) if each.text() == text and each.isVisible()]
    assert len(found) == 1, (text, texts(page))
    return found[0]


def press(qtbot: QtBot, page: DataPage, text: str) -> None:
    qtbot.mouseClick(button(page, text), Qt.MouseButton.LeftButton)


def answer(page: DataPage, text: str) -> None:
    """Press a button of the question that is open."""
    box = next(found for found in page.findChildren(QMessageBox) if found.isVisible())
    next(each for each in box.buttons() if each.text() == text).click()
    QApplication.processEvents()


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.is_busy() and not desk.data_page.fetching.work.is_working, timeout=30_000)


def assistant(desk: Desk) -> ImportAssistant:
    return next(found for found in desk.window().findChildren(ImportAssistant) if found.isVisible())


def test_the_page_says_what_the_plan_has_and_asks_nothing_of_the_network(
    qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer
) -> None:
    rail = next(each for each in desk.rail.findChildren(QAbstractButton) if each.text() == "Données")
    assert rail.shortcut().toString() == "Ctrl+8"
    assert page.section == "faculty"
    assert [item.text() for item in page.sections.selectedItems()] == [page.sections.item(0).text()]
    held = dict(zip(column_of(page.list.view, 0), column_of(page.list.view, 1), strict=True))
    assert held["Internes"] == str(len(desk.plan.snapshot.board.interns))
    assert held["Terrains de stage"] == str(len(desk.plan.snapshot.sites))
    page.go_to("interns")
    assert "Colonnes indispensables" in texts(page)
    page.show_section("public")
    assert column_of(page.list.view, 0)[-1] == "Routes"
    for offer in range(page.list.proxy.rowCount()):
        page.list.view.setCurrentIndex(page.list.proxy.index(offer, 0))
    page.show_section("held")
    assert "fond de carte" in column_of(page.held.view, 1)
    assert nameless(page) == []
    qtbot.wait(50)
    assert server.requests == []

    host = server.url.removeprefix("http://")
    page.go_to("rpps")
    assert f"Télécharger contacte {host} (environ 800 Mo)" in texts(page)
    assert "Rien n’est demandé au réseau sans ce clic" in texts(page)
    page.go_to("zoning")
    assert "Aucune adresse de fichier n’est connue" in texts(page)
    assert not button(page, "Télécharger").isEnabled()
    assert button(page, "Télécharger").toolTip()
    assert "Adresse non vérifiée" in texts(page)


def test_one_click_fetches_and_opens_the_assistant_whose_import_the_page_shows(
    qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer
) -> None:
    page.go_to("postal-codes")
    assert page.current is not None and page.current.state == "pas encore importé"
    press(qtbot, page, "Télécharger")
    settle(qtbot, desk)
    dialog = assistant(desk)
    settle_assistant(qtbot, dialog)
    assert dialog.draft.kind is ImportKind.POSTAL_CODES
    assert dialog.draft.path == files_folder() / "postal-codes" / "base-officielle-codes-postaux.csv"
    assert dialog.draft.path.read_bytes() == server.files[CODES].body
    go(qtbot, dialog, FINISH)
    write(qtbot, dialog)
    assert is_gone(dialog)
    assert page.current is not None and page.current.is_there
    assert "Dernier import : base-officielle-codes-postaux.csv" in texts(page)
    assert page.current.file_state.startswith("téléchargé")
    page.show_section("held")
    assert any("base-officielle-codes-postaux.csv" in text for text in column_of(page.held.view, 0))
    assert any("La Poste" in text for text in column_of(page.held.view, 4))
    desk.plan.undo()
    assert plan_holdings(desk.plan.file).imports == ()
    page.go_to("postal-codes")
    assert page.current.state == "pas encore importé"
    asked = len(server.requests)
    page.list.view.setFocus()
    qtbot.keyClick(page.list.view, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assistant(desk).reject()
    assert len(server.requests) == asked, "what is on the disk needs no network"
    press(qtbot, page, "Supprimer le téléchargement…")
    answer(page, "Supprimer")
    assert list((files_folder() / "postal-codes").iterdir()) == []
    assert page.current is not None and page.current.file_state == ""


def test_a_file_that_arrives_during_another_import_waits_for_its_click(
    qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer, tmp_path: Path
) -> None:
    other = tmp_path / "<b>autres.csv"
    other.write_bytes(ROWS.encode("latin-1"))
    page.go_to("postal-codes")
    page.fetching.fetch(page.catalogue.source("postal-codes"))
    known = Provenance(other.name, "", "La Poste", "2026", "Licence Ouverte 2.0")
    first = desk.commands.imports.open_file(other, ImportKind.POSTAL_CODES, known)
    assert first is not None
    settle(qtbot, desk)
    settle_assistant(qtbot, first)
    assert [found for found in desk.window().findChildren(ImportAssistant) if found.isVisible()] == [first]
    assert desk.banner.text == "«\u202fbase-officielle-codes-postaux.csv\u202f» est téléchargé."
    go(qtbot, first, FINISH)
    write(qtbot, first)
    page.show_section("held")
    index = next(
        found
        for row in range(page.held.proxy.rowCount())
        if "autres" in (found := page.held.proxy.index(row, 0)).data()
    )
    assert "<b>" in index.data()
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)
    page.go_to("postal-codes")
    press(qtbot, page, "Importer le fichier téléchargé…")
    settle(qtbot, desk)
    assistant(desk).reject()


def test_a_file_of_ones_own_is_not_taken_for_the_published_edition(
    qtbot: QtBot, desk: Desk, page: DataPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "donnees_communes.csv"
    path.write_text("COM;Commune;PMUN;PCAP;PTOT\n36044;Châteauroux;43000;900;43900\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    page.go_to("populations")
    assert page.current is not None and page.current.source is not None
    assert page.current.source.vintage == "2023", "of the file that a click would fetch"
    press(qtbot, page, "Choisir un fichier…")
    dialog = assistant(desk)
    settle_assistant(qtbot, dialog)
    assert dialog.draft.kind is ImportKind.POPULATIONS
    assert (dialog.draft.told("source"), dialog.draft.told("vintage")) == (page.current.source.publisher, "")
    dialog.reject()


def test_stopped_within_a_second_then_resumed(qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer) -> None:
    body = ("finess;etalab;111;2026-05-12\n" + "structureet;280000001;CENTRE\n" * 9000).encode()
    server.publish_dataset(FINESS, [server.publish_resource(FINESS_FILE, body)])
    served = server.files[FINESS_FILE]
    served.hold_after = 8192
    page.go_to("finess-2026")
    press(qtbot, page, "Télécharger")
    qtbot.waitUntil(lambda: "8 ko sur" in texts(page.fetching.work), timeout=10_000)
    assert not button(page, "Télécharger").isEnabled()
    clock = QElapsedTimer()
    clock.start()
    press(qtbot, page, "Arrêter")
    settle(qtbot, desk)
    assert desk.tasks.wait(0)
    assert clock.elapsed() < 1000
    assert desk.banner.text.startswith("Arrêté.")
    assert page.current is not None
    assert page.current.file_state == f"à reprendre à {100 * 8192 // len(body)} %"
    served.hold_after = None
    served.released.set()
    press(qtbot, page, "Télécharger")
    settle(qtbot, desk)
    assistant(desk).reject()
    resumed = [headers["Range"] for _m, path, headers in server.requests if path == FINESS_FILE and "Range" in headers]
    assert resumed == ["bytes=8192-"]
    assert page.current.file_state.startswith("téléchargé")


WRONG = (
    (b"<!DOCTYPE html><title>Wifi</title>", "text/html", 0, "page web au lieu du fichier"),
    (b"PK\x03\x04", "text/csv", 0, "d’une autre sorte"),
    (b"", "text/csv", 0, "un fichier vide"),
    (ROWS.encode(), "text/csv", 404, "n’existe pas ou plus"),
    (ROWS.encode(), "text/csv", 503, "occupé"),
)


def test_what_goes_wrong_is_told_and_nothing_opens(
    qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer
) -> None:
    page.go_to("postal-codes")
    for body, content_type, status, said in WRONG:
        server.files[CODES] = Served(body, content_type, refusals=[status] * 9 if status else [])
        press(qtbot, page, "Télécharger")
        settle(qtbot, desk)
        assert said in desk.banner.text
        assert not [found for found in desk.window().findChildren(ImportAssistant) if found.isVisible()]
        assert page.current is not None and page.current.kept is None
        assert button(page, "Télécharger").isEnabled()


def test_the_current_version_the_page_of_the_publisher_and_the_roads_are_a_click_away(
    qtbot: QtBot, desk: Desk, page: DataPage, server: FileServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.publish_dataset(FINESS, [server.publish_resource(FINESS_FILE, b"x" * 2_000_000, day="2026-05-12")])
    page.go_to("finess-2026")
    press(qtbot, page, "Demander la version actuelle")
    settle(qtbot, desk)
    assert "Chez l’éditeur : etalab-cs1100507-stock-20260512-0339.csv, 2,0 Mo, du 12/05/2026" in texts(page)
    assert [path for _method, path, _headers in server.requests] == [f"/api/1/datasets/{FINESS}/"]

    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.go_to("populations")
    assert opened == []
    press(qtbot, page, "Page de l’éditeur")
    assert [url.toString() for url in opened] == ["https://www.insee.fr/fr/statistiques/8680726"]
    page.go_to("roads")
    press(qtbot, page, "Ouvrir la page Réseau")
    assert desk.page == NETWORK


def test_a_file_at_hand_is_imported_as_its_line_says_and_templates_are_written(
    qtbot: QtBot, desk: Desk, page: DataPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "nos internes.csv"
    path.write_text("Nom;Prénom\nA;B\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(path), ""))
    page.go_to("interns")
    press(qtbot, page, "Choisir un fichier…")
    dialog = assistant(desk)
    settle_assistant(qtbot, dialog)
    assert (dialog.draft.kind, dialog.draft.path) == (ImportKind.INTERNS, path)
    dialog.reject()

    one, folder, bare = tmp_path / "logements", tmp_path / "modèles", tmp_path / "vides"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(one), ""))
    page.go_to("housing")
    press(qtbot, page, "Modèle de classeur…")
    answer(page, "Avec les lignes du plan")
    assert (tmp_path / "logements.xlsx").read_bytes().startswith(b"PK")
    assert f"Lignes du plan : {len(desk.plan.snapshot.housing)}." in desk.banner.text
    for chosen, words in ((folder, "Avec les lignes du plan"), (bare, "Vide")):
        chosen.mkdir()
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_arguments, name=chosen: str(name))
        press(qtbot, page, "Tous les modèles…")
        answer(page, words)
        assert "13 modèles enregistrés" in desk.banner.text
        names = sorted(path.name for path in chosen.iterdir())
        assert (len(names), names[0]) == (13, "01 Modèle Semestres.xlsx")
    sizes = [(folder / name).stat().st_size > (bare / name).stat().st_size for name in names]
    assert sizes.count(False) == 1, "the situations of the semester stay out"
    press(qtbot, page, "Tous les modèles…")
    answer(page, "Vide")
    assert "existe déjà" in desk.banner.text

    minutes = tmp_path / "temps.csv"
    minutes.write_text("from,to,minutes\n36044,36230,28\n36230,36044,29\n", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(minutes), ""))
    page.go_to("matrix")
    press(qtbot, page, "Choisir un fichier…")
    assert desk.page == NETWORK, "a matrix is no part of a plan: it goes to the roads"
    card = desk.network_page.matrices
    qtbot.waitUntil(lambda: not card.work.is_working, timeout=20_000)
    assert card.card.list.count() == 1
