"""The classes that both maps take: borders, words and zones, the same for the window and for the shared page."""

from pathlib import Path

import numpy as np
import pytest
import shapely

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.gui.map.scheme import sequential_scheme, zoning_scheme
from pacte_desktop.services.map_classes import (
    NO_DATA,
    ZONES,
    class_rule,
    classes_of,
    density_per_km2,
    number_labels,
    zone_labels,
)
from pacte_desktop.services.webmap import open_webmap_source
from pacte_desktop.services.webmap.variables import plan_variables
from pacte_desktop.store.opening import open_plan
from tests.data.tiny_plan import CHATEAUROUX, write_tiny


def test_a_value_at_a_border_is_in_the_lower_class_and_nothing_is_none() -> None:
    assert classes_of(np.array([1.0, 1.1, 2.0, 3.0, np.nan]), (1, 2)).tolist() == [0, 1, 1, 2, NO_DATA]


def test_density_counts_people_by_square_kilometre() -> None:
    squares = np.array([shapely.box(0, 0, 2000, 1000), shapely.box(0, 0, 0, 0)])
    dense, nowhere = density_per_km2(np.array([500.0, 0.0]), squares)
    assert dense == pytest.approx(250)
    assert nowhere == 0, "a commune without an area divides by nothing"


def test_the_window_and_the_shared_map_say_the_same_of_every_class(tmp_path: Path) -> None:
    apl = CommuneLayer(1, LayerKind.APL, LayerKind.APL.label, "2023", "DREES", "", "", {CHATEAUROUX: 2.5})
    zoning = CommuneLayer(2, LayerKind.ZONING, LayerKind.ZONING.label, "2025", "ARS", "", "", {CHATEAUROUX: "HV"})
    plan = open_plan(write_tiny(tmp_path))
    source = open_webmap_source(plan)
    plan.close()
    shared = {item.key: item for item in plan_variables((apl, zoning), source.territory.communes, "population")}
    for key in ("apl", "density"):
        rule = class_rule(key)
        unit = rule.unit if key == "density" else ""
        window = sequential_scheme(rule.borders, unit)
        assert [look.label for look in shared[key].classes] == list(window.labels) == number_labels(rule.borders, unit)
        assert shared[key].missing == window.missing
    window = zoning_scheme()
    assert [look.label for look in shared["zoning"].classes] == list(window.labels) == zone_labels()
    assert window.labels[ZONES.index("HV")] == "hors vigilance (HV)", "as the map of the ARS says"
