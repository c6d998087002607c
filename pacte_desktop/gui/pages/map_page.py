"""The map page: communes by minutes, points, floating cards, and the gap list in a drawer."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QWidget

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.map.legend import LegendContent
from pacte_desktop.gui.map.model import MapBands, MapOutlines, MapPoint, PointKind
from pacte_desktop.gui.map.palette import map_palette
from pacte_desktop.gui.map.sheet import SheetContent
from pacte_desktop.gui.map.view import MapView
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.coloured import Coloured
from pacte_desktop.gui.pages.gap_drawer import GapDrawer
from pacte_desktop.gui.pages.map_cards import MapCards
from pacte_desktop.gui.pages.map_content import map_bands, map_communes, map_minutes, minutes_legend
from pacte_desktop.gui.pages.map_context import MapContext
from pacte_desktop.gui.pages.map_overlay import MapOverlay
from pacte_desktop.gui.pages.map_points import layer_rows, map_points
from pacte_desktop.gui.pages.map_sheet import sheet_content
from pacte_desktop.gui.pages.map_variables import VariableKey, Way, coloured, variables, way_of, why_not
from pacte_desktop.gui.pages.map_zones import MapZones
from pacte_desktop.gui.pages.whatif.legend import scenario_layers, scenario_remark, scenario_symbols
from pacte_desktop.gui.pages.whatif.stage import WhatIfStage
from pacte_desktop.gui.selection import Selection
from pacte_desktop.gui.theme import current_theme
from pacte_desktop.services.coverage import Computed, CoverageInput
from pacte_desktop.services.coverage_report import beyond_sentence
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.whereabouts import communes_of
from pacte_desktop.territory.basemap import base_source
from pacte_desktop.territory.coverage import Coverage
from pacte_desktop.territory.outlines import open_outlines

_CLOSE_UP_M = 60.0  # metres a pixel: a canton in the window
_TARGET_KINDS = {
    PointKind.TRAINING_SITE: "site",
    PointKind.CHU: "site",
    PointKind.MSP: "structure",
    PointKind.CDS: "structure",
    PointKind.HOUSING: "housing",
}


class MapPage(QWidget):
    """Map, legend, layers and gaps of the open plan."""

    def __init__(self, plan: OpenPlan, selection: Selection, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Page")
        self._plan = plan
        self._selection = selection
        self._takeable = ""
        self._coloured: tuple[object, ...] | None = None
        self._by_variable: Coloured | None = None
        self._overlay: MapOverlay | None = None
        bands = map_bands(plan.definition)
        self.map = MapView(bands)
        self.map.setAccessibleName(
            self.tr("Carte des communes ; la liste des communes sous la carte dit la même chose")
        )
        self.cards = MapCards(self.map, bands, lambda: self.whatif.mode.is_on)
        self.legend, self.layers, self.tools = self.cards.legend, self.cards.layers, self.cards.tools
        self.drawer = GapDrawer(plan)
        self.whatif = WhatIfStage(plan, self.map, self)
        self.zones = MapZones(plan, self.map, self)
        self.context = MapContext(plan, self.map, self)
        self._variable: Way = VariableKey.MINUTES
        self._lists = QStackedWidget()
        self._lists.addWidget(self.drawer)
        self._lists.addWidget(self.whatif.drawer)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.map)
        splitter.addWidget(self._lists)
        splitter.setStretchFactor(0, 1)
        splitter.setChildrenCollapsible(False)  # The drawer says which definition the map shows.
        line = self.fontMetrics().height()
        splitter.setSizes([line * 30, line * 16])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(splitter, 1)
        layout.addWidget(self.whatif.panel)
        self.setFocusProxy(self.map)
        self._fill()
        self._connect()
        self.refresh_theme()

    def _fill(self) -> None:
        outlines = open_outlines(self._plan.snapshot.info.departements, file=self._plan.territory.base)
        source = base_source(self._plan.territory.base)
        self.map.set_outlines(MapOutlines(list(outlines.departement), list(outlines.region)))
        self.map.set_communes(map_communes(self._plan))
        self.map.set_attribution(f"{source.attribution} · {source.licence}")
        self.map.set_tooltip(self._tooltip)
        self._fill_points()
        self._recolour()

    def _fill_points(self) -> None:
        points = map_points(self._plan)
        rows = layer_rows(points)
        self.map.set_points(points)
        self.layers.set_layers(rows)
        for row in rows:
            self.map.set_layer_visible(row.kind, self.layers.is_ticked(row.kind))

    def _connect(self) -> None:
        self.map.commune_clicked.connect(lambda code: self._selection.select(Target("commune", code)))
        self.map.point_clicked.connect(self._select_point)
        self.map.hidden_kinds_changed.connect(self.layers.set_hidden_by_scale)
        self.layers.visibility_changed.connect(self.map.set_layer_visible)
        self.drawer.picked.connect(self._pick)
        self.whatif.drawer.picked.connect(self._pick)
        self.layers.variable_chosen.connect(self.colour_by)
        self.layers.edition_chosen.connect(self._plan.choose_layer)
        self.layers.zones_changed.connect(self.zones.show)
        self.layers.roads_toggled.connect(self.context.show)
        self.zones.changed.connect(self._show_legend)
        self.context.changed.connect(self._show_context)
        self.whatif.mode.entered.connect(self._begin_trial)
        self.whatif.mode.left.connect(self._end_trial)
        self.whatif.scene_changed.connect(self._show_scene)
        self._selection.changed.connect(self._follow)
        self._plan.coverage_changed.connect(self._recolour)
        self._plan.changed.connect(self._redraw)

    def _tooltip(self, insee_code: str) -> str:
        row = self._plan.territory.find(insee_code)
        if row is None:
            return ""
        people = grouped(int(self._plan.territory.communes.population_municipal[row]))
        return self.tr("{name} · {people} hab. · {minutes}").format(
            name=self._plan.territory.commune_name(insee_code),
            people=people,
            minutes=self._plan.territory.minutes_text(insee_code),
        )

    def _select_point(self, kind: PointKind, point_id: int) -> None:
        if point_id < 0:  # Only in the scenario: the plan has no sheet of it.
            return
        self._selection.select(Target(_TARGET_KINDS.get(kind, "equipment"), str(point_id)))

    def _pick(self, insee_code: str) -> None:
        if self._selection.key_of("commune") != insee_code:
            self._selection.select(Target("commune", insee_code))
            self.go_to(Target("commune", insee_code))

    def _follow(self, target: Target | None) -> None:
        """Show the selection on the map and in the list, wherever it was made."""
        codes = communes_of(self._plan.snapshot, target)
        if not self.whatif.mode.is_on:
            self.map.set_highlight(codes if target and target.kind in ("site", "post") else ())
        self.whatif.follow(target)
        if target is None:
            self.map.clear_selection()
        elif target.kind == "commune":
            self.map.select_commune(target.key)
        elif codes:
            self.map.select_commune(codes[0])
        for drawer in (self.drawer, self.whatif.drawer):
            drawer.go_to(codes[0] if codes else "")

    def go_to(self, target: Target) -> None:
        """Bring the place of ``target`` to the middle of the map."""
        row = self._plan.territory.find(next(iter(communes_of(self._plan.snapshot, target)), ""))
        if row is not None:
            x_m, y_m = self._plan.territory.communes.point[row].tolist()
            self.map.centre_on(x_m, y_m, _CLOSE_UP_M)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves the scenario; the map and the fields use it first for what they have under way."""
        if event.key() == Qt.Key.Key_Escape and self.whatif.mode.is_on:
            self.whatif.mode.leave()
        else:
            super().keyPressEvent(event)

    def focus_filter(self) -> None:
        """Put the cursor into the filter of the list under the map."""
        search = (self.whatif.drawer if self.whatif.mode.is_on else self.drawer).search
        search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        search.selectAll()

    @property
    def _coverage(self) -> Coverage | None:
        """What colours the communes: the plan as it is, under the definition of the trial while there is one."""
        outcome = self.whatif.mode.outcome
        return self._plan.territory.coverage if outcome is None else outcome.base.coverage

    def _recolour(self) -> None:
        """Other minutes, or another definition."""
        self.drawer.refresh()
        self._show_layer_choices()
        self._lists.setCurrentWidget(self.whatif.drawer if self.whatif.mode.is_on else self.drawer)
        self._show_scene()

    def _show_scene(self) -> None:
        """Communes, points, zones and legend of the plan, of the scenario that is tried, or of a comparison."""
        self._colour()
        self._show_points()
        self.zones.follow(self._seen)
        self.context.follow()
        self._show_legend()

    @property
    def _seen(self) -> tuple[CoverageInput, Computed] | None:
        """The coverage in view with what it was computed from."""
        outcome, computed = self.whatif.mode.outcome, self._plan.computed
        if outcome is not None:
            return outcome.wanted, outcome.base
        return None if computed is None else (self._plan.coverage_input, computed)

    def colour_by(self, key: str) -> None:
        """Colour the communes by another variable."""
        self._variable = way_of(key)
        self._colour()
        self._show_legend()

    def _colour(self) -> None:
        """Colour by what is compared, by the variable that was chosen, or by the minutes."""
        inputs = self._plan.coverage_input
        shown = (self._overlay, self._coverage, self._variable, inputs.layers, inputs.definition)
        if self._coloured is not None and all(one is other for one, other in zip(shown, self._coloured, strict=True)):
            return
        self._coloured = shown
        self._by_variable = None if self._overlay is not None else coloured(self._plan, self._variable)
        seen = self._overlay or self._by_variable
        if seen is not None:
            self.map.set_values(seen.values, seen.scheme)
        else:
            self.map.set_values(map_minutes(self._plan, self._coverage), self._bands)

    @property
    def _bands(self) -> MapBands:
        """Classes of the minutes in view."""
        coverage = self._coverage
        return map_bands(coverage.definition if coverage is not None else self._plan.definition)

    def _show_layer_choices(self) -> None:
        """What can colour the communes, which zones and whether roads can be shown."""
        if why_not(self._plan, self._variable):
            self._variable = VariableKey.MINUTES  # What it needs is no longer in the plan.
        self.layers.set_variables(variables(self._plan), str(self._variable))
        self.layers.set_zones(self._bands.upper_min, shown=self.zones.is_shown)
        self.layers.set_roads(self.context.shown, self.context.why_not())

    def _show_context(self) -> None:
        self.layers.set_roads(self.context.shown, self.context.why_not())
        source = base_source(self._plan.territory.base)
        thanks = [f"{source.attribution} · {source.licence}"]
        if self.context.in_view is not None:
            thanks.append(self.context.in_view.thanks)
        self.map.set_attribution(" · ".join(thanks))
        self._show_legend()

    @property
    def points(self) -> list[MapPoint]:
        """What is shown now, apart from the candidate."""
        return map_points(self._plan, self.whatif.mode.edits)

    def _show_points(self) -> None:
        self.map.set_points(self.points)

    def _show_legend(self) -> None:
        self.cards.show_legend(self._make_legend(), frozenset(entry.label for entry in self.context.legend()))

    def _make_legend(self) -> LegendContent:
        if self._overlay is not None:
            return self._overlay.legend
        mode, coverage = self.whatif.mode, self._coverage
        definition = coverage.definition if coverage is not None else self._plan.definition
        content = minutes_legend(definition, coverage, scenario_remark(mode), self._plan.trouble)
        if self._by_variable is not None:
            content = self._by_variable.legend
        notes = [*content.notes, self.zones.note(), self._takeable]
        return replace(
            content,
            layers=[*self.zones.legend(), *scenario_layers(mode), *self.context.legend()],
            symbols=scenario_symbols(mode),
            notes=[note for note in notes if note],
        )

    def set_takeable(self, sites: frozenset[int], name: str) -> None:
        """Ring the sites that ``name``, whose turn it is, may choose; empty for nobody."""
        self.map.set_chosen_from(sites)
        self._takeable = self.tr("Cerclés : postes possibles pour {name}").format(name=name) if name else ""
        self._show_legend()

    def sheet(self) -> SheetContent:
        """The view as a sheet of paper: what the legend says, and that a scenario is one."""
        more = [self._plan.snapshot.info.name]
        if self._coverage is not None and self._overlay is None and self._by_variable is None:
            more.append(beyond_sentence(self._coverage))
        if self.whatif.mode.is_on:
            more += [self.tr("Scénario : rien n’est changé dans le plan"), *self.whatif.mode.sentences()]
        return sheet_content(self.cards.content or self._make_legend(), self._bands, more)

    def show_overlay(self, overlay: MapOverlay | None) -> None:
        """Show a comparison instead of the coverage of the plan; None takes it away."""
        if overlay is None and self._overlay is None:
            return
        self.whatif.mode.leave()
        self._overlay = overlay
        self.map.set_newly_covered(overlay.gained.tolist() if overlay else [])
        self.map.set_newly_lost(overlay.lost.tolist() if overlay else [])
        self.map.set_mode_frame(overlay.frame if overlay else "")
        self._show_scene()

    def _begin_trial(self) -> None:
        """A scenario takes the place of a comparison, and what one looks at that of the layer choices."""
        self.cards.begin_trial()
        self._overlay = None
        self.map.set_newly_covered([])
        self.map.set_newly_lost([])
        self._recolour()

    def _end_trial(self) -> None:
        """Everything as it was before."""
        self.cards.end_trial()
        self._recolour()

    def _redraw(self, changes: Changes) -> None:
        if changes.touch("urgent_care_equipment", "training_site", "health_structure", "housing"):
            self._fill_points()
        elif changes.touch("assignment", "open_post", "practice_location"):
            self._show_points()

    def refresh_theme(self) -> None:
        """Take the colours of the theme."""
        palette = map_palette(current_theme().name)
        self.map.set_palette(palette)
        self.cards.set_palette(palette)
