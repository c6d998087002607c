"""Coverage of a plan: minutes to urgent care, gaps, and the figures with everything they must carry."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.plan import PlanInfo
from pacte_desktop.domain.urgent_care import CoverageDefinition, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.rulebook import EstimationRule, load_rulebook
from pacte_desktop.store import queries
from pacte_desktop.store.edits import keep_computation
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory, base_source, open_base_territory
from pacte_desktop.territory.coverage import Coverage, population_band
from pacte_desktop.territory.estimation import estimated_minutes


@dataclass(frozen=True)
class CoverageInput:
    """What a coverage depends on, read from the plan; :func:`compute` needs nothing else (no file, no database)."""

    info: PlanInfo
    definition: CoverageDefinition
    equipment: tuple[UrgentCareEquipment, ...]
    rule: EstimationRule
    kept: NDArray[np.float64] | None

    @property
    def equipped(self) -> tuple[str, ...]:
        """INSEE codes of the communes that count under the definition, sorted."""
        return tuple(sorted({item.insee_code for item in self.equipment if self.definition.counts(item)}))


def situation_date(equipment: Sequence[UrgentCareEquipment]) -> date:
    """Date of the equipment list: the latest day on which one of its places came into force."""
    return max((item.valid_from for item in equipment if item.valid_from), default=date.today())


def coverage_input(plan: PlanFile) -> CoverageInput:
    """Read what the coverage of the plan depends on, with the minutes kept from the last time if they still hold."""
    rules = load_rulebook()
    with plan.read() as session:
        info = queries.plan_info(session)
        equipment = queries.equipment(session)
        definition = rules.definition(situation_date(equipment))
        wanted = CoverageInput(info, definition, equipment, rules.estimation, None)
        payload = queries.computation(session, _key(wanted))
    kept = np.frombuffer(payload, dtype="<f8") if payload else None
    return CoverageInput(info, definition, equipment, rules.estimation, kept)


def _key(wanted: CoverageInput) -> str:
    """Hash of everything that the minutes depend on: base territory, communes equipped, constants."""
    rule = wanted.rule
    parts = [base_source().sha256, wanted.info.departements, wanted.equipped, rule.hop_min, rule.per_km_min]
    return "minutes:" + hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def open_territory(info: PlanInfo) -> BaseTerritory:
    """Communes of the plan and those around it."""
    return open_base_territory(info.departements)


def compute(wanted: CoverageInput, territory: BaseTerritory) -> tuple[Coverage, NDArray[np.float64]]:
    """Coverage of the communes of the plan, and the minutes of every commune of ``territory``."""
    rule, inside = wanted.rule, territory.inside
    if wanted.kept is not None and len(wanted.kept) == len(territory.insee_code):
        minutes: NDArray[np.float64] = wanted.kept
    else:
        minutes = estimated_minutes(territory, wanted.equipped, hop_min=rule.hop_min, per_km_min=rule.per_km_min)
    population = territory.population_municipal[inside]
    coverage = Coverage(
        definition=wanted.definition,
        source=TravelTimeSource.ESTIMATION,
        source_note=_source_note(rule, wanted.info.region),
        insee_code=territory.insee_code[inside],
        name=territory.name[inside],
        departement=territory.departement[inside],
        population=population,
        minutes=minutes[inside],
        band=population_band(minutes[inside], population, wanted.definition, (rule.band_low, rule.band_high)),
    )
    return coverage, minutes


def _source_note(rule: EstimationRule, region: str) -> str:
    """How the minutes are made and how far they were off where that was measured."""
    quality = rule.quality_in(region)
    if quality is None:
        return translate("Coverage", "{method}. Écart non mesuré dans cette région.").format(method=rule.label)
    return translate(
        "Coverage",
        "{method}. Écart moyen mesuré : {error} min ({reference}) ; {estimated} habitants à plus de 30 min contre "
        "{official} selon les minutes officielles.",
    ).format(
        method=rule.label,
        error=grouped(quality.mean_absolute_error_min, 1),
        reference=quality.reference,
        estimated=grouped(quality.population_beyond_estimated),
        official=grouped(quality.population_beyond_official),
    )


def keep_minutes(plan: PlanFile, wanted: CoverageInput, minutes: NDArray[np.float64]) -> None:
    """Keep computed minutes in the plan, so that the next opening paints at once. Nothing when read-only."""
    if wanted.kept is None and not plan.read_only:
        with plan.write() as writing:
            keep_computation(writing.session, _key(wanted), minutes.astype("<f8").tobytes())


def coverage(plan: PlanFile) -> Coverage:
    """Coverage of the plan under its definition, computed or taken from what was kept."""
    wanted = coverage_input(plan)
    found, minutes = compute(wanted, open_territory(wanted.info))
    keep_minutes(plan, wanted, minutes)
    return found
