"""What dates say at the eligibility gate: the semester, the day of the session, the longest training."""

from collections.abc import Iterator
from datetime import date

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard


def check_dates(board: PostBoard, session: ChoiceSession) -> Iterator[Problem]:
    """Errors of the session itself: another semester, a semester of the wrong length, a choice after its start."""
    if session.semester_id != board.semester.id:
        yield Problem(
            Severity.ERROR,
            "R0.dates",
            translate("Gate", "La séance « {label} » n’est pas celle du semestre « {semester} ».").format(
                label=session.label, semester=board.semester.label
            ),
            translate("Gate", "Choisissez le semestre de la séance dans le plan, ou une autre séance."),
            session_id=session.id,
        )
    yield from check_length(board.semester, board.parameters)
    if session.day is not None and session.day >= board.semester.start:
        yield Problem(
            Severity.ERROR,
            "R0.dates",
            translate(
                "Gate", "La séance « {label} » ({day:%d/%m/%Y}) tombe après le début du semestre ({start:%d/%m/%Y})."
            ).format(label=session.label, day=session.day, start=board.semester.start),
            translate("Gate", "Corrigez la date de la séance ou celles du semestre."),
            session_id=session.id,
        )


def check_length(semester: Semester, parameters: Parameters) -> Iterator[Problem]:
    """An error when the semester is not about six months long."""
    days = (semester.end - semester.start).days + 1
    if parameters.integer("semester.shortest_days") <= days <= parameters.integer("semester.longest_days"):
        return
    yield Problem(
        Severity.ERROR,
        "R0.dates",
        counted(
            days,
            translate("Gate", "Le semestre « {label} » ne dure que {n} jour ({start:%d/%m/%Y}–{end:%d/%m/%Y})."),
            translate("Gate", "Le semestre « {label} » dure {n} jours ({start:%d/%m/%Y}–{end:%d/%m/%Y})."),
            label=semester.label,
            start=semester.start,
            end=semester.end,
        ),
        translate("Gate", "Corrigez les dates du semestre : il dure six mois."),
    )


def check_duration(board: PostBoard, intern: Intern) -> Problem | None:
    """A warning when the training lasts longer than its longest duration, this semester included."""
    length = board.curricula[intern.regime].length()
    longest = board.parameters.number("curriculum.max_duration_factor") * length
    begun = semesters_between(date(intern.cohort, 11, 1), board.semester.start) + 1
    if begun <= longest:
        return None
    return Problem(
        Severity.WARNING,
        "R0.duration",
        translate(
            "Gate", "{name}, promotion {cohort}, est à son {n}e semestre ; le DES en dure au plus {longest:.0f}."
        ).format(name=intern.full_name, cohort=intern.cohort, n=begun, longest=longest),
        translate("Gate", "Vérifiez la promotion et l’inscription de l’interne."),
        intern_id=intern.id,
    )


def semesters_between(first: date, last: date) -> int:
    """Semesters that begin after ``first`` and not after ``last``, from the months alone."""
    return round(((last.year - first.year) * 12 + last.month - first.month) / 6)
