"""The lodging beside a post: at its communes, else the nearest within reach, and only what one can live in."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import Housing
from pacte_desktop.services.coverage import coverage_input, minutes_source
from pacte_desktop.services.documents import DocumentSource
from pacte_desktop.services.documents.lists.lodging_near import LodgingNear, lodging_by_commune, with_minutes
from tests.data.listed_plan import ISSOUDUN, listed, made
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, WINTER, tiny_contents

DEOLS = "36063"
SPACE = "\u00a0"


def lodging(
    number: int, insee_code: str = LE_BLANC, *, rent: int | None = 150, htes: bool = False, **days: date
) -> Housing:
    return Housing(number, f"Maison {number}", insee_code, 3, rent, htes, **days)


def near(source: DocumentSource, *housing: Housing, near_min: float = 30) -> LodgingNear:
    communes = source.territory.communes
    minutes = minutes_source(coverage_input(source.plan), communes)
    lodging = LodgingNear(source.territory, WINTER, lodging_by_commune(housing, WINTER), near_min)
    return with_minutes(lodging, minutes, Watch())


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DocumentSource]:
    with listed(tmp_path_factory.mktemp("lodging"), tiny_contents()) as opened:
        yield opened


def test_all_lodgings_of_a_commune_are_one_line_with_seats_and_rents(source: DocumentSource) -> None:
    group = source.snapshot.sites[2]  # Châteauroux and Le Blanc.
    found = near(source, lodging(1, htes=True), lodging(2, rent=300), lodging(3, CHATEAUROUX, rent=0, htes=True))
    assert [line.replace("\u202f", " ") for line in found.lines(group)] == [
        f"Châteauroux : 3{SPACE}places, HTES, gratuit",
        f"Le Blanc : 6{SPACE}places, dont HTES, 150–300{SPACE}€",
    ]


def test_a_rent_that_is_not_known_is_not_told_and_none_is_free(source: DocumentSource) -> None:
    group = source.snapshot.sites[2]
    assert near(source, lodging(1, rent=None)).lines(group)[0].endswith(f"3{SPACE}places")
    both = near(source, lodging(1, rent=0), lodging(2, rent=None), lodging(3, rent=200)).lines(group)
    assert both[0].endswith(f"9{SPACE}places, 0–200{SPACE}€")


def test_without_one_on_the_spot_the_nearest_is_told_with_its_minutes(source: DocumentSource) -> None:
    hospital = source.snapshot.sites[1]  # Châteauroux.
    both = near(source, lodging(1, DEOLS), lodging(2, ISSOUDUN))
    (line,) = both.lines(hospital)
    row = source.territory.find(CHATEAUROUX)
    assert row is not None
    minutes = round(float(both.reached[DEOLS][row]))
    assert line.replace("\u202f", " ") == f"Déols : 3{SPACE}places, 150{SPACE}€ (à{SPACE}{minutes}{SPACE}min)"
    assert both.reached[DEOLS][row] < both.reached[ISSOUDUN][row]
    assert near(source, lodging(1, DEOLS), near_min=0.5).lines(hospital) == ()
    assert near(source).lines(hospital) == ()


def test_a_way_that_nobody_knows_is_not_near(source: DocumentSource) -> None:
    unknown = replace(near(source, lodging(1, DEOLS)), reached={DEOLS: np.full(len(source.territory.communes), np.nan)})
    assert unknown.lines(source.snapshot.sites[1]) == ()
    outside = near(source, lodging(1, "97411"))
    assert outside.lines(source.snapshot.sites[1]) == ()


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ({}, ""),
        ({"available_from": WINTER.start, "available_to": WINTER.end}, ""),
        ({"available_from": date(2026, 12, 1)}, ", dès le 01/12/2026"),
        ({"available_to": date(2027, 3, 31)}, ", jusqu’au 31/03/2027"),
        (
            {"available_from": date(2026, 12, 1), "available_to": date(2027, 3, 31)},
            ", dès le 01/12/2026 jusqu’au 31/03/2027",
        ),
        ({"available_from": WINTER.end}, f", dès le {WINTER.end:%d/%m/%Y}"),
        ({"available_from": date(2027, 5, 2)}, None),
        ({"available_to": date(2026, 11, 1)}, None),
    ],
)
def test_days_that_do_not_span_the_semester_are_told(
    source: DocumentSource, days: dict[str, date], words: str | None
) -> None:
    found = near(source, lodging(1, CHATEAUROUX, **days)).lines(source.snapshot.sites[1])
    expected = () if words is None else (f"Châteauroux\u202f: 3{SPACE}places, 150{SPACE}€{words}",)
    assert found == expected


def test_among_several_it_is_told_that_not_all_are_there_all_semester(source: DocumentSource) -> None:
    found = near(source, lodging(1, CHATEAUROUX), lodging(2, CHATEAUROUX, available_from=date(2026, 12, 1)))
    assert found.lines(source.snapshot.sites[1])[0].endswith(", en partie du semestre")


def test_the_list_of_open_posts_uses_it(tmp_path: Path) -> None:
    with listed(tmp_path, tiny_contents()) as opened:
        rows = [row for _, row in made(opened, "open-posts").tables[0].rows()]
    assert {row["site"].value: row["lodging"].value for row in rows}["Groupe fictif"] == (
        f"Le Blanc\u202f: 3{SPACE}places, HTES, 150{SPACE}€",
    )
