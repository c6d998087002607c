"""Text files as they come: encodings, delimiters, line ends, quotes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.text import ENCODINGS, TextRow, decoded, guessed_delimiter, text_rows

TABLE = "code;nom;apl\n01001;Évaux-l’Œuvre;2,5\n2A004;Île;3\n"


@pytest.mark.parametrize(
    ("written", "found"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("cp1252", "cp1252"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
    ],
)
def test_encodings_are_recognised_and_may_be_chosen(written: str, found: str) -> None:
    data = TABLE.encode(written)
    guessed = decoded(data, "a.csv")
    assert (guessed.text, guessed.encoding, guessed.damaged) == (TABLE, found, 0)
    assert found in ENCODINGS
    assert decoded(data, "a.csv", found).text == TABLE


def test_plain_letters_are_utf8_and_bytes_without_a_letter_are_latin_1() -> None:
    assert decoded(b"code;nom\n", "a.csv").encoding == "utf-8"
    assert decoded(b"", "a.csv").text == ""
    assert decoded("code;é\n".encode("latin-1") + b"\x81\n", "a.csv").encoding == "latin-1"


@pytest.mark.parametrize("encoding", ["cp850", "mac-roman", "latin-1"])
def test_what_cannot_be_guessed_can_be_chosen(encoding: str) -> None:
    assert decoded("nom;é\n".encode(encoding), "a.csv", encoding).text == "nom;é\n"


def test_a_text_in_utf8_with_a_damaged_place_is_not_taken_for_another_encoding() -> None:
    found = decoded("é\n".encode() * 200 + b"\xe9\n", "a.csv")
    assert (found.encoding, found.damaged) == ("utf-8", 1)
    assert found.text.endswith("é\n\ufffd\n")


def test_an_encoding_that_does_not_fit_is_refused_with_its_line() -> None:
    with pytest.raises(KnownError, match="la ligne 3 ne s’y lit pas"):
        decoded(b"a\nb\n\xe9\n", "a.csv", "utf-8")
    with pytest.raises(KnownError, match="n’est pas connu"):
        decoded(b"a", "a.csv", "klingon")


@pytest.mark.parametrize("encoding", ["punycode", "undefined", "a\0b"])
def test_a_codec_that_is_for_no_text_is_refused(encoding: str) -> None:
    with pytest.raises(KnownError, match="n’est pas connu"):
        decoded(b"a;b\n", "a.csv", encoding)


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        (TABLE, ";"),
        (TABLE.replace(";", "\t"), "\t"),
        (TABLE.replace(";", "|"), "|"),
        ("code,nom,apl\n01001,a,2.5\n", ","),
        ("lon;lat;apl\n1,5;2,5;3,5\n1,5;2,5;3,5\n", ";"),
        ("code;apl\n01001;2,5\n01002;3,5\n", ";"),
        ("Zonage, arrêté de 2022\n\ncode;apl\n01001;2,5\n01002;3,5\n", ";"),
        ("1,2,3\n4,5,6\n", ","),
        ("code,types\n01001,a;b\n01002,c;d\n01004,e\n", ","),
        ('"a;b";"c;d"\n"e;f";"g"\n', ";"),
        ('nom,adresse\n"Durand, Anne","1, rue; de la Paix"\n"Petit, Luc","2, rue; haute"\n', ","),
        ("finess;etalab;111;2026-05-12\n" + "a;b, c;d, e;f;g\n" * 5, ";"),
        ("sep=|\na|b;c\n", "|"),
        ('sep="\na;b\n1;2\n', ";"),
        ("sep=\r\r\na;b\r\n1;2\r\n", ";"),
        ("un seul mot\npar ligne\n", ";"),
        ("", ";"),
        ("a;b;c\n1;2\n1,5;2\n1,5\n", ";"),
    ],
)
def test_the_delimiter_is_guessed(text: str, delimiter: str) -> None:
    assert guessed_delimiter(text) == delimiter


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_lines_are_those_of_an_editor(ending: str) -> None:
    text = ending.join(["a;b", '"x', 'y";2', "", "c;d"])
    assert list(text_rows(text, ";", "a.csv")) == [
        TextRow(1, 1, ["a", "b"]),
        TextRow(2, 3, [f"x{ending}y", "2"]),
        TextRow(4, 4, []),
        TextRow(5, 5, ["c", "d"]),
    ]


def test_quotes_as_people_leave_them() -> None:
    text = 'a;"b ""c""";d\nRue "haute";"x"y;z\n'
    assert [row.cells for row in text_rows(text, ";", "a.csv")] == [["a", 'b "c"', "d"], ['Rue "haute"', "xy", "z"]]


def test_the_line_that_names_the_delimiter_is_no_row() -> None:
    assert [row.first for row in text_rows("sep=;\na;b\n", ";", "a.csv")] == [2]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('a;b\n1;2\n3;"4\n5;6\n', 3),
        ('a;b\n"', 2),
        ("a;b\n1;" + "x" * 200_000 + "\n", 2),
        ('a;"b\nc"\n1;"2', 3),
    ],
)
def test_a_quote_left_open_or_a_cell_without_bounds_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(KnownError, match=f"à partir de la ligne {line}"):
        list(text_rows(text, ";", "a.csv"))


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r")), min_size=2)))
def test_every_text_that_a_table_can_hold_comes_back(rows: list[list[str]]) -> None:
    text = "".join(";".join('"' + cell.replace('"', '""') + '"' for cell in row) + "\n" for row in rows)
    assert [row.cells for row in text_rows(text, ";", "a.csv")] == rows


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_told(data: bytes) -> None:
    found = decoded(data, "a.csv")
    try:
        rows = list(text_rows(found.text, guessed_delimiter(found.text), "a.csv"))
    except KnownError:
        return
    assert sum(len(cell) for row in rows for cell in row.cells) <= len(found.text)
