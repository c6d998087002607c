"""General practitioners of each commune for 10,000 inhabitants, and which inhabitants of which year those are."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.layers import layer_in_force, layer_values
from pacte_desktop.territory.basemap import BaseTerritory

DOCTOR_COUNTS = (LayerKind.RPPS_GP, LayerKind.RPPS_GP_LIBERAL, LayerKind.BPE_GP)
_PER = 10_000


@dataclass(frozen=True, slots=True)
class Inhabitants:
    """People in the order of the communes, NaN where not published, and what they are: « population municipale … »."""

    by_commune: NDArray[np.float64]
    base: str


def inhabitants(layers: Sequence[CommuneLayer], communes: BaseTerritory, own_base: str) -> Inhabitants:
    """The imported municipal population in force, else the people of the territory; ``own_base``: words for those."""
    layer = layer_in_force(layers, LayerKind.POPULATION_MUNICIPAL)
    if layer is None:
        return Inhabitants(communes.population_municipal.astype(np.float64), own_base)
    words = translate("DoctorRates", "population municipale {vintage} ({source})")
    base = words.format(vintage=layer.vintage, source=layer.source)
    return Inhabitants(layer_values(layers, LayerKind.POPULATION_MUNICIPAL, communes), base)


def per_10_000(count: NDArray[np.float64], people: NDArray[np.float64]) -> NDArray[np.float64]:
    """Doctors for 10,000 inhabitants: 0 where there is no doctor, whoever lives there; NaN where one of the two is not
    published, and where doctors practise but nobody lives."""
    lived_in = np.where(people > 0, people, np.nan)
    return np.where(count == 0, 0.0, count / lived_in * _PER)
