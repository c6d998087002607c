"""Zones of minutes on the map and in files, roads and names of an imported network, tools of the map."""

import json
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrintPreviewDialog
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import EquipmentKind, TravelTimeSource
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.pages.go_to_dialog import GoToDialog
from pacte_desktop.gui.pages.map_context import read_context
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.road_building import build_roads
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.zones import draw_zones
from pacte_desktop.territory.zones import ZoneBasis
from tests.stories.conftest import settle
from tests.stories.network_acts import grid_of_roads
from tests.stories.window_acts import column_of, texts

LENT_PAGES = ()


@pytest.fixture
def desk(lent_desk: Desk) -> Desk:
    """The window of the module, while each test leaves it as it was."""
    return lent_desk


def box(desk: Desk, words: str) -> QCheckBox:
    (found,) = [each for each in desk.map_page.layers.findChildren(QCheckBox) if each.text() == words]
    return found


def show_zones(qtbot: QtBot, desk: Desk) -> None:
    desk.map_page.layers.set_folded(False)
    whole = box(desk, "Zones de minutes")
    whole.setFocus()
    qtbot.keyClick(whole, Qt.Key.Key_Space)
    settle(qtbot, desk)


def small_network(tmp_path: Path) -> Path:
    """A network of the east of the Indre among the shared ones."""
    return build_roads([grid_of_roads(tmp_path / "grid.osm.pbf")], Watch())


@pytest.fixture
def roads(qtbot: QtBot, desk: Desk, tmp_path: Path) -> Path:
    """The plan by the minutes of a small network."""
    path = small_network(tmp_path)
    desk.plan.choose_minutes(MinutesChoice(TravelTimeSource.ROADS, path))
    settle(qtbot, desk)
    return path


def test_zones_come_when_they_are_asked_for_and_say_what_they_are_made_of(qtbot: QtBot, desk: Desk) -> None:
    page = desk.map_page
    assert page.zones.zones == ()
    show_zones(qtbot, desk)
    with_zones = page.map.picture()
    wanted, computed = desk.plan.coverage_input, desk.plan.computed
    assert computed is not None
    expected = draw_zones(wanted, desk.plan.territory.communes, computed)
    assert [zone.upper_min for zone in page.zones.zones] == [zone.upper_min for zone in expected]
    for found, same in zip(page.zones.zones, expected, strict=True):
        assert found.polygon.equals(same.polygon)
    words = texts(page.legend)
    assert "Zones : communes entières." in words
    assert "limite à 30 min" in words
    show_zones(qtbot, desk)
    assert "Zones" not in texts(page.legend)
    assert page.map.picture() != with_zones


def test_zones_follow_another_definition(qtbot: QtBot, desk: Desk) -> None:
    show_zones(qtbot, desk)
    before = desk.map_page.zones.zones
    desk.plan.choose_definition("SU_SMUR_MCS")
    settle(qtbot, desk)
    after = desk.map_page.zones.zones
    assert len(after) == len(before)
    assert after[2].polygon.area > before[2].polygon.area, "one kind of place more covers more"


def test_zones_by_roads_say_so(qtbot: QtBot, desk: Desk, roads: Path) -> None:
    show_zones(qtbot, desk)
    zones = desk.map_page.zones.zones
    assert {zone.basis for zone in zones} == {ZoneBasis.ROADS}
    assert "tracé d’après les routes" in texts(desk.map_page.legend)


@pytest.mark.parametrize("name", ["zones.gpkg", "zones.geojson"])
def test_zones_and_communes_are_written_and_told(qtbot: QtBot, desk: Desk, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    desk.commands.map.write_zones(path)
    settle(qtbot, desk)
    assert path.is_file()
    assert str(path) in desk.banner.text
    if path.suffix == ".geojson":
        held = json.loads(path.read_text(encoding="utf-8"))
        assert held["type"] == "FeatureCollection" and held["features"]


def test_a_file_that_cannot_be_written_is_told(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    desk.commands.map.write_zones(tmp_path / "nowhere" / "zones.gpkg")
    settle(qtbot, desk)
    assert (desk.banner.isVisible() and "zones.gpkg" in desk.banner.text) or "nowhere" in desk.banner.text


def test_roads_of_the_network_lie_under_the_names_with_thanks(qtbot: QtBot, desk: Desk, roads: Path) -> None:
    page = desk.map_page
    assert page.context.context is not None
    assert "OpenStreetMap" in page.map.attribution
    source, territory = desk.plan.travel_source, desk.plan.territory.communes
    found = read_context(source, territory, Watch())
    assert found is not None
    main = box(desk, "Routes principales")
    page.layers.set_folded(False)
    if main.isEnabled():
        main.setFocus()
        qtbot.keyClick(main, Qt.Key.Key_Space)
        assert "OpenStreetMap" not in page.map.attribution


def test_without_a_network_the_roads_say_where_to_get_one(desk: Desk) -> None:
    main = box(desk, "Routes principales")
    assert not main.isEnabled()
    assert "Réseau" in main.toolTip()
    assert "OpenStreetMap" not in desk.map_page.map.attribution


def test_a_scenario_on_roads_shows_its_zone(qtbot: QtBot, desk: Desk, roads: Path) -> None:
    desk.plan.choose_definition("SU_SMUR_MCS")
    settle(qtbot, desk)
    mode = desk.map_page.whatif.mode
    known = desk.plan.travel_source.known  # type: ignore[attr-defined]
    rows = (known & desk.plan.territory.communes.inside).nonzero()[0]
    code = str(desk.plan.territory.communes.insee_code[rows[len(rows) // 2]])
    desk.map_page.whatif.begin(code)
    settle(qtbot, desk)
    assert mode.trial is not None
    assert mode.trial.zone is not None and len(mode.trial.zone) > 0
    assert "d’après les routes" in texts(desk.map_page.legend)
    assert mode.gains is not None and mode.outcome is not None
    assert mode.gains.people_won == mode.outcome.comparison.people(mode.outcome.comparison.newly_covered)


def test_a_distance_is_measured(qtbot: QtBot, desk: Desk) -> None:
    view = desk.map_page.map
    desk.action_set.measure.trigger()
    assert view.is_measuring and desk.action_set.measure.isChecked()
    view.chosen(QPointF(100, 100))
    view.chosen(QPointF(100, 140))
    assert view.measured_m == pytest.approx(40 * view.camera.metres_per_pixel)
    qtbot.keyClick(view, Qt.Key.Key_Escape)
    assert not view.is_measuring and not desk.action_set.measure.isChecked()


def test_a_typed_commune_is_gone_to(qtbot: QtBot, desk: Desk) -> None:
    desk.action_set.go_to_commune.trigger()
    (dialog,) = [each for each in desk.window().findChildren(GoToDialog) if each.isVisible()]
    qtbot.keyClicks(dialog.field, "ecueille")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert desk.selection.target == Target("commune", "36069")
    row = desk.plan.territory.communes.row_of["36069"]
    x_m, y_m = desk.plan.territory.communes.point[row].tolist()
    assert (desk.map_page.map.camera.x_m, desk.map_page.map.camera.y_m) == pytest.approx((x_m, y_m))


def test_the_view_is_copied_printed_and_saved_with_its_legend(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    sheet = desk.map_page.sheet()
    assert [entry.label for entry in sheet.legend][:2] == ["jusqu’à 10 min", "plus de 10 à 20 min"]
    assert any("31/12/2019" in line for line in sheet.lines)
    desk.action_set.copy_picture.trigger()
    picture = QGuiApplication.clipboard().image()
    assert picture.width() > picture.height() > 1000
    assert len({picture.pixelColor(x, 700).rgb() for x in range(100, 1100, 5)}) > 3, "the map is on the sheet"
    path = tmp_path / "vue.pdf"
    desk.commands.map.write_pdf(path)
    qtbot.waitUntil(lambda: str(path) in desk.banner.text, timeout=20_000)
    with pypdfium2.PdfDocument(path) as document:
        pages = [" ".join(page.get_textpage().get_text_range().split()) for page in document]
        kinds = {item.type for page in document for item in page.get_objects(max_depth=9)}
    assert all(words in pages[0] for words in ("DÉMO", "hiver 2026-27", "31/12/2019", "jusqu’à 10 min", "Châteauroux"))
    assert pypdfium2.raw.FPDF_PAGEOBJ_IMAGE not in kinds, "the hatching is made of lines"
    assert "Communes à plus de 30 min" in pages[1]
    assert all(f"page {number} / {len(pages)}" in text for number, text in enumerate(pages, start=1))
    desk.action_set.print_view.trigger()
    (dialog,) = [each for each in desk.window().findChildren(QPrintPreviewDialog) if each.isVisible()]
    dialog.close()


def test_a_scenario_on_paper_says_that_it_is_one(qtbot: QtBot, desk: Desk) -> None:
    desk.map_page.whatif.begin("36230")
    settle(qtbot, desk)
    lines = " ".join(desk.map_page.sheet().lines)
    assert "rien n’est changé dans le plan" in lines and "Vatan" in lines


def test_places_of_care_tell_their_hours(desk: Desk) -> None:
    item = next(each for each in desk.plan.snapshot.equipment.values() if each.kind is EquipmentKind.MCS)
    desk.show_target(Target("equipment", str(item.id)))
    assert "Horaires" in texts(desk.inspector)


def test_the_list_has_a_row_for_every_commune_in_the_scenario(qtbot: QtBot, desk: Desk) -> None:
    desk.map_page.whatif.begin("36230")
    settle(qtbot, desk)
    view = desk.map_page.whatif.drawer.view
    gains = desk.map_page.whatif.mode.gains
    assert gains is not None
    codes = {str(view.model().index(row, 0).data(KEY_ROLE)) for row in range(len(column_of(view, 0)))}
    assert codes == set(desk.plan.territory.communes.insee_code[gains.won].tolist())
