"""Replay of a round without one intern: who would have left with another post. Nothing is ever written.

The legal decision, to replay or to annul, stays with the authority; this says what replaying would change.
"""

from bisect import bisect
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from pacte_desktop.domain.choice import ChoiceSession, EventKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.choice_round import takes_a_seat
from pacte_desktop.placement.eligible_pairs import InstanceInputs, make_instance
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.placement.replay import replay_without
from pacte_desktop.services.held_session import HeldSession, post_stays_open, read_held
from pacte_desktop.services.round_outlook import Pairs, pairs_of
from pacte_desktop.store import choice_queries
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class Changed:
    """An intern who would leave with another post; None: without one."""

    intern: Intern
    before: OpenPost | None
    after: OpenPost | None


@dataclass(frozen=True)
class Replay:
    """A round without ``without``: ``changed`` in call order, how many were computed again, and what it means."""

    session: ChoiceSession
    without: Intern
    freed: OpenPost | None
    changed: tuple[Changed, ...]
    recomputed: int
    board: PostBoard

    def as_json(self) -> dict[str, Any]:
        """The values as JSON; interns and posts by their IMOTEP numbers."""
        return {
            "session": self.session.number,
            "without": self.without.imotep_number,
            "freed": _number(self.freed),
            "recomputed": self.recomputed,
            "changed": [
                {
                    "intern": item.intern.imotep_number,
                    "name": item.intern.full_name,
                    "before": _number(item.before),
                    "after": _number(item.after),
                    "before_site": self._site(item.before),
                    "after_site": self._site(item.after),
                }
                for item in self.changed
            ],
        }

    def sentences(self) -> list[str]:
        """The same in words, one line each."""
        first = counted(
            len(self.changed),
            translate("Replay", "Sans {name}, {n} interne changerait de poste."),
            translate("Replay", "Sans {name}, {n} internes changeraient de poste."),
            name=self.without.full_name,
        )
        line = translate("Replay", "{name} : {before} → {after}")
        nothing = translate("Replay", "sans poste")
        return [
            first,
            *(
                line.format(
                    name=item.intern.full_name,
                    before=self._site(item.before) or nothing,
                    after=self._site(item.after) or nothing,
                )
                for item in self.changed
            ),
        ]

    def _site(self, post: OpenPost | None) -> str | None:
        if post is None:
            return None
        site = self.board.sites.get(post.site_id)
        return f"{site.name} ({post.imotep_number})" if site else post.imotep_number


def replay(plan: PlanFile, session_id: int, intern_id: int) -> Replay:
    """The round without one intern of its list. Raises :class:`KnownError` when they are not on it."""
    with plan.read() as reader:
        held = read_held(reader, session_id)
        wishes = choice_queries.wishes(reader)
    if all(entry.intern_id != intern_id for entry in held.calls):
        raise KnownError(translate("ChoiceSession", "Cet interne n’est pas dans la liste d’appel."))
    pairs = pairs_of(held)
    chosen = what_was_chosen(held, pairs)
    bare = make_instance(held.board, pairs.interns, pairs.posts, InstanceInputs(wishes, eligible=pairs.eligible))
    instance = _as_it_was(bare, held, pairs, chosen.recorded)
    found = replay_without(
        instance, pairs.row[intern_id], chosen.order, recorded=chosen.recorded, departures=chosen.departures
    )
    posts = (*pairs.posts, None)  # The index of nobody is -1.
    return Replay(
        session=held.session,
        without=held.board.interns[intern_id],
        freed=posts[found.freed],
        changed=tuple(
            Changed(pairs.interns[item.intern], posts[item.before], posts[item.after]) for item in found.changed
        ),
        recomputed=found.recomputed,
        board=held.board,
    )


@dataclass(frozen=True)
class Chosen:
    """What happened in a round: ``recorded`` (n) columns taken inside the capacity, ``order`` of the rows by turn.

    ``departures``: rows that withdrew after their turn, once so many turns of ``order`` had passed.
    """

    recorded: np.ndarray[Any, np.dtype[np.int64]]
    order: tuple[int, ...]
    departures: dict[int, int]


def what_was_chosen(held: HeldSession, pairs: Pairs) -> Chosen:
    """The choices of a round. Who withdrew before their turn, sits outside the capacity or waits takes no part."""
    recorded = np.full(len(pairs.interns), NOBODY, np.int64)
    held_outside = post_stays_open(held.board)
    turns: dict[int, int] = {}
    left: dict[int, int] = {}
    for event in held.events:
        row = pairs.row[event.intern_id]
        if event.kind is EventKind.WITHDRAWN and row in turns:
            left[row] = event.number
        elif event.kind in (EventKind.ABSENT, EventKind.NO_POST):
            turns[row] = event.number
        elif event.post_id is not None and takes_a_seat(event.kind, held_outside=held_outside):
            turns[row] = event.number
            recorded[row] = pairs.column[event.post_id]
        else:
            turns.pop(row, None)
    order = sorted(turns, key=turns.__getitem__)
    numbers = [turns[row] for row in order]
    return Chosen(recorded, tuple(order), {row: bisect(numbers, number) for row, number in left.items()})


def _as_it_was(
    instance: Instance, held: HeldSession, pairs: Pairs, recorded: np.ndarray[Any, np.dtype[np.int64]]
) -> Instance:
    """Seats at the start of the round, nobody seated, and what was chosen allowed, whatever the plan says since."""
    eligible = instance.eligible.copy()
    rows = np.flatnonzero(recorded != NOBODY)
    eligible[rows, recorded[rows]] = True
    return replace(
        instance,
        capacity=np.array([held.seats.get(post.id, 0) for post in pairs.posts], np.int64),
        eligible=eligible,
        current=np.full(len(pairs.interns), NOBODY, np.int64),
        locked=np.zeros(len(pairs.interns), np.bool_),
    )


def _number(post: OpenPost | None) -> str | None:
    return post.imotep_number if post else None
