"""Why an intern may or may not take a post: rules and facts, who sits there, who would move, and the way out."""

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.rules import Rule
from pacte_desktop.domain.wording import counted, stated, translate
from pacte_desktop.placement.allocation.conflict import EditPrices, WayOut, way_out
from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.placement.allocation.ways import Move
from pacte_desktop.placement.allocation.why_not import why_not
from pacte_desktop.placement.instance import NOBODY
from pacte_desktop.placement.look_ahead import LookAhead
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.accounts import ledger
from pacte_desktop.services.allocation.certificates import sharing_sentence
from pacte_desktop.services.allocation.judging import site_of
from pacte_desktop.services.allocation.method import gaming_line
from pacte_desktop.services.allocation.prepared import Prepared, prepare_input
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.services.allocation.seats import seat_values, slack, solution_of
from pacte_desktop.services.allocation.sessions import counting
from pacte_desktop.services.allocation.wanted import allocation_input
from pacte_desktop.services.round_view import vetoes
from pacte_desktop.services.seat_takers import taken_sentence
from pacte_desktop.services.way_out_words import edit_sentence
from pacte_desktop.store.plan_file import PlanFile

__all__ = ["ChainLink", "Reason", "Why", "gaming_line", "ledger", "seat_values", "slack", "why", "why_in_run", "why_of"]

PRICES = (EditPrices(1, 1, 100), EditPrices(50, 1, 100), EditPrices(1, 50, 100))
"""What is tried in turn: the fewest changes, then rather none of the seats, then rather none of the locks. A derogation
is only for what nothing else can mend."""


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule by its number (« R4 ») and the sentence with the fact."""

    rule: str
    sentence: str


@dataclass(frozen=True, slots=True)
class ChainLink:
    """Somebody who would move: name, and the sites (with post numbers) left and taken, "" for no post."""

    intern_id: int
    name: str
    before: str
    after: str

    @property
    def sentence(self) -> str:
        """« DURAND Zoé : Hôpital A (36-0001) → Groupe B (36-0007) »."""
        return translate("Why", "{name}\u202f: {before} → {after}").format(
            name=self.name,
            before=self.before or translate("Why", "sans poste"),
            after=self.after or translate("Why", "sans poste"),
        )


@dataclass(frozen=True)
class Why:
    """``allowed``: no rule stands against it; ``reasons`` may still hold an alarm (R6).

    ``chain``: who moves in the first of the ``way_out`` sentences, the intern who asks first.
    """

    intern_id: int
    post_id: int
    allowed: bool
    reasons: tuple[Reason, ...]
    chain: tuple[ChainLink, ...] = ()
    way_out: tuple[str, ...] = ()


def why(plan: PlanFile, intern_id: int, post_id: int) -> Why:
    """The answer for the plan in force. Raises :class:`KnownError` for an unknown intern or post."""
    return why_of(prepare_input(allocation_input(plan, with_travel=False)), intern_id, post_id)


def why_of(prepared: Prepared, intern_id: int, post_id: int) -> Why:
    """The same without a file."""
    return _Asking(prepared, *_known(prepared.board, intern_id, post_id)).answer()


def _known(board: PostBoard, intern_id: int, post_id: int) -> tuple[Intern, OpenPost]:
    if intern_id not in board.interns or post_id not in board.posts:
        raise KnownError(
            translate("Why", "Cet interne ou ce poste n’existe plus dans le plan ({intern}, {post}).").format(
                intern=intern_id, post=post_id
            )
        )
    return board.interns[intern_id], board.posts[post_id]


@dataclass(frozen=True)
class _Asking:
    """One question, with the problem that it is about."""

    prepared: Prepared
    intern: Intern
    post: OpenPost

    @cached_property
    def board(self) -> PostBoard:
        """The board as the session of the intern's phase sees it."""
        sessions = [
            facts.session
            for facts in counting(self.prepared.wanted.sessions)
            if not facts.session.phases or self.intern.phase in facts.session.phases
        ]
        board = self.prepared.board
        return replace(board, hosts_done=sessions[-1].hosts_done) if sessions else board

    def answer(self) -> Why:
        held = self.board.by_intern.get(self.intern.id)
        if held is not None and held.post_id == self.post.id:
            has_it = translate("Why", "{name} a déjà ce poste.").format(name=self.intern.full_name)
            return self._told(allowed=True, reasons=(Reason(str(Rule.ONE_POST), has_it),))
        reasons = [
            Reason(str(refusal.rule), refusal.sentence)
            for refusal in self.board.refusals(self.intern, self.post, moving=held is not None)
        ]
        if any(reason.rule == Rule.CAPACITY for reason in reasons):
            taken = taken_sentence(self.prepared, self.intern, self.post)
            reasons += [Reason(str(Rule.CAPACITY), taken)] if taken else []
        if held is not None and held.is_locked:
            locked = translate("Why", "L’affectation de {name} est verrouillée.").format(name=self.intern.full_name)
            reasons.append(Reason(str(Rule.ONE_POST), locked))
        if reasons:
            return self._with_ways(reasons)
        alarm = self._alarm()
        veto = bool(alarm) and vetoes(self.board)
        return self._told(allowed=not veto, reasons=tuple(alarm))

    def _told(self, *, allowed: bool, reasons: tuple[Reason, ...]) -> Why:
        return Why(self.intern.id, self.post.id, allowed, reasons)

    def _alarm(self) -> list[Reason]:
        """Whom the choice would leave without a post that they need (R6)."""
        prepared, instance = self.prepared, self.prepared.instance
        row, column = prepared.row.get(self.intern.id), prepared.column[self.post.id]
        if row is None:
            return []
        # An intern who has a post gives it back first.
        current = instance.current.copy()
        current[row] = NOBODY
        free = instance.capacity - np.bincount(current[current != NOBODY], minlength=instance.size[1])
        waiting = np.flatnonzero(current == NOBODY).tolist()
        ahead = LookAhead(instance.eligible, np.maximum(free, 0), waiting)
        if not ahead.menu(row).open[column]:
            return []
        certificate = ahead.certificate(row, column)
        if certificate is None:
            return []
        names = [prepared.interns[number].full_name for number in ahead.strands(row, column)]
        words = translate("Why", "Ce choix laisserait sans poste\u202f: {names}. {sharing}").format(
            names=some_names(names), sharing=sharing_sentence(prepared.board, prepared.posts, certificate)
        )
        return [Reason("R6", words)]

    def _with_ways(self, reasons: list[Reason]) -> Why:
        """The refusal with the smallest sets of changes, where the problem knows the intern."""
        refused = Why(self.intern.id, self.post.id, False, tuple(reasons))
        row, column = self.prepared.row.get(self.intern.id), self.prepared.column[self.post.id]
        if row is None:
            return refused
        ways: list[WayOut] = []
        for prices in PRICES:
            found = way_out(self.prepared.instance, self.prepared.instance.current, row, column, prices)
            if set(found.edits) not in [set(way.edits) for way in ways]:
                ways.append(found)
        chain = tuple(_link(self.prepared, move) for move in ways[0].chain)
        return replace(refused, chain=chain, way_out=tuple(self._way_sentence(way) for way in ways))

    def _way_sentence(self, way: WayOut) -> str:
        moving = len(way.chain)
        people = counted(
            moving,
            translate("Why", "{n} interne change de poste"),
            translate("Why", "{n} internes changent de poste"),
        )
        if not way.edits:
            return translate("Why", "Sans toucher aux règles\u202f: {people}.").format(people=people)
        told = [edit_sentence(self.prepared, self.board, edit) for edit in way.edits]
        words = translate("Why", " et ").join(told)
        return translate("Why", "{changes}\u202f; {people}.").format(
            changes=words[:1].upper() + words[1:], people=people
        )


def _link(prepared: Prepared, move: Move) -> ChainLink:
    row, before, after = move
    intern = prepared.interns[row]
    return ChainLink(intern.id, intern.full_name, _where(prepared, before), _where(prepared, after))


def _where(prepared: Prepared, column: int) -> str:
    if column == NOBODY:
        return ""
    post = prepared.posts[column]
    return f"{site_of(prepared.board, post.site_id)} ({post.imotep_number})"


def why_in_run(prepared: Prepared, run: Run, intern_id: int, post_id: int) -> Why:
    """Why a computed plan does not give the post: what it would cost everybody, and who would have to move.

    A post that the rules refuse is answered by the rules. Raises :class:`KnownError` when the run was not proved.
    """
    intern, post = _known(prepared.board, intern_id, post_id)
    row, column = prepared.row.get(intern_id), prepared.column[post_id]
    if row is None or not prepared.instance.eligible[row, column]:
        return _Asking(prepared, intern, post).answer()
    found = why_not(
        prepared.instance, solution_of(prepared, run), row, column, least_change=prepared.settings.least_change
    )
    chain = tuple(_link(prepared, move) for move in found.chain)
    if not found.possible:
        words = translate("Why", "Les places de ce poste sont à des internes verrouillés.")
    elif found.code == "":
        words = translate("Why", "{name} a ce poste dans ce plan.").format(name=intern.full_name)
    elif found.code == "draw":
        words = translate("Why", "Un plan aussi bon le donne\u202f: seul le tirage publié les départage.")
    else:
        words = translate("Why", "Ce plan y perdrait\u202f: {level} +{amount}.").format(
            level=level_name(found.code), amount=stated(round(found.amount, 2))
        )
    return Why(intern_id, post_id, found.possible, (Reason("levels", words),), chain)
