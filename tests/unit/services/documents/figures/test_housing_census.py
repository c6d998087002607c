"""The census of lodgings: totals, what is near, and communes where one trains but nobody is lodged."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from pacte_desktop.documents.document import Figures
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.documents.figures.housing_surroundings import surroundings
from pacte_desktop.services.minutes import MinutesChoice
from pacte_desktop.services.travel import plan_travel
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.made_plan import held
from tests.data.printed import column, marked, pages_of, printed, rows_of, source_of
from tests.data.tiny_plan import BEGINNER, CHATEAUROUX, LE_BLANC, N1_POST, tiny_contents

ISSOUDUN, BOURGES = "36088", "18033"
WHOLE = Housing(1, "Maison", LE_BLANC, 3, 150, True, "L-001", "3, rue des Lilas")
PARTLY = Housing(2, "Studio", ISSOUDUN, 1, 250, False, available_from=date(2027, 1, 1))
OUTSIDE = Housing(3, "Foyer", BOURGES, 6, 0, False, available_to=date(2030, 1, 1))


def source_with(folder: Path, housing: Sequence[Housing]) -> DocumentSource:
    path = folder / "logements.pacte"
    create_plan(path, replace(tiny_contents(), housing=tuple(housing), assignments=(held(1, BEGINNER, N1_POST),)))
    return source_of(open_plan(path))


def test_each_lodging_is_listed_in_its_departement_with_its_days(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, (WHOLE, PARTLY, OUTSIDE)), "housing")
    table = made.tables[0]
    assert [(titles, cells["name"].value) for titles, cells in rows_of(table)] == [
        (("18 · Cher",), "Foyer"),
        (("36 · Indre",), "Studio"),
        (("36 · Indre",), "Maison"),
    ]
    assert column(table, "spans") == [True, False, True]
    assert marked(table, "spans") == [False, True, False]
    assert [cells["available"].value for _, cells in rows_of(table)] == [
        ("au 01/01/2030",),
        ("du 01/01/2027",),
        ("sans limite",),
    ]
    assert (
        "3 logements · 10 places · 9 tout le semestre · loyer moyen 200\u202f€ sur 2 loyers, 1 gratuit à part"
        in made.summary
    )
    assert "rue des Lilas" not in " ".join(pages_of(made))


def test_totals_by_departement_are_those_of_the_rows(tmp_path: Path) -> None:
    lodgings, by_departement, _ = printed(source_with(tmp_path, (WHOLE, PARTLY, OUTSIDE)), "housing").tables
    totals = {str(cells["departement"].value): cells for _, cells in rows_of(by_departement)}
    for name, cells in totals.items():
        mine = [row for titles, row in rows_of(lodgings) if titles == (name,)]
        assert cells["lodgings"].value == len(mine)
        assert cells["places"].value == sum(int(str(row["capacity"].value)) for row in mine)
        paid = [int(str(row["rent"].value)) for row in mine if row["rent"].value]
        assert cells["rent"].value == (sum(paid) / len(paid) if paid else None)
        assert (cells["rents"].value, cells["free"].value) == (len(paid), [row["rent"].value for row in mine].count(0))
    assert totals["36 · Indre"]["whole"].value == 3


def test_a_rent_that_nobody_told_is_neither_free_nor_in_the_mean(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, (WHOLE, replace(PARTLY, rent_eur=None), OUTSIDE)), "housing")
    rents = {str(row["name"].value): row["rent"] for _, row in rows_of(made.tables[0])}
    assert {name: (cell.value, cell.words) for name, cell in rents.items()} == {
        "Maison": (150, ""),
        "Studio": (None, "–"),
        "Foyer": (0, "gratuit"),
    }
    (figures,) = (part for part in made.parts if isinstance(part, Figures))
    mean = next(figure for figure in figures.figures if "loyer" in figure.label)
    assert (mean.value, mean.note) == ("150\u202f€", "sur 1 loyer, 1 gratuit, 1 loyer inconnu à part")


def test_sites_in_the_commune_come_first_then_those_within_thirty_minutes(tmp_path: Path) -> None:
    source = source_with(tmp_path, (WHOLE, PARTLY))
    found = surroundings(source, coverage_input(source.plan), Watch())
    assert [(site.site_id, site.minutes) for site in found.near[LE_BLANC]] == [(2, None)]
    far = plan_travel(source.plan, ISSOUDUN, CHATEAUROUX).minutes
    assert far is not None
    assert [site.minutes for site in found.near[ISSOUDUN]] == ([far, far] if far <= 30 else [])
    lodging, minutes = found.lodging[CHATEAUROUX]
    ways = {item.id: plan_travel(source.plan, item.insee_code, CHATEAUROUX).minutes for item in (WHOLE, PARTLY)}
    assert (lodging.id, minutes) == min(ways.items(), key=lambda pair: float(pair[1] or 0))
    table = printed(source, "housing").tables[0]
    assert column(table, "near")[1] == ("sur place · Groupe fictif",)
    assert "estimation" in " ".join(table.notes)


def test_communes_where_one_trains_without_lodging_count_each_seat_once(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, (PARTLY,)), "housing")
    bare = made.tables[-1]
    assert column(bare, "insee") == [CHATEAUROUX, LE_BLANC]
    assert column(bare, "sites") == [2, 1]
    assert column(bare, "seats") == [6, 3]
    assert column(bare, "interns") == [1, 1]
    (figures,) = (part for part in made.parts if isinstance(part, Figures))
    assert figures.figures[-1].value == "2"
    assert figures.figures[-1].note.startswith("6 places de stage")


def test_without_lodgings_the_census_lists_what_lacks(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, ()), "housing")
    text = " ".join(pages_of(made))
    assert "Aucun logement dans ce plan" in text
    assert [cells["minutes"].words for _, cells in rows_of(made.tables[-1])] == ["–", "–"]


def test_where_every_commune_has_a_lodging_nothing_lacks(tmp_path: Path) -> None:
    made = printed(source_with(tmp_path, (WHOLE, replace(PARTLY, insee_code=CHATEAUROUX))), "housing")
    assert made.tables[-1].is_empty
    assert "Chaque commune de stage a un logement." in " ".join(pages_of(made))


def test_where_nobody_trains_no_commune_is_said_to_have_a_lodging(tmp_path: Path) -> None:
    path = tmp_path / "sans-poste.pacte"
    create_plan(path, replace(tiny_contents(), posts=(), housing=()))
    assert "Aucune commune de stage" in " ".join(pages_of(printed(source_of(open_plan(path)), "housing")))


def test_without_a_source_of_minutes_the_same_commune_is_still_told(tmp_path: Path) -> None:
    source = source_with(tmp_path, (WHOLE, PARTLY))
    gone = MinutesChoice(TravelTimeSource.ROADS, path=tmp_path / "absent.pacte-network")
    found = surroundings(source, replace(coverage_input(source.plan), choice=gone), Watch())
    assert [site.site_id for site in found.near[LE_BLANC]] == [2]
    assert found.lodging == {}
    assert found.note.startswith("Sans minutes")


def test_a_lodging_of_another_year_lodges_nobody(tmp_path: Path) -> None:
    """The census lists it, but its commune is without, and it is no commune's nearest."""
    over = replace(WHOLE, id=4, available_to=date(2026, 11, 1))
    last_day = replace(PARTLY, available_from=date(2027, 5, 1))
    source = source_with(tmp_path, (over, last_day))
    made = printed(source, "housing")
    assert sorted(map(str, column(made.tables[0], "name"))) == ["Maison", "Studio"]
    assert column(made.tables[-1], "insee") == [CHATEAUROUX, LE_BLANC]
    found = surroundings(source, coverage_input(source.plan), Watch())
    assert {lodging.id for lodging, _ in found.lodging.values()} == {last_day.id}


def test_a_closed_post_trains_nowhere(tmp_path: Path) -> None:
    tiny = tiny_contents()
    posts = tuple(replace(item, capacity=0) if item.site_id == 2 else item for item in tiny.posts)
    path = tmp_path / "ferme.pacte"
    create_plan(path, replace(tiny, housing=(WHOLE,), posts=posts))
    made = printed(source_of(open_plan(path)), "housing")
    assert column(made.tables[0], "near_count") == [0]
    assert column(made.tables[-1], "insee") == [CHATEAUROUX]
    assert column(made.tables[-1], "sites") == [1]


def test_near_is_what_the_rules_of_the_plan_say(tmp_path: Path) -> None:
    source = source_with(tmp_path, (PARTLY,))
    far = plan_travel(source.plan, ISSOUDUN, CHATEAUROUX).minutes
    assert far is not None
    for limit, count in ((int(far), 0), (int(far) + 1, 2)):
        ruled = replace(source, snapshot=replace(source.snapshot, board=with_near(source, limit)))
        table = printed(ruled, "housing").tables[0]
        assert column(table, "near_count") == [count]
        assert next(item.heading for item in table.columns if item.key == "near_count") == f"Stages à {limit} min"
        assert f"à {limit} min au plus" in table.notes[0]


def with_near(source: DocumentSource, limit: int) -> PostBoard:
    board = source.snapshot.board
    near = replace(board.parameters.in_force["housing.near_min"], value=limit)
    others = (item for key, item in board.parameters.in_force.items() if key != near.key)
    return replace(board, parameters=Parameters(board.parameters.day, (*others, near), board.parameters.definitions))
