"""What may not be done is refused where the hand is, says why and what to do, and writes nothing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.rules import Rule
from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.window import Window
from pacte_desktop.services.sheets import Target
from pacte_desktop.store import connection
from tests.stories.window_acts import Drag, post_index, texts

WORDS = {
    Rule.CAPACITY: ("Le poste est complet", "choisissez un autre poste"),
    Rule.CURRICULUM: ("n’a pas besoin d’un stage", "il lui faut"),
    Rule.ACCREDITATION: ("L’agrément expire le", "demandez son renouvellement"),
}


def refused_pair(desk: Desk, rule: Rule) -> tuple[int, int]:
    """The first intern to place and a post that this rule alone, in the words expected, refuses to them."""
    snapshot = desk.plan.snapshot
    for intern in snapshot.call_order:
        if intern.id in snapshot.board.by_intern:
            continue
        for post in snapshot.board.posts.values():
            found = snapshot.board.refusals(intern, post)
            if [refusal.rule for refusal in found] == [rule] and WORDS[rule][0] in found[0].sentence:
                return intern.id, post.id
    raise AssertionError(f"the demonstration has no case of {rule}")


def test_a_post_that_is_refused_says_why_under_the_pointer_and_after_the_drop(desk: Desk, tooltips: list[str]) -> None:
    desk.show_page(PLACEMENT)
    before = desk.plan.snapshot.board.assignments
    for rule, words in WORDS.items():
        intern_id, post_id = refused_pair(desk, rule)
        drag = Drag(desk, intern_id)
        assert not drag.over(post_id)
        said = tooltips[-1]
        assert all(part in said for part in words)
        desk.banner.hide()
        drag.let_go(post_id)
        assert desk.banner.isVisible()
        assert desk.banner.text == said
        assert desk.plan.snapshot.board.assignments == before
        assert desk.plan.file.next_undo() is None


def test_the_keyboard_is_refused_in_the_same_words(qtbot: QtBot, desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    intern_id, post_id = refused_pair(desk, Rule.CAPACITY)
    before = desk.plan.snapshot.board.assignments
    desk.show_target(Target("intern", str(intern_id)))
    view = desk.placement_page.posts.view
    view.setCurrentIndex(post_index(desk, post_id))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert desk.banner.isVisible()
    assert all(part in desk.banner.text for part in WORDS[Rule.CAPACITY])
    assert desk.plan.snapshot.board.assignments == before
    assert desk.plan.file.next_undo() is None


def test_after_a_refusal_the_next_good_drop_clears_the_banner(desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    intern_id, post_id = refused_pair(desk, Rule.CAPACITY)
    board = desk.plan.snapshot.board
    intern = board.interns[intern_id]
    allowed = next(post.id for post in board.posts.values() if not board.refusals(intern, post))
    drag = Drag(desk, intern_id)
    drag.let_go(post_id)
    assert desk.banner.isVisible()
    drag.let_go(allowed)
    assert not desk.banner.isVisible()
    assert desk.plan.snapshot.board.by_intern[intern_id].post_id == allowed


def test_enter_on_a_post_without_an_intern_says_what_is_missing(qtbot: QtBot, desk: Desk) -> None:
    desk.show_page(PLACEMENT)
    view = desk.placement_page.posts.view
    view.setCurrentIndex(post_index(desk, next(iter(desk.plan.snapshot.board.posts))))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert "Choisissez d’abord un interne" in desk.banner.text
    assert desk.plan.file.next_undo() is None


def test_a_plan_that_cannot_be_written_says_so_and_refuses_every_edit(
    open_window: Callable[[Path], Window], demo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "is_writable", lambda _path: False)
    content = demo.read_bytes()
    desk = open_window(demo).desk
    assert desk is not None
    desk.show_page(PLACEMENT)
    assert "Lecture seule" in texts(desk.status)
    assert "Enregistré" not in texts(desk.status)
    board = desk.plan.snapshot.board
    intern = next(intern for intern in desk.plan.snapshot.call_order if intern.id not in board.by_intern)
    allowed = next(post.id for post in board.posts.values() if not board.refusals(intern, post))
    Drag(desk, intern.id).let_go(allowed)
    assert "lecture seule" in desk.banner.text
    assert "Copiez le fichier" in desk.banner.text
    assert intern.id not in desk.plan.snapshot.board.by_intern
    assert not desk.action_set.undo.isEnabled()
    desk.window().close()
    assert demo.read_bytes() == content
