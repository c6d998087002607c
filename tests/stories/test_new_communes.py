"""Newer communes are imported as the territory of the plan: the window shows it on them, and goes back."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.gui.window import Window
from pacte_desktop.services.imports import apply_import, official_provenance, plan_state, preview_import, read_source
from pacte_desktop.territory.outlines import BASE_FILE
from tests.data.made_communes import NEW, communes_of, rows_of, write_layer
from tests.data.tiny_plan import write_tiny
from tests.stories.conftest import OpenWindow


def test_the_window_follows_the_plan_to_its_new_territory_and_back(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window: Window = open_window(write_tiny(tmp_path))
    first = window.desk
    assert first is not None and first.plan.territory.base == BASE_FILE
    people = int(first.plan.territory.communes.population_municipal[first.plan.territory.communes.inside].sum())
    facts, polygons, _points = rows_of(communes_of(["36"]))
    path = tmp_path / "ADMIN-EXPRESS_2027-01-01.gpkg"
    write_layer(path, "commune", facts, polygons, NEW)
    source = read_source(path)
    provenance = official_provenance(source, ImportKind.TERRITORY)
    state = plan_state(first.plan.file, ImportKind.TERRITORY)
    preview = preview_import(source, ImportKind.TERRITORY, None, state, provenance)
    first.plan.run(lambda plan: apply_import(plan, preview, good_rows_only=False))
    qtbot.waitUntil(lambda: window.desk is not None and window.desk is not first, timeout=20_000)
    second = window.desk
    assert second is not None
    communes = second.plan.territory.communes
    assert int(communes.population_municipal.sum()) == people + 7 * len(facts)
    qtbot.waitUntil(lambda: second.plan.computed is not None, timeout=30_000)
    second.action_set.undo.trigger()
    qtbot.waitUntil(lambda: window.desk is not None and window.desk is not second, timeout=20_000)
    assert window.desk is not None and window.desk.plan.territory.base == BASE_FILE
    last = window.desk
    qtbot.waitUntil(lambda: last.plan.computed is not None, timeout=30_000)
