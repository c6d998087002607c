"""Interns who would like to be near each other: a soft wish of computations, which the choice by rank never reads."""

from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.services.intern_checks import known_intern
from pacte_desktop.services.parameters import definition_of
from pacte_desktop.store import choice_edits, choice_queries
from pacte_desktop.store.plan_file import PlanFile, Writing

COUPLE_RULE = "order.couples"

Couples = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class CoupleWish:
    """With whom an intern would like to be; None with nobody."""

    partner_id: int | None


def plan_couples(plan: PlanFile) -> Couples:
    """Pairs of intern ids of the plan, the smaller id first."""
    with plan.read() as reader:
        return choice_queries.couples(reader)


def partner_of(couples: Iterable[tuple[int, int]], intern_id: int) -> int | None:
    """The other one of the couple of an intern; None without one."""
    return next((sum(pair) - intern_id for pair in couples if intern_id in pair), None)


def set_couple(plan: PlanFile, intern_id: int, partner_id: int | None) -> Changes:
    """Make a couple of two interns, in place of the one that the first was in; None parts it. No reason is kept.

    Raises :class:`KnownError` for oneself, for somebody unknown, and for a partner who is in another couple. The
    history names only the first: it is read over shoulders.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        intern = known_intern(board, intern_id)
        write_couple(writing, board, intern, CoupleWish(partner_id))
        writing.name(QT_TRANSLATE_NOOP("History", "vœu de couple de {intern}"), intern=intern.full_name)
    return writing.changes


def write_couple(writing: Writing, board: PostBoard, intern: Intern, wish: CoupleWish) -> None:
    """The same inside a step that is under way."""
    if wish.partner_id is not None:
        _check(choice_queries.couples(writing.session), intern, known_intern(board, wish.partner_id))
    choice_edits.set_couple(writing.session, intern.id, wish.partner_id)


def couples_obstacle(plan: PlanFile, board: PostBoard) -> str:
    """Why no computation can bring the couples of the plan nearer, in a sentence; empty when it can."""
    nobody = translate("Couples", "Le plan n’a aucun couple\u202f: «\u202fCorriger l’interne…\u202f» en forme un.")
    return rule_obstacle(board) or ("" if plan_couples(plan) else nobody)


def rule_obstacle(board: PostBoard) -> str:
    """The sentence that names the rule under which couples do not count; empty when they do."""
    if board.parameters.text(COUPLE_RULE) != "NONE":
        return ""
    words = translate("Couples", "La règle «\u202f{rule}\u202f» ignore les couples\u202f: page Règles.")
    return words.format(rule=definition_of(COUPLE_RULE).label)


def _check(couples: Couples, intern: Intern, partner: Intern) -> None:
    if partner.id == intern.id:
        raise KnownError(
            translate("Couples", "{intern} ne forme pas un couple avec soi-même.").format(intern=intern.full_name),
            translate("Couples", "Choisissez un autre interne, ou personne."),
        )
    if partner_of(couples, partner.id) not in {None, intern.id}:
        raise KnownError(
            translate("Couples", "{partner} est déjà dans un autre couple.").format(partner=partner.full_name),
            translate("Couples", "Défaites d’abord ce couple dans sa fiche."),
        )
