"""Who can still be placed while a round goes on: the look-ahead of a session, by ids and in words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.choice import ChoiceEvent, EventKind
from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.choice_round import RoundState
from pacte_desktop.placement.eligible_pairs import eligible_matrix
from pacte_desktop.placement.look_ahead import HallCertificate, LookAhead, Menu
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.held_session import HeldSession


@dataclass(frozen=True)
class Pairs:
    """Who may take what by every rule but capacity: rows in call order, columns by post id."""

    interns: tuple[Intern, ...]
    posts: tuple[OpenPost, ...]
    eligible: NDArray[np.bool_]

    @cached_property
    def row(self) -> dict[int, int]:
        """Row of each intern id."""
        return {intern.id: row for row, intern in enumerate(self.interns)}

    @cached_property
    def column(self) -> dict[int, int]:
        """Column of each post id."""
        return {post.id: column for column, post in enumerate(self.posts)}


def pairs_of(held: HeldSession) -> Pairs:
    """The pairs of a session's call list and posts."""
    interns = tuple(held.board.interns[entry.intern_id] for entry in held.state.entries)
    return Pairs(interns, held.posts, eligible_matrix(held.board, interns, held.posts))


@dataclass(frozen=True)
class Outlook:
    """A look-ahead at one moment; ``ahead`` is never changed, :meth:`after` gives another."""

    board: PostBoard
    pairs: Pairs
    ahead: LookAhead

    def menu(self, intern_id: int) -> Menu:
        """What a waiting intern may take, by column of ``pairs``."""
        return self.ahead.menu(self.pairs.row[intern_id])

    def certificate(self, intern_id: int, post_id: int) -> HallCertificate | None:
        """Why a choice would strand somebody; None when it is safe, or nothing that the look-ahead judges."""
        row, column = self.pairs.row.get(intern_id), self.pairs.column.get(post_id)
        if row is None or column is None or not self.ahead.menu(row).open[column]:
            return None
        return self.ahead.certificate(row, column)

    def stranded_by(self, certificate: HallCertificate) -> tuple[str, ...]:
        """Names of who would be left without a post that they need."""
        return tuple(self.pairs.interns[row].full_name for row in certificate.interns[-1:])

    def sentence(self, certificate: HallCertificate) -> str:
        """The certificate in words: who shares which seats, and who would be left."""
        return translate("LookAhead", "{stranded} n’aurait plus de poste : {sharing}.").format(
            stranded=", ".join(self.stranded_by(certificate)), sharing=self._sharing(certificate)
        )

    @property
    def stranded(self) -> tuple[Intern, ...]:
        """Waiting interns for whom nothing will be left, whatever those before them choose."""
        return tuple(self.pairs.interns[row] for row in self.ahead.stranded)

    def deficit(self) -> tuple[str, ...]:
        """Why interns are stranded already, in words."""
        return tuple(
            translate("LookAhead", "Il manque des places : {sharing}.").format(sharing=self._sharing(certificate))
            for certificate in self.ahead.deficit()
        )

    def after(self, state: RoundState, events: Sequence[ChoiceEvent]) -> "Outlook":
        """The look-ahead once ``events`` have led to ``state``."""
        if not all(self._can_follow(event) for event in events):
            return Outlook(self.board, self.pairs, _ahead(self.pairs, state))
        ahead = self.ahead.copy()
        for event in events:
            row = self.pairs.row[event.intern_id]
            if event.kind is EventKind.CHOICE and event.post_id is not None:
                ahead.take(row, self.pairs.column[event.post_id])
            else:
                ahead.leave(row)
        return Outlook(self.board, self.pairs, ahead)

    def _can_follow(self, event: ChoiceEvent) -> bool:
        """True for what happens at nearly every turn; anything else is looked at afresh."""
        if event.kind in (EventKind.ABSENT, EventKind.NO_POST):
            return True
        column = self.pairs.column.get(event.post_id or 0)
        row = self.pairs.row[event.intern_id]
        return event.kind is EventKind.CHOICE and column is not None and bool(self.pairs.eligible[row, column])

    def _sharing(self, certificate: HallCertificate) -> str:
        names = [self.pairs.interns[row].full_name for row in certificate.interns]
        types = dict.fromkeys(self.pairs.posts[column].internship_type for column in certificate.posts)
        labels = [self.board.types[code].label if code in self.board.types else code for code in types]
        people = counted(
            len(names),
            translate("LookAhead", "{n} interne ({names})"),
            translate("LookAhead", "{n} internes ({names})"),
            names=some_names(names),
        )
        if certificate.seats <= 0:
            return translate("LookAhead", "{people} pour aucune place").format(people=people)
        return counted(
            certificate.seats,
            translate("LookAhead", "{people} pour {n} place ({types})"),
            translate("LookAhead", "{people} pour {n} places ({types})"),
            people=people,
            types=", ".join(labels),
        )


def look_ahead(held: HeldSession, pairs: Pairs | None = None) -> Outlook:
    """The look-ahead of a session as it stands."""
    pairs = pairs or pairs_of(held)
    return Outlook(held.board, pairs, _ahead(pairs, held.state))


def _ahead(pairs: Pairs, state: RoundState) -> LookAhead:
    free = np.array([state.seats.get(post.id, 0) for post in pairs.posts], dtype=np.int64)
    return LookAhead(pairs.eligible, free, [pairs.row[entry.intern_id] for entry in state.waiting])
