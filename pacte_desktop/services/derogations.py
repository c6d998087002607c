"""Exceptions to a hard rule: grant with who decided and why, or take back."""

from datetime import date

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.derogations import Derogation, months_before, too_late
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.store import choice_edits
from pacte_desktop.store.plan_file import PlanFile


def grant_derogation(
    plan: PlanFile,
    rule: str,
    intern_id: int,
    post_id: int | None,
    *,
    granted_by: str,
    granted_on: date,
    motive: str,
) -> Changes:
    """Record that a rule does not stand against an intern this semester, on one post or (None) on all."""
    if not granted_by.strip() or not motive.strip():
        raise KnownError(
            translate("Derogation", "Une dérogation dit qui l’a accordée et pourquoi."),
            translate("Derogation", "Remplissez les deux champs."),
        )
    with plan.write() as writing:
        board = read_board(writing.session)
        intern = board.interns.get(intern_id)
        if intern is None or (post_id is not None and post_id not in board.posts):
            raise KnownError(translate("Derogation", "Cet interne ou ce poste n’existe plus dans le plan."))
        wanted = Derogation(
            0, board.semester.id, rule, intern_id, post_id, granted_by.strip(), granted_on, motive.strip()
        )
        _check_notice(board, wanted)
        writing.name(
            QT_TRANSLATE_NOOP("History", "accorder à {intern} une dérogation à la règle {rule}"),
            intern=intern.full_name,
            rule=rule,
        )
        choice_edits.add_derogation(writing.session, wanted)
    return writing.changes


def _check_notice(board: PostBoard, wanted: Derogation) -> None:
    """Refuse a derogation that would lift nothing, because a local rule wants it months before the semester."""
    notice = board.chu_notice_months
    if notice is not None and too_late([wanted], board.semester.start, notice):
        raise KnownError(
            counted(
                notice,
                translate(
                    "Derogation",
                    "Une dérogation sur les stages en CHU s’accorde au moins {n} mois avant le semestre, donc le "
                    "{last:%d/%m/%Y} au plus tard ; celle-ci est du {day:%d/%m/%Y}.",
                ),
                translate(
                    "Derogation",
                    "Une dérogation sur les stages en CHU s’accorde au moins {n} mois avant le semestre, donc le "
                    "{last:%d/%m/%Y} au plus tard ; celle-ci est du {day:%d/%m/%Y}.",
                ),
                last=months_before(board.semester.start, notice),
                day=wanted.granted_on,
            ),
            translate("Derogation", "Corrigez la date, ou changez la règle dans la page « Règles »."),
        )


def revoke_derogation(plan: PlanFile, derogation_id: int) -> Changes:
    """Take an exception back. What was chosen under it stays, and is a problem from now on."""
    with plan.write() as writing:
        board = read_board(writing.session)
        found = next((item for item in board.derogations if item.id == derogation_id), None)
        if found is None:
            raise KnownError(translate("Derogation", "Cette dérogation n’existe plus dans le plan."))
        writing.name(
            QT_TRANSLATE_NOOP("History", "retirer à {intern} la dérogation à la règle {rule}"),
            intern=board.interns[found.intern_id].full_name,
            rule=found.rule,
        )
        choice_edits.remove_derogation(writing.session, derogation_id)
    return writing.changes
