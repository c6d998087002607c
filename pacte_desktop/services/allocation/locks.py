"""Assignments that a person locks: no computation moves them, nor any other step before they are unlocked."""

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.services.board import read_board
from pacte_desktop.store.choice_edits import set_locked
from pacte_desktop.store.plan_file import PlanFile


def lock(plan: PlanFile, intern_id: int) -> Changes:
    """Lock the assignment of an intern; empty :class:`Changes` when it is. Raises :class:`KnownError` without one."""
    return _set(plan, intern_id, is_locked=True)


def unlock(plan: PlanFile, intern_id: int) -> Changes:
    """Unlock it; empty :class:`Changes` when it is not locked. Raises :class:`KnownError` without one."""
    return _set(plan, intern_id, is_locked=False)


def _set(plan: PlanFile, intern_id: int, *, is_locked: bool) -> Changes:
    with plan.write() as writing:
        board = read_board(writing.session)
        held, intern = board.by_intern.get(intern_id), board.interns.get(intern_id)
        if held is None or intern is None:
            raise KnownError(
                translate("Allocate", "{name} n’a pas d’affectation à verrouiller ce semestre.").format(
                    name=intern.full_name if intern else intern_id
                )
            )
        if held.is_locked != is_locked:
            set_locked(writing.session, held.id, is_locked=is_locked)
            if is_locked:
                words = QT_TRANSLATE_NOOP("History", "verrouiller l’affectation de {intern}")
            else:
                words = QT_TRANSLATE_NOOP("History", "déverrouiller l’affectation de {intern}")
            writing.name(words, intern=intern.full_name)
    return writing.changes
