"""What is wrong with the posts of a semester: too few (R7), above or without accreditation (R3), left untaken (R17)."""

from collections import defaultdict
from collections.abc import Iterator

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.posts import Accreditation, OpenPost
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.adequacy import Adequacy, SessionAdequacy, TypeAdequacy
from pacte_desktop.placement.post_board import PostBoard


def check_adequacy(board: PostBoard, found: Adequacy) -> list[Problem]:
    """Every problem of the open posts; errors, warnings and notes as they come."""
    return [
        *_too_few(board, found),
        *(problem for row in found.table for problem in _too_few_of_a_type(board, row)),
        *(problem for post in board.posts.values() for problem in _accreditation(board, post)),
        *_above_capacity(board),
    ]


def _too_few(board: PostBoard, found: Adequacy) -> Iterator[Problem]:
    """The rule holds for each choice session, or for the whole DES where the parameter ``surplus.scope`` says so.

    What it does not hold for, and sessions before there is one, are only warned of.
    """
    planned = any(row.session_id is not None for row in found.sessions)
    whole = not planned or board.parameters.text("surplus.scope") == "DES"
    basis = board.parameters.text("surplus.n_basis")
    if whole:
        yield from _missing_by(basis, found.overall, Severity.ERROR)
    for row in found.sessions:
        yield from _missing_by(basis, row, Severity.WARNING if whole else Severity.ERROR)


def _missing_by(basis: str, row: SessionAdequacy, severity: Severity) -> Iterator[Problem]:
    """On the interns that the parameter ``surplus.n_basis`` counts; on both, those called are only warned of."""
    if basis != "CALLED" and row.posts_open < row.posts_min:
        yield _missing(row, severity)
    elif basis == "CALLED" and row.posts_open < row.posts_min_called:
        yield _missing_called(row, severity)
    elif basis == "BOTH" and row.posts_open < row.posts_min_called:
        yield _missing_called(row, Severity.WARNING)


def _missing_called(row: SessionAdequacy, severity: Severity) -> Problem:
    return Problem(
        severity,
        "R7",
        translate(
            "Adequacy",
            "« {label} » : {posts} places ouvertes pour {interns} internes appelés ; il en faut au moins {least}.",
        ).format(
            label=row.label,
            posts=grouped(row.posts_open),
            interns=grouped(row.n_called),
            least=grouped(row.posts_min_called),
        ),
        _open_more(row.posts_min_called - row.posts_open),
        session_id=row.session_id,
    )


def _missing(row: SessionAdequacy, severity: Severity) -> Problem:
    return Problem(
        severity,
        "R7",
        translate(
            "Adequacy",
            "« {label} » : {posts} places ouvertes pour {interns} internes présents ; il en faut au moins {least}.",
        ).format(
            label=row.label,
            posts=grouped(row.posts_open),
            interns=grouped(row.n_present),
            least=grouped(row.posts_min),
        ),
        _open_more(row.posts_min - row.posts_open),
        session_id=row.session_id,
    )


def _open_more(seats: int) -> str:
    return counted(
        seats,
        translate("Adequacy", "Ouvrez {n} place de plus, ou demandez une dérogation ministérielle."),
        translate("Adequacy", "Ouvrez {n} places de plus, ou demandez une dérogation ministérielle."),
    )


def _too_few_of_a_type(board: PostBoard, row: TypeAdequacy) -> Iterator[Problem]:
    """Interns who can take nothing else outnumber the seats: some will stay without a post."""
    if row.only <= row.posts_open:
        return
    yield Problem(
        Severity.WARNING,
        "R7",
        counted(
            row.only,
            translate(
                "Adequacy",
                "{phase}, « {type} » : {n} interne ne peut prendre que ce type de stage ; places ouvertes : {posts}.",
            ),
            translate(
                "Adequacy",
                "{phase}, « {type} » : {n} internes ne peuvent prendre que ce type de stage ; places ouvertes : "
                "{posts}.",
            ),
            phase=row.phase.label.capitalize(),
            type=board.types[row.internship_type].label,
            posts=grouped(row.posts_open),
        ),
        counted(
            row.only - row.posts_open,
            translate("Adequacy", "Ouvrez au moins {n} place de plus de ce type."),
            translate("Adequacy", "Ouvrez au moins {n} places de plus de ce type."),
        ),
    )


def _accreditation(board: PostBoard, post: OpenPost) -> Iterator[Problem]:
    """R3: for each phase of the post, an accreditation that spans the semester."""
    for phase in post.phases:
        matching = matching_accreditations(board, post, phase)
        if any(item.spans(board.semester) for item in matching):
            continue
        facts = _facts(board, post, phase)
        if not matching:
            yield Problem(
                Severity.ERROR,
                "R3",
                translate("Adequacy", "{site} : poste ouvert en « {type} » ({phase}) sans agrément.").format(**facts),
                translate("Adequacy", "Saisissez l’agrément du terrain ou fermez le poste."),
                post_id=post.id,
                site_id=post.site_id,
            )
            continue
        nearest = max(matching, key=lambda item: item.valid_to)
        yield Problem(
            Severity.WARNING,
            "R3",
            translate(
                "Adequacy",
                "{site} : l’agrément en « {type} » ({phase}) va du {first:%d/%m/%Y} au {last:%d/%m/%Y} et ne couvre "
                "pas le semestre ({start:%d/%m/%Y}–{end:%d/%m/%Y}).",
            ).format(
                **facts,
                first=nearest.valid_from,
                last=nearest.valid_to,
                start=board.semester.start,
                end=board.semester.end,
            ),
            translate("Adequacy", "Demandez le renouvellement de l’agrément ou fermez le poste."),
            post_id=post.id,
            site_id=post.site_id,
        )


def _facts(board: PostBoard, post: OpenPost, phase: Phase) -> dict[str, str]:
    site = board.sites.get(post.site_id)
    return {
        "site": site.name if site else post.imotep_number,
        "type": board.types[post.internship_type].label,
        "phase": phase.label,
    }


def matching_accreditations(board: PostBoard, post: OpenPost, phase: Phase) -> list[Accreditation]:
    """Accreditations of the site for the type of the post and this phase, whatever their dates."""
    return [
        item
        for item in board.accreditations.get(post.site_id, ())
        if item.internship_type == post.internship_type and item.phase is phase
    ]


def _above_capacity(board: PostBoard) -> Iterator[Problem]:
    """Seats open on a site for one type above those that its accreditations allow."""
    seats: dict[tuple[int, str], list[OpenPost]] = defaultdict(list)
    for post in board.posts.values():
        seats[post.site_id, post.internship_type].append(post)
    for (site_id, code), posts in seats.items():
        phases = {phase for post in posts for phase in post.phases}
        allowed = sum(
            item.capacity
            for item in board.accreditations.get(site_id, ())
            if item.internship_type == code and item.phase in phases and item.spans(board.semester)
        )
        opened = sum(post.capacity for post in posts)
        if not allowed or opened <= allowed:
            continue
        facts = _facts(board, posts[0], posts[0].phases[0])
        yield Problem(
            Severity.ERROR,
            "R3",
            counted(
                allowed,
                translate("Adequacy", "{site} : {opened} places ouvertes en « {type} » pour {n} place agréée."),
                translate("Adequacy", "{site} : {opened} places ouvertes en « {type} » pour {n} places agréées."),
                opened=grouped(opened),
                site=facts["site"],
                type=facts["type"],
            ),
            translate("Adequacy", "Fermez des places ou faites étendre l’agrément."),
            post_id=posts[0].id,
            site_id=site_id,
        )
