"""Placing interns: read the board of a semester, assign, move, take back."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TypeVar

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules import Refusal
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.store import queries
from pacte_desktop.store.edits import Decision, add_assignment, move_assignment, remove_assignment
from pacte_desktop.store.plan_file import PlanFile, current_author

Value = TypeVar("Value")


class RefusedError(KnownError):
    """The rules stand against an assignment; ``refusals`` says which and why."""

    def __init__(self, refusals: list[Refusal]) -> None:
        super().__init__(" ".join(refusal.sentence for refusal in refusals))
        self.refusals = refusals


def assign(plan: PlanFile, intern_id: int, post_id: int, reason: str = "") -> Changes:
    """Put an intern on a post, or move them there from the post that they hold.

    The rules are read and the row is written in one transaction. Raises :class:`RefusedError` with every broken rule.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        intern, post = _known(board.interns, intern_id), _known(board.posts, post_id)
        held = board.by_intern.get(intern_id)
        if held and held.post_id == post_id:
            return Changes()
        refusals = board.refusals(intern, post, moving=held is not None)
        if held and held.is_locked:
            raise _locked(intern)
        if refusals:
            raise RefusedError(refusals)
        decision = Decision(datetime.now(UTC).replace(tzinfo=None, microsecond=0), current_author(), reason)
        site = queries.site_name(writing.session, post.site_id)
        if held:
            writing.name(
                QT_TRANSLATE_NOOP("History", "déplacer {intern} vers {site}"), intern=intern.full_name, site=site
            )
            move_assignment(writing.session, held.id, post, decision)
        else:
            writing.name(QT_TRANSLATE_NOOP("History", "affecter {intern} à {site}"), intern=intern.full_name, site=site)
            add_assignment(writing.session, intern_id, post, decision)
    return writing.changes


def unassign(plan: PlanFile, intern_id: int) -> Changes:
    """Take an intern off their post. Raises :class:`KnownError` when they hold none or when it is locked."""
    with plan.write() as writing:
        board = read_board(writing.session)
        intern = _known(board.interns, intern_id)
        held = board.by_intern.get(intern_id)
        if held is None:
            raise KnownError(
                translate("Placement", "{name} n’a pas d’affectation ce semestre.").format(name=intern.full_name)
            )
        if held.is_locked:
            raise _locked(intern)
        writing.name(QT_TRANSLATE_NOOP("History", "retirer l’affectation de {intern}"), intern=intern.full_name)
        remove_assignment(writing.session, held.id)
    return writing.changes


def _locked(intern: Intern) -> KnownError:
    return KnownError(
        translate("Placement", "L’affectation de {name} est verrouillée.").format(name=intern.full_name),
        translate("Placement", "Déverrouillez-la d’abord."),
    )


def find_intern(board: PostBoard, key: str) -> Intern:
    """Intern by IMOTEP number, else by id. Raises :class:`KnownError` when there is none."""
    interns = board.interns.values()
    found = next((intern for intern in interns if intern.imotep_number == key), None)
    found = found or next((intern for intern in interns if str(intern.id) == key), None)
    if found is not None:
        return found
    raise KnownError(
        translate("Placement", "Aucun interne ne porte le numéro « {key} ».").format(key=key),
        translate("Placement", "Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche de l’interne."),
    )


def find_post(board: PostBoard, key: str) -> OpenPost:
    """Post by IMOTEP number, else by id. Raises :class:`KnownError` when there is none in this semester."""
    posts = board.posts.values()
    found = next((post for post in posts if post.imotep_number == key), None)
    found = found or next((post for post in posts if str(post.id) == key), None)
    if found is not None:
        return found
    raise KnownError(
        translate("Placement", "Aucun poste ouvert ce semestre ne porte le numéro « {key} ».").format(key=key),
        translate("Placement", "Donnez le numéro IMOTEP ou l’identifiant affiché dans la fiche du poste."),
    )


def _known(values: Mapping[int, Value], wanted: int) -> Value:
    """The value with this id. Raises :class:`KnownError` when another step removed it."""
    if wanted not in values:
        raise KnownError(
            translate("Placement", "Cet interne ou ce poste n’existe plus dans le plan (identifiant {id}).").format(
                id=wanted
            )
        )
    return values[wanted]
