"""The legal choice: sessions, who is called in which order, and what happened at each turn."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.wording import translate


class ChoiceKind(StrEnum):
    """The choice itself, or the trial some weeks before that assigns nobody."""

    CHOICE = "CHOICE"
    PRE_CHOICE = "PRE_CHOICE"


class SessionStatus(StrEnum):
    """Where a choice session stands."""

    DRAFT = "DRAFT"
    OPEN = "OPEN"
    FROZEN = "FROZEN"
    ANNULLED = "ANNULLED"

    @property
    def label(self) -> str:
        """The status as the user reads it."""
        return {
            SessionStatus.DRAFT: translate("SessionStatus", "en préparation"),
            SessionStatus.OPEN: translate("SessionStatus", "ouverte"),
            SessionStatus.FROZEN: translate("SessionStatus", "figée"),
            SessionStatus.ANNULLED: translate("SessionStatus", "annulée"),
        }[self]


class EventKind(StrEnum):
    """What can happen to an intern in a session."""

    CHOICE = "CHOICE"
    ABSENT = "ABSENT"
    RECALLED = "RECALLED"
    SURNOMBRE_VALIDANT = "SURNOMBRE_VALIDANT"
    SURNOMBRE_NON_VALIDANT = "SURNOMBRE_NON_VALIDANT"
    WITHDRAWN = "WITHDRAWN"
    NO_POST = "NO_POST"

    @property
    def label(self) -> str:
        """The event as the user reads it."""
        return {
            EventKind.CHOICE: translate("EventKind", "choix"),
            EventKind.ABSENT: translate("EventKind", "absence"),
            EventKind.RECALLED: translate("EventKind", "rappel"),
            EventKind.SURNOMBRE_VALIDANT: translate("EventKind", "surnombre validant"),
            EventKind.SURNOMBRE_NON_VALIDANT: translate("EventKind", "surnombre non validant"),
            EventKind.WITHDRAWN: translate("EventKind", "désistement"),
            EventKind.NO_POST: translate("EventKind", "sans poste"),
        }[self]

    @property
    def seats(self) -> bool:
        """True when the intern leaves with a post."""
        return self in (EventKind.CHOICE, EventKind.SURNOMBRE_VALIDANT, EventKind.SURNOMBRE_NON_VALIDANT)


@dataclass(frozen=True, slots=True)
class ChoiceSession:
    """One ordered choice. Empty ``internship_types``: every type. ``order_key`` names a key of the call order.

    ``number`` counts the sessions of the semester; a second procedure after an annulled one has the next number and
    ``replaces_id`` names the first. ``first_call`` is local time; ``minutes_a_turn`` spaces the call times.
    ``hosts_done``: the interns of the host specialties have chosen (asked for by some local rules). ``venue``: where
    it is held, as the convocations say it; empty when it is not known yet.
    """

    id: int
    semester_id: int
    number: int
    label: str
    kind: ChoiceKind
    phases: tuple[Phase, ...]
    internship_types: tuple[str, ...]
    order_key: str
    status: SessionStatus
    day: date | None = None
    first_call: str = "09:00"
    minutes_a_turn: float = 2.0
    hosts_done: bool = False
    replaces_id: int | None = None
    venue: str = ""


@dataclass(frozen=True, slots=True)
class CallListEntry:
    """An intern at a 1-based place of a call list; ``key_shown`` says by which key, ``proxy`` who chooses instead."""

    id: int
    session_id: int
    position: int
    intern_id: int
    seniority: int
    key_shown: str
    proxy: str = ""


@dataclass(frozen=True, slots=True)
class ChoiceEvent:
    """What happened at one moment of a session. ``number`` counts from 1 in the session; ``at`` is UTC.

    ``post_id`` is set for the kinds that leave the intern with a post. ``chosen_by`` is the proxy, « liste de vœux »,
    or empty when the intern chose in person. ``alarm`` keeps what the look-ahead said when the choice was made.
    """

    id: int
    session_id: int
    number: int
    kind: EventKind
    intern_id: int
    post_id: int | None
    at: datetime
    author: str
    chosen_by: str = ""
    reason: str = ""
    alarm: str = ""


@dataclass(frozen=True, slots=True)
class FrozenRound:
    """A session as it was when it was frozen or annulled: kept for ever, chained by hash to the one before.

    ``payload`` is canonical JSON (UTF-8, sorted keys); ``sha256`` is that of ``previous_sha256`` followed by it.
    """

    id: int
    session_id: int
    number: int
    status: SessionStatus
    at: datetime
    author: str
    motive: str
    payload: str
    previous_sha256: str
    sha256: str
