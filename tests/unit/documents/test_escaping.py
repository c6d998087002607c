"""Foreign text stays text."""

import html
import re
import string
import unicodedata
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.documents.escaping import (
    PRINTED_LIMIT,
    escape_for_folium,
    french_spacing,
    on_paper,
    printable,
    running_text,
    without_controls,
)
from pacte_desktop.domain import wording

SIGNS_THAT_ACT = set("<>\"'`\\${}")


@given(st.text())
def test_no_sign_that_acts_survives(text: str) -> None:
    assert not SIGNS_THAT_ACT & set(escape_for_folium(text))


@given(st.text(alphabet=string.printable.replace("\r", "").replace("\x0b", "").replace("\x0c", "") + "éœ’"))
def test_the_reader_sees_the_text_that_was_given(text: str) -> None:
    assert html.unescape(escape_for_folium(text)) == french_spacing(without_controls(text))


def test_ordinary_french_is_left_alone() -> None:
    name = "Saint-Benoît-la-Forêt (37) – l’Œuvre"
    assert escape_for_folium(name) == name
    assert printable(name) == name


def test_escaping_happens_once_for_an_ampersand() -> None:
    assert escape_for_folium("Mère & enfant") == "Mère &amp; enfant"


@pytest.mark.parametrize("mark", ["\u202e", "\u2066", "\u200f", "\u0000", "\u0007", "\u009b"])
def test_marks_that_turn_or_ring_are_dropped(mark: str) -> None:
    assert without_controls(f"a{mark}b") == "ab"


def test_lines_become_one_line_and_a_lone_surrogate_is_shown() -> None:
    assert without_controls("a\r\nb\u2028c\ud800") == "a b c\ufffd"


@given(st.text())
def test_printed_text_has_no_control_and_no_word_that_cannot_break(text: str) -> None:
    shown = printable(text)
    assert all(unicodedata.category(character) not in {"Cc", "Cs", "Co"} for character in shown)
    assert len(shown.replace("\u200b", "")) <= PRINTED_LIMIT
    assert all(len(word) < 29 for part in shown.split() for word in part.split("\u200b"))


def test_a_long_double_name_breaks_after_its_hyphens_only() -> None:
    assert printable("Marie-Anne-Charlotte-Eugénie-Wilhelmine").split("\u200b") == [
        "Marie-",
        "Anne-",
        "Charlotte-",
        "Eugénie-",
        "Wilhelmine",
    ]
    assert printable("Marie-" + "x" * 40).split("\u200b") == ["Marie-", "x" * 14, "x" * 14, "x" * 12]


def test_a_long_text_ends_with_an_ellipsis_only_beyond_the_limit() -> None:
    words = "mot " * 60
    assert printable(words[:PRINTED_LIMIT]) == words[:PRINTED_LIMIT].strip()
    assert printable(words).endswith("…")


@pytest.fixture
def english() -> Iterator[None]:
    wording.install_catalogue(lambda _context, text: text, "en")
    yield
    wording.install_catalogue(lambda _context, text: text, "fr")


@pytest.mark.parametrize(
    ("plain", "set_in_french"),
    [
        ("Zone : « ZIP » ; ok ?", "Zone_: «_ZIP_»_; ok_?"),
        ("Attention !", "Attention_!"),
        ("vraiment ?!", "vraiment_?!"),
        ("80 €/mois, 12 %", "80_€/mois, 12_%"),
        ("(voir « ici ») : oui", "(voir «_ici_»)_: oui"),
        (" » : suite", "_»_: suite"),
    ],
)
def test_no_line_can_begin_with_a_sign_in_french(plain: str, set_in_french: str) -> None:
    assert french_spacing(plain).replace("\u202f", "_") == set_in_french
    for door in (printable, on_paper, escape_for_folium, running_text):
        shown = door(plain)
        assert not re.search(r" [;:!?»%€]|« ", shown), (door.__name__, shown)
    assert french_spacing(french_spacing(plain)) == french_spacing(plain)


@pytest.mark.parametrize(
    "text",
    ["à 9:05, puis 9:05:30", "https://exemple.fr/a?b=c;d", "tel:+33 2 54 ;)", "A:B", "rpps :12", "« déjà » : bien"],
)
def test_times_addresses_codes_and_good_spaces_are_left_alone(text: str) -> None:
    kept = text.replace("« déjà » : bien", "«\u202fdéjà\u202f»\u202f: bien").replace(" ;)", "")
    assert french_spacing(kept) == kept


@pytest.mark.usefixtures("english")
def test_english_has_no_space_of_french_kind() -> None:
    text = "Zone : “ZIP” ; 12 %"
    assert french_spacing(text) == text == printable(text)


@given(st.text())
def test_french_spaces_change_no_word(text: str) -> None:
    spaced = french_spacing(text)
    assert len(spaced) == len(text)
    assert spaced.replace("\u202f", " ") == text.replace("\u202f", " ")


def test_a_number_stays_with_its_unit_and_a_dash_with_the_word_before() -> None:
    assert on_paper("à 26 min – 9 places, Dr ROY").replace("\u00a0", "_") == "à 26_min_– 9_places, Dr_ROY"
    assert on_paper("26 minerais") == "26 minerais"
    assert on_paper("de ± 10 % et ± près").replace("\u00a0", "_") == "de ±_10\u202f% et ± près"
