"""Who sits on a full post, and who of them was called before the intern who asks, in one or two sentences."""

from collections.abc import Sequence
from dataclasses import dataclass

from pacte_desktop.domain.name_list import some_names
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.allocation.certificates import place_words
from pacte_desktop.services.allocation.prepared import Prepared
from pacte_desktop.services.allocation.sessions import counting


def taken_sentence(prepared: Prepared, intern: Intern, post: OpenPost) -> str:
    """« Pris par 12 internes appelés avant … » where a session gave the seats, else who sits there."""
    seats = [held for held in prepared.board.assignments if held.post_id == post.id and not held.is_supernumerary]
    called = _called(prepared, intern, seats)
    told = [
        _before(intern, called),
        counted(
            len(called.after),
            translate("Why", "Pris par {n} interne appelé après\u202f: {names}."),
            translate("Why", "Pris par {n} internes appelés après\u202f: {names}."),
            names=_names(prepared, called.after),
        )
        if called.after
        else "",
    ]
    apart = [held for held in seats if held.intern_id not in {*called.before, *called.after}]
    chosen = [held.intern_id for held in apart if held.session_id is not None]
    if chosen:
        told.append(
            counted(
                len(chosen),
                translate("Why", "Pris en séance par {n} interne\u202f: {names}."),
                translate("Why", "Pris en séance par {n} internes\u202f: {names}."),
                names=_names(prepared, chosen),
            )
        )
    others = [held.intern_id for held in apart if held.session_id is None]
    if others:
        told.append(
            counted(
                len(others),
                translate("Why", "Occupé par {n} interne affecté autrement\u202f: {names}."),
                translate("Why", "Occupé par {n} internes affectés autrement\u202f: {names}."),
                names=_names(prepared, others),
            )
        )
    return " ".join(sentence for sentence in told if sentence)


def _before(intern: Intern, called: "_Called") -> str:
    if not called.before:
        return ""
    return counted(
        len(called.before),
        translate("Why", "Pris par {n} interne appelé avant {name} ({last}\u202f; {name} est {own})."),
        translate("Why", "Pris par {n} internes appelés avant {name} (le dernier {last}\u202f; {name} est {own})."),
        name=intern.full_name,
        last=place_words(called.last),
        own=place_words(called.own),
    )


def _names(prepared: Prepared, ids: Sequence[int]) -> str:
    return some_names([prepared.board.interns[intern_id].full_name for intern_id in ids])


@dataclass(frozen=True, slots=True)
class _Called:
    """Holders of a post by id, called before and after the intern in their session; ``last`` place of the former."""

    before: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    last: int = 0
    own: int = 0


def _called(prepared: Prepared, intern: Intern, seats: Sequence[Assignment]) -> _Called:
    for facts in counting(prepared.wanted.sessions):
        place = {intern_id: number for number, intern_id in enumerate(facts.called or (), start=1)}
        given = [held.intern_id for held in seats if held.session_id == facts.session.id and held.intern_id in place]
        if intern.id not in place or not given:
            continue
        own = place[intern.id]
        before = tuple(intern_id for intern_id in given if place[intern_id] < own)
        after = tuple(intern_id for intern_id in given if place[intern_id] > own)
        return _Called(before, after, max((place[intern_id] for intern_id in before), default=0), own)
    return _Called()
