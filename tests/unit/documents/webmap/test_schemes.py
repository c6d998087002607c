"""Classes of the other variables, and their fills: no two look alike on a photocopy."""

import re

import pytest

from pacte_desktop.documents.webmap.content import MapVariable
from pacte_desktop.documents.webmap.paints import NO_DATA_FILL, fill_of, paints
from pacte_desktop.documents.webmap.schemes import amount_classes, zone_classes
from pacte_desktop.services.map_classes import number_labels


def test_amounts_go_from_a_blank_to_cross_hatching_and_turn_round_when_little_is_bad() -> None:
    words = number_labels((1, 2, 2.5, 3, 4))
    rising, falling = amount_classes(words), amount_classes(words, falling=True)
    assert [look.strokes for look in rising] == ["", "-", "/", "-", "/", "/\\"]
    assert [look.colour for look in falling] == [look.colour for look in reversed(rising)]
    assert [look.label for look in falling] == [look.label for look in rising]
    assert rising[2].label == "plus de 2 à 2,5"
    assert len({(look.strokes, look.gap_px) for look in rising}) == 6


@pytest.mark.parametrize("count", [1, 7])
def test_more_classes_than_can_be_told_apart_are_refused(count: int) -> None:
    with pytest.raises(ValueError, match="told apart"):
        amount_classes(["mots"] * count)


def test_the_unit_stands_after_every_class() -> None:
    assert [look.label for look in amount_classes(number_labels((10, 1500), "hab./km²"))] == [
        "jusqu’à 10\u202fhab./km²",
        "plus de 10 à 1\u202f500\u202fhab./km²",
        "plus de 1\u202f500\u202fhab./km²",
    ]


def test_every_hatched_class_has_its_pattern_and_no_other_is_asked_for() -> None:
    variable = MapVariable("zoning", "n", "t", (), zone_classes(["a", "b", "c", "d"]), (0, 1, 2, 3, -1), (), "m")
    fills = [fill_of(variable, place) for place in variable.class_of]
    assert fills[3:] == ["#FFFFFF", NO_DATA_FILL]
    asked = {fill[5:-1] for fill in fills if fill.startswith("url(#")}
    assert set(re.findall(r'pattern id="([\w-]+)"', paints((variable,)))) == asked
