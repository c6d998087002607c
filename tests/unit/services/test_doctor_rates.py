"""Doctors for 10,000 inhabitants: zero is a figure, what is not published stays so, and the people have a name."""

from types import SimpleNamespace
from typing import Any

import numpy as np

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.services.doctor_rates import inhabitants, per_10_000

COMMUNES: Any = SimpleNamespace(
    insee_code=np.array(["36230", "36069"]), population_municipal=np.array([2000, 1500], dtype=np.int32)
)


def test_zero_is_a_figure_and_what_is_not_published_stays_so() -> None:
    count = np.array([3.0, 0.0, 0.0, np.nan, 1.0, 2.0])
    people = np.array([2000.0, 500.0, 0.0, 500.0, 0.0, np.nan])
    found = per_10_000(count, people)
    assert found[:3].tolist() == [15.0, 0.0, 0.0]
    assert np.isnan(found[3:]).all()


def test_people_are_those_of_the_territory_until_others_are_imported() -> None:
    own = inhabitants((), COMMUNES, "population de la base")
    assert own.base == "population de la base" and own.by_commune.tolist() == [2000.0, 1500.0]
    layer = CommuneLayer(1, LayerKind.POPULATION_MUNICIPAL, "", "2024", "Insee", "", "0" * 64, {"36230": 2100.0})
    other = CommuneLayer(2, LayerKind.POPULATION_TOTAL, "", "2025", "Insee", "", "0" * 64, {"36069": 1.0})
    found = inhabitants((layer, other), COMMUNES, "population de la base")
    assert found.base == "population municipale 2024 (Insee)"
    assert found.by_commune[0] == 2100.0 and np.isnan(found.by_commune[1])
