"""French order and search keys: accents and case only part equals, numbers go by value."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.french_order import french_key, search_key

ORDERED = [
    "Angé",
    "Châteaudun",
    "Chateau-Renault",
    "Éguzon",
    "Étrechet",
    "L'Aigle",
    "Œuf",
    "Poste 9",
    "Poste 10",
    "Zoé",
]


def test_the_order_of_a_dictionary_whatever_comes_first() -> None:
    wanted = sorted(ORDERED, key=french_key)
    assert wanted.index("Éguzon") < wanted.index("L'Aigle") < wanted.index("Œuf") < wanted.index("Poste 9")
    assert wanted.index("Poste 9") < wanted.index("Poste 10") < wanted.index("Zoé")
    for seed in range(20):
        assert sorted(Random(seed).sample(ORDERED, len(ORDERED)), key=french_key) == wanted


@given(st.lists(st.text(max_size=12), max_size=6))
def test_any_texts_have_one_order(texts: list[str]) -> None:
    keys = sorted(french_key(text) for text in texts)
    assert sorted(french_key(text) for text in reversed(texts)) == keys


@given(st.text(alphabet="aàâeéèêëiîïoôuùûüÿçœAÀÉÈÊÇŒ -'’stainSTAIN", max_size=30))
def test_a_search_ignores_accents_and_case(text: str) -> None:
    assert search_key(text) == search_key(text.upper()) == search_key(search_key(text))


def test_saint_and_st_are_one() -> None:
    assert search_key("Saint-Amand-Montrond") == search_key("st amand montrond") == "st amand montrond"
    assert search_key("Sainte-Maure") == "ste maure"
    assert search_key("Saintes") == "saintes"
