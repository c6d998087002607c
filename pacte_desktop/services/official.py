"""Official minutes and computed minutes of the same definition side by side, commune by commune."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import CoverageInput, coverage_of
from pacte_desktop.services.minutes import official_source
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.comparison import Comparison
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.minutes_source import Places
from pacte_desktop.territory.network.progress import Watch


@dataclass(frozen=True, slots=True)
class Agreement:
    """How two sources agree on an area; people count in the population base of the coverages.

    ``communes`` have minutes from both, over which ``mean_absolute_error_min`` is taken (NaN without any).
    ``beyond_official`` and ``beyond_computed``: people beyond the threshold by each source alone, wherever it tells;
    ``only_official`` and ``only_computed``: people whom one puts beyond and the other within.
    """

    code: str
    communes: int
    mean_absolute_error_min: float
    beyond_official: int
    beyond_computed: int
    only_official: int
    only_computed: int


@dataclass(frozen=True)
class OfficialComparison:
    """``pair``: official minutes before, computed ones after, of the same communes under the same definition."""

    pair: Comparison

    @property
    def official(self) -> Coverage:
        """The coverage by official minutes."""
        return self.pair.before

    @property
    def computed(self) -> Coverage:
        """The coverage by computed minutes."""
        return self.pair.after

    @property
    def difference_min(self) -> NDArray[np.float64]:
        """Computed minus official minutes of each commune, NaN where one is missing."""
        return self.pair.difference_min

    def total(self) -> Agreement:
        """The whole territory."""
        return self._agreement("", np.ones(len(self.official.insee_code), dtype=bool))

    def by_departement(self) -> list[Agreement]:
        """One line a département, in the order of the codes."""
        return self.by(self.official.departement)

    def by(self, area: NDArray[np.str_]) -> list[Agreement]:
        """One line an area; ``area`` gives the code of each commune, empty for none."""
        return [self._agreement(str(code), area == code) for code in np.unique(area) if code]

    def _agreement(self, code: str, chosen: NDArray[np.bool_]) -> Agreement:
        difference = np.abs(self.difference_min[chosen])
        difference = difference[~np.isnan(difference)]
        people = self.pair.people
        return Agreement(
            code=code,
            communes=len(difference),
            mean_absolute_error_min=float(difference.mean()) if len(difference) else np.nan,
            beyond_official=people(chosen & self.official.beyond),
            beyond_computed=people(chosen & self.computed.beyond),
            only_official=people(chosen & self.pair.newly_covered),
            only_computed=people(chosen & self.pair.newly_beyond),
        )


def official_comparison(
    wanted: CoverageInput, territory: BaseTerritory, layer: CommuneLayer, computed: Coverage
) -> OfficialComparison:
    """``layer`` beside ``computed``, a coverage of ``wanted`` on ``territory`` by any other source.

    Raises :class:`KnownError` when the layer holds minutes of another definition, or none.
    """
    if layer.kind.definition_code != computed.definition.code:
        raise KnownError(
            translate("Official", "« {layer} » ne répond pas à la définition « {definition} ».").format(
                layer=layer.kind.label, definition=computed.definition.label
            ),
            translate("Official", "Affichez le plan sous la définition des minutes officielles."),
        )
    source = official_source(layer, territory)
    nowhere = Places(np.empty(0, dtype=np.int64), np.empty((0, 2)))
    reach = source.nearest(nowhere, to_places=True, watch=Watch())
    # Published minutes owe nothing to the equipment of the plan, nor do the remarks on it go with them.
    alone = replace(wanted, definition=computed.definition, equipment=(), kept=None)
    official = coverage_of(alone, territory, source, reach)
    return OfficialComparison(Comparison(official, computed, {}, {item.id: item for item in wanted.counted}))
