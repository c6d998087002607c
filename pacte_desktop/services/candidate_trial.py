"""One place tried somewhere: which communes it would bring within the threshold, fast enough to follow the hand.

The rest of the plan stays as it is, so only the minutes to the candidate are sought, around it, and compared with the
communes that are beyond the threshold now.
"""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import shapely
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.scenario import AddEquipment, Scenario
from pacte_desktop.domain.urgent_care import AIR_KINDS, EquipmentKind, TimeSlot
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.services.zones import zone_rule
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.coverage import beyond
from pacte_desktop.territory.flight import flight_reach
from pacte_desktop.territory.minutes_source import Floats, Ints, Places
from pacte_desktop.territory.road_minutes import RoadMinutes
from pacte_desktop.territory.road_window import RoadWindow
from pacte_desktop.territory.zone_grid import Rings


@dataclass(frozen=True, slots=True)
class Trial:
    """What a candidate at one point (projected metres) would change; rows are those of the territory.

    ``insee_code`` is the commune that holds it, empty outside the territory. ``zone``: what it reaches within the
    threshold, None where no roads are at hand (then ``reached`` alone says it).
    """

    insee_code: str
    reached: Ints
    newly_covered: Ints
    newly_covered_population: int
    zone: Rings | None


class CandidateTrial:
    """A candidate of one kind and its hours, moved over the territory of a computed coverage."""

    def __init__(
        self,
        wanted: CoverageInput,
        territory: BaseTerritory,
        computed: Computed,
        kind: EquipmentKind,
        open_slots: tuple[TimeSlot, ...] | None,
    ) -> None:
        self._territory, self._definition = territory, wanted.definition
        self._source = computed.source
        self._kind = kind
        self._to_care = wanted.definition.drives_to_care(kind)
        (place,) = Scenario(0, "", (AddEquipment(kind, "", "", open_slots),)).applied(())
        self.counts = wanted.definition.counts(place)
        reach = computed.reach
        self._open = beyond(reach.minutes, wanted.definition) & reach.known & territory.inside
        self._window: RoadWindow | None = None

    @property
    def why_not(self) -> str:
        """Why no place of this kind and these hours changes anything; empty when it may."""
        if self.counts:
            return ""
        return translate("Scenario", "« {kind} » à ces horaires ne compte pas dans la définition « {label} ».").format(
            kind=self._kind.short_label, label=self._definition.label
        )

    # Roads are searched in a window around the candidate; cutting it takes seconds and is done beside the window.
    def needs_window(self, x_m: float, y_m: float) -> bool:
        """True when the roads around this point are not cut out yet: the answer then comes without a zone."""
        flies = self._kind in AIR_KINDS
        return isinstance(self._source, RoadMinutes) and not flies and not self._holds(x_m, y_m)

    def cut_window(self, x_m: float, y_m: float, watch: Watch | None = None) -> RoadWindow:
        """The roads around a point, for :meth:`use_window`. Raises ``CancelledError`` when stopped."""
        if not isinstance(self._source, RoadMinutes):
            raise TypeError("only roads have windows")
        limit_min = self._definition.threshold_min - self._definition.extra_delay_min
        return RoadWindow(self._source, (x_m, y_m), limit_min, zone_rule(), to_places=self._to_care, watch=watch)

    def use_window(self, window: RoadWindow) -> None:
        """Search in this window from now on."""
        self._window = window

    def fine_zone(self, x_m: float, y_m: float, watch: Watch | None = None) -> Rings | None:
        """The zone of a candidate that rests there, drawn finely; None where no window of roads is at hand."""
        if self._window is None or not self._holds(x_m, y_m):
            return None
        return self._window.fine_zone(x_m, y_m, watch)

    def _holds(self, x_m: float, y_m: float) -> bool:
        return self._window is not None and self._window.holds(x_m, y_m)

    def at(self, x_m: float, y_m: float) -> Trial:
        """What the candidate changes there."""
        row = self._commune_at(x_m, y_m)
        code = "" if row < 0 else str(self._territory.insee_code[row])
        if not self.counts:
            return Trial(code, _NONE, _NONE, 0, None)
        zone: Rings | None = None
        if self._window is not None and self._window.holds(x_m, y_m):
            rows, minutes, zone = self._window.reached(x_m, y_m)
        else:
            found = self._minutes(Places(np.array([row]), np.array([[x_m, y_m]])))
            rows = np.flatnonzero(~np.isnan(found))
            minutes = found[rows]
        within = rows[self._within(minutes)]
        within_own = self._definition.intra_commune_min
        if row >= 0 and within_own is not None and self._within(within_own):
            within = np.union1d(within, [row])
        won = within[self._open[within]]
        people = int(self._territory.population_municipal[won].sum())
        return Trial(code, within, won, people, zone)

    def _within(self, minutes: Floats | float) -> NDArray[np.bool_]:
        """True where minutes of driving or flying, the fixed delay added, are within the threshold."""
        return ~beyond(np.asarray(minutes) + self._definition.extra_delay_min, self._definition)

    def _minutes(self, place: Places) -> Floats:
        if self._kind in AIR_KINDS:
            rule = load_rulebook().flight
            return flight_reach(
                self._territory.point,
                place,
                departure_min=rule.departure_min,
                cruise_kmh=rule.cruise_kmh,
                limit_min=self._definition.threshold_min,
            ).minutes
        return self._source.between(place, to_places=self._to_care)

    @cached_property
    def _tree(self) -> shapely.STRtree:
        return shapely.STRtree(self._territory.polygon)

    def _commune_at(self, x_m: float, y_m: float) -> int:
        """Row of the commune that holds the point, -1 for none."""
        found = self._tree.query(shapely.Point(x_m, y_m), predicate="intersects")
        return int(found[0]) if len(found) else -1


_NONE = np.zeros(0, dtype=np.int64)
