"""What a plan keeps of its choice sessions, as values that a person reads or a program does (JSON)."""

from dataclasses import dataclass
from typing import Any

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import sessions
from pacte_desktop.services.frozen_rounds import RoundCheck, RoundComparison, compare_rounds, frozen_rounds
from pacte_desktop.services.held_session import last_frozen
from pacte_desktop.services.simulation import session_numbered
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class ListedRound:
    """A session of the semester; ``sha256`` of its newest kept state, empty when none was kept."""

    session: ChoiceSession
    sha256: str

    def as_json(self) -> dict[str, Any]:
        """The values as JSON; ``sha256`` is null when nothing is kept."""
        item = self.session
        return {"number": item.number, "label": item.label, "status": str(item.status), "sha256": self.sha256 or None}

    def sentence(self) -> str:
        """The same in words."""
        words = translate("KeptRounds", "N° {number} · {label} · {status} · {hash}")
        return words.format(
            number=self.session.number,
            label=self.session.label,
            status=self.session.status.label,
            hash=self.sha256 or translate("KeptRounds", "rien de gardé"),
        )


def listed_rounds(plan: PlanFile) -> tuple[ListedRound, ...]:
    """Sessions of the plan's semester, in their order."""
    kept = frozen_rounds(plan)
    found = []
    for session in sessions(plan):
        newest = last_frozen(kept, session.id)
        found.append(ListedRound(session, newest.sha256 if newest else ""))
    return tuple(found)


def check_as_json(check: RoundCheck) -> dict[str, Any]:
    """One kept round and whether it is as it was kept; ``at`` is UTC."""
    kept = check.frozen
    return {
        "number": kept.number,
        "status": str(kept.status),
        "at": kept.at.isoformat(),
        "author": kept.author,
        "motive": kept.motive,
        "sha256": kept.sha256,
        "is_sound": check.is_sound,
        "sentence": check.sentence,
    }


def check_sentences(check: RoundCheck) -> list[str]:
    """The same in two lines: what it says of itself, then who kept it, when, why and under which hash."""
    kept = check.frozen
    signed = translate("KeptRounds", "{at:%d/%m/%Y %H:%M} UTC, {author}").format(at=kept.at, author=kept.author)
    facts = (signed, kept.motive, kept.sha256)
    return [check.sentence, "  " + " · ".join(fact for fact in facts if fact)]


@dataclass(frozen=True)
class NumberedComparison:
    """Two sessions side by side; ``numbers`` are the IMOTEP numbers of interns by id."""

    found: RoundComparison
    numbers: dict[int, str]

    def as_json(self) -> dict[str, Any]:
        """The values as JSON; a site is null without a post."""
        return {
            "count": self.found.count,
            "compared": self.found.compared,
            "changed": [
                {
                    "intern": self.numbers.get(item.intern_id, str(item.intern_id)),
                    "name": item.name,
                    "before_site": item.before_site,
                    "after_site": item.after_site,
                }
                for item in self.found.changed
            ],
            "only_before": list(self.found.only_before),
            "only_after": list(self.found.only_after),
        }

    def sentences(self) -> list[str]:
        """The same in words, one line each."""
        first = counted(
            self.found.count,
            translate("KeptRounds", "{n} interne change de terrain, sur {compared} appelés deux fois."),
            translate("KeptRounds", "{n} internes changent de terrain, sur {compared} appelés deux fois."),
            compared=self.found.compared,
        )
        nothing = translate("KeptRounds", "sans poste")
        changes = [
            f"  {item.name} : {item.before_site or nothing} → {item.after_site or nothing}"
            for item in self.found.changed
        ]
        apart = (
            (translate("KeptRounds", "Dans la première liste seulement : {names}."), self.found.only_before),
            (translate("KeptRounds", "Dans la seconde liste seulement : {names}."), self.found.only_after),
        )
        return [first, *changes, *(words.format(names=", ".join(names)) for words, names in apart if names)]


def compare_numbered(plan: PlanFile, first: int, second: int) -> NumberedComparison:
    """Who leaves session n° ``second`` with another site than n° ``first``."""
    known = sessions(plan)
    one, other = (session_numbered(known, number) for number in (first, second))
    numbers = {intern.id: intern.imotep_number for intern in post_board(plan).interns.values()}
    return NumberedComparison(compare_rounds(plan, one.id, other.id), numbers)
