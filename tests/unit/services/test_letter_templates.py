"""Texts of letters in a plan: the shipped ones are sound, one's own is one step, and a faulty one is not kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_check import letter_mistakes
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.services.letter_templates import (
    letter_templates,
    restore_template,
    save_template,
    shipped_template,
)
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

NOTICE = LetterKind.INTERN_NOTICE


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    plan = open_plan(write_tiny(tmp_path))
    yield plan
    plan.close()


@pytest.mark.parametrize("kind", list(LetterKind))
def test_the_shipped_texts_are_without_mistake_and_neutral(kind: LetterKind) -> None:
    template = shipped_template(kind)
    assert letter_mistakes(template) == ()
    assert "(e)" not in template.body
    assert "·e" not in template.body
    for ascii_sign in ("'", " :", " ;", " ?", " !"):
        assert ascii_sign not in template.body


def test_a_text_of_ones_own_is_one_step_that_can_be_taken_back(plan: PlanFile) -> None:
    own = replace(shipped_template(NOTICE), body="Bonjour {nom},")
    steps = len(plan.history())
    assert save_template(plan, own)
    assert letter_templates(plan)[NOTICE] == own
    assert letter_templates(plan)[LetterKind.SITE_NOTICE] == shipped_template(LetterKind.SITE_NOTICE)
    assert plan.history()[0].label == "modifier le texte « Notification à l’interne »"
    assert not save_template(plan, own)
    assert len(plan.history()) == steps + 1
    plan.undo()
    assert letter_templates(plan)[NOTICE] == shipped_template(NOTICE)
    plan.redo()
    assert restore_template(plan, NOTICE)
    assert letter_templates(plan)[NOTICE] == shipped_template(NOTICE)
    assert plan.next_undo() == "revenir au texte d’origine « Notification à l’interne »"
    assert not restore_template(plan, NOTICE)


def test_saving_the_shipped_text_leaves_none_of_ones_own(plan: PlanFile) -> None:
    save_template(plan, replace(shipped_template(NOTICE), subject="Le mien"))
    assert save_template(plan, shipped_template(NOTICE))
    assert not restore_template(plan, NOTICE)


def test_a_faulty_text_is_not_kept(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match=r"Ligne 2 : Le champ {terrrain} n’existe pas. Vouliez-vous {terrain}"):
        save_template(plan, replace(shipped_template(NOTICE), body="a\n{terrrain}"))
    assert letter_templates(plan)[NOTICE] == shipped_template(NOTICE)


def test_texts_that_only_a_newer_program_knows_are_passed_over_and_kept(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        row = "INSERT INTO letter_template (version, kind, subject, body) VALUES (1, 'reminder', 'a', '{newer}')"
        connection.execute(row)
        connection.commit()
    plan = open_plan(path)
    own = replace(shipped_template(NOTICE), subject="Le mien")
    assert letter_templates(plan) == {kind: shipped_template(kind) for kind in LetterKind}
    assert save_template(plan, own)
    assert letter_templates(plan)[NOTICE] == own
    assert restore_template(plan, NOTICE)
    plan.undo()
    plan.close()
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT kind, subject FROM letter_template ORDER BY kind").fetchall()
    assert found == [("intern-notice", "Le mien"), ("reminder", "a")]


def test_a_text_with_half_a_sign_is_refused_in_a_sentence(plan: PlanFile) -> None:
    with pytest.raises(KnownError, match=r"Ligne 1\u202f: Un signe est incomplet"):
        save_template(plan, replace(shipped_template(NOTICE), body="Bonjour \ud83d"))
