"""Matrices of minutes: layouts, units, directions, every problem with its line, and how reading is stopped."""

from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing import matrix_file
from pacte_desktop.importing.matrix_file import ReadMatrix, read_matrix

A, B, C = "01001", "2A004", "36044"


def silent(_words: str, _done: int, _total: int) -> None:
    return


def read(tmp_path: Path, text: str | bytes, unit: str = "", limit_min: float = 120.0) -> ReadMatrix:
    path = tmp_path / "matrix.csv"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_matrix(path, limit_min, unit, silent)  # type: ignore[arg-type]


def ways(matrix: ReadMatrix) -> dict[tuple[str, str], float]:
    rows = zip(matrix.start.tolist(), matrix.end.tolist(), matrix.minutes.tolist(), strict=True)
    return {(matrix.codes[start], matrix.codes[end]): minutes for start, end, minutes in rows}


def test_a_square_and_its_long_twin_are_the_same(tmp_path: Path) -> None:
    square = read(tmp_path, f"minutes;{C};{A};{B}\n{A};10,5;0;\n{B};30;7;0\n{C};0;11;200\n")
    long = read(
        tmp_path, f"from,to,minutes\n{A},{C},10.5\n{A},{A},0\n{B},{C},30\n{B},{A},7\n{B},{B},0\n{C},{C},0\n{C},{A},11\n"
        f"{C},{B},200\n"
    )  # fmt: skip
    expected = {(A, A): 0.0, (A, C): 10.5, (B, A): 7.0, (B, B): 0.0, (B, C): 30.0, (C, A): 11.0, (C, C): 0.0}
    assert ways(square) == ways(long) == expected
    assert square.codes == long.codes == (A, B, C)
    assert square.too_long == long.too_long == 1
    for name in ("start", "end", "minutes", "is_start", "is_end"):
        assert np.array_equal(getattr(square, name), getattr(long, name))
    assert list(zip(square.start, square.end, strict=True)) == sorted(zip(square.start, square.end, strict=True))


@pytest.mark.parametrize(
    ("heading", "cell", "unit", "minutes"),
    [
        ("code1;code2;duree", "12,5", "", 12.5),
        ("from;to;minutes", "12.5", "", 12.5),
        ("Origine;Destination;Temps (min)", "12.5", "", 12.5),
        ("origine;destination;temps", "12.5", "min", 12.5),
        ("origine;destination;temps", "750", "s", 12.5),
        ("source;destination;duration_s", "750", "", 12.5),
        ("from;to;seconds", "1800", "", 30.0),
        ("Départ;Arrivée;Durée en secondes", "1800.6", "", 30.01),
        ("nom;from_code;x;to_code;y;temps minutes", None, "", 12.5),
    ],
)
def test_headings_and_units(tmp_path: Path, heading: str, cell: str | None, unit: str, minutes: float) -> None:
    row = f"{A};{B};{cell}" if cell else f"a;{A};b;{B};c;12.5"
    assert ways(read(tmp_path, f"{heading}\n{row}\n", unit)) == {(A, B): pytest.approx(minutes)}


def test_the_limit_is_within(tmp_path: Path) -> None:
    found = read(tmp_path, f"from,to,seconds\n{A},{B},7200\n{B},{A},7200.01\n")
    assert (ways(found), found.too_long) == ({(A, B): 120.0}, 1)
    assert found.is_start.tolist() == found.is_end.tolist() == [True, True]  # B is told of, if only as too far.


def test_who_is_a_start_and_who_an_end(tmp_path: Path) -> None:
    found = read(tmp_path, f"from,to,minutes\n{A},{C},5\n{B},{C},nan\n")
    assert found.codes == (A, B, C)
    assert found.is_start.tolist() == [True, True, False]
    assert found.is_end.tolist() == [False, False, True]


def test_a_unit_that_nobody_tells_or_that_differs(tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="minutes ou en secondes"):
        read(tmp_path, f"from;to;duration\n{A};{B};3\n")
    with pytest.raises(KnownError, match="minutes ou en secondes"):
        read(tmp_path, f";{A};{B}\n{A};0;3\n")
    with pytest.raises(KnownError, match="unité"):
        read(tmp_path, f"from;to;minutes\n{A};{B};3\n", "s")


def test_all_bad_lines_are_named_and_nothing_is_read(tmp_path: Path) -> None:
    rows = [f"{A};{B};-1", f"{A};xx;1", f"{B};{A};abc", f"{B}", f"{A};{C};inf", f"{B};{C};1_0", "=1+1;;", f"{C};{A};٣"]
    with pytest.raises(KnownError) as refused:
        read(tmp_path, "from;to;minutes\n" + "\n".join(rows) + f"\n{C};{B};4\n")
    assert refused.value.sentence.startswith("8 problèmes")
    assert all(f"ligne {line} :" in refused.value.sentence for line in range(2, 10))
    assert refused.value.sentence.isprintable()


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (f"min;{A};{A}\n{A};0;0\n", "deux fois"),
        (f"min;{A};{B}\n{A};0;1\n{A};0;1\n", "figure déjà"),
        (f"min;{A};{B}\n{A};0\n", "1 valeurs pour 2 colonnes"),
        (f"from;to;minutes\n{A};{B};1\n{A};{B};2\n", "deux durées"),
        (f"from;to;minutes\n{A};{B};500\n", "aucun trajet"),
        ("from;to;minutes\n", "aucun trajet"),
        ("a;b;c\n1;2;3\n", "n’est pas une matrice"),
        ("", "n’est pas une matrice"),
        (b"PK\x03\x04", "classeur"),
        (f'from;to;minutes\n{A};{B};"1' + "0" * 200_000, "ligne 2"),
        (f"from;to;minutes\n{A};{B};\x00\n", "ligne 2"),
        (f"from;to;minutes\n{A};{B};{'9' * 10_000}\n", "ligne 2"),
    ],
)
def test_files_that_cannot_be_used(tmp_path: Path, text: str | bytes, word: str) -> None:
    with pytest.raises(KnownError) as refused:
        read(tmp_path, text)
    assert word in str(refused.value)
    assert len(str(refused.value)) < 600


def test_the_same_way_twice_is_one(tmp_path: Path) -> None:
    assert ways(read(tmp_path, f"from;to;minutes\n{A};{B};1\n{A};{B};1\n")) == {(A, B): 1.0}


def test_a_zero_that_was_eaten_is_counted(tmp_path: Path) -> None:
    found = read(tmp_path, f"from;to;minutes\n1001;{B};1\n{B};1001;2\n01001;{C};3\n")
    assert found.padded == 1
    assert ways(found) == {(A, B): 1.0, (B, A): 2.0, (A, C): 3.0}


def test_too_many_ways(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix_file, "_MOST_WAYS", 2)
    with pytest.raises(KnownError, match="plus de 2 trajets"):
        read(tmp_path, f"from;to;minutes\n{A};{B};1\n{A};{C};2\n{B};{A};2\n")


def test_reading_stops_when_asked(tmp_path: Path) -> None:
    class Stop(Exception):  # noqa: N818 - what a caller raises is its own
        pass

    looks: list[tuple[str, int, int]] = []

    def step(words: str, done: int, total: int) -> None:
        looks.append((words, done, total))
        if words == "Lecture de la matrice" and done:
            raise Stop

    path = tmp_path / "matrix.csv"
    path.write_text("from;to;minutes\n" + f"{A};{B};1\n" * 50_000, encoding="utf-8")
    with pytest.raises(Stop):
        read_matrix(path, 120.0, "", step)
    assert len(looks) < 10 and all(0 <= done <= total for _words, done, total in looks)
