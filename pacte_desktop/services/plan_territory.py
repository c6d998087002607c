"""The territory of a plan together with its coverage: names, minutes, which communes are beyond the threshold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import CoverageInput, open_territory
from pacte_desktop.services.labels import minutes_label
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.outlines import BASE_FILE, departement_names


def open_plan_territory(wanted: CoverageInput) -> "PlanTerritory":
    """The territory of a plan, its coverage not computed yet."""
    return PlanTerritory(open_territory(wanted), departement_names(wanted.base), None, wanted.base)


@dataclass(frozen=True)
class PlanTerritory:
    """Communes in and around the plan; ``coverage`` is None while it ``is_awaited``, or because there is none."""

    communes: BaseTerritory
    departement_names: Mapping[str, str]
    coverage: Coverage | None = None
    base: Path = BASE_FILE
    is_awaited: bool = True

    @cached_property
    def _rows(self) -> dict[str, int]:
        codes = self.coverage.insee_code.tolist() if self.coverage else ()
        return {code: row for row, code in enumerate(codes)}

    def find(self, insee_code: str) -> int | None:
        """Row of a commune in ``communes``; None when it lies outside."""
        return self.communes.row_of.get(insee_code)

    def commune_name(self, insee_code: str) -> str:
        """Name of a commune; its code when it lies outside the territory."""
        index = self.find(insee_code)
        return insee_code if index is None else str(self.communes.name[index])

    def commune_names(self, site: TrainingSite) -> str:
        """Communes of a site, each once, in the order of its places."""
        return ", ".join(dict.fromkeys(self.commune_name(place.insee_code) for place in site.locations))

    def minutes(self, insee_code: str) -> float | None:
        """Minutes to the nearest urgent care; None outside the plan, while computing, or when none is reachable."""
        row = self._rows.get(insee_code)
        if self.coverage is None or row is None or np.isnan(self.coverage.minutes[row]):
            return None
        return float(self.coverage.minutes[row])

    def nearest(self, insee_code: str) -> int:
        """Id of the nearest equipment that counts; 0 where there is none or it is not known."""
        row = self._rows.get(insee_code)
        return 0 if self.coverage is None or row is None else int(self.coverage.nearest[row])

    def minutes_text(self, insee_code: str) -> str:
        """« 33,4 min », or words when there is no number."""
        if self.coverage is None:
            return translate("Region", "calcul en cours") if self.is_awaited else translate("Region", "pas de minutes")
        if insee_code not in self._rows:
            return translate("Region", "hors du territoire du plan")
        if not self.coverage.known[self._rows[insee_code]]:
            return translate("Region", "inconnues (sans route)")
        minutes = self.minutes(insee_code)
        return (
            translate("Region", "aucun accès")
            if minutes is None
            else minutes_label(minutes, self.coverage.definition.threshold_min)
        )

    def is_beyond(self, insee_code: str) -> bool:
        """True for a commune of the plan beyond the threshold."""
        row = self._rows.get(insee_code)
        return self.coverage is not None and row is not None and bool(self.coverage.beyond[row])

    def departements(self, site: TrainingSite) -> Iterable[str]:
        """Département codes of a site, each once."""
        found = (self.find(place.insee_code) for place in site.locations)
        return dict.fromkeys(str(self.communes.departement[index]) for index in found if index is not None)
