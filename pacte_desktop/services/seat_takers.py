"""Who sits on a full post, and who of them was called before the intern who asks, in one sentence."""

from collections.abc import Sequence

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import Assignment, OpenPost
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.allocation.certificates import place_words, some_names
from pacte_desktop.services.allocation.prepared import Prepared
from pacte_desktop.services.allocation.sessions import counting


def taken_sentence(prepared: Prepared, intern: Intern, post: OpenPost) -> str:
    """« Pris par 12 internes appelés avant … » where a session gave the seats, else who sits there."""
    board = prepared.board
    seats = [held for held in board.assignments if held.post_id == post.id and not held.is_supernumerary]
    before, last, own = _called_before(prepared, intern, seats)
    others = [board.interns[held.intern_id].full_name for held in seats if held.intern_id not in before]
    told = []
    if before:
        told.append(
            counted(
                len(before),
                translate("Why", "Pris par {n} interne appelé avant {name} ({last} de la liste ; {name} est {own})."),
                translate(
                    "Why",
                    "Pris par {n} internes appelés avant {name} (le dernier {last} de la liste ; {name} est {own}).",
                ),
                name=intern.full_name,
                last=place_words(last),
                own=place_words(own),
            )
        )
    if others:
        told.append(
            counted(
                len(others),
                translate("Why", "Occupé par {n} interne affecté autrement : {names}."),
                translate("Why", "Occupé par {n} internes affectés autrement : {names}."),
                names=some_names(others),
            )
        )
    return " ".join(told)


def _called_before(prepared: Prepared, intern: Intern, seats: Sequence[Assignment]) -> tuple[set[int], int, int]:
    """Holders called before the intern in the session that gave them the seat, the last place of them, the own one."""
    for facts in counting(prepared.wanted.sessions):
        place = {intern_id: number for number, intern_id in enumerate(facts.called or (), start=1)}
        if intern.id not in place:
            continue
        own = place[intern.id]
        found = {
            held.intern_id
            for held in seats
            if held.session_id == facts.session.id and place.get(held.intern_id, own) < own
        }
        if found:
            return found, max(place[intern_id] for intern_id in found), own
    return set(), 0, 0
