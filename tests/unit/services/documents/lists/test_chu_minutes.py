"""Minutes from the CHU: by its nearest commune, to the main place and to the farthest, unknown where one is unknown."""

from types import MappingProxyType

from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.documents.lists.chu_minutes import ChuMinutes, chu_communes
from pacte_desktop.services.travel import HomeTravel, PlaceTravel, SiteTravel
from pacte_desktop.territory.minutes_source import SourceFacts

FACTS = SourceFacts(TravelTimeSource.ESTIMATION, "estimation", "", "", (0.9, 1.1), 60)


def site(*half_days: int, is_chu: bool = False, number: int = 1) -> TrainingSite:
    places = tuple(PracticeLocation(f"3600{place}", days) for place, days in enumerate(half_days, start=1))
    return TrainingSite(number, SiteKind.SUPERVISOR_GROUP, "Site", "", is_chu, places)


def minutes(here: TrainingSite, *origins: tuple[float | None, ...]) -> ChuMinutes:
    """Minutes to the places of ``here`` from each commune of the CHU."""
    travels = tuple(
        HomeTravel(
            f"3700{number}",
            MappingProxyType(
                {
                    here.id: SiteTravel(
                        tuple(
                            PlaceTravel(place.insee_code, place.half_days, minute)
                            for place, minute in zip(here.locations, found, strict=True)
                        )
                    )
                }
            ),
            FACTS,
        )
        for number, found in enumerate(origins)
    )
    return ChuMinutes(travels, FACTS.valid_to_min)


def test_the_main_place_and_the_farthest_by_the_nearest_commune_of_the_chu() -> None:
    here = site(3, 7, 1)
    found = minutes(here, (10.0, 20.4, 50.0), (15.0, 12.6, 44.5))
    assert (found.main(here).value, found.farthest(here).value) == (13, 44)


def test_one_place_has_no_farthest_and_too_far_is_told_as_such() -> None:
    here = site(10)
    assert minutes(here, (25.0,)).farthest(here).value is None
    assert minutes(here, (25.0,)).farthest(here).words == ""
    assert (minutes(here, (60.0,)).main(here).value, minutes(here, (60.1,)).main(here).words) == (60, "60+")


def test_an_unknown_way_is_a_question_mark_and_never_the_known_rest() -> None:
    here = site(3, 7)
    found = minutes(here, (10.0, None))
    assert (found.main(here).value, found.main(here).words, found.farthest(here).words) == (None, "?", "?")
    assert minutes(here, (10.0, None), (None, 20.0)).farthest(here).value == 20
    assert minutes(site(), ()).main(site()).words == "?"


def test_communes_of_the_chu_are_those_of_all_its_places() -> None:
    assert chu_communes([site(1, 1, is_chu=True), site(1, 1, 1, number=2)]) == ("36001", "36002")
    assert minutes(site(1)).is_empty
