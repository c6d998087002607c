"""Where one more place would cover most people: every commune tried at once on the table of minutes.

For commune j: sum of the population of the communes i that are beyond the threshold now and whose minutes to j (or from
j, as the definition says) plus its delay are within the threshold.
"""

from dataclasses import dataclass

import numpy as np

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.urgent_care import AIR_KINDS, EquipmentKind
from pacte_desktop.services.commune_table import commune_table
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.coverage import beyond


@dataclass(frozen=True, slots=True)
class BestPlace:
    """A commune in which one place of a kind would newly cover so many communes and people."""

    insee_code: str
    name: str
    departement: str
    newly_covered_communes: int
    newly_covered_population: int


def best_places(
    wanted: CoverageInput,
    territory: BaseTerritory,
    computed: Computed,
    kind: EquipmentKind,
    *,
    watch: Watch | None = None,
    most: int = 20,
) -> list[BestPlace]:
    """Communes of the plan by the people that a place of ``kind`` there would newly cover, most first.

    None for helicopters, which no road carries. Raises :class:`KnownError` when the source knows no single ways.
    """
    definition = wanted.definition
    if kind in AIR_KINDS or kind not in definition.kinds:
        return []
    table = commune_table(territory, computed.source, definition.threshold_min, watch)
    start, end = np.repeat(np.arange(len(table)), np.diff(table.start)), table.column
    patient, place = (start, end) if definition.drives_to_care(kind) else (end, start)
    minutes = table.minutes.astype(np.float64)
    if definition.intra_commune_min is not None:
        minutes[patient == place] = definition.intra_commune_min
    reach = computed.reach
    is_open = beyond(reach.minutes, definition) & reach.known & territory.inside
    won = is_open[patient] & (minutes + definition.extra_delay_min <= definition.threshold_min)
    people = np.bincount(place[won], territory.population_municipal[patient[won]], minlength=len(territory))
    communes = np.bincount(place[won], minlength=len(territory))
    people[~territory.inside] = 0
    order = np.argsort(-people, kind="stable")[:most]
    return [
        BestPlace(
            insee_code=str(territory.insee_code[row]),
            name=str(territory.name[row]),
            departement=str(territory.departement[row]),
            newly_covered_communes=int(communes[row]),
            newly_covered_population=int(people[row]),
        )
        for row in order.tolist()
        if people[row] > 0
    ]
