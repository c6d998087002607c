"""Invented places of training: health structures, hospital services and housing."""

import random
import tomllib
from pathlib import Path

from demo_names import NameDrawer
from demo_places import Place, Places

from pacte_desktop.domain.french_article import of_commune
from pacte_desktop.domain.sites import (
    HealthStructure,
    Housing,
    PracticeLocation,
    SiteKind,
    StructureKind,
    TrainingSite,
)

INPUTS = Path(__file__).resolve().parents[1] / "demo"
# 52 open and 40 planned in the regional Pacte 2 (2015).
MSP_COUNT = 92
CDS_COUNT = 16
CHU_COMMUNES = ("Tours", "Chambray-lès-Tours")
HOSPITAL_HALF_DAYS = 10


def site_number(site_id: int) -> str:
    """What the faculty of the demonstration calls a site in its files."""
    return f"T-{site_id:04d}"


def _hospital(name: str) -> str:
    kind = "CHU" if name in CHU_COMMUNES else "CH"
    return f"{kind} {of_commune(name)} (fictif)"


def make_structures(rng: random.Random, places: Places) -> tuple[HealthStructure, ...]:
    """Hospitals of the equipped communes, then MSP, then CDS, one of each kind in a commune at most."""
    hospitals = equipped_places(places)
    small_towns = [place for place in places.region if 700 <= place.population <= 15_000]
    large_towns = [place for place in places.region if place.population >= 5_000]
    found: list[HealthStructure] = []
    for kind, label, where in (
        (StructureKind.HOSPITAL, "", hospitals),
        (StructureKind.MSP, "MSP {commune} (fictive)", _draw(rng, small_towns, MSP_COUNT)),
        (StructureKind.CDS, "CDS {commune} (fictif)", _draw(rng, large_towns, CDS_COUNT)),
    ):
        for place in where:
            number = len(found) + 1
            name = label.format(commune=of_commune(place.name)) if label else _hospital(place.name)
            found.append(HealthStructure(number, kind, name, f"DEMO-{number:04d}", place.insee_code))
    return tuple(found)


def equipped_places(places: Places) -> list[Place]:
    """Communes of the region with urgent care: all of them have a hospital."""
    with (INPUTS / "urgent_care_2019.toml").open("rb") as file:
        region: dict[str, list[str]] = tomllib.load(file)["region"]
    return [places.named(name, departement) for departement, names in region.items() for name in names]


def _draw(rng: random.Random, candidates: list[Place], count: int) -> list[Place]:
    """``count`` distinct communes, the more populous ones more often, in order of their code."""
    pool = list(candidates)
    drawn: list[Place] = []
    while len(drawn) < count:
        # The square root of the population keeps a share for small communes.
        chosen = rng.choices(pool, [place.population**0.5 for place in pool])[0]
        pool.remove(chosen)
        drawn.append(chosen)
    return sorted(drawn, key=lambda place: place.insee_code)


def make_services(
    names: NameDrawer, places: Places, structures: tuple[HealthStructure, ...]
) -> tuple[list[TrainingSite], dict[int, list[str]]]:
    """Hospital services numbered from 1, and the internship types of each, main type first."""
    with (INPUTS / "hospital_services.toml").open("rb") as file:
        towns = tomllib.load(file)["service"]
    hospitals = {places.of(item.insee_code).name: item for item in structures if item.kind is StructureKind.HOSPITAL}
    sites: list[TrainingSite] = []
    types: dict[int, list[str]] = {}
    for town in towns:
        hospital = hospitals[town["commune"]]
        for service, *codes in town["services"]:
            last_name, first_name = names.draw()
            location = PracticeLocation(hospital.insee_code, HOSPITAL_HALF_DAYS, hospital.id)
            sites.append(
                TrainingSite(
                    len(sites) + 1,
                    SiteKind.HOSPITAL_SERVICE,
                    f"{service} – {hospital.name}",
                    f"Dr {last_name.upper()} {first_name}",
                    town["commune"] in CHU_COMMUNES,
                    (location,),
                    number=site_number(len(sites) + 1),
                )
            )
            types[sites[-1].id] = codes
    return sites, types


def make_housing(rng: random.Random, places: Places, structures: tuple[HealthStructure, ...]) -> tuple[Housing, ...]:
    """Shared houses of the territorial scheme beside an MSP, hospital lodgings, and flats lent by communes."""
    beside_msp = [places.of(item.insee_code) for item in structures if item.kind is StructureKind.MSP]
    hospitals = [places.of(item.insee_code) for item in structures if item.kind is StructureKind.HOSPITAL]
    villages = [place for place in places.region if 800 <= place.population <= 6_000]
    found: list[Housing] = []
    for label, where, capacities, rents, is_htes in (
        ("Maison des internes {commune} (fictive)", rng.sample(beside_msp, 14), (3, 8), (100, 200), True),
        ("Internat du centre hospitalier {commune} (fictif)", rng.sample(hospitals, 15), (4, 20), (0, 120), False),
        ("Logement communal {commune} (fictif)", rng.sample(villages, 16), (1, 3), (120, 350), False),
    ):
        for place in sorted(where, key=lambda item: item.insee_code):
            rent = rents[0] + 10 * rng.randrange((rents[1] - rents[0]) // 10 + 1)
            name = label.format(commune=of_commune(place.name))
            number, capacity = len(found) + 1, rng.randint(*capacities)
            found.append(Housing(number, name, place.insee_code, capacity, rent, is_htes, number=f"L-{number:03d}"))
    return tuple(found)
