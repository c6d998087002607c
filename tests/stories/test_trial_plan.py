"""An extract from anywhere, from the file to the gaps: through the real window and by command line, with one result."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui import commands as commands_module
from pacte_desktop.gui.desk import MAP, NETWORK, PLACEMENT, Desk
from pacte_desktop.gui.dialogs.about_dialog import AboutDialog
from pacte_desktop.gui.window import Window
from pacte_desktop.services.folders import networks_folder
from pacte_desktop.services.network import latest_network, minutes_between
from tests.data.tiny_extract import HOSPITAL, write_extract
from tests.stories.network_acts import grid_of_roads
from tests.stories.window_acts import column_of, texts

NAME, DEPARTEMENT, CODE, POPULATION, MINUTES = range(5)
OpenWindow = Callable[[Path], Window]


def program(*arguments: str | Path) -> str:
    """What the command line prints, on the same user's folder."""
    done = subprocess.run(
        [sys.executable, "-m", "pacte_desktop", *map(str, arguments)],
        capture_output=True,
        check=False,
        env=os.environ | {"PYTHONIOENCODING": "utf-8", "LC_ALL": "fr_FR.UTF-8"},
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def by_command_line(plan: Path) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Coverage and gaps of the plan."""
    return json.loads(program("coverage", plan, "--json")), json.loads(program("gaps", plan, "--json"))["communes"]


def desk_of(window: Window) -> Desk:
    assert window.desk is not None
    return window.desk


def quiet(qtbot: QtBot, window: Window) -> Desk:
    """The desk of the window when nothing is under way."""
    qtbot.waitUntil(lambda: desk_of(window).has_placement_page and not desk_of(window).tasks.is_busy(), timeout=60_000)
    return desk_of(window)


def new_trial(qtbot: QtBot, window: Window, extract: Path, path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """Choose the action of the menu, the extract, and where to put the plan."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(extract), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(path.with_suffix("")), ""))
    desk_of(window).action_set.new_trial.trigger()
    qtbot.waitUntil(lambda: desk_of(window).plan.file.path == path, timeout=60_000)
    return quiet(qtbot, window)


def build_on_page(qtbot: QtBot, desk: Desk, extract: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Build the network of the extract on the page Réseau routier."""
    desk.show_page(NETWORK)
    page = desk.network_page
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_arguments: ([str(extract)], ""))
    choose = next(each for each in page.findChildren(QAbstractButton) if each.text() == "Choisir un fichier…")
    qtbot.mouseClick(choose, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not desk.tasks.is_busy() and not page.work.is_working, timeout=60_000)


def check_gap_list(desk: Desk, figures: dict[str, Any], gaps: list[dict[str, Any]]) -> None:
    """The list under the map says what the command line says."""
    desk.show_page(MAP)
    drawer = desk.map_page.drawer
    shown = {
        code: (name, people, minutes)
        for code, name, people, minutes in zip(
            *(column_of(drawer.view, column) for column in (CODE, NAME, POPULATION, MINUTES)), strict=True
        )
    }
    assert shown == {
        gap["insee_code"]: (gap["name"], grouped(gap["population"]), grouped(gap["minutes"], 1)) for gap in gaps
    }
    assert grouped(figures["population_beyond"]) in drawer.figure.text()
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    assert coverage.total().population_beyond == figures["population_beyond"]


@pytest.mark.parametrize(
    ("extract_name", "label", "communes", "beyond"),
    [
        ("andorra-latest", "Andorre", 68, {"Pas de la case", "Grau Roig"}),
        ("north-bayreuth", "north-bayreuth", 70, set()),
    ],
)
def test_real_extracts_from_the_file_to_the_gaps(
    qtbot: QtBot,
    open_window: OpenWindow,
    demo: Path,
    tmp_path: Path,
    *,
    extract_name: str,
    label: str,
    communes: int,
    beyond: set[str],
    shared_data: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    extract = shared_data / "roads" / f"{extract_name}.osm.pbf"
    window = open_window(demo)
    desk = new_trial(qtbot, window, extract, tmp_path / "essai.pacte", monkeypatch)
    assert window.windowTitle().startswith(f"Essai · {label}")
    assert "DÉMO" in texts(desk.top_bar)
    assert "estimation" in texts(desk.status)
    assert "complétées par hypothèse" in texts(desk.map_page.legend)
    build_on_page(qtbot, desk, extract, monkeypatch)
    page = desk.network_page
    assert page.in_use == networks_folder() / f"{extract_name}.roads"
    assert f"Dessert {communes} communes du plan sur {communes}." in texts(page)
    assert f"réseau routier {extract_name}" in texts(desk.status)
    coverage = desk.plan.territory.coverage
    assert coverage is not None
    assert len(coverage.name) == communes
    assert coverage.known.all()
    assert {gap.name for gap in coverage.gaps()} == beyond
    window.close()
    figures, gaps = by_command_line(tmp_path / "essai.pacte")
    assert figures["source"] == "roads"
    assert figures["communes"] == communes
    assert {gap["name"] for gap in gaps} == beyond
    again = open_window(tmp_path / "essai.pacte")
    check_gap_list(desk_of(again), figures, gaps)


def test_the_command_line_alone_takes_an_extract_to_the_gaps(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, shared_data: Path
) -> None:
    """And minutes of the list are those between two points on the same network."""
    extract, plan = shared_data / "roads" / "andorra-latest.osm.pbf", tmp_path / "essai.pacte"
    assert "Plan d’essai écrit" in program("demo", plan, "--extract", extract)
    program("network", "build", extract)
    figures, gaps = by_command_line(plan)
    assert figures["source"] == "roads"
    assert figures["definition"]["date"] == "2023-05-02"
    assert figures["definition"]["population_base"] == "étiquettes OpenStreetMap, complétées par hypothèse"
    desk = desk_of(open_window(plan))
    check_gap_list(desk, figures, gaps)
    (hospital,) = desk.plan.snapshot.equipment.values()
    for gap in gaps:
        row = desk.plan.territory.find(gap["insee_code"])
        assert row is not None
        lon, lat = commune_degrees(desk, row)
        assert hospital.lon is not None
        assert hospital.lat is not None
        minutes = minutes_between(latest_network(), (lon, lat, hospital.lon, hospital.lat))
        assert minutes == pytest.approx(gap["minutes"], abs=0.06)


def commune_degrees(desk: Desk, row: int) -> tuple[float, float]:
    """Longitude and latitude of a commune's main point, by another way than the program's own."""
    from pyproj import Proj

    communes = desk.plan.territory.communes
    lon, lat = Proj(communes.projection_epsg)(*communes.point[row].tolist(), inverse=True)
    return lon, lat


@pytest.fixture
def trial(qtbot: QtBot, open_window: OpenWindow, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """The desk of a trial plan of the small extract."""
    extract = write_extract(tmp_path / "ici.osm.pbf", HOSPITAL)
    return new_trial(qtbot, open_window(demo), extract, tmp_path / "essai.pacte", monkeypatch)


def test_every_page_and_dialog_works_with_nobody_in_the_plan(qtbot: QtBot, trial: Desk) -> None:
    for page in (PLACEMENT, NETWORK, MAP):
        trial.show_page(page)
        assert trial.page == page
        trial.grab()
    assert trial.placement_page.interns.table.rowCount() == 0
    assert not trial.action_set.assign.isEnabled()
    assert not trial.action_set.unassign.isEnabled()
    for action in (trial.action_set.print_list, trial.action_set.history, trial.action_set.about):
        action.trigger()
        dialog = trial.window().findChildren(AboutDialog)[-1] if action is trial.action_set.about else None
        if dialog is not None:
            said = texts(dialog)
            assert "© OpenStreetMap contributors" in said
            assert "code officiel" not in said
            assert "territoires supposés" in said
    qtbot.waitUntil(lambda: not trial.tasks.is_busy(), timeout=30_000)
    trial.top_bar.search.setText("Loin")
    assert column_of(trial.map_page.drawer.view, NAME)


def test_a_territory_without_a_known_extract_is_told_what_to_do(qtbot: QtBot, trial: Desk, tmp_path: Path) -> None:
    trial.show_page(NETWORK)
    page = trial.network_page
    said = texts(page)
    assert "Aucun extrait à télécharger n’est connu pour le territoire de ce plan." in said
    for words in ("Télécharger et construire", "Rien n’est coché", "de ma région".upper(), "votre région"):
        assert words not in said
    assert page.extracts.files.property("primary")
    page.setFocus()
    assert page.extracts.files.hasFocus()
    page.build([grid_of_roads(tmp_path / "ailleurs.osm.pbf", north_m=500_000.0)])
    qtbot.waitUntil(lambda: not trial.tasks.is_busy() and not page.work.is_working, timeout=30_000)
    assert page.banner.text.endswith("Choisissez un fichier de routes du territoire de ce plan.")
    page.refresh_theme()
    trial.show_page(MAP)
    trial.show_page(NETWORK)
    assert "Télécharger et construire" not in texts(page)


def test_a_wrong_extract_is_told_and_the_open_plan_stays(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(demo)
    wrong = tmp_path / "notes.osm.pbf"
    wrong.write_text("Réunion de commission")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: (str(wrong), ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: (str(tmp_path / "essai"), ""))
    desk = desk_of(window)
    desk.action_set.new_trial.trigger()
    qtbot.waitUntil(lambda: not desk.tasks.is_busy(), timeout=30_000)
    assert "n’est pas un extrait OpenStreetMap" in desk.banner.text
    assert desk_of(window) is desk
    assert not (tmp_path / "essai.pacte").exists()


def test_it_can_be_stopped_from_the_status_bar(
    qtbot: QtBot, open_window: OpenWindow, demo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(path: Path, _extract: Path, watch: Watch) -> None:
        while True:
            watch.step("Lecture des routes", 1, 4)

    monkeypatch.setattr(commands_module, "create_trial", slow)
    desk = desk_of(open_window(demo))
    desk.commands.write_trial(tmp_path / "essai.pacte", tmp_path / "ici.osm.pbf")
    qtbot.waitUntil(lambda: "Lecture des routes : 25 %" in texts(desk.status))
    stop = next(each for each in desk.status.findChildren(QAbstractButton) if each.text() == "Arrêter")
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not desk.tasks.is_busy()
    assert desk.tasks.wait(1_000)


def test_a_dialog_that_is_closed_asks_no_more(
    open_window: OpenWindow, demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_arguments: asked.append("extract") or ("", ""))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_arguments: asked.append("plan") or ("", ""))
    desk = desk_of(open_window(demo))
    desk.action_set.new_trial.trigger()
    assert asked == ["extract"]
    assert not desk.tasks.is_busy()


def test_the_plan_survives_another_machine_where_nothing_is_unpacked(
    qtbot: QtBot, trial: Desk, open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = shutil.copy(trial.plan.file.path, tmp_path / "copie.pacte")
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "elsewhere"))
    window = open_window(path)
    desk = quiet(qtbot, window)
    assert column_of(desk.map_page.drawer.view, NAME) == column_of(trial.map_page.drawer.view, NAME)
    assert list((tmp_path / "elsewhere" / "cache" / "territories").iterdir())
