"""The posts of one semester, who holds them, and why an intern may or may not take one.

One value serves the window, the command line and the tests: everything that the rules read is in it.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pacte_desktop.domain.curriculum import Curriculum, InternshipType, Regime
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.rules import (
    Refusal,
    check_accreditation,
    check_capacity,
    check_curriculum,
    check_one_post,
)
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.situations import Situation


@dataclass(frozen=True)
class PostBoard:
    """State of the placement of one semester. Mappings are by id; ``situations`` and ``completed`` by intern id.

    ``parameters`` are those in force on the first day of the semester. An intern without a situation is present.
    """

    semester: Semester
    interns: Mapping[int, Intern]
    posts: Mapping[int, OpenPost]
    accreditations: Mapping[int, Sequence[Accreditation]]
    assignments: Sequence[Assignment]
    types: Mapping[str, InternshipType]
    curricula: Mapping[Regime, Curriculum]
    parameters: Parameters
    sites: Mapping[int, TrainingSite] = field(default_factory=dict)
    situations: Mapping[int, Situation] = field(default_factory=dict)
    derogations: Sequence[Derogation] = ()
    completed: Mapping[int, Sequence[CompletedInternship]] = field(default_factory=dict)

    @cached_property
    def taken(self) -> Counter[int]:
        """Seats taken, by post id; who sits outside the capacity takes none."""
        return Counter(item.post_id for item in self.assignments if not item.is_supernumerary)

    @cached_property
    def by_intern(self) -> dict[int, Assignment]:
        """The assignment in force, by intern id."""
        return {assignment.intern_id: assignment for assignment in self.assignments}

    @cached_property
    def holders(self) -> dict[int, list[Intern]]:
        """Interns on each post, by post id."""
        found: dict[int, list[Intern]] = {}
        for assignment in self.assignments:
            found.setdefault(assignment.post_id, []).append(self.interns[assignment.intern_id])
        return found

    def needed_types(self, intern: Intern) -> tuple[str, ...]:
        """Type codes that the intern may take this semester: those of the curriculum, then what stands for them."""
        curriculum = self.curricula[intern.regime]
        return curriculum.needed_types(intern.phase, intern.phase_position, intern.validated, self.types)

    def refusals(self, intern: Intern, post: OpenPost, *, moving: bool = False) -> list[Refusal]:
        """Every rule that stands against this intern on this post; empty when the assignment is allowed.

        ``moving``: the intern would leave the post that they hold, so R2 does not count.
        """
        held = self.by_intern.get(intern.id)
        taken = self.taken[post.id] - (1 if held and held.post_id == post.id and moving else 0)
        findings = (
            None if moving else check_one_post(intern, held),
            check_curriculum(intern, post, self.needed_types(intern), self.types),
            check_accreditation(intern, post, self.accreditations.get(post.site_id, ()), self.semester),
            check_capacity(post, taken),
        )
        return [finding for finding in findings if finding is not None]
