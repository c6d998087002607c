"""The rows of the four tables of a newer base territory, completed by what the territory before it knows."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.territory.base_layout import Row
from pacte_desktop.territory.outlines import all_departements, all_regions
from pacte_desktop.territory.territory_before import TerritoryBefore

_NAMED = 10


@dataclass(frozen=True)
class CommuneFacts:
    """One commune as its source tells it: SIREN of the EPCI ("" for none), people (-1: not told)."""

    code: str
    name: str
    epci: str
    population: int


@dataclass(frozen=True)
class TerritoryRows:
    """Rows for ``base_layout.tables``; ``notes``: what was taken from the territory before."""

    communes: list[Row]
    departements: list[Row]
    regions: list[Row]
    epci: list[Row]
    notes: list[str]


def territory_rows(
    facts: Sequence[CommuneFacts], before: TerritoryBefore, base: Path, around: Collection[str]
) -> TerritoryRows:
    """Rows of these communes (by increasing code), of their départements and of those ``around``, which have none;
    names of départements and régions are those of ``base``.

    Raises :class:`KnownError` for a département that ``base`` does not know.
    """
    tells_epci = any(item.epci for item in facts)
    members: dict[str, list[dict[str, str]]] = defaultdict(list)
    region_of = _regions(facts, base)
    communes, without_people = [], 0
    for item in facts:
        old = before.row_of.get(item.code)
        people = item.population
        if people < 0:
            without_people += 1
            people = 0 if old is None else int(before.population[old])
        siren = item.epci if tells_epci else "" if old is None else str(before.siren[old])
        if siren:
            members[siren].append({"code": item.code})
        departement = departement_of(item.code)
        region = region_of[departement]
        communes.append(
            {
                "code": item.code,
                "nom": item.name,
                "departement": departement,
                "region": region,
                "population": people,
            }
        )
    here = {row["departement"] for row in communes} | set(around)
    departements = [
        {"code": item.code, "nom": item.name, "region": item.region, "chefLieu": item.chef_lieu}
        for item in all_departements(base)
        if item.code in here
    ]
    wanted = {row["region"] for row in departements}
    regions = [
        {"code": item.code, "nom": item.name, "chefLieu": item.chef_lieu}
        for item in all_regions(base)
        if item.code in wanted
    ]
    unnamed = translate("CommuneTerritory", "EPCI {siren}")
    epci = [
        {"code": siren, "nom": before.epci_name.get(siren, unnamed.format(siren=siren)), "membres": members[siren]}
        for siren in sorted(members)
    ]
    notes = [] if tells_epci else [_old_epci()]
    return TerritoryRows(communes, departements, regions, epci, [*notes, *_old_people(without_people)])


def _regions(facts: Sequence[CommuneFacts], base: Path) -> dict[str, str]:
    """Région of each département."""
    found = {item.code: item.region for item in all_departements(base)}
    unknown = sorted({departement_of(item.code) for item in facts} - found.keys())
    if unknown:
        words = translate("CommuneTerritory", "Le fond de carte actuel ne connaît pas les départements {codes}.")
        raise KnownError(words.format(codes=", ".join(unknown[:_NAMED])))
    return found


def _old_epci() -> str:
    return translate("CommuneTerritory", "Le fichier ne dit pas les intercommunalités : celles d’avant sont gardées.")


def _old_people(count: int) -> list[str]:
    if not count:
        return []
    return [
        counted(
            count,
            translate("CommuneTerritory", "{n} commune sans population dans le fichier : celle d’avant est gardée."),
            translate("CommuneTerritory", "{n} communes sans population dans le fichier : celle d’avant est gardée."),
        )
    ]
