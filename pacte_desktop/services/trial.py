"""A trial plan made from an OpenStreetMap extract: its settlements as communes, its hospitals as urgent care.

For places where the shipped communes do not lie: a neighbour country, a test. It has no interns and no posts.
"""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import numpy as np

from pacte_desktop.domain.plan import OwnTerritory, PlanContents, PlanInfo
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.road_extracts import read_catalogue
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.store.opening import check_is_new, create_plan
from pacte_desktop.territory.network.extracts import read_sources
from pacte_desktop.territory.network.places import EMERGENCY_KINDS, Places
from pacte_desktop.territory.network.roads import ExtractFacts
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.settlement_territory import (
    AREA_CODE,
    SettlementRule,
    SettlementTerritory,
    settlement_territory,
)

_RULES = "trial_territory.toml"


def create_trial(path: Path, extract: Path, watch: Watch | None = None) -> None:
    """Write at ``path`` a trial plan of the territory of ``extract`` (.osm.pbf).

    Raises :class:`KnownError` when the file exists or the extract cannot be used, CancelledError when stopped; nothing
    is written then.
    """
    watch = watch or Watch()
    check_is_new(path)  # Before the reading, which may take minutes.
    contents, territory = trial_contents(extract, watch)
    create_plan(path, contents, territory)


def trial_contents(extract: Path, watch: Watch) -> tuple[PlanContents, OwnTerritory]:
    """Everything in the trial plan of ``extract``, and the territory that it brings along."""
    read = read_sources([extract], read_profile(), watch)
    found, (facts,) = read.extract, read.facts
    label = read_catalogue().label_of(facts.name)
    territory = settlement_territory(found, facts, label, settlement_rule(), watch)
    semester = _semester_around(date.today())
    contents = PlanContents(
        info=PlanInfo(
            name=translate("Trial", "Essai · {label}").format(label=label),
            dumg=translate("Trial", "Plan d’essai"),
            region=AREA_CODE,
            departements=(AREA_CODE,),
            semester_id=semester.id,
            is_demo=True,
        ),
        semesters=(semester,),
        equipment=_urgent_care(found.hospitals, territory, facts),
    )
    return contents, OwnTerritory(territory.sha256, territory.payload, territory.source)


def settlement_rule() -> SettlementRule:
    """The assumptions on settlements, from the rule file."""
    rules = read_rule_file(_RULES)
    people, area = rules["population"], rules["area"]
    return SettlementRule(
        assumed=people["assumed"],
        label=people["label"],
        label_known=rules["population_known"]["label"],
        hollow_ratio=area["hollow_ratio"],
        margin_m=area["margin_m"],
        apart_m=area["apart_m"],
        most_settlements=area["most_settlements"],
    )


def _semester_around(day: date) -> Semester:
    """The semester of ``day``, in whole months: nobody is placed in a trial plan, so no decree sets its dates."""
    if 5 <= day.month <= 10:
        return Semester(1, Season.SUMMER, date(day.year, 5, 1), date(day.year, 10, 31))
    year = day.year if day.month > 10 else day.year - 1
    return Semester(1, Season.WINTER, date(year, 11, 1), date(year + 1, 4, 30))


def _urgent_care(
    hospitals: Places, territory: SettlementTerritory, facts: ExtractFacts
) -> tuple[UrgentCareEquipment, ...]:
    """Hospitals that say they receive emergencies, else all hospitals, else the largest settlement."""
    since = _day(facts)
    emergency = hospitals.only(np.flatnonzero(hospitals.kind == EMERGENCY_KINDS.index("yes")))
    if len(emergency):
        source = translate("Trial", "hôpital avec urgences selon OpenStreetMap, extrait {name} du {day:%d/%m/%Y}")
        return _equipment(emergency, territory, since, _sourced(source, facts))
    if len(hospitals):
        source = translate(
            "Trial",
            "hôpital selon OpenStreetMap, urgences non précisées, extrait {name} du {day:%d/%m/%Y} : accueil supposé",
        )
        return _equipment(hospitals, territory, since, _sourced(source, facts))
    seat = territory.largest
    return (
        UrgentCareEquipment(
            id=1,
            kind=EquipmentKind.SU_OR_SMUR,
            insee_code=territory.insee_code[seat],
            name=translate("Trial", "SU ou SMUR supposé de {commune}").format(commune=territory.name[seat]),
            valid_from=since,
            valid_to=None,
            source=_sourced(
                translate("Trial", "supposé (aucun hôpital dans l’extrait {name} du {day:%d/%m/%Y})"), facts
            ),
        ),
    )


def _equipment(
    places: Places, territory: SettlementTerritory, since: date, source: str
) -> tuple[UrgentCareEquipment, ...]:
    rows: Sequence[int] = territory.rows_at(places.lon, places.lat).tolist()
    unnamed = translate("Trial", "Hôpital de {commune}")
    return tuple(
        UrgentCareEquipment(
            id=number,
            kind=EquipmentKind.SU_OR_SMUR,
            insee_code=territory.insee_code[row],
            name=name or unnamed.format(commune=territory.name[row]),
            valid_from=since,
            valid_to=None,
            source=source,
            lon=lon,
            lat=lat,
        )
        for number, (row, name, lon, lat) in enumerate(
            zip(rows, places.name, places.lon.tolist(), places.lat.tolist(), strict=True), start=1
        )
    )


def _sourced(text: str, facts: ExtractFacts) -> str:
    return text.format(name=facts.name, day=_day(facts))


def _day(facts: ExtractFacts) -> date:
    """Date of the extract: its hospitals are known to be there on that day."""
    return date.fromisoformat(facts.date)
