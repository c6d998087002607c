"""``letter``: all in one file or one file each, to everybody or to one, and noted in the register."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.services.documents import Wanted, document_kind, open_source
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.placement import assign
from pacte_desktop.store.opening import open_plan
from tests.data.pdf_pages import pdf_pages
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, write_tiny


@pytest.fixture
def path(tmp_path: Path) -> Path:
    plan = open_plan(write_tiny(tmp_path))
    assign(plan, BEGINNER, URGENCES_POST, "")
    assign(plan, SECOND, N1_POST, "")
    plan.close()
    return plan.path


def run(*arguments: object) -> int:
    return cli.main([str(argument) for argument in arguments], None)  # type: ignore[arg-type]


def test_letters_go_out_together_alone_or_one_by_one(path: Path, tmp_path: Path) -> None:
    together, folder = tmp_path / "a.pdf", tmp_path / "courriers"
    assert run("letter", path, "--kind", "intern-notice", "--out", together) == 0
    assert len(pdf_pages(together.read_bytes())) == 2
    assert run("letter", path, "--kind", "intern-notice", "--intern", "NOM2 Zoé", "--out", together) == 0
    (page,) = pdf_pages(together.read_bytes())
    assert "NOM2 Zoé" in page
    assert run("letter", path, "--kind", "site-notice", "--folder", folder) == 0
    names = ["notification-groupe-fictif.pdf", "notification-hopital-fictif.pdf"]
    assert sorted(file.name for file in folder.iterdir()) == names
    plan = open_plan(path)
    assert [(line.document, line.extent, line.subject) for line in print_register(plan)] == [
        ("site-notice", 2, ""),
        ("intern-notice", 1, "intern=2"),
        ("intern-notice", 2, ""),
    ]
    plan.close()


def test_a_letter_has_no_level_for_a_wall_and_none_without_a_session(path: Path, tmp_path: Path) -> None:
    with pytest.raises(KnownError, match="n’existe pas au niveau affichage public"):
        run("letter", path, "--kind", "intern-notice", "--level", "public", "--out", tmp_path / "a.pdf")
    with pytest.raises(KnownError, match="pas encore de séance de choix"):
        run("letter", path, "--kind", "convocation", "--out", tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_an_intern_is_found_by_the_imotep_number_and_never_by_that_of_another(path: Path, tmp_path: Path) -> None:
    """« 2 » is the number of the program for one and, once so imported, the IMOTEP number of the other."""
    out = tmp_path / "a.pdf"
    assert run("letter", path, "--kind", "intern-notice", "--intern", "2025-0002", "--out", out) == 0
    (page,) = pdf_pages(out.read_bytes())
    assert "NOM2 Zoé" in page
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE intern SET imotep_number = '2' WHERE id = 1")
    with pytest.raises(KnownError, match="en désigne plusieurs") as refused:
        run("letter", path, "--kind", "intern-notice", "--intern", "2", "--out", out)
    assert "NOM1 Zoé · 2" in refused.value.remedy
    assert run("letter", path, "--kind", "intern-notice", "--intern", "NOM1 Zoé · 2", "--out", out) == 0
    (page,) = pdf_pages(out.read_bytes())
    assert "NOM1 Zoé" in page


def test_a_letter_to_nobody_says_what_to_do(path: Path) -> None:
    plan = open_plan(path)
    source = open_source(plan, datetime(2026, 11, 30, 9, 5))
    for code, key in (("intern-notice", "intern"), ("site-notice", "site")):
        with pytest.raises(KnownError) as refused:
            document_kind(code).prepare(source, Wanted(PrintLevel.INDIVIDUAL, {key: "99"}))
        assert refused.value.remedy
    plan.close()
