"""``list`` and its like: forms, paper, columns, levels and their register; what is wrong is told, nothing written."""

import json
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from openpyxl import load_workbook

from pacte_desktop import cli
from pacte_desktop.arguments.documents import DOCUMENTS
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.documents import document_kinds
from tests.data.tiny_plan import write_tiny


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tiny(tmp_path)


def run(*arguments: object) -> None:
    assert cli.main([str(argument) for argument in arguments], None) == 0  # type: ignore[arg-type]


def refused(*arguments: object) -> str:
    with pytest.raises(KnownError) as found:
        cli.main([str(argument) for argument in arguments], None)  # type: ignore[arg-type]
    return str(found.value)


def page_size(pdf: Path) -> tuple[int, int]:
    with pdfium.PdfDocument(pdf) as document:
        width, height = document[0].get_size()
        return round(width / 72 * 25.4), round(height / 72 * 25.4)


def test_each_kind_of_the_catalogue_is_written_by_one_verb() -> None:
    named = [code for codes in DOCUMENTS.values() for code in codes]
    assert sorted(named) == sorted(kind.code for kind in document_kinds())


def test_the_name_of_the_file_says_its_form(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("list", path, "--by", "site", "--out", tmp_path / "a.pdf")
    run("list", path, "--by", "site", "--out", tmp_path / "a.xlsx")
    run("list", path, "--by", "site", "--out", tmp_path / "a.csv")
    assert capsys.readouterr().out.count("5 lignes") == 3
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    sheet = load_workbook(tmp_path / "a.xlsx").active
    assert sheet.max_row == 5 + 3
    assert len((tmp_path / "a.csv").read_text("utf-8-sig").splitlines()) == 5 + 1
    run("list", path, "--by", "site", "--out", tmp_path / "b.txt", "--format", "csv")
    assert (tmp_path / "b.txt").read_bytes() == (tmp_path / "a.csv").read_bytes()


def test_paper_and_how_it_lies(path: Path, tmp_path: Path) -> None:
    run("list", path, "--by", "site", "--pdf", tmp_path / "a.pdf")
    assert page_size(tmp_path / "a.pdf") == (297, 210)
    run("list", path, "--by", "site", "--pdf", tmp_path / "b.pdf", "--paper", "A3", "--portrait")
    assert page_size(tmp_path / "b.pdf") == (297, 420)


def test_columns_are_those_asked_for_in_their_order(path: Path, tmp_path: Path) -> None:
    run("list", path, "--by", "site", "--out", tmp_path / "a.csv", "--columns", "capacity,site")
    assert (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[0] == "Département;Places;Terrain de stage"
    told = refused("list", path, "--by", "site", "--out", tmp_path / "b.csv", "--columns", "site,colour")
    assert "colour" in told
    assert "capacity (Places)" in told
    assert not (tmp_path / "b.csv").exists()


def test_a_restricted_list_is_in_the_register_and_a_public_one_is_not(
    path: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    run("list", path, "--by", "intern", "--out", tmp_path / "a.csv")
    run("list", path, "--by", "intern", "--out", tmp_path / "b.csv", "--level", "individual")
    capsysbinary.readouterr()
    run("prints", path, "--json")
    (line,) = json.loads(capsysbinary.readouterr().out)["prints"]
    assert (line["document"], line["level"], line["form"], line["extent"]) == ("intern", "individual", "csv", 3)
    assert "À valider" not in (tmp_path / "a.csv").read_text("utf-8-sig")
    assert "À valider" in (tmp_path / "b.csv").read_text("utf-8-sig")


def test_what_could_not_be_written_is_struck_out(
    path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    refused("list", path, "--by", "intern", "--out", tmp_path / "absent" / "b.csv", "--level", "individual")
    run("prints", path)
    assert "Aucune" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--out", "a.odt"), "ne dit pas la forme"),
        (("--out", "a.pdf", "--level", "individual"), "n’existe pas au niveau"),
        (("--out", "a.pdf", "--departement", "99"), "n’existe pas"),
        (("--out", "a.pdf", "--intern", "1"), "ne se choisit pas par"),
        (("--folder", "a"), "un seul fichier"),
        (("--out", "a.pdf", "--columns", ","), "au moins un nom"),
        ((), "--out"),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())
    assert told in refused("list", path, "--by", "site", *arguments)
    assert sorted(tmp_path.iterdir()) == before


def test_a_departement_may_be_named(path: Path, tmp_path: Path) -> None:
    run("list", path, "--by", "site", "--out", tmp_path / "a.csv", "--departement", "Indre")
    run("list", path, "--by", "site", "--out", tmp_path / "b.csv", "--departement", "36")
    rows = (tmp_path / "a.csv").read_text("utf-8-sig").splitlines()[1:]
    assert rows
    assert all(row.startswith("36 · Indre;") for row in rows)
    assert (tmp_path / "a.csv").read_bytes() == (tmp_path / "b.csv").read_bytes()
