"""Sessions frozen, annulled, held again and compared: each kept state is canonical JSON, chained by hash.

``sha256`` = SHA-256 of the ``previous_sha256`` of the chain (64 hexadecimal letters, empty for the first) followed by
the payload, in UTF-8. A payload holds everything that the result came from: session, call list, events, seats at the
start, assignments, interns, posts, parameters in force, who froze it, when (UTC) and why.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import FrozenRound, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.services.held_session import HeldSession, closed_error, known_session, last_frozen, read_held
from pacte_desktop.store import choice_edits, choice_queries
from pacte_desktop.store.edits import remove_assignment
from pacte_desktop.store.plan_file import PlanFile, Writing, current_author


@dataclass(frozen=True, slots=True)
class RoundCheck:
    """What a kept round says of itself: ``is_sound`` when neither it nor the chain before it was altered.

    ``is_altered``: its own content is not what was signed.
    """

    frozen: FrozenRound
    is_sound: bool
    sentence: str
    is_altered: bool = False


@dataclass(frozen=True, slots=True)
class SiteChange:
    """An intern whose site differs between two rounds; None without a post."""

    intern_id: int
    name: str
    before_site: str | None
    after_site: str | None


@dataclass(frozen=True)
class RoundComparison:
    """Two rounds side by side. ``changed``: interns of both who leave with another site, in the order of the first.

    ``only_before`` and ``only_after``: names of those who are on one call list only.
    """

    changed: tuple[SiteChange, ...]
    compared: int
    only_before: tuple[str, ...]
    only_after: tuple[str, ...]

    @property
    def count(self) -> int:
        """How many change site."""
        return len(self.changed)


def freeze(plan: PlanFile, session_id: int, motive: str = "") -> Changes:
    """Close an open session for good: signed, chained, and no step before it can be undone any more."""
    with plan.write() as writing:
        held = read_held(writing.session, session_id)
        if held.is_closed:
            raise closed_error(held.session)
        if held.session.status is not SessionStatus.OPEN:
            raise KnownError(translate("ChoiceSession", "Seule une séance ouverte peut être figée."))
        waiting = held.state.counts.waiting
        if waiting:
            raise KnownError(
                counted(
                    waiting,
                    translate("ChoiceSession", "{n} interne n’a pas encore été appelé."),
                    translate("ChoiceSession", "{n} internes n’ont pas encore été appelés."),
                ),
                translate("ChoiceSession", "Terminez les appels avant de figer la séance."),
            )
        writing.name(QT_TRANSLATE_NOOP("History", "figer la séance « {session} »"), session=held.session.label)
        _close(writing, held, SessionStatus.FROZEN, motive.strip())
    return writing.changes


def annul(plan: PlanFile, session_id: int, motive: str) -> Changes:
    """Annul an open or frozen session: kept as it was, and every assignment that it gave is withdrawn."""
    if not motive.strip():
        raise KnownError(translate("ChoiceSession", "Une annulation dit pourquoi."))
    with plan.write() as writing:
        held = read_held(writing.session, session_id)
        if held.session.status not in (SessionStatus.OPEN, SessionStatus.FROZEN):
            raise closed_error(held.session)
        writing.name(
            QT_TRANSLATE_NOOP("History", "annuler la séance « {session} » : {motive}"),
            session=held.session.label,
            motive=motive.strip(),
        )
        _close(writing, held, SessionStatus.ANNULLED, motive.strip())
        for item in held.board.assignments:
            if item.session_id == session_id:
                remove_assignment(writing.session, item.id)
    return writing.changes


def second_procedure(plan: PlanFile, session_id: int, motive: str) -> int:
    """A new session in preparation in place of an annulled one; returns its id. Its call list is drawn up anew."""
    if not motive.strip():
        raise KnownError(translate("ChoiceSession", "Une seconde procédure dit pourquoi."))
    with plan.write() as writing:
        first = known_session(writing.session, session_id)
        earlier = choice_queries.sessions(writing.session, first.semester_id)
        if first.status is not SessionStatus.ANNULLED:
            raise KnownError(
                translate("ChoiceSession", "La séance « {label} » n’est pas annulée.").format(label=first.label),
                translate("ChoiceSession", "Annulez-la d’abord, avec un motif."),
            )
        if any(item.replaces_id == session_id for item in earlier):
            raise KnownError(
                translate("ChoiceSession", "La séance « {label} » a déjà une seconde procédure.").format(
                    label=first.label
                )
            )
        value = replace(
            first,
            id=0,
            number=max(item.number for item in earlier) + 1,
            label=translate("ChoiceSession", "{label} (seconde procédure)").format(label=first.label),
            status=SessionStatus.DRAFT,
            day=None,
            replaces_id=session_id,
        )
        writing.name(
            QT_TRANSLATE_NOOP("History", "préparer une seconde procédure de « {session} » : {motive}"),
            session=first.label,
            motive=motive.strip(),
        )
        return choice_edits.add_session(writing.session, value)


def frozen_rounds(plan: PlanFile) -> tuple[FrozenRound, ...]:
    """Kept rounds in the order of their chain."""
    with plan.read() as reader:
        return choice_queries.frozen_rounds(reader)


def verify(plan: PlanFile) -> tuple[RoundCheck, ...]:
    """Every kept round against its own hash and the chain."""
    found = []
    previous = ""
    for kept in frozen_rounds(plan):
        found.append(_check(kept, previous))
        previous = kept.sha256
    return tuple(found)


def compare_rounds(plan: PlanFile, first: int, second: int) -> RoundComparison:
    """Who leaves the session ``second`` with another site than the session ``first`` (session ids, kept or open)."""
    with plan.read() as reader:
        before, after = (
            _results(_newest(choice_queries.frozen_rounds(reader), reader, item)) for item in (first, second)
        )
    both = [intern_id for intern_id in before if intern_id in after]
    return RoundComparison(
        changed=tuple(
            SiteChange(intern_id, before[intern_id].name, before[intern_id].site, after[intern_id].site)
            for intern_id in both
            if before[intern_id].site_id != after[intern_id].site_id
        ),
        compared=len(both),
        only_before=tuple(found.name for intern_id, found in before.items() if intern_id not in after),
        only_after=tuple(found.name for intern_id, found in after.items() if intern_id not in before),
    )


def signature(previous_sha256: str, payload: str) -> str:
    """Hash of a kept round from that of the one before and its own payload."""
    return hashlib.sha256((previous_sha256 + payload).encode()).hexdigest()


def payload_of(held: HeldSession, status: SessionStatus, at: datetime, author: str, motive: str) -> dict[str, Any]:
    """Everything that a round came from and came to, as JSON values."""
    interns = {entry.intern_id for entry in held.calls}
    posts = {post.id: post for post in held.posts} | {
        event.post_id: held.board.posts[event.post_id]
        for event in held.events
        if event.post_id is not None and event.post_id in held.board.posts
    }
    return {
        "session": _record(held.session),
        "status": str(status),
        "at": at.isoformat(),
        "author": author,
        "motive": motive,
        "calls": [_record(entry) for entry in held.calls],
        "events": [_record(event) for event in held.events],
        "seats": {str(post_id): free for post_id, free in held.seats.items()},
        "assignments": [_record(item) for item in held.board.assignments if item.session_id == held.session.id],
        "results": {str(intern_id): post_id for intern_id, post_id in _chosen(held).items()},
        "interns": [_record(held.board.interns[intern_id]) for intern_id in sorted(interns)],
        "posts": [
            _record(post) | {"site": held.board.sites[post.site_id].name if post.site_id in held.board.sites else ""}
            for _, post in sorted(posts.items())
        ],
        "parameters": {key: _record(item) for key, item in held.board.parameters.in_force.items()},
        "derogations": [_record(item) for item in held.board.derogations if item.intern_id in interns],
    }


def canonical(value: dict[str, Any]) -> str:
    """JSON in one way only: keys sorted, no spaces, letters as they are."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def _close(writing: Writing, held: HeldSession, status: SessionStatus, motive: str) -> None:
    chain = choice_queries.frozen_rounds(writing.session)
    previous = chain[-1].sha256 if chain else ""
    at, author = datetime.now(UTC).replace(tzinfo=None, microsecond=0), current_author()
    payload = canonical(payload_of(held, status, at, author, motive))
    choice_edits.change_session(writing.session, replace(held.session, status=status))
    choice_edits.keep_frozen(
        writing.session,
        FrozenRound(
            id=0,
            session_id=held.session.id,
            number=held.session.number,
            status=status,
            at=at,
            author=author,
            motive=motive,
            payload=payload,
            previous_sha256=previous,
            sha256=signature(previous, payload),
        ),
    )
    writing.seal()


def _check(kept: FrozenRound, previous: str) -> RoundCheck:
    facts = {"number": kept.number, "status": kept.status.label}
    if signature(kept.previous_sha256, kept.payload) != kept.sha256 or not _says_the_same(kept):
        text = translate("FrozenRound", "Séance {number} ({status}) : son contenu a été modifié après coup.")
        return RoundCheck(kept, False, text.format(**facts), is_altered=True)
    if kept.previous_sha256 != previous:
        text = translate("FrozenRound", "Séance {number} ({status}) : la séance gardée avant elle a changé ou manque.")
        return RoundCheck(kept, False, text.format(**facts))
    text = translate("FrozenRound", "Séance {number} ({status}) : intacte.")
    return RoundCheck(kept, True, text.format(**facts))


def _says_the_same(kept: FrozenRound) -> bool:
    """The columns beside the payload are those that it signs."""
    try:
        payload = json.loads(kept.payload)
        told = (payload["session"]["id"], payload["status"], payload["at"], payload["author"], payload["motive"])
    except (ValueError, KeyError, TypeError):
        return False
    return told == (kept.session_id, str(kept.status), kept.at.isoformat(), kept.author, kept.motive)


def _newest(rounds: Sequence[FrozenRound], reader: Any, session_id: int) -> dict[str, Any]:
    kept = last_frozen(rounds, session_id)
    if kept:
        try:
            found: dict[str, Any] = json.loads(kept.payload)
        except ValueError as error:
            raise KnownError(
                translate(
                    "FrozenRound", "La séance {number} ({status}) ne se lit plus : elle a été modifiée après coup."
                ).format(number=kept.number, status=kept.status.label),
                translate("FrozenRound", "Reprenez une copie du plan faite avant cette modification."),
            ) from error
        return found
    held = read_held(reader, session_id)
    return payload_of(held, held.session.status, datetime(1, 1, 1), "", "")


@dataclass(frozen=True, slots=True)
class _Result:
    """Name of an intern, and the site where a round put them; None without a post."""

    name: str
    site_id: int | None = None
    site: str | None = None


def _results(payload: dict[str, Any]) -> dict[int, _Result]:
    """Where a round put each of its interns, in call order."""
    names = {item["id"]: f"{item['last_name'].upper()} {item['first_name']}" for item in payload["interns"]}
    sites = {item["id"]: (item["site_id"], item["site"]) for item in payload["posts"]}
    results = payload["results"]
    return {
        entry["intern_id"]: _Result(
            names[entry["intern_id"]], *sites.get(results.get(str(entry["intern_id"])), (None, None))
        )
        for entry in payload["calls"]
    }


def _chosen(held: HeldSession) -> dict[int, int | None]:
    return {
        intern_id: event.post_id
        for intern_id, event in held.state.placed.items()
        if event.kind.seats and event.post_id is not None
    }


def _record(value: Any) -> dict[str, Any]:
    """Fields of a domain value as JSON values."""
    names = value.__dataclass_fields__
    return {name: _plain(getattr(value, name)) for name in names}


def _plain(value: Any) -> Any:
    if isinstance(value, date):  # A datetime is one too.
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
