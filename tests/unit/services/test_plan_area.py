"""What of a national file a plan needs."""

from pathlib import Path

import pytest

from pacte_desktop.importing.file_kind import Area
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.plan_area import own_area, plan_area
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store import queries
from pacte_desktop.store.opening import open_plan
from pacte_desktop.territory.basemap import open_base_territory
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, write_tiny


def area_of(path: Path) -> Area:
    plan = open_plan(path)
    base = base_file(plan)
    with plan.read() as reader:
        found = plan_area(reader, queries.plan_info(reader).departements, base)
    plan.close()
    assert own_area(found.own, base).projection_epsg == found.projection_epsg
    return found


@pytest.fixture(scope="module")
def demo_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("area") / "demo.pacte"
    create_demo(path)
    return path


def test_the_area_holds_the_plan_and_whole_departements_around_it(demo_path: Path) -> None:
    area = area_of(demo_path)
    assert area.own == {"18", "28", "36", "37", "41", "45"} < area.departements
    assert {"86", "87", "23", "03", "58", "89", "77", "78", "27", "61", "72", "49"} <= area.departements
    assert not {"13", "59", "2A", "974"} & area.departements
    territory = open_base_territory(["18", "28", "36", "37", "41", "45"])
    assert set(territory.insee_code.tolist()) < area.communes
    assert {code[:2] for code in area.communes} == area.departements
    assert area.projection_epsg == 2154


def test_supervisors_come_with_the_communes_where_they_teach(tmp_path: Path) -> None:
    (person,) = area_of(write_tiny(tmp_path)).supervisors
    assert (person.rpps, person.last_name, person.first_name) == ("10000000001", "Nom", "Éva")
    assert person.communes == {CHATEAUROUX, LE_BLANC}
