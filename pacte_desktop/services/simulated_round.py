"""What a simulated round comes to: who would get what, the warnings met, and the seats left by type."""

from dataclasses import dataclass
from typing import Any

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.curriculum import InternshipType
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.problems import Problem
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard


@dataclass(frozen=True, slots=True)
class Taken:
    """An intern and the post that they would take (None: nothing is left); ``wish_rank`` is 0 outside their wishes."""

    intern: Intern
    post: OpenPost | None
    wish_rank: int = 0


@dataclass(frozen=True, slots=True)
class Alarm:
    """A turn at which the look-ahead would have warned, and whom the choice would have stranded."""

    turn: int
    intern: Intern
    post: OpenPost
    strands: tuple[str, ...]
    sentence: str


@dataclass(frozen=True, slots=True)
class TypeOutcome:
    """Seats of one internship type at the start, taken and left empty."""

    internship_type: InternshipType
    seats: int
    taken: int

    @property
    def vacant(self) -> int:
        """Seats that nobody takes."""
        return self.seats - self.taken


@dataclass(frozen=True)
class Simulation:
    """A round held in memory; ``blocked`` are those whom the gate would not let be called."""

    session: ChoiceSession
    board: PostBoard
    turns: tuple[Taken, ...]
    alarms: tuple[Alarm, ...]
    by_type: tuple[TypeOutcome, ...]
    blocked: tuple[Problem, ...]

    @property
    def placed(self) -> tuple[Taken, ...]:
        """Those who leave with a post, in call order."""
        return tuple(turn for turn in self.turns if turn.post is not None)

    @property
    def unplaced(self) -> tuple[Intern, ...]:
        """Those for whom nothing is left."""
        return tuple(turn.intern for turn in self.turns if turn.post is None)

    def as_json(self) -> dict[str, Any]:
        """The values as JSON; interns and posts by their IMOTEP numbers."""
        return {
            "session": self.session.number,
            "called": len(self.turns),
            "placed": len(self.placed),
            "unplaced": len(self.unplaced),
            "assignments": [
                {
                    "intern": turn.intern.imotep_number,
                    "name": turn.intern.full_name,
                    "post": turn.post.imotep_number if turn.post else None,
                    "site": self._site(turn.post),
                    "type": turn.post.internship_type if turn.post else None,
                    "wish_rank": turn.wish_rank or None,
                }
                for turn in self.turns
            ],
            "alarms": [
                {
                    "turn": alarm.turn,
                    "intern": alarm.intern.imotep_number,
                    "post": alarm.post.imotep_number,
                    "strands": list(alarm.strands),
                    "sentence": alarm.sentence,
                }
                for alarm in self.alarms
            ],
            "by_type": [
                {
                    "type": item.internship_type.code,
                    "label": item.internship_type.label,
                    "seats": item.seats,
                    "taken": item.taken,
                    "vacant": item.vacant,
                }
                for item in self.by_type
            ],
            "blocked": [
                {"rule": problem.rule, "sentence": problem.sentence, "intern": self._number(problem.intern_id)}
                for problem in self.blocked
            ],
        }

    def sentences(self) -> list[str]:
        """The same in words, one line each."""
        lines = [
            counted(
                len(self.turns),
                translate("Simulation", "{n} interne appelé"),
                translate("Simulation", "{n} internes appelés"),
            ),
            counted(len(self.placed), translate("Simulation", "{n} placé"), translate("Simulation", "{n} placés")),
        ]
        lines += [
            translate("Simulation", "sans poste : {name}").format(name=intern.full_name) for intern in self.unplaced
        ]
        lines += [
            translate("Simulation", "{type} : {taken} places prises sur {seats}").format(
                type=item.internship_type.label, taken=item.taken, seats=item.seats
            )
            for item in self.by_type
        ]
        lines += [
            translate("Simulation", "tour {turn}, {name} : {sentence}").format(
                turn=alarm.turn, name=alarm.intern.full_name, sentence=alarm.sentence
            )
            for alarm in self.alarms
        ]
        return lines + [problem.sentence for problem in self.blocked]

    def _site(self, post: OpenPost | None) -> str | None:
        return self.board.sites[post.site_id].name if post and post.site_id in self.board.sites else None

    def _number(self, intern_id: int | None) -> str | None:
        intern = None if intern_id is None else self.board.interns.get(intern_id)
        return intern.imotep_number if intern else None
