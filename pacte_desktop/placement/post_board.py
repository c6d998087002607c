"""The posts of one semester, who holds them, and why an intern may or may not take one.

One value serves the window, the command line and the tests: everything that the rules read is in it.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pacte_desktop.domain.curriculum import Curriculum, InternshipType, Phase, Regime
from pacte_desktop.domain.derogations import Derogation, too_late
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.posts import Accreditation, Assignment, OpenPost
from pacte_desktop.domain.rules import (
    DEROGABLE,
    Refusal,
    check_accreditation,
    check_capacity,
    check_chu,
    check_curriculum,
    check_feasible,
    check_hospital,
    check_hosts,
    check_junior_site,
    check_one_post,
    check_presence,
    check_repeat,
    check_retake,
    is_lifted,
)
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.situations import Situation

Case = tuple[Regime, Phase, int, tuple[str, ...]]
"""What the needs of an intern depend on: many interns share one, and a board is asked for them at every post."""


@dataclass(frozen=True, slots=True)
class LocalRules:
    """Rules that a faculty switches on or off; ``chu_most``: internships in a CHU, None without a limit.

    ``junior_hospital``: whether a semester of the last phase may be in a hospital (DEROGATION, ALLOWED, FORBIDDEN).
    """

    no_retake: bool
    after_hosts: bool
    no_repeat: bool
    chu_most: int | None
    junior_stays: bool
    stays_feasible: bool
    junior_hospital: str


@dataclass(frozen=True)
class PostBoard:
    """State of the placement of one semester. Mappings are by id; ``situations`` and ``completed`` by intern id.

    ``parameters`` are those in force on the first day of the semester. An intern without a situation is present.
    ``hosts_done``: the interns of the host specialties have chosen; a choice session that waits for them says False.
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
    hosts_done: bool = True
    _needs: dict[Case, tuple[str, ...]] = field(default_factory=dict, init=False, repr=False, compare=False)
    _stranding: dict[Case, frozenset[str]] = field(default_factory=dict, init=False, repr=False, compare=False)

    @cached_property
    def local_rules(self) -> "LocalRules":
        """The rules that the parameters switch on."""
        return LocalRules(
            no_retake=self.parameters.flag("curriculum.no_retake"),
            after_hosts=self.parameters.flag("curriculum.libre_after_hosts"),
            no_repeat=not self.parameters.flag("curriculum.repeat_site"),
            chu_most=self.parameters.optional_integer("curriculum.chu_max"),
            junior_stays=self.parameters.flag("p3.same_site"),
            stays_feasible=self.parameters.flag("curriculum.feasible_choice"),
            junior_hospital=self.parameters.text("curriculum.p3_hospital_semester"),
        )

    @cached_property
    def lifting(self) -> tuple[Derogation, ...]:
        """Derogations that lift what they name: all but those granted too late for the notice that is asked for."""
        late = set(too_late(self.derogations, self.semester.start, self.chu_notice_months))
        return tuple(item for item in self.derogations if item not in late)

    @property
    def chu_notice_months(self) -> int | None:
        """Months before the semester by which a derogation to R9 is granted; None when none are asked for."""
        return self.parameters.optional_integer("curriculum.chu_notice_months")

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

    def is_open(self, post: OpenPost) -> bool:
        """False for a post without seats that nobody holds: it is closed."""
        return post.capacity > 0 or post.id in self.holders

    def situation(self, intern_id: int) -> Situation:
        """State of the intern this semester; present when nothing is recorded."""
        return self.situations.get(intern_id, Situation.PRESENT)

    def is_to_place(self, intern: Intern) -> bool:
        """True for an intern who is present this semester and has something left to validate, placed or not."""
        return not self.situation(intern.id).is_away and bool(self.remaining(intern))

    def needed_types(self, intern: Intern) -> tuple[str, ...]:
        """Type codes that the intern may take this semester: those of the curriculum, then what stands for them."""
        case = intern.regime, intern.phase, intern.phase_position, intern.validated
        if case not in self._needs:
            self._needs[case] = self.curricula[intern.regime].needed_types(*case[1:], self.types)
        return self._needs[case]

    def stranding_types(self, intern: Intern) -> frozenset[str]:
        """Of the types that the intern may take, those after which more semesters are late than after another one."""
        case = intern.regime, intern.phase, intern.phase_position, intern.validated
        if case not in self._stranding:
            self._stranding[case] = frozenset(self.curricula[intern.regime].stranding_types(*case[1:], self.types))
        return self._stranding[case]

    def remaining(self, intern: Intern, *taken: str) -> dict[str, int]:
        """Semesters still to be validated once the types ``taken`` are, by type; empty when nothing remains."""
        key = intern.regime, (*intern.validated, *taken)
        if key not in self._remaining:
            self._remaining[key] = self.curricula[intern.regime].remaining(key[1], self.types)
        return self._remaining[key]

    @cached_property
    def _remaining(self) -> dict[tuple[Regime, tuple[str, ...]], dict[str, int]]:
        return {}

    def junior_types(self, intern: Intern) -> frozenset[str]:
        """Types of the semesters that the intern spends as a junior doctor."""
        requirements = self.curricula[intern.regime].requirements
        return frozenset(item.internship_type for item in requirements if item.phase is Phase.CONSOLIDATION)

    def refusals(self, intern: Intern, post: OpenPost, *, moving: bool = False) -> list[Refusal]:
        """Every rule that stands against this intern on this post; empty when the assignment is allowed.

        ``moving``: the intern would leave the post that they hold, so R2 does not count. What a derogation lifts is
        not in the list.
        """
        held = self.by_intern.get(intern.id)
        taken = self.taken[post.id] - (1 if moving and held and self._sits_on(held, post) else 0)
        outside = self.situation(intern.id).is_supernumerary
        findings = (
            check_presence(intern, self.situation(intern.id)),
            None if moving else check_one_post(intern, held),
            check_curriculum(intern, post, self.needed_types(intern), self.types),
            check_accreditation(intern, post, self.accreditations.get(post.site_id, ()), self.semester),
            None if outside else check_capacity(post, taken),
            *self._local_findings(intern, post),
        )
        return [finding for finding in findings if finding is not None and not self._lifts(finding, intern, post)]

    def _local_findings(self, intern: Intern, post: OpenPost) -> Iterator[Refusal | None]:
        """What the faculty adds, a consolidation in a hospital, and R10."""
        done, rules = self.completed.get(intern.id, ()), self.local_rules
        if rules.no_retake:
            yield check_retake(intern, post, self.remaining(intern), self.types)
        if rules.after_hosts:
            yield check_hosts(post, self.accreditations.get(post.site_id, ()), hosts_done=self.hosts_done)
        if rules.stays_feasible:
            yield check_feasible(intern, post, self.stranding_types(intern), self.types)
        yield check_hospital(intern, post, done, self.sites, self.junior_types(intern), mode=rules.junior_hospital)
        if rules.no_repeat:
            yield check_repeat(intern, post, done, self.sites, self.junior_types(intern))
        if rules.chu_most is not None:
            yield check_chu(intern, post, done, self.sites, rules.chu_most)
        if rules.junior_stays:
            yield check_junior_site(intern, post, done, self.sites, self.junior_types(intern))

    def _sits_on(self, held: Assignment, post: OpenPost) -> bool:
        return held.post_id == post.id and not held.is_supernumerary

    def _lifts(self, finding: Refusal, intern: Intern, post: OpenPost) -> bool:
        return finding.rule in DEROGABLE and is_lifted(finding.rule, self.lifting, intern.id, post.id)
