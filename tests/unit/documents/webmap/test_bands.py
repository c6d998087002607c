"""Classes of minutes: every commune in exactly one, the bound on the near side, the threshold the loudest."""

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.documents.webmap.bands import NO_DATA, band_index, minutes_classes
from pacte_desktop.documents.webmap.content import sorted_bands

BOUNDS = (10.0, 20.0, 30.0, 45.0)


@given(st.one_of(st.none(), st.floats(0, 200), st.just(float("inf"))))
def test_classes_agree_with_the_threshold(minutes: float | None) -> None:
    place = band_index(minutes, BOUNDS)
    assert (place == NO_DATA) is (minutes is None)
    assert (place >= 3) is (minutes is not None and minutes > 30.0)
    assert place < len(minutes_classes(BOUNDS, 30.0))


def test_a_bound_belongs_to_the_class_that_it_closes() -> None:
    assert [band_index(value, BOUNDS) for value in (0, 10, 10.01, 30, 30.001, 45, 45.1)] == [0, 0, 1, 2, 3, 3, 4]


def test_colours_hatching_and_words_of_the_usual_classes() -> None:
    classes = minutes_classes(BOUNDS, 30.0)
    assert [look.colour for look in classes] == ["#DCEBEC", "#A9CFD3", "#6FADB5", "#E3924B", "#A8480F"]
    assert [(look.strokes, look.gap_px) for look in classes[3:]] == [("/", 9), ("/", 5)]
    assert [look.label for look in classes] == [
        "jusqu’à 10 min",
        "plus de 10 à 20 min",
        "plus de 20 à 30 min",
        "plus de 30 à 45 min",
        "plus de 45 min",
    ]
    assert minutes_classes((7.5, 30.0), 30.0)[0].label == "jusqu’à 7,5 min"


def test_beyond_is_hatched_and_covered_is_not_whatever_the_bounds() -> None:
    for bounds, threshold in (((15.0,), 15.0), ((5.0, 10.0, 20.0, 40.0, 60.0, 90.0), 20.0), ((30.0,), 30.0)):
        classes = minutes_classes(bounds, threshold)
        covered = bounds.index(threshold) + 1
        assert [bool(look.strokes) for look in classes] == [place >= covered for place in range(len(classes))]
        assert len({look.colour for look in classes}) == len(classes)


def test_the_threshold_is_always_a_bound() -> None:
    assert sorted_bands((45.0, 10.0), 30.0) == (10.0, 30.0, 45.0)
