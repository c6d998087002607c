"""A commune named as lists name it is one commune, or told to be none or several."""

import pytest

from pacte_desktop.importing.commune_names import CommuneNames

NAMES = CommuneNames(
    {
        "36044": "Châteauroux",
        "36203": "Saint-Maur",
        "94068": "Saint-Maur-des-Fossés",
        "18225": "Saint-Maur",
        "01004": "Ambérieu-en-Bugey",
        "2A004": "Ajaccio",
        "97105": "Basse-Terre",
    }
)


@pytest.mark.parametrize(
    ("name", "departement", "codes"),
    [
        ("CHATEAUROUX", "", ("36044",)),
        ("St Maur", "", ("36203", "18225")),
        ("Saint-Maur", "36", ("36203",)),
        ("Saint-Maur", "18270", ("18225",)),
        ("Saint Maur", "28", ()),
        ("Ambérieu en Bugey", "1", ("01004",)),
        ("Ambérieu en Bugey", "1500", ("01004",)),
        ("Ajaccio", "20000", ("2A004",)),
        ("Ajaccio", "2a", ("2A004",)),
        ("Basse-Terre", "97100", ("97105",)),
        ("Basse-Terre", "971", ("97105",)),
        ("Châteauroux", "036", ("36044",)),
        ("Nulle part", "", ()),
    ],
)
def test_a_name_and_where_it_is(name: str, departement: str, codes: tuple[str, ...]) -> None:
    assert NAMES.find(name, departement) == codes


def test_codes_are_known_or_not() -> None:
    assert "36044" in NAMES
    assert "36000" not in NAMES
