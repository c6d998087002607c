"""Foreign text stays text."""

import html
import string
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.documents.escaping import PRINTED_LIMIT, escape_for_folium, printable, without_controls

SIGNS_THAT_ACT = set("<>\"'`\\${}")


@given(st.text())
def test_no_sign_that_acts_survives(text: str) -> None:
    assert not SIGNS_THAT_ACT & set(escape_for_folium(text))


@given(st.text(alphabet=string.printable.replace("\r", "").replace("\x0b", "").replace("\x0c", "") + "éœ’"))
def test_the_reader_sees_the_text_that_was_given(text: str) -> None:
    assert html.unescape(escape_for_folium(text)) == without_controls(text)


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


def test_a_long_text_ends_with_an_ellipsis_only_beyond_the_limit() -> None:
    words = "mot " * 60
    assert printable(words[:PRINTED_LIMIT]) == words[:PRINTED_LIMIT].strip()
    assert printable(words).endswith("…")
