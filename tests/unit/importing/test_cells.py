"""Cells as people and spreadsheets write them; and what they may not hold."""

import sys
from collections.abc import Callable
from datetime import date
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.incoming import Plain
from pacte_desktop.importing.cell_words import as_day, as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import cleaned, code, decimal, numbered, read_day, read_yes_no, text, whole
from pacte_desktop.importing.fields import CellError, Parsed

Read = Callable[[str], Parsed]
RPPS = numbered(r"\d{11}", 11, "numéro RPPS")
FINESS = numbered(r"[0-9A-Z-]{9}", 9, "numéro FINESS", zero_back=True)


@pytest.mark.parametrize(
    ("read", "cell", "value"),
    [
        (text(), "  Éva  ", "Éva"),
        (text(), "E\u0301va", "Éva"),
        (text(), "=1+1", "=1+1"),
        (text(), "<b>x</b>", "<b>x</b>"),
        (text(), "1 rue X\n36000 Y", "1 rue X 36000 Y"),
        (text(), "n°\u00a02", "n°\u00a02"),
        (code(), "00123", "00123"),
        (FINESS, "36 000 0001", "360000001"),
        (FINESS, "36000001", "036000001"),
        (FINESS, "2a0000012", "2A0000012"),
        (whole(0, 9999), "1 234", 1234),
        (whole(0, 9999), "1\u202f234", 1234),
        (whole(0, 9999), "1\u00a0234,0", 1234),
        (whole(-5, 5), "-3", -3),
        (decimal(0, 9999), "1 234,5", 1234.5),
        (decimal(0, 9999), "1234.5", 1234.5),
        (decimal(-9, 9), "\u22120,75", -0.75),
        (read_day, "31/12/2026", date(2026, 12, 31)),
        (read_day, "31-12-26", date(2026, 12, 31)),
        (read_day, "1.5.2026", date(2026, 5, 1)),
        (read_day, "2026-12-31", date(2026, 12, 31)),
        (read_day, "2026-12-31T00:00:00", date(2026, 12, 31)),
        (read_day, "31/12/2026 08:30", date(2026, 12, 31)),
        (read_day, "jeudi 31 décembre 2026", date(2026, 12, 31)),
        (read_day, "1er mai 2026", date(2026, 5, 1)),
        (read_day, "46387", date(2026, 12, 31)),
        (read_day, "29/02/2028", date(2028, 2, 29)),
        (read_yes_no, "Oui", True),
        (read_yes_no, "x", True),
        (read_yes_no, "1", True),
        (read_yes_no, "VRAI", True),
        (read_yes_no, "✓", True),
        (read_yes_no, "non", False),
        (read_yes_no, "0", False),
        (read_yes_no, "FAUX", False),
    ],
)
def test_a_cell_is_read(read: Read, cell: str, value: Plain) -> None:
    assert read(cell).value == value
    assert type(read(cell).value) is type(value)


@pytest.mark.parametrize(
    ("read", "cell", "words"),
    [
        (text(), "a\x00b", "contrôle"),
        (text(), "a\x1b[31m", "contrôle"),
        (text(), "\u202egnp.exe", "sens de lecture"),
        (text(), "a\ud800", "inconnu"),
        (text(), "é" * 201, "201 caractères"),
        (text(), "#REF!", "erreur de calcul"),
        (text(), "#N/A", "erreur de calcul"),
        (code(), "\u200b", "invisible"),
        (FINESS, "36000000", None),
        (FINESS, "123", "n’est pas un numéro FINESS (9 caractères)"),
        (RPPS, "１００００００００１１", "n’est pas un numéro RPPS (11 caractères)"),
        (whole(0, 9), "3,5", "entier"),
        (whole(0, 9), "1.000", "entier"),
        (whole(0, 9), "1,000", "entier"),
        (whole(0, 9), "١", "entier"),
        (whole(0, 9), "12", "n’est pas entre 0 et 9"),
        (whole(0, 9), "9" * 400, "entier"),
        (decimal(0, 9), "1,234,5", "n’est pas un nombre"),
        (decimal(0, 9), "NaN", "n’est pas un nombre"),
        (decimal(0, 9), "1e400", "n’est pas un nombre"),
        (decimal(0, 9), "12", "n’est pas entre"),
        (read_day, "31/02/2026", "n’est pas une date"),
        (read_day, "12/31/2026", "n’est pas une date"),
        (read_day, "2026", "n’est pas une date"),
        (read_day, "31/12/1026", "n’est pas une date"),
        (read_yes_no, "peut-être", "ni oui ni non"),
    ],
)
def test_a_cell_is_refused_with_the_reason(read: Read, cell: str, words: str | None) -> None:
    if words is None:
        assert read(cell).note == "zéro de tête rendu"
        return
    with pytest.raises(CellError, match=words.replace("(", r"\(").replace(")", r"\)")) as raised:
        read(cell)
    assert len(str(raised.value)) < 200
    assert str(raised.value).replace("\u202f", " ").isprintable()


def test_no_letter_that_a_cell_may_not_hold_is_printable() -> None:
    """Whatever is printable is taken without a look at each letter, alone or beside others."""
    printable = filter(str.isprintable, map(chr, range(sys.maxunicode + 1)))
    assert not {"Cc", "Cs", "Co", "Cn", "Cf"} & set(map(category, printable))
    assert not any(letter.isprintable() for letter in "\t\n\r\v\f\x85\u2028\u2029")


def test_what_was_not_written_so_is_noted() -> None:
    assert read_day("46387").note
    assert cleaned("Du\u00adpont") == Parsed("Dupont", "caractère invisible retiré")
    assert cleaned("Dupont").note == ""


@given(st.text())
def test_every_text_is_a_value_or_a_reason(cell: str) -> None:
    for read in (text(), code(), FINESS, whole(0, 9), decimal(0, 9), read_day, read_yes_no):
        try:
            read(cell)
        except CellError as error:
            assert str(error)


@given(
    st.floats(-1e6, 1e6) | st.integers(-(10**9), 10**9), st.dates(date(1900, 1, 1), date(2199, 12, 31)), st.booleans()
)
def test_what_is_written_is_read_back(number: float, day: date, answer: bool) -> None:
    assert decimal(-1e9, 1e9)(as_number(number)).value == number
    assert read_day(as_day(day)).value == day
    assert read_yes_no(as_yes_no(answer)).value is answer


def test_nothing_is_written_as_nothing() -> None:
    assert [write(None) for write in (as_text, as_number, as_day, as_yes_no)] == [""] * 4
