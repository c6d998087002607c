"""A plan as a shared map: communes, their variables, zones, layers of places, and the words around."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

import numpy as np

from pacte_desktop.documents.webmap import MapCommune, MapZone, WebMap
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.services.webmap.places import place_layers, shows_interns
from pacte_desktop.services.webmap.variables import plan_variables
from pacte_desktop.territory.basemap import base_source
from pacte_desktop.territory.zones import Zone


def plan_webmap(
    snapshot: PlanSnapshot,
    territory: PlanTerritory,
    wanted: CoverageInput,
    zones: Sequence[Zone] = (),
    *,
    level: PrintLevel = PrintLevel.PUBLIC,
    is_draft: bool = False,
    made_on: date | None = None,
) -> WebMap:
    """Everything on the page, made today unless said otherwise. The coverage of ``territory`` must be there.

    A page that names interns while ``is_draft`` says PROJET.
    """
    coverage = territory.coverage
    if coverage is None:
        raise ValueError("the coverage is not computed yet")
    source = base_source(territory.base)
    edition = source.geography or f"COG {source.cog_year}"
    draft = translate("Lists", "PROJET") if is_draft and shows_interns(level) else ""
    notes = (coverage.source.note, *coverage.remarks)
    return WebMap(
        title=snapshot.info.name,
        subtitle=translate("WebMap", "Semestre {label} · {figure}").format(
            label=snapshot.board.semester.label, figure=beyond_sentence(coverage)
        ),
        definition_line=definition_sentence(coverage),
        minutes_note=" ".join(note for note in notes if note),
        attribution=" · ".join(filter(None, (source.attribution, source.licence, edition, coverage.source.thanks))),
        is_demo=snapshot.info.is_demo,
        bands_min=coverage.definition.bands_min,
        threshold_min=coverage.definition.threshold_min,
        communes=tuple(_communes(snapshot, territory)),
        layers=tuple(layer for layer in place_layers(snapshot, territory, wanted, level) if layer.markers),
        epsg=territory.communes.projection_epsg,
        variables=plan_variables(wanted.layers, territory.communes, coverage.definition.population_base),
        zones=tuple(MapZone(zone.upper_min, zone.polygon, zone.basis.label) for zone in zones),
        mark=" · ".join(filter(None, (level.watermark, draft))),
        made=translate("WebMap", "Carte du {day:%d/%m/%Y}").format(day=made_on or datetime.now().date()),
    )


def _communes(snapshot: PlanSnapshot, territory: PlanTerritory) -> Iterable[MapCommune]:
    communes = territory.communes
    for row in np.flatnonzero(communes.inside).tolist():
        code = str(communes.insee_code[row])
        minutes = territory.minutes(code)
        if minutes is None and territory.is_beyond(code):
            minutes = float("inf")  # Nothing is reached: beyond any limit, which is not the same as unknown.
        nearest = snapshot.equipment.get(territory.nearest(code))
        yield MapCommune(
            insee_code=code,
            name=str(communes.name[row]),
            population=int(communes.population_municipal[row]),
            minutes=minutes,
            outline=communes.polygon[row],
            minutes_text=territory.minutes_text(code),
            nearest=nearest.name if nearest is not None else "",
        )
