"""One choice session as it is put on record: kept ones as they were signed, others as the plan has them now.

Both come from the same payload (see :mod:`services.frozen_rounds`), so that what is printed of a session before and
after it is frozen differs only where the session does.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import Any

from pacte_desktop.domain.choice import (
    CallListEntry,
    ChoiceEvent,
    ChoiceKind,
    ChoiceSession,
    EventKind,
    SessionStatus,
)
from pacte_desktop.domain.curriculum import InternshipType, Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Mark, Parameter, Parameters
from pacte_desktop.domain.people import Intern, RankingKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.choice_round import ImpossibleEventError, RoundState, fold_round
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.services.frozen_rounds import RoundCheck, payload_of, verify
from pacte_desktop.services.held_session import read_held
from pacte_desktop.services.regimes import types_in_force

_Payload = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class RecordedPost:
    """A post as the session offered it."""

    id: int
    imotep_number: str
    site: str
    internship_type: str


@dataclass(frozen=True)
class SessionRecord:
    """A session with its list, its events and what they are about. ``kept``: its kept states with what verifying them
    said, oldest first; empty for one that can still change."""

    session: ChoiceSession
    calls: tuple[CallListEntry, ...]
    events: tuple[ChoiceEvent, ...]
    interns: Mapping[int, Intern]
    posts: Mapping[int, RecordedPost]
    seats: Mapping[int, int]
    parameters: Parameters
    kept: tuple[RoundCheck, ...] = ()

    @cached_property
    def state(self) -> RoundState:
        """Where the round stands after its events."""
        held_outside = self.parameters.flag("surnombre.post_stays_open")
        return fold_round(self.calls, self.seats, self.events, held_outside=held_outside)

    @cached_property
    def types(self) -> Mapping[str, InternshipType]:
        """Internship types by the rules of the record."""
        return types_in_force(self.parameters)

    @property
    def is_annulled(self) -> bool:
        """True when what it gave holds no more."""
        return self.session.status is SessionStatus.ANNULLED

    def type_label(self, code: str) -> str:
        """Name of an internship type, with a capital; its code for one that the rules do not know."""
        label = self.types[code].label if code in self.types else code
        return label[:1].upper() + label[1:]

    def short_type_label(self, code: str) -> str:
        """The same where there is little room."""
        return self.types[code].short_label if code in self.types else code

    @property
    def order_label(self) -> str:
        """What parts interns of one seniority, in words."""
        definition = self.parameters.definitions.get("order.key")
        return dict(definition.choices if definition else ()).get(self.session.order_key, self.session.order_key)


def read_record(source: DocumentSource, session: ChoiceSession) -> SessionRecord:
    """The session on record. Raises :class:`KnownError` for one that was altered after it was kept."""
    kept = tuple(check for check in verify(source.plan) if check.frozen.session_id == session.id)
    for check in kept:
        if check.is_altered:
            raise KnownError(
                check.sentence,
                translate("SessionPrints", "Reprenez une copie du plan faite avant cette modification."),
            )
    payload: _Payload
    if kept:
        payload = json.loads(kept[-1].frozen.payload)
    else:
        with source.plan.read() as reader:
            held = read_held(reader, session.id)
            payload = payload_of(held, held.session.status, datetime(1, 1, 1), "", "")
    known = source.snapshot.board.parameters
    try:
        record = _record(payload, known, kept)
        _ = record.state
    except (LookupError, TypeError, ValueError, ImpossibleEventError) as error:
        raise KnownError(
            translate("SessionPrints", "La séance n° {number} ne se lit pas.").format(number=session.number),
            translate("SessionPrints", "Reprenez la dernière copie de sécurité."),
        ) from error
    return record


def local_time(at: datetime) -> datetime:
    """A moment kept in UTC as the clock on the wall shows it."""
    return at.replace(tzinfo=UTC).astimezone()


def _record(payload: _Payload, known: Parameters, kept: tuple[RoundCheck, ...]) -> SessionRecord:
    """``known``: the rules now, for the keys that the release which kept the session did not have yet."""
    status = SessionStatus(payload["status"])
    recorded = {item["key"]: _parameter(item, known.day) for item in payload["parameters"].values()}
    return SessionRecord(
        session=_session(payload["session"] | {"status": status}),
        calls=tuple(CallListEntry(**_fields(CallListEntry, item, {})) for item in payload["calls"]),
        events=tuple(_event(item) for item in payload["events"]),
        interns={item["id"]: _intern(item) for item in payload["interns"]},
        posts={
            item["id"]: RecordedPost(item["id"], item["imotep_number"], item["site"], item["internship_type"])
            for item in payload["posts"]
        },
        seats={int(post_id): int(free) for post_id, free in payload["seats"].items()},
        parameters=Parameters(known.day, tuple((known.in_force | recorded).values()), known.definitions),
        kept=kept,
    )


def _session(item: dict[str, Any]) -> ChoiceSession:
    read: dict[str, Callable[[Any], Any]] = {
        "kind": ChoiceKind,
        "phases": lambda phases: tuple(Phase(phase) for phase in phases),
        "internship_types": tuple,
        "status": SessionStatus,
        "day": _day,
    }
    return ChoiceSession(**_fields(ChoiceSession, item, read))


def _event(item: dict[str, Any]) -> ChoiceEvent:
    return ChoiceEvent(**_fields(ChoiceEvent, item, {"kind": EventKind, "at": datetime.fromisoformat}))


def _intern(item: dict[str, Any]) -> Intern:
    read: dict[str, Callable[[Any], Any]] = {
        "regime": Regime,
        "phase": Phase,
        "ranking_kind": RankingKind,
        "validated": tuple,
        "thesis_date": _day,
    }
    return Intern(**_fields(Intern, item, read))


def _parameter(item: dict[str, Any], day: date) -> Parameter:
    """The value as it was in force then: it holds on ``day`` whatever its own dates say."""
    return Parameter(
        item["key"], item["value"], min(date.fromisoformat(item["valid_from"]), day), item["source"], Mark(item["mark"])
    )


def _fields(made: Any, item: dict[str, Any], read: Mapping[str, Callable[[Any], Any]]) -> dict[str, Any]:
    """Values for the fields of the dataclass ``made``; what another release kept besides is passed over."""
    known = {name: value for name, value in item.items() if name in made.__dataclass_fields__}
    return {name: read[name](value) if name in read else value for name, value in known.items()}


def _day(value: str | None) -> date | None:
    return None if value is None else date.fromisoformat(value)
