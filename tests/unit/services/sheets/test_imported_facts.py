"""Numbers, addresses and dates that files bring stand on the sheets, and points of one's own on the map."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.plan_territory import open_plan_territory
from pacte_desktop.services.sheets import Sheet, Target, make_sheet
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.tiny_plan import WINTER, tiny_contents

Shown = Callable[[PlanContents, Target], Sheet]


@pytest.fixture
def shown(tmp_path: Path) -> Shown:
    """The sheet of something in a plan with these contents."""

    def show(contents: PlanContents, target: Target) -> Sheet:
        path = tmp_path / f"{len(list(tmp_path.iterdir()))}.pacte"
        create_plan(path, contents)
        plan = open_plan(path)
        snapshot, territory = read_snapshot(plan), open_plan_territory(coverage_input(plan))
        plan.close()
        sheet = make_sheet(snapshot, territory, target)
        assert sheet is not None
        return sheet

    return show


def facts(sheet: Sheet) -> list[tuple[str, str, str]]:
    return [(fact.label, fact.value, fact.sign) for section in sheet.sections for fact in section.facts]


def test_a_site_tells_its_number_its_addresses_and_how_many_its_doctors_take(shown: Shown) -> None:
    tiny = tiny_contents()
    hospital, group = tiny.sites
    first, second = group.locations
    there = replace(group, locations=(replace(first, address="1 rue X"), second))
    doctors = tuple(replace(item, most_interns=2) for item in tiny.supervisors)
    sheet = shown(replace(tiny, sites=(hospital, there), supervisors=doctors), Target("site", "2"))
    assert sheet.subtitle == "T-0002 · Terrain de stage · Dr B"
    assert [fact for fact in facts(sheet) if fact[0] == "Adresse"] == [("Adresse", "1 rue X", "")]
    assert ("2 internes au plus", "Dr NOM Éva", "") in facts(sheet)
    plain = shown(replace(tiny, sites=(hospital, replace(group, number=""))), Target("site", "2"))
    assert plain.subtitle == "Terrain de stage · Dr B"
    assert "Adresse" not in [label for label, _, _ in facts(plain)]
    assert ("", "Dr NOM Éva", "") in facts(plain)


@pytest.mark.parametrize(
    ("first", "last", "words", "sign"),
    [
        (WINTER.start, WINTER.end, "du 02/11/2026 au 01/05/2027", ""),
        (WINTER.start, None, "à partir du 02/11/2026", ""),
        (None, date(2027, 4, 30), "jusqu’au 30/04/2027 : ne couvre pas le semestre", "warning"),
        (date(2026, 11, 3), None, "à partir du 03/11/2026 : ne couvre pas le semestre", "warning"),
    ],
)
def test_a_lodging_tells_its_days_and_whether_they_cover_the_semester(
    shown: Shown, first: date | None, last: date | None, words: str, sign: str
) -> None:
    tiny = tiny_contents()
    house = replace(tiny.housing[0], available_from=first, available_to=last, address="3 place Y")
    found = facts(shown(replace(tiny, housing=(house,)), Target("housing", "1")))
    assert ("Disponible", words, sign) in found
    assert ("N° du logement", "L-001", "") in found
    assert ("Adresse", "3 place Y", "") in found


def test_what_is_not_known_is_not_shown(shown: Shown) -> None:
    tiny = tiny_contents()
    house = replace(tiny.housing[0], number="")
    labels = [label for label, _, _ in facts(shown(replace(tiny, housing=(house,)), Target("housing", "1")))]
    assert labels == ["Places", "Loyer", ""]


def test_a_structure_tells_its_finess_number_its_address_and_its_source(shown: Shown) -> None:
    tiny = tiny_contents()
    there = replace(tiny.structures[0], address="4 avenue Z", source="FINESS")
    found = facts(shown(replace(tiny, structures=(there,)), Target("structure", "1")))
    assert found[:2] == [("N° FINESS", "360000001", ""), ("Source", "FINESS", "")]
    assert ("Adresse", "4 avenue Z", "") in found
    bare = replace(there, finess_et="", address="", source="")
    assert [label for label, _, _ in facts(shown(replace(tiny, structures=(bare,)), Target("structure", "1")))] == [""]
