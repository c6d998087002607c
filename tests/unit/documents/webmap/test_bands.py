"""Classes of the legend: every commune in exactly one, the bound on the near side, the threshold the loudest."""

from hypothesis import given
from hypothesis import strategies as st
from shapely import Point

from pacte_desktop.documents.webmap.bands import NO_DATA, band_index, bands_of
from pacte_desktop.documents.webmap.content import MapCommune, sorted_bands

BOUNDS = (10.0, 20.0, 30.0, 45.0)


def communes(minutes: list[float | None]) -> list[MapCommune]:
    return [MapCommune(f"{index:05d}", "x", index, value, Point(0, 0)) for index, value in enumerate(minutes)]


@given(st.lists(st.one_of(st.none(), st.floats(0, 200))))
def test_classes_partition_the_communes_and_agree_with_the_threshold(minutes: list[float | None]) -> None:
    places = communes(minutes)
    bands = bands_of(places, BOUNDS, 30.0)
    assert sum(band.communes for band in bands) == len(places)
    assert sum(band.population for band in bands) == sum(place.population for place in places)
    beyond = sum(band.communes for band in bands if band.is_beyond)
    assert beyond == sum(value is not None and value > 30.0 for value in minutes)


def test_a_bound_belongs_to_the_class_that_it_closes() -> None:
    assert [band_index(value, BOUNDS) for value in (0, 10, 10.01, 30, 30.001, 45, 45.1)] == [0, 0, 1, 2, 3, 3, 4]


def test_colours_and_hatching_of_the_usual_classes() -> None:
    bands = bands_of(communes([5, 15, 25, 40, 50, None]), BOUNDS, 30.0)
    assert [band.colour for band in bands[:5]] == ["#DCEBEC", "#A9CFD3", "#6FADB5", "#E3924B", "#A8480F"]
    assert [band.hatch_gap_px for band in bands[:5]] == [0, 0, 0, 9, 5]
    assert bands[-1].key == NO_DATA
    assert [band.label for band in bands] == [
        "jusqu’à 10 min",
        "plus de 10 à 20 min",
        "plus de 20 à 30 min",
        "plus de 30 à 45 min",
        "plus de 45 min",
        "sans donnée",
    ]


def test_beyond_is_hatched_and_covered_is_not_whatever_the_bounds() -> None:
    for bounds, threshold in (((15.0,), 15.0), ((5.0, 10.0, 20.0, 40.0, 60.0, 90.0), 20.0), ((), 30.0)):
        bands = bands_of([], bounds, threshold)
        assert [band.is_beyond for band in bands] == sorted(band.is_beyond for band in bands)
        assert all(bool(band.hatch_gap_px) is band.is_beyond for band in bands)
        assert len({band.colour for band in bands}) == len(bands)


def test_the_threshold_is_always_a_bound() -> None:
    assert sorted_bands((45.0, 10.0), 30.0) == (10.0, 30.0, 45.0)
