"""Sheets of the territory: commune, structure, housing, urgent care."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.urgent_care import UrgentCareEquipment, hours_label
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.labels import rent_label, structure_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.layer_facts import layer_facts
from pacte_desktop.services.sheets.sheet import Fact, Section, Sheet, Target, present
from pacte_desktop.services.snapshot import PlanSnapshot


def commune_sheet(
    snapshot: PlanSnapshot, territory: PlanTerritory, key: str, layers: Sequence[CommuneLayer] = ()
) -> Sheet:
    """Commune by INSEE code, with what each of ``layers`` says of it.

    Raises KeyError when it lies outside the territory.
    """
    index = territory.find(key)
    if index is None:
        raise KeyError(key)
    departement = territory.departement_names[str(territory.communes.departement[index])]
    subtitle = translate("Sheet", "{code} · {population} hab. · {departement}").format(
        code=key, population=grouped(int(territory.communes.population_municipal[index])), departement=departement
    )
    structures = [item for item in snapshot.structures.values() if item.insee_code == key]
    sites = [site for site in snapshot.sites.values() if any(place.insee_code == key for place in site.locations)]
    lodging = [item for item in snapshot.housing.values() if item.insee_code == key]
    sections = present(
        Section(translate("Sheet", "Soins urgents"), tuple(_urgent_care(snapshot, territory, key))),
        Section(
            translate("Sheet", "Maisons et centres de santé"),
            tuple(
                Fact(structure_label(item.kind), item.name, Target("structure", str(item.id))) for item in structures
            ),
        ),
        Section(
            translate("Sheet", "Terrains de stage"),
            tuple(Fact("", site.name, Target("site", str(site.id))) for site in sites),
        ),
        Section(
            translate("Sheet", "Logement"),
            tuple(Fact("", item.name, Target("housing", str(item.id))) for item in lodging),
        ),
        Section(translate("Sheet", "Sources publiées"), tuple(layer_facts(layers, key, territory))),
    )
    return Sheet(territory.commune_name(key), subtitle, sections)


def _urgent_care(snapshot: PlanSnapshot, territory: PlanTerritory, insee_code: str) -> Iterable[Fact]:
    far, coverage = territory.is_beyond(insee_code), territory.coverage
    yield Fact(
        coverage.definition.label if coverage is not None else translate("Sheet", "Minutes"),
        territory.minutes_text(insee_code) + (" ▲" if far else ""),
        sign="warning" if far else "",
    )
    if coverage is not None:
        nearest = snapshot.equipment.get(territory.nearest(insee_code))
        if nearest is not None:
            target = Target("equipment", str(nearest.id))
            yield Fact(translate("Sheet", "Lieu le plus proche"), nearest.name, target)
        situation = f"{coverage.definition.date:%d/%m/%Y} · {coverage.definition.time_slot.label}"
        yield Fact(translate("Sheet", "Situation au"), situation)
        yield Fact(translate("Sheet", "Source des minutes"), coverage.source.name)
    for item in snapshot.equipment.values():
        if item.insee_code == insee_code:
            yield Fact(translate("Sheet", "Sur place"), item.name, Target("equipment", str(item.id)))


def structure_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str) -> Sheet:
    """House of health, health centre or hospital by id."""
    item = snapshot.structures[int(key)]
    facts = []
    if item.finess_et:
        facts.append(Fact(translate("Sheet", "N° FINESS"), item.finess_et))
    if item.source:
        facts.append(Fact(translate("Sheet", "Source"), item.source))
    where = _where(territory, item.insee_code, item.address)
    return Sheet(item.name, structure_label(item.kind), present(Section("", tuple(facts)), where))


def housing_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str) -> Sheet:
    """Lodging by id."""
    item = snapshot.housing[int(key)]
    facts = [
        Fact(translate("Sheet", "Places"), str(item.capacity)),
        Fact(translate("Sheet", "Loyer"), rent_label(item.rent_eur)),
    ]
    if item.available_from or item.available_to:
        facts.append(availability_fact(snapshot, item))
    if item.number:
        facts.append(Fact(translate("Sheet", "N° du logement"), item.number))
    kind = translate("Sheet", "Hébergement territorial (HTES)") if item.is_htes else translate("Sheet", "Logement")
    return Sheet(item.name, kind, (Section("", tuple(facts)), _where(territory, item.insee_code, item.address)))


def availability_fact(snapshot: PlanSnapshot, item: Housing) -> Fact:
    """When it can be lived in, with a sign where that is not the whole semester; without bounds it always can."""
    first, last = item.available_from, item.available_to
    if first is not None and last is not None:
        words = translate("Sheet", "du {first:%d/%m/%Y} au {last:%d/%m/%Y}").format(first=first, last=last)
    elif first is not None:
        words = translate("Sheet", "à partir du {first:%d/%m/%Y}").format(first=first)
    elif last is not None:
        words = translate("Sheet", "jusqu’au {day:%d/%m/%Y}").format(day=last)
    else:
        words = translate("Documents", "sans limite")
    if item.spans(snapshot.board.semester):
        return Fact(translate("Sheet", "Disponible"), words)
    partly = translate("Sheet", "{until} : ne couvre pas le semestre").format(until=words)
    return Fact(translate("Sheet", "Disponible"), partly, sign="warning")


def equipment_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str) -> Sheet:
    """Place of urgent care by id."""
    item: UrgentCareEquipment = snapshot.equipment[int(key)]
    facts = [Fact(translate("Sheet", "Horaires"), hours_label(item.open_slots))]
    if item.valid_from:
        facts.append(Fact(translate("Sheet", "Existe depuis le"), f"{item.valid_from:%d/%m/%Y}"))
    if item.valid_to:
        facts.append(Fact(translate("Sheet", "Jusqu’au"), f"{item.valid_to:%d/%m/%Y}", sign="warning"))
    facts.append(Fact(translate("Sheet", "Source"), item.source))
    return Sheet(item.name, item.kind.label, (Section("", tuple(facts)), _where(territory, item.insee_code)))


def _where(territory: PlanTerritory, insee_code: str, address: str = "") -> Section:
    facts = [Fact("", territory.commune_name(insee_code), Target("commune", insee_code))]
    if address:
        facts.append(Fact(translate("Sheet", "Adresse"), address))
    return Section(translate("Sheet", "Commune"), tuple(facts))
