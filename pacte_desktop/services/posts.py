"""Opening and closing posts: change the seats of one, open one that an accreditation allows."""

from collections.abc import Iterable, Sequence

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.choice import SessionStatus
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.posts import Accreditation, OpenPost
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.board import read_board
from pacte_desktop.services.held_session import read_held
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.post_edits import add_post, set_post_capacity

MOST_SEATS = 99
"""A typing error, not a post, has more seats than this."""


def set_capacity(plan: PlanFile, post_id: int, capacity: int) -> Changes:
    """Set the seats of a post; 0 closes it. No step when it has that many already.

    Raises :class:`KnownError` for an unknown post, a number of seats that means nothing, fewer than are taken, or so
    few that what was chosen in an open session could not have been.
    """
    with plan.write() as writing:
        board = read_board(writing.session)
        post = _known_post(board, post_id)
        _check_capacity(board, post, capacity)
        if capacity == post.capacity:
            return Changes()
        set_post_capacity(writing.session, post_id, capacity)
        if capacity < post.capacity:
            _check_sessions(writing.session, board, post)
        facts = {"number": post.imotep_number, "site": queries.site_name(writing.session, post.site_id)}
        if capacity == 0:
            writing.name(QT_TRANSLATE_NOOP("History", "fermer le poste {number} ({site})"), **facts)
        else:
            words = QT_TRANSLATE_NOOP("History", "places du poste {number} ({site}) : {before} → {after}")
            writing.name(words, **facts, before=post.capacity, after=capacity)
    return writing.changes


def close_post(plan: PlanFile, post_id: int) -> Changes:
    """Close a post: no seat is left on it. Raises :class:`KnownError` while somebody sits there."""
    return set_capacity(plan, post_id, 0)


def _known_post(board: PostBoard, post_id: int) -> OpenPost:
    if post_id not in board.posts:
        raise KnownError(
            translate("Posts", "Ce poste n’existe plus dans le plan (identifiant {id}).").format(id=post_id)
        )
    return board.posts[post_id]


def _check_capacity(board: PostBoard, post: OpenPost, capacity: int) -> None:
    if not 0 <= capacity <= MOST_SEATS:
        raise KnownError(
            translate("Posts", "Un poste ne peut pas avoir {n} places.").format(n=capacity),
            translate("Posts", "Saisissez un nombre entier entre 0 et {most}.").format(most=MOST_SEATS),
        )
    taken = board.taken[post.id]
    if capacity < taken:
        raise KnownError(
            counted(
                taken,
                translate("Posts", "Poste {post} : {n} place est déjà prise, il ne peut pas en garder moins."),
                translate("Posts", "Poste {post} : {n} places sont déjà prises, il ne peut pas en garder moins."),
                post=post.imotep_number,
            ),
            translate("Posts", "Retirez d’abord une affectation de ce poste."),
        )


def _check_sessions(reader: queries.Reader, board: PostBoard, post: OpenPost) -> None:
    """Who chose to sit outside the capacity did so while a seat was free: it must have been."""
    for session in choice_queries.sessions(reader, board.semester.id):
        if session.status is not SessionStatus.OPEN:
            continue
        try:
            read_held(reader, session.id).state  # noqa: B018  # Raises when its events cannot follow each other.
        except KnownError as error:
            raise KnownError(
                translate(
                    "Posts",
                    "Poste {post}\u202f: avec ces places, un choix déjà fait dans «\u202f{session}\u202f» "
                    "ne tient plus.",
                ).format(post=post.imotep_number, session=session.label),
                translate("Posts", "Gardez ses places jusqu’à la fin de la séance, ou annulez d’abord ce choix."),
            ) from error


def openable(board: PostBoard) -> list[Accreditation]:
    """Accreditations in force on some day of the semester, by site."""
    return [
        item
        for _site, found in sorted(board.accreditations.items())
        for item in found
        if _meets_semester(board, item) and item.capacity > 0
    ]


def seats_allowed(board: PostBoard, accreditation: Accreditation) -> int:
    """Seats that may still be opened by an accreditation: those of its capacity that no open post uses."""
    used = sum(
        post.capacity
        for post in board.posts.values()
        if post.site_id == accreditation.site_id
        and post.internship_type == accreditation.internship_type
        and accreditation.phase in post.phases
    )
    return max(0, accreditation.capacity - used)


def accredited_phases(board: PostBoard, accreditation: Accreditation) -> tuple[Phase, ...]:
    """Phases for which the site may host this type this semester, in the order of the curriculum."""
    found = {
        item.phase
        for item in board.accreditations.get(accreditation.site_id, ())
        if item.internship_type == accreditation.internship_type and _meets_semester(board, item)
    }
    return tuple(phase for phase in Phase if phase in found)


def _meets_semester(board: PostBoard, item: Accreditation) -> bool:
    return item.valid_from <= board.semester.end and board.semester.start <= item.valid_to


def open_post_from_accreditation(
    plan: PlanFile, accreditation_id: int, capacity: int, phases: Iterable[Phase], imotep_number: str
) -> Changes:
    """Open a post that an accreditation allows, in the semester of the plan.

    An accreditation that ends during the semester opens a post all the same (a renewal may be under way) and the check
    of the plan warns of it. Raises :class:`KnownError` when it does not hold at all, when phases or seats go beyond it,
    or when the number is missing or in use.
    """
    number = imotep_number.strip()
    with plan.write() as writing:
        board = read_board(writing.session)
        known = {item.id: item for found in board.accreditations.values() for item in found}
        wanted = tuple(phase for phase in Phase if phase in set(phases))
        accreditation = _check_accreditation(board, known.get(accreditation_id))
        _check_phases(board, accreditation, wanted)
        _check_seats(board, accreditation, capacity)
        _check_number(board.posts.values(), number)
        add_post(writing.session, board.semester.id, number, accreditation, phases=wanted, capacity=capacity)
        words = QT_TRANSLATE_NOOP("History", "ouvrir le poste {number} ({site})")
        writing.name(words, number=number, site=queries.site_name(writing.session, accreditation.site_id))
    return writing.changes


def _check_accreditation(board: PostBoard, found: Accreditation | None) -> Accreditation:
    if found is None:
        raise KnownError(
            translate("Posts", "Cet agrément n’est plus dans le plan."),
            translate("Posts", "Choisissez un autre agrément dans la liste."),
        )
    if not _meets_semester(board, found):
        raise KnownError(
            translate(
                "Posts",
                "L’agrément va du {first:%d/%m/%Y} au {last:%d/%m/%Y} : il ne couvre aucun jour du semestre.",
            ).format(first=found.valid_from, last=found.valid_to),
            translate("Posts", "Demandez son renouvellement avant d’ouvrir le poste."),
        )
    return found


def _check_phases(board: PostBoard, accreditation: Accreditation, wanted: Sequence[Phase]) -> None:
    allowed = accredited_phases(board, accreditation)
    if not wanted or not set(wanted) <= set(allowed):
        raise KnownError(
            translate("Posts", "Le poste doit être ouvert à une phase au moins, parmi celles de l’agrément."),
            translate("Posts", "Phases agréées : {phases}.").format(phases=", ".join(phase.label for phase in allowed)),
        )


def _check_seats(board: PostBoard, accreditation: Accreditation, capacity: int) -> None:
    left = seats_allowed(board, accreditation)
    if left == 0:
        raise KnownError(
            counted(
                accreditation.capacity,
                translate("Posts", "L’agrément permet {n} place, déjà ouverte."),
                translate("Posts", "L’agrément permet {n} places, toutes déjà ouvertes."),
            ),
            translate("Posts", "Changez les places du poste ouvert, ou faites étendre l’agrément."),
        )
    if not 1 <= capacity <= left:
        raise KnownError(
            translate("Posts", "Un poste ne peut pas être ouvert avec {n} places sur cet agrément.").format(n=capacity),
            translate("Posts", "Saisissez un nombre entier entre 1 et {most}.").format(most=left),
        )


def _check_number(posts: Iterable[OpenPost], number: str) -> None:
    if not number:
        raise KnownError(
            translate("Posts", "Le poste n’a pas de numéro."),
            translate("Posts", "Saisissez le numéro IMOTEP sous lequel le poste est publié."),
        )
    if any(post.imotep_number == number for post in posts):
        raise KnownError(
            translate("Posts", "Le numéro « {number} » est celui d’un autre poste du semestre.").format(number=number),
            translate("Posts", "Saisissez un autre numéro."),
        )
