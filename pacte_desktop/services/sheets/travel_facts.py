"""Travel from the home of one intern, in the words of the sheets and of the board."""

from collections.abc import Iterator, Sequence

from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.labels import minutes_range_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.sheet import Fact, Section, Target
from pacte_desktop.services.travel import HomeTravel, PlaceTravel, SiteTravel


def range_label(travel: SiteTravel, valid_to_min: float) -> str:
    """« 12–35 min », « 12–35 min ? » when a place is not known, « trajet inconnu » when none is."""
    if travel.low_min is None or travel.high_min is None:
        return translate("Travel", "trajet inconnu")
    label = minutes_range_label(travel.low_min, travel.high_min, valid_to_min)
    return label if travel.is_complete else translate("Travel", "{minutes} ?").format(minutes=label)


def mean_label(travel: SiteTravel, valid_to_min: float) -> str:
    """« 21 min »; words when a place is not known."""
    if travel.mean_min is None:
        return translate("Travel", "inconnue : le trajet d’un lieu n’est pas connu")
    return minutes_range_label(travel.mean_min, travel.mean_min, valid_to_min)


def half_days_label(count: int) -> str:
    """« 4 demi-journées »."""
    return counted(count, translate("Sheet", "{n} demi-journée"), translate("Sheet", "{n} demi-journées"))


def place_label(place: PlaceTravel, valid_to_min: float) -> str:
    """« 33 min · 4 demi-journées »."""
    minutes = (
        translate("Travel", "trajet inconnu")
        if place.minutes is None
        else minutes_range_label(place.minutes, place.minutes, valid_to_min)
    )
    return f"{minutes} · {half_days_label(place.half_days)}"


def place_lines(territory: PlanTerritory, travel: SiteTravel, valid_to_min: float) -> Iterator[str]:
    """« Vatan : 33 min · 4 demi-journées » a place, then the mean where there are several."""
    for place in travel.places:
        yield translate("Travel", "{place} : {minutes}").format(
            place=territory.commune_name(place.insee_code), minutes=place_label(place, valid_to_min)
        )
    if len(travel.places) > 1 and travel.known:
        yield translate("Travel", "moyenne pondérée par les demi-journées : {minutes}").format(
            minutes=mean_label(travel, valid_to_min)
        )


def places_section(territory: PlanTerritory, site: TrainingSite, home: HomeTravel | None) -> Section:
    """Every place of a site with its half-days, and with the minutes from the home of the intern at hand if any."""
    if home is None or site.id not in home.sites:
        words = [half_days_label(place.half_days) for place in site.locations]
        title = translate("Sheet", "Lieux d’exercice")
        return Section(title, tuple(_places(territory, site, words)))
    travel, valid_to = home.sites[site.id], home.source.valid_to_min
    facts = list(_places(territory, site, [place_label(place, valid_to) for place in travel.places]))
    if len(travel.places) > 1 and travel.known:
        facts.append(Fact(translate("Travel", "De … à"), range_label(travel, valid_to)))
        facts.append(Fact(translate("Travel", "Moyenne"), mean_label(travel, valid_to)))
    facts.append(_from(territory, home))
    title = translate("Travel", "Lieux d’exercice et trajet de l’interne")
    return Section(title, tuple(facts))


def _places(territory: PlanTerritory, site: TrainingSite, words: Sequence[str]) -> Iterator[Fact]:
    """What is said of each place, and its address below where it is known."""
    for place, told in zip(site.locations, words, strict=True):
        yield Fact(territory.commune_name(place.insee_code), told, Target("commune", place.insee_code))
        if place.address:
            yield Fact(translate("Sheet", "Adresse"), place.address)


def _from(territory: PlanTerritory, home: HomeTravel) -> Fact:
    words = translate("Travel", "{commune} · {source}").format(
        commune=territory.commune_name(home.insee_code), source=home.source.name
    )
    return Fact(translate("Travel", "Trajet depuis"), words)


def intern_travel_section(
    territory: PlanTerritory, home: HomeTravel, chu_site_ids: list[int], site_id: int | None
) -> Section:
    """Minutes to the CHU, and to the site of the intern's post, with the source."""
    valid_to, facts = home.source.valid_to_min, []
    if chu_site_ids:
        facts.append(Fact(translate("Travel", "CHU"), range_label(home.together(chu_site_ids), valid_to)))
    if site_id is not None and site_id in home.sites:
        travel = home.sites[site_id]
        facts.append(Fact(translate("Travel", "Affectation"), range_label(travel, valid_to)))
        if len(travel.places) > 1 and travel.known:
            facts.append(Fact(translate("Travel", "Moyenne"), mean_label(travel, valid_to)))
    facts.append(_from(territory, home))
    return Section(translate("Travel", "Trajet"), tuple(facts))
