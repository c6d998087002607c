"""Where a choice session stands: who is called next, who left with what, which seats are free.

The state is a fold of the events over the call list. For a call list of n entries and posts p with s_p seats at the
start, after any legal sequence of events:
(1) every intern of the list is in exactly one of waiting, placed, absent, no_post, withdrawn;
(2) 0 <= seats left of p = s_p - interns placed on p inside the capacity;
(3) only the intern at hand chooses, is absent or leaves without a post; who is recalled is at hand before those who
were never called, several recalled in call order;
(4) a turn that has passed never comes back by itself: a withdrawal frees the seat for those called later.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, EventKind
from pacte_desktop.domain.wording import translate


class Standing(StrEnum):
    """Where an intern of the call list stands."""

    WAITING = "WAITING"
    PLACED = "PLACED"
    ABSENT = "ABSENT"
    NO_POST = "NO_POST"
    WITHDRAWN = "WITHDRAWN"

    @property
    def label(self) -> str:
        """The standing as the user reads it."""
        return {
            Standing.WAITING: translate("Standing", "à appeler"),
            Standing.PLACED: translate("Standing", "a choisi"),
            Standing.ABSENT: translate("Standing", "absent"),
            Standing.NO_POST: translate("Standing", "sans poste"),
            Standing.WITHDRAWN: translate("Standing", "désisté"),
        }[self]


class ImpossibleEventError(ValueError):
    """An event that cannot follow what happened before; a round that holds one was not written by these rules."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many interns stand where; ``supernumerary`` are among ``placed``."""

    called: int
    waiting: int
    placed: int
    supernumerary: int
    absent: int
    no_post: int
    withdrawn: int


_ENDS_A_TURN = {
    EventKind.CHOICE: Standing.PLACED,
    EventKind.SURNOMBRE_VALIDANT: Standing.PLACED,
    EventKind.SURNOMBRE_NON_VALIDANT: Standing.PLACED,
    EventKind.ABSENT: Standing.ABSENT,
    EventKind.NO_POST: Standing.NO_POST,
}


def takes_a_seat(kind: EventKind, *, held_outside: bool) -> bool:
    """True for an event that leaves one seat fewer to the others; see :class:`RoundState` for ``held_outside``."""
    return kind is EventKind.CHOICE or (kind is EventKind.SURNOMBRE_VALIDANT and not held_outside)


@dataclass(frozen=True)
class RoundState:
    """One moment of a round. ``waiting`` in the order of their turns; ``placed`` gives the event by intern id.

    ``seats`` is by post id; ``turn`` counts from 1 the turn that comes next; ``absent``, ``no_post`` and
    ``withdrawn`` are intern ids in the order in which it happened. ``held_outside`` is false when a validating
    supernumerary takes a seat of the post.
    """

    waiting: tuple[CallListEntry, ...]
    placed: Mapping[int, ChoiceEvent]
    absent: tuple[int, ...]
    no_post: tuple[int, ...]
    withdrawn: tuple[int, ...]
    seats: Mapping[int, int]
    turn: int
    entries: tuple[CallListEntry, ...]
    recalled: frozenset[int] = frozenset()
    held_outside: bool = True

    @property
    def current(self) -> CallListEntry | None:
        """The entry that is called next; None when everybody was."""
        return self.waiting[0] if self.waiting else None

    @property
    def is_over(self) -> bool:
        """True when nobody waits."""
        return not self.waiting

    @property
    def supernumerary(self) -> tuple[int, ...]:
        """Interns placed as supernumerary."""
        return tuple(intern_id for intern_id, event in self.placed.items() if event.kind is not EventKind.CHOICE)

    @property
    def counts(self) -> Counts:
        """How many interns stand where."""
        return Counts(
            called=len(self.entries),
            waiting=len(self.waiting),
            placed=len(self.placed),
            supernumerary=len(self.supernumerary),
            absent=len(self.absent),
            no_post=len(self.no_post),
            withdrawn=len(self.withdrawn),
        )

    def standing(self, intern_id: int) -> Standing:
        """Where the intern stands. Raises KeyError for one who is not on the list."""
        return self._standings[intern_id]

    @cached_property
    def _standings(self) -> dict[int, Standing]:
        return (
            {entry.intern_id: Standing.WAITING for entry in self.waiting}
            | dict.fromkeys(self.placed, Standing.PLACED)
            | dict.fromkeys(self.absent, Standing.ABSENT)
            | dict.fromkeys(self.no_post, Standing.NO_POST)
            | dict.fromkeys(self.withdrawn, Standing.WITHDRAWN)
        )

    def after(self, *events: ChoiceEvent) -> "RoundState":
        """The state once these events have happened. Raises :class:`ImpossibleEventError`."""
        fold = _Fold(self)
        for event in events:
            fold.apply(event)
        return fold.state()


def start_round(entries: Sequence[CallListEntry], seats: Mapping[int, int], *, held_outside: bool = True) -> RoundState:
    """The round before its first event. ``seats``: free at the start, by post id."""
    ordered = tuple(sorted(entries, key=lambda entry: entry.position))
    if len({entry.intern_id for entry in ordered}) != len(ordered):
        raise ImpossibleEventError("an intern is called twice")
    if any(free < 0 for free in seats.values()):
        raise ImpossibleEventError("a post starts with fewer seats than none")
    return RoundState(ordered, {}, (), (), (), dict(seats), 1, ordered, held_outside=held_outside)


def fold_round(
    entries: Sequence[CallListEntry],
    seats: Mapping[int, int],
    events: Iterable[ChoiceEvent],
    *,
    held_outside: bool = True,
) -> RoundState:
    """The round after all its events. Raises :class:`ImpossibleEventError` for one that cannot have happened."""
    return start_round(entries, seats, held_outside=held_outside).after(*events)


class _Fold:
    """The same state while it is being changed."""

    def __init__(self, state: RoundState) -> None:
        self._before = state
        self._standing = dict(state._standings)
        self._placed = dict(state.placed)
        # Insertion order is the order in which it happened.
        self._left: dict[int, Standing] = {
            intern_id: self._standing[intern_id] for intern_id in (*state.absent, *state.no_post, *state.withdrawn)
        }
        self._recalled = set(state.recalled)
        self._seats = dict(state.seats)
        self._turn = state.turn
        self._next = 0

    def apply(self, event: ChoiceEvent) -> None:
        """One event, when it can happen."""
        intern_id, standing = event.intern_id, self._standing.get(event.intern_id)
        if standing is None:
            raise self._impossible(event, "the intern is not on the call list")
        if (event.post_id is not None) != event.kind.seats:
            raise self._impossible(event, "a post belongs to a choice, and to nothing else")
        if event.kind in _ENDS_A_TURN:
            if self._at_hand() != intern_id:
                raise self._impossible(event, "it is not the turn of this intern")
            self._seat(event)
            self._move(intern_id, _ENDS_A_TURN[event.kind])
            self._turn += 1
        elif event.kind is EventKind.RECALLED:
            if standing is not Standing.ABSENT:
                raise self._impossible(event, "only who is absent is recalled")
            self._move(intern_id, Standing.WAITING)
            self._recalled.add(intern_id)
        else:
            if standing is Standing.WITHDRAWN:
                raise self._impossible(event, "the intern withdrew already")
            self._free(intern_id)
            self._move(intern_id, Standing.WITHDRAWN)

    def state(self) -> RoundState:
        """What it has come to."""
        entries = self._before.entries
        waiting = [entry for entry in entries if self._standing[entry.intern_id] is Standing.WAITING]
        waiting.sort(key=lambda entry: entry.intern_id not in self._recalled)
        left = {
            wanted: tuple(intern_id for intern_id, standing in self._left.items() if standing is wanted)
            for wanted in (Standing.ABSENT, Standing.NO_POST, Standing.WITHDRAWN)
        }
        return RoundState(
            waiting=tuple(waiting),
            placed=self._placed,
            absent=left[Standing.ABSENT],
            no_post=left[Standing.NO_POST],
            withdrawn=left[Standing.WITHDRAWN],
            seats=self._seats,
            turn=self._turn,
            entries=entries,
            recalled=frozenset(self._recalled),
            held_outside=self._before.held_outside,
        )

    def _at_hand(self) -> int | None:
        if self._recalled:
            return next(entry.intern_id for entry in self._before.entries if entry.intern_id in self._recalled)
        entries = self._before.entries
        while self._next < len(entries) and self._standing[entries[self._next].intern_id] is not Standing.WAITING:
            self._next += 1
        return entries[self._next].intern_id if self._next < len(entries) else None

    def _move(self, intern_id: int, standing: Standing) -> None:
        self._standing[intern_id] = standing
        self._recalled.discard(intern_id)
        self._left.pop(intern_id, None)
        if standing in (Standing.ABSENT, Standing.NO_POST, Standing.WITHDRAWN):
            self._left[intern_id] = standing

    def _seat(self, event: ChoiceEvent) -> None:
        if event.post_id is None:
            return
        if event.post_id not in self._seats:
            raise self._impossible(event, "the post is not one of this session")
        if event.kind is not EventKind.SURNOMBRE_NON_VALIDANT and self._seats[event.post_id] == 0:
            raise self._impossible(event, "no seat of the post is free")
        if self._takes_a_seat(event):
            self._seats[event.post_id] -= 1
        self._placed[event.intern_id] = event

    def _free(self, intern_id: int) -> None:
        event = self._placed.pop(intern_id, None)
        if event is not None and event.post_id is not None and self._takes_a_seat(event):
            self._seats[event.post_id] += 1

    def _takes_a_seat(self, event: ChoiceEvent) -> bool:
        return takes_a_seat(event.kind, held_outside=self._before.held_outside)

    @staticmethod
    def _impossible(event: ChoiceEvent, why: str) -> ImpossibleEventError:
        return ImpossibleEventError(f"event {event.number} ({event.kind}, intern {event.intern_id}): {why}")
