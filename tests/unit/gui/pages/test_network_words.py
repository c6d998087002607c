"""What is said of a network: names, dates, extent, what it serves."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.gui.pages.network_words import (
    box_label,
    fit_line,
    long_date,
    missed_line,
    network_figures,
    network_title,
    origin_line,
)
from pacte_desktop.services.known_networks import KnownNetwork, NetworkFit
from pacte_desktop.services.road_extracts import read_catalogue
from pacte_desktop.territory.network.roads import ExtractFacts, NetworkFacts

FACTS = NetworkFacts(
    extract="centre-latest.osm.pbf",
    extract_sha256="0" * 64,
    extract_date="2026-10-12",
    speed_profile="osrm-car-2026",
    bbox=(-0.14, 46.26, 3.6, 48.81),
    nodes=36_096,
    edges=143_632,
    share_in_largest_component=0.9999,
)
NETWORK = KnownNetwork(Path("centre.roads"), FACTS, "", 12_400_000, date(2026, 11, 22))


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def test_names_of_one_and_of_several_extracts() -> None:
    catalogue = read_catalogue()
    assert network_title(NETWORK, catalogue) == "Centre-Val de Loire"
    names = ("centre-latest.osm.pbf", "mon-coin.osm.pbf")
    extracts = tuple(ExtractFacts(name, "0" * 64, "2026-10-12") for name in names)
    assert network_title(replace(NETWORK, facts=replace(FACTS, extracts=extracts)), catalogue) == (
        "Centre-Val de Loire, mon-coin"
    )
    assert network_title(replace(NETWORK, facts=None), catalogue) == "centre.roads"


def test_dates_and_profiles_that_nobody_knows_are_shown_as_they_are() -> None:
    assert long_date("hier") == "hier"
    assert "2026" in long_date("2026-10-12")
    assert "Voiture" in origin_line(FACTS)
    assert "velo-1900" in origin_line(replace(FACTS, speed_profile="velo-1900"))


def test_almost_all_in_one_piece_is_not_all() -> None:
    figures = {name: plain(value) for name, value in network_figures(NETWORK)}
    assert figures["D’un seul tenant"] == "99,9 %"
    assert figures["Carrefours"] == "36 096"
    assert figures["Fichier"] == "centre.roads · 12,4 Mo"
    assert [name for name, _value in network_figures(replace(NETWORK, facts=None))] == ["Fichier"]


@pytest.mark.parametrize(
    ("box", "said"),
    [
        ((-0.14, 46.26, 3.6, 48.81), "de 0,14° O à 3,60° E, de 46,26° N à 48,81° N"),
        ((55.2, -21.4, 55.84, -20.87), "de 55,20° E à 55,84° E, de 21,40° S à 20,87° S"),
    ],
)
def test_extent_on_both_sides_of_greenwich_and_of_the_equator(
    box: tuple[float, float, float, float], said: str
) -> None:
    assert box_label(box) == said


def test_what_is_served_and_what_is_not() -> None:
    names = tuple(f"Commune {number}" for number in range(13))
    whole = NetworkFit(1754, (), 3000.0)
    assert fit_line(whole) == ("Dessert 1\u202f754 communes du plan sur 1\u202f754.", "good")
    assert missed_line(whole) == ""
    some = NetworkFit(1754, names, 3000.0)
    assert fit_line(some)[1] == "warning"
    assert plain(missed_line(some)).startswith("Sans route à moins de 3 000 m : Commune 0, Commune 1,")
    assert missed_line(some).endswith("Commune 11 et 1 autre.")
    assert missed_line(NetworkFit(1754, names[:12], 3000.0)).endswith("Commune 11.")
    assert "ajoutez les extraits" in missed_line(NetworkFit(20, names, 3000.0))
    nowhere = NetworkFit(13, names, 3000.0)
    assert fit_line(nowhere)[1] == "error"
    assert missed_line(nowhere) == ""
