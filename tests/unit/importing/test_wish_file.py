"""Files of wishes as they are made: by a spreadsheet, by hand, by another program; and as they should not be."""

from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.wish_file import WishLine, read_wish_file
from tests.data.read_here import read_here


@pytest.fixture(autouse=True)
def _reads_here(monkeypatch: pytest.MonkeyPatch) -> None:
    read_here(monkeypatch)


def wishes_in(folder: Path, name: str, payload: str | bytes) -> list[tuple[str, str, int]]:
    path = folder / name
    path.write_bytes(payload if isinstance(payload, bytes) else payload.encode())
    return [(line.intern, line.post, line.rank) for line in read_wish_file(path)]


@pytest.mark.parametrize(
    ("name", "payload"),
    [
        ("v.csv", "n° IMOTEP interne;n° IMOTEP poste;rang\n001;A-1;1\n001;A-2;2\n"),
        ("v.csv", "001;A-1;1\r\n\r\n001;A-2;2"),
        ("v.csv", "intern,post,rank\n001,A-1,1\n001,A-2,2\n"),
        ("v.txt", "001\tA-1\t1\n001\tA-2\t2\n"),
        ("v.csv", "\ufeffinterne;poste;rang\n 001 ; A-1 ; 1 \n001;A-2;2;remarque\n"),
        ("v.csv", "n° interne;n° poste;rang\n001;A-1;1\n001;A-2;2\n".encode("cp1252")),
        ("v.csv", "N° interne;Vœu 1;Vœu 2;Vœu 3\n001;A-1;A-2;\n"),
        ("v.json", '[{"intern": "001", "post": "A-1", "rank": 1}, {"intern": "001", "post": "A-2", "rank": 2}]'),
        ("v.JSON", '{"001": ["A-1", "A-2"]}'),
    ],
)
def test_every_way_of_writing_them_reads_the_same(tmp_path: Path, name: str, payload: str | bytes) -> None:
    assert wishes_in(tmp_path, name, payload) == [("001", "A-1", 1), ("001", "A-2", 2)]


def test_the_line_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "v.csv"
    path.write_text("interne;poste;rang\n\n1;2;3\n", encoding="utf-8")
    assert read_wish_file(path) == (WishLine(3, "1", "2", 3),)


@pytest.mark.parametrize(
    ("name", "payload", "words"),
    [
        ("v.csv", "001;A-1;1\n001;A-2;deux\n001;A-3;0\n001\n", "ligne 2, .*deux.*; ligne 3, .*0.*; ligne 4, .*vide"),
        ("v.csv", "interne;poste;rang\n001;A-1;1\n001;A-1;2\n", "ligne 2 : .*figure aussi ligne 3"),
        ("v.csv", "interne;poste;rang\n", "aucun vœu"),
        ("v.csv", "", "est vide"),
        ("v.json", "{", "lisible"),
        ("v.json", "3", "lisible"),
        ("v.json", '[{"intern": "001", "rank": 1}, 3, {"intern": 1, "post": 2, "rank": -1}]', "1, 2, 3"),
        ("v.json", '{"001": 3}', "aucun vœu"),
    ],
)
def test_what_cannot_be_read_is_told_with_all_its_lines(tmp_path: Path, name: str, payload: str, words: str) -> None:
    with pytest.raises(KnownError, match=words):
        wishes_in(tmp_path, name, payload)


def test_no_file_and_a_huge_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KnownError, match=r"absent\.csv"):
        read_wish_file(tmp_path / "absent.csv")
    monkeypatch.setattr("pacte_desktop.importing.wish_file.MOST_BYTES", 10)
    with pytest.raises(KnownError, match="trop grand"):
        wishes_in(tmp_path, "v.json", '{"001": ["A-1", "A-2"]}')
    with pytest.raises(KnownError, match="lisible"):
        wishes_in(tmp_path, "v.json", b"\xe9")
