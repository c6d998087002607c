"""Zones of minutes on the map: drawn beside the window when they are asked for, and again when the minutes change."""

from PySide6.QtCore import QObject, Signal

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.gui.map.legend import LegendEntry
from pacte_desktop.gui.map.samples import zone_sample
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.map.zones import MapZone
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.services.zones import draw_zones
from pacte_desktop.territory.zones import Zone

Seen = tuple[CoverageInput, Computed]


class MapZones(QObject):
    """Follows the coverage in view while zones are shown."""

    changed = Signal()
    """Zones came, went, or are being drawn: the legend has other things to say."""

    def __init__(self, plan: OpenPlan, view: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._plan, self._map = plan, view
        self.zones: tuple[Zone, ...] = ()
        self._shown = False
        self._hidden: frozenset[float] = frozenset()
        self._seen: Seen | None = None
        self._asked: Computed | None = None

    @property
    def is_shown(self) -> bool:
        """Zones were asked for."""
        return self._shown

    @property
    def _task_name(self) -> str:
        return self.tr("Tracé des zones")

    def show(self, shown: bool, hidden: frozenset[float]) -> None:
        """Show zones or not, leaving out some bands."""
        self._shown, self._hidden = shown, hidden
        self._map.set_zones_visible(shown, hidden)
        self._draw()
        self.changed.emit()

    def follow(self, seen: Seen | None) -> None:
        """The coverage in view is this one now."""
        self._seen = seen
        self._draw()

    def _draw(self) -> None:
        computed = self._seen[1] if self._seen is not None else None
        if not self._shown or computed is self._asked:
            return
        self._plan.tasks.cancel(self._task_name)
        self._asked = computed
        self._take(())  # Zones of other minutes would say what is no longer true.
        if self._seen is not None:
            (wanted, found), territory = self._seen, self._plan.territory.communes
            self._plan.tasks.start(
                self._task_name,
                lambda watch: draw_zones(wanted, territory, found, watch),
                self._take,
                self._fail,
                self._stopped,
            )

    def _stopped(self) -> None:
        self._asked = None if self._plan.tasks.progress(self._task_name) is None else self._asked

    def _fail(self, error: Exception) -> None:
        self._asked = None
        if not isinstance(error, KnownError):
            raise error
        self._plan.failed.emit(error)

    def _take(self, zones: tuple[Zone, ...]) -> None:
        self.zones = zones
        limit_min = self._seen[0].definition.threshold_min if self._seen is not None else 0.0
        self._map.set_zones([MapZone(zone.polygon, zone.upper_min) for zone in zones], limit_min)
        self.changed.emit()

    def legend(self) -> list[LegendEntry]:
        """One line a band in view."""
        if not self._shown or self._seen is None:
            return []
        limit_min, every = self._seen[0].definition.threshold_min, [zone.upper_min for zone in self.zones]
        shown = [value for value in every if value not in self._hidden]
        filled = self._map.zones_are_filled
        # Borders alone have one colour within the limit, one at it, one beyond: the classes tell the others apart.
        within, beyond = [each for each in shown if each < limit_min], [each for each in shown if each > limit_min]
        groups = [[value] for value in shown] if filled else [within, [limit_min], beyond]
        return [
            LegendEntry(zone_sample(group[-1], every, limit_min, filled=filled), self._words(group))
            for group in groups
            if group and group[0] in shown
        ]

    def _words(self, group: list[float]) -> str:
        figures = ", ".join(f"{value:g}" for value in group)
        one, many = self.tr("limite à {n} min"), self.tr("limites à {n} min")
        return (one if len(group) == 1 else many).format(n=figures)

    def note(self) -> str:
        """What the zones are made of; that they are being drawn; empty when there are none."""
        if not self._shown:
            return ""
        if not self.zones:
            return self.tr("Zones : tracé en cours…") if self._asked is not None else ""
        return self.tr("Zones : {basis}.").format(basis=self.zones[0].basis.label)
