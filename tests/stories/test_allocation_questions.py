"""Questions about a computed plan: one more seat, another post for somebody, and other wishes than the true ones."""

from time import sleep

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.desk import ALLOCATION, PLACEMENT, Desk
from pacte_desktop.gui.dialogs.why.run_why_dialog import RunWhyDialog
from pacte_desktop.gui.pages.allocation.page import AllocationPage
from pacte_desktop.gui.pages.allocation.run_shelf import IN_FORCE
from pacte_desktop.gui.tables.french_proxy import KEY_ROLE
from pacte_desktop.placement.gaming import Audit
from pacte_desktop.services.allocation import AllocationSettings, Method, allocate, prepare
from pacte_desktop.services.sheets import Target
from tests.stories.allocation_acts import compute, shown_page
from tests.stories.conftest import settle
from tests.stories.test_accessibility import nameless
from tests.stories.window_acts import column_of, texts

TRIAL = "pacte_desktop.gui.pages.allocation.gaming_trial.gaming_audit"


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> AllocationPage:
    """The page of computations, with the figures of the plan in force."""
    return shown_page(qtbot, desk)


def shown_why(desk: Desk) -> RunWhyDialog:
    (dialog,) = [found for found in desk.findChildren(RunWhyDialog) if found.isVisible()]
    return dialog


@pytest.mark.looks_only
def test_one_more_seat_is_counted_when_looked_at_and_leads_to_the_post(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    run = compute(qtbot, desk, Method.OPTIMAL)
    seats = page.details.seats
    assert seats.found is None, "nobody looked yet"
    page.details.setCurrentWidget(seats)
    settle(qtbot, desk)
    assert run.proved
    assert seats.found
    order = [level.name for level in run.levels]
    shown = [name[:1].lower() + name[1:] for name in column_of(seats.list.view, 3)]
    assert [order.index(name) for name in shown] == sorted(order.index(name) for name in shown)
    for before, after in zip(seats.found, seats.found[1:], strict=False):
        assert (before.rank, -before.amount) <= (after.rank, -after.amount)
    # The first row against the plan computed anew with that seat: its level is lower by that amount.
    first = seats.list.proxy.index(0, 0).data(KEY_ROLE)
    row = next(found for found in seats.found if found.post_id == first)
    assert row.amount == max(found.amount for found in seats.found if found.rank == row.rank)
    board = desk.plan.snapshot.board
    assert board.posts[row.post_id].imotep_number == row.post
    seats.list.copy.click()
    lines = [line.split("\t") for line in QGuiApplication.clipboard().text().splitlines()]
    assert lines[0] == ["Poste", "Site", "Type", "Ce qui s’améliore d’abord", "De combien"]
    assert len(lines) == len(seats.found) + 1
    assert nameless(page) == []
    seats.list.view.setFocus()
    qtbot.keyClick(seats.list.view, Qt.Key.Key_Down)
    assert desk.page == PLACEMENT
    assert desk.selection.target is not None
    assert desk.selection.target.kind == "post"


@pytest.mark.looks_only
def test_the_seat_that_is_named_first_betters_the_plan_by_what_is_said(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    run = compute(qtbot, desk, Method.OPTIMAL)
    page.details.setCurrentWidget(page.details.seats)
    settle(qtbot, desk)
    assert page.details.seats.found
    row = page.details.seats.found[0]
    ready = prepare(desk.plan.file, run.settings)
    ready.instance.capacity[ready.column[row.post_id]] += 1
    again = allocate(ready.wanted, prepared=ready)
    changed = [
        (old, new) for old, new in zip(run.levels, again.levels, strict=True) if abs(old.value - new.value) > 1e-6
    ]
    assert run.levels.index(changed[0][0]) == row.rank
    assert changed[0][0].value - changed[0][1].value == pytest.approx(row.amount, abs=1e-6)


@pytest.mark.looks_only
def test_a_plan_that_is_not_proved_says_what_is_not_counted(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    compute(qtbot, desk, Method.SERIAL)
    seats = page.details.seats
    page.details.setCurrentWidget(seats)
    settle(qtbot, desk)
    assert "ne se comptent que pour un optimum prouvé" in seats.list.lead.text()
    assert set(column_of(seats.list.view, 3)) <= {"Sans poste"}
    page.choose(IN_FORCE)
    settle(qtbot, desk)
    assert seats.found is not None


@pytest.mark.looks_only
def test_no_seat_that_would_help_is_told_in_a_sentence(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    compute(qtbot, desk, Method.OPTIMAL)
    monkeypatch.setattr("pacte_desktop.gui.pages.allocation.seats_panel.seat_values_of", lambda _ready, _run: ())
    page.details.setCurrentWidget(page.details.seats)
    settle(qtbot, desk)
    assert page.details.seats.list.lead.text().startswith("Aucun poste")
    assert not page.details.seats.list.view.isVisible()


@pytest.mark.looks_only
def test_stopping_the_count_of_seats_says_how_to_take_it_up_again(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    where = "pacte_desktop.gui.pages.allocation.seats_panel.prepare_input"

    def endless(_wanted: object, watch: Watch) -> None:
        while True:
            watch.step("Lecture")
            sleep(0.01)

    with monkeypatch.context() as patch:
        patch.setattr(where, endless)
        page.details.setCurrentWidget(page.details.seats)
        desk.tasks.cancel_shown()
        qtbot.waitUntil(lambda: "Arrêté" in page.details.seats.list.lead.text(), timeout=5_000)
    page.details.setCurrentWidget(page.details.moves)
    page.details.setCurrentWidget(page.details.seats)
    settle(qtbot, desk)
    assert page.details.seats.found is not None


@pytest.mark.looks_only
def test_why_no_other_post_is_answered_for_the_plan_that_is_shown(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    run = compute(qtbot, desk, Method.OPTIMAL)
    page.details.setCurrentWidget(page.details.moves)
    button = page.details.why_buttons[0]
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    dialog = shown_why(desk)
    assert "Choisissez un interne" in texts(dialog)
    assert nameless(dialog) == []
    board = desk.plan.snapshot.board
    placed = [item for item in run.placements if item.post_id is not None and not item.is_kept]
    movable = {item.post_id for item in placed}
    item, post = next(
        (item, board.posts[post_id])
        for item in placed
        for post_id in movable - {item.post_id}
        if post_id is not None
        if not list(board.refusals(board.interns[item.intern_id], board.posts[post_id], moving=True))
    )
    qtbot.keyClicks(dialog.intern_field, search_key(item.name))
    qtbot.keyClick(dialog.intern_field, Qt.Key.Key_Return)
    assert "Choisissez un poste" in texts(dialog)
    qtbot.keyClicks(dialog.post_field, post.imotep_number)
    qtbot.keyClick(dialog.post_field, Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert dialog.isVisible(), "Enter chooses and closes nothing"
    assert dialog.found is not None
    assert (dialog.found.intern_id, dialog.found.post_id) == (item.intern_id, post.id)
    read = texts(dialog)
    assert all(reason.sentence in read for reason in dialog.found.reasons)
    assert "Niveaux" in read
    assert "levels" not in read
    assert dialog.found.chain[0].intern_id == item.intern_id
    # The post that the plan gives answers that it is theirs.
    dialog.choose_post(item.post_id)
    settle(qtbot, desk)
    assert "✔ C’est le poste que ce plan lui donne." in texts(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.looks_only
def test_the_selected_intern_without_a_post_is_the_one_asked_about(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    unplaced = page.details.unplaced
    page.details.setCurrentWidget(unplaced)
    unplaced.view.setCurrentIndex(unplaced.proxy.index(0, 0))
    desk.show_page(ALLOCATION)
    settle(qtbot, desk)
    intern_id = unplaced.view.currentIndex().data(KEY_ROLE)
    name = desk.plan.snapshot.board.interns[intern_id].full_name
    qtbot.mouseClick(page.details.why_buttons[1], Qt.MouseButton.LeftButton)
    dialog = shown_why(desk)
    assert dialog.intern_field.text() == name
    full = next(
        post
        for post in desk.plan.snapshot.board.posts.values()
        if any(
            str(refusal.rule) == "R4"
            for refusal in desk.plan.snapshot.board.refusals(desk.plan.snapshot.board.interns[intern_id], post)
        )
    )
    dialog.choose_post(full.id)
    settle(qtbot, desk)
    assert "R4" in texts(dialog), "the plan in force is explained by rules and facts"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.looks_only
def test_a_plan_by_rank_says_what_it_cannot_explain(qtbot: QtBot, desk: Desk, page: AllocationPage) -> None:
    run = compute(qtbot, desk, Method.SERIAL)
    board = desk.plan.snapshot.board
    item, post = next(
        (item, post)
        for item in run.placements
        for post in board.posts.values()
        if item.post_id is not None and post.id != item.post_id and post.internship_type == item.internship_type
    )
    page.details.why_asked.emit(run, item.intern_id)
    dialog = shown_why(desk)
    dialog.choose_post(post.id)
    settle(qtbot, desk)
    assert "prouvé" in " ".join(label.text() for label in dialog.view.findChildren(QLabel))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.looks_only
def test_the_trial_of_other_wishes_tells_what_it_found_until_the_settings_change(
    qtbot: QtBot, desk: Desk, page: AllocationPage
) -> None:
    settings = page.settings
    settings.method.setCurrentIndex(settings.method.findData(Method.SERIAL))
    plain = settings.gaming.text()
    settings.trial.go.setFocus()
    qtbot.keyClick(settings.trial.go, Qt.Key.Key_Space)
    settle(qtbot, desk)
    found = settings.trial.found
    assert found is not None
    assert found.gained == 0, "the legal choice cannot be gamed"
    assert settings.gaming.text().startswith(plain)
    assert len(settings.gaming.text()) > len(plain)
    assert settings.trial.go.isVisible()
    settings.seed.setValue(7)
    assert settings.trial.found is None
    assert settings.gaming.text() == plain
    for box in settings.phases.values():
        box.setChecked(False)
    assert not settings.trial.go.isEnabled()
    assert settings.trial.go.toolTip() == "Cochez au moins une phase."


@pytest.mark.looks_only
def test_the_trial_shows_how_far_it_is_and_stops_at_once(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[AllocationSettings] = []

    def endless(ready, sample: int, watch: Watch) -> Audit:  # type: ignore[no-untyped-def]
        asked.append(ready.settings)
        while True:
            watch.step("Essai", 3, sample)
            sleep(0.01)

    monkeypatch.setattr(TRIAL, endless)
    trial = page.settings.trial
    before = page.settings.gaming.text()
    trial.go.setFocus()
    qtbot.keyClick(trial.go, Qt.Key.Key_Space)
    # Reading the minutes before the trial passes by 15 % as well.
    qtbot.waitUntil(lambda: bool(asked) and "15 %" in texts(trial.work), timeout=10_000)
    assert asked == [page.settings.settings()]
    assert not trial.go.isVisible()
    assert trial.work.stop.hasFocus()
    qtbot.keyClick(trial.work.stop, Qt.Key.Key_Space)
    qtbot.waitUntil(trial.go.isVisible, timeout=5_000)
    assert page.settings.gaming.text() == before
    assert trial.found is None


def test_a_change_of_the_plan_takes_back_what_was_found(
    qtbot: QtBot, desk: Desk, page: AllocationPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(TRIAL, lambda _ready, sample, _watch: Audit(sample, 3, (), 60))
    trial = page.settings.trial
    qtbot.mouseClick(trial.go, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert "3 internes sur 20 essayés auraient gagné" in page.settings.gaming.text()
    board = desk.plan.snapshot.board
    held = next(item for item in board.assignments if not item.is_locked)
    desk.show_target(Target("intern", str(held.intern_id)))
    desk.action_set.lock.trigger()
    settle(qtbot, desk)
    assert trial.found is None
    assert "3 internes sur 20" not in page.settings.gaming.text()
