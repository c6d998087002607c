"""What cannot be in the record or the past of an intern; what is only doubtful is a problem of the plan instead."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.plan import CompletedInternship
from pacte_desktop.domain.semester import Semester
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard

MOST_SEMESTERS = 30
"""A typing error, not a training, has more semesters than this."""

FIRST_COHORT = 1990
_INSEE = re.compile(r"\d[0-9AB]\d{3}")


def known_intern(board: PostBoard, intern_id: int) -> Intern:
    """The intern. Raises :class:`KnownError` when the plan holds them no more."""
    found = board.interns.get(intern_id)
    if found is None:
        raise KnownError(
            translate("Interns", "Cet interne n’est plus dans le plan (identifiant {id}).").format(id=intern_id)
        )
    return found


def check_intern(board: PostBoard, intern: Intern) -> None:
    """Nothing for a possible record. Raises :class:`KnownError` with everything that is impossible in it."""
    _raise(list(_wrong_in_record(board, intern)))


def _raise(wrong: list[str]) -> None:
    if wrong:
        raise KnownError("\n".join(wrong), translate("Interns", "Corrigez ces valeurs ; rien n’a été écrit."))


def _wrong_in_record(board: PostBoard, intern: Intern) -> Iterator[str]:
    if not intern.last_name.strip() or not intern.first_name.strip():
        yield translate("Interns", "Le nom et le prénom ne peuvent pas être vides.")
    if not FIRST_COHORT <= intern.cohort <= board.semester.start.year:
        yield translate("Interns", "La promotion {year} n’est pas possible.").format(year=intern.cohort)
    curriculum = board.curricula[intern.regime]
    if not curriculum.phase_length(intern.phase):
        yield translate("Interns", "Le régime « {regime} » n’a pas de phase de {phase}.").format(
            regime=curriculum.label, phase=intern.phase.label
        )
    if not 1 <= intern.phase_position <= MOST_SEMESTERS:
        yield translate("Interns", "Le semestre dans la phase va de 1 à {most}.").format(most=MOST_SEMESTERS)
    if intern.national_rank < 0 or intern.ranking_size < 0:
        yield translate("Interns", "Un rang et une taille de classement ne sont pas négatifs.")
    elif intern.national_rank > intern.ranking_size > 0:
        yield translate("Interns", "Le rang {rank} dépasse la taille du classement ({size}).").format(
            rank=intern.national_rank, size=intern.ranking_size
        )
    for label, count in (
        (translate("Interns", "L’ancienneté de choix"), intern.choice_seniority),
        (translate("Interns", "Le nombre de semestres validés"), intern.validated_semesters),
    ):
        if not 0 <= count <= MOST_SEMESTERS:
            yield translate("Interns", "{label} va de 0 à {most}.").format(label=label, most=MOST_SEMESTERS)
    if not _INSEE.fullmatch(intern.home_insee_code):
        yield translate("Interns", "« {code} » n’est pas un code INSEE de commune.").format(code=intern.home_insee_code)
    if intern.thesis_date is not None and intern.thesis_date.year < intern.cohort:
        yield translate("Interns", "La thèse ({day:%d/%m/%Y}) ne peut pas précéder l’entrée dans le DES.").format(
            day=intern.thesis_date
        )


def check_past(
    board: PostBoard, intern: Intern, rows: Sequence[CompletedInternship], semesters: Sequence[Semester]
) -> None:
    """Nothing for a possible past. Raises :class:`KnownError` with everything that is impossible in it.

    Two internships in one semester are refused, unless the plan already held as many: they then came with its data.
    """
    known = {semester.id: semester for semester in semesters}
    before = Counter(item.semester_id for item in board.completed.get(intern.id, ()))
    wrong = [sentence for item in rows for sentence in _wrong_in_row(board, item, known.get(item.semester_id))]
    for number, count in Counter(item.semester_id for item in rows).items():
        if count > max(1, before[number]) and number in known:
            wrong.append(
                translate("Interns", "Deux stages sont saisis pour le même semestre ({semester}).").format(
                    semester=known[number].label
                )
            )
    _raise(list(dict.fromkeys(wrong)))


def _wrong_in_row(board: PostBoard, item: CompletedInternship, semester: Semester | None) -> Iterator[str]:
    if semester is None or semester.start >= board.semester.start:
        yield translate("Interns", "Un stage fait se place dans un semestre du plan d’avant {semester}.").format(
            semester=board.semester.label
        )
        return
    if item.internship_type not in board.types:
        yield translate("Interns", "« {code} » n’est pas un type de stage connu.").format(code=item.internship_type)
    if item.site_id is not None and item.site_id not in board.sites:
        yield translate("Interns", "Le terrain du stage fait ({semester}) n’est plus dans le plan.").format(
            semester=semester.label
        )
    days = (semester.end - semester.start).days + 1
    if not 0 <= item.absence_days <= days:
        yield translate("Interns", "Les jours d’absence ({semester}) vont de 0 à {most}.").format(
            semester=semester.label, most=days
        )
