"""What the independent checker says of one placed intern and the curriculum: R0, R3, R5, R6, R11 and R13."""

from collections.abc import Iterator, Sequence

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import AccreditationKind, Assignment, OpenPost
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.sites import SiteKind
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.post_board import PostBoard

AWAY = (Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS)


def training_faults(
    board: PostBoard, intern: Intern, post: OpenPost, held: Assignment, sessions: Sequence[SessionFacts]
) -> Iterator[Problem]:
    """Faults of one assignment, before any derogation."""
    yield from _presence(board, intern, post)
    yield from _accreditation(board, intern, post)
    yield from _curriculum(board, intern, post)
    yield from _feasible(board, intern, post)
    yield from _hospital(board, intern, post)
    yield from _hosts(board, intern, post, held, sessions)
    yield from _general_practice(board, intern, post)


def _fault(rule: str, intern: Intern, post: OpenPost, sentence: str, way_out: str) -> Problem:
    return Problem(Severity.ERROR, rule, sentence, way_out, intern_id=intern.id, post_id=post.id, site_id=post.site_id)


def _presence(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R0: away, or finished. R13: a semester that will never be validated is told."""
    situation = board.situations.get(intern.id)
    if situation in AWAY:
        yield _fault(
            "R0.away",
            intern,
            post,
            translate("Checker", "{name} a un poste, mais est absent ce semestre ({situation}).").format(
                name=intern.full_name, situation=situation.label
            ),
            translate("Checker", "Retirez l’affectation ou corrigez la situation."),
        )
    if not board.remaining(intern):
        yield _fault(
            "R0.complete",
            intern,
            post,
            translate("Checker", "{name} a un poste, mais n’a plus rien à valider.").format(name=intern.full_name),
            translate("Checker", "Retirez l’affectation ou corrigez les stages validés."),
        )
    if situation is Situation.SURNOMBRE_NON_VALIDANT:
        yield Problem(
            Severity.NOTE,
            "R13",
            translate("Checker", "{name} est dans une situation particulière : ce semestre ne sera pas validé.").format(
                name=intern.full_name
            ),
            intern_id=intern.id,
            post_id=post.id,
            site_id=post.site_id,
        )


def _accreditation(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R3: every day of the semester, for the type and the phase; another rule tells of a phase that is not open."""
    phases = {intern.phase} & set(post.phases) or set(post.phases)
    for item in board.accreditations.get(post.site_id, ()):
        right_kind = item.internship_type == post.internship_type and item.phase in phases
        if right_kind and item.valid_from <= board.semester.start and item.valid_to >= board.semester.end:
            return
    yield _fault(
        "R3",
        intern,
        post,
        translate(
            "Checker", "{name} est sur un terrain sans agrément « {type} » pour tout le semestre ({site})."
        ).format(name=intern.full_name, type=board.types[post.internship_type].label, site=site_name(board, post)),
        translate("Checker", "Faites renouveler l’agrément ou changez l’interne de poste."),
    )


def _curriculum(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R5: phase open, type needed this semester; locally, no validated type again."""
    if intern.phase not in post.phases:
        yield _fault(
            "R5",
            intern,
            post,
            translate("Checker", "{name} ({phase}) est sur un poste qui n’est pas ouvert à sa phase.").format(
                name=intern.full_name, phase=intern.phase.label
            ),
            translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
        )
    elif post.internship_type not in board.needed_types(intern):
        yield _fault(
            "R5",
            intern,
            post,
            translate("Checker", "{name} n’a pas besoin d’un stage « {type} » ce semestre.").format(
                name=intern.full_name, type=board.types[post.internship_type].label
            ),
            translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
        )
    again = intern.validated.count(post.internship_type) > 0 and not board.remaining(intern).get(post.internship_type)
    if again and board.parameters.flag("curriculum.no_retake"):
        yield _fault(
            "R5.retake",
            intern,
            post,
            translate("Checker", "{name} refait un stage « {type} » déjà validé.").format(
                name=intern.full_name, type=board.types[post.internship_type].label
            ),
            translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
        )


def _feasible(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R6, local: a choice after which more semesters are late than after another one that was possible."""
    if not board.parameters.flag("curriculum.feasible_choice"):
        return
    late = {
        code: board.curricula[intern.regime].late_after(
            intern.phase, intern.phase_position, intern.validated, board.types, code
        )
        for code in board.needed_types(intern)
    }
    if late.get(post.internship_type, 0) > min(late.values(), default=0):
        yield _fault(
            "R6",
            intern,
            post,
            translate("Checker", "{name} ne peut plus faire toute sa maquette à ses positions après ce stage.").format(
                name=intern.full_name
            ),
            translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
        )


def _hospital(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R5: semesters of the consolidation in a hospital service: none, by derogation, or one."""
    services = {number for number, site in board.sites.items() if site.kind is SiteKind.HOSPITAL_SERVICE}
    if intern.phase is not Phase.CONSOLIDATION or post.site_id not in services:
        return
    own = {
        item.internship_type
        for item in board.curricula[intern.regime].requirements
        if item.phase is Phase.CONSOLIDATION
    }
    past = board.completed.get(intern.id, ())
    count = 1 + sum(item.internship_type in own and item.site_id in services for item in past)
    mode = board.parameters.text("curriculum.p3_hospital_semester")
    if mode != "FORBIDDEN" and (post.internship_type not in own or (mode == "ALLOWED" and count == 1)):
        return
    yield _fault(
        "R5.ambulatory" if mode == "FORBIDDEN" else "R5.hospital",
        intern,
        post,
        translate("Checker", "{name} est à l’hôpital pendant la consolidation.").format(name=intern.full_name),
        translate("Checker", "Changez l’interne de poste.")
        if mode == "FORBIDDEN"
        else translate("Checker", "Changez l’interne de poste, ou enregistrez une dérogation."),
    )


def _hosts(
    board: PostBoard, intern: Intern, post: OpenPost, held: Assignment, sessions: Sequence[SessionFacts]
) -> Iterator[Problem]:
    """R5, local: a free internship outside general practice given before the host specialties had chosen."""
    if post.internship_type != "LIBRE" or not board.parameters.flag("curriculum.libre_after_hosts"):
        return
    waiting = [item.session for item in sessions if item.session.id == held.session_id and not item.session.hosts_done]
    if not waiting and (held.session_id is not None or board.hosts_done):
        return
    kinds = [item.kind for item in board.accreditations.get(post.site_id, ()) if item.internship_type == "LIBRE"]
    if AccreditationKind.PRINCIPAL not in kinds:
        yield _fault(
            "R5.hosts",
            intern,
            post,
            translate("Checker", "{name} a un stage libre avant les internes de la spécialité d’accueil.").format(
                name=intern.full_name
            ),
            translate("Checker", "Attendez leur choix, puis indiquez-le dans la séance."),
        )


def _general_practice(board: PostBoard, intern: Intern, post: OpenPost) -> Iterator[Problem]:
    """R11: whoever ends the curriculum with this semester has enough semesters of general practice, principal.

    Only where the regime itself asks for that many, and once the text that asks for it is in force. A semester done
    elsewhere counts: its accreditation is not known.
    """
    rule = board.parameters.in_force.get("curriculum.min_mg_semesters")
    if rule is None or rule.value is None:
        return
    least = int(rule.value)
    asked = sum(
        item.count
        for item in board.curricula[intern.regime].requirements
        if is_general_practice(board, item.internship_type)
    )
    if asked < least or not board.remaining(intern) or board.remaining(intern, post.internship_type):
        return
    count = int(_is_principal(board, post.site_id, post.internship_type))
    for item in board.completed.get(intern.id, ()):
        count += item.is_validated and _is_principal(board, item.site_id, item.internship_type)
    if count < least:
        yield _fault(
            "R11",
            intern,
            post,
            translate(
                "Checker",
                "{name} termine sa maquette avec {count} semestres de médecine générale agréés à titre principal ; il "
                "en faut {least}.",
            ).format(name=intern.full_name, count=count, least=least),
            translate("Checker", "Changez l’interne de poste, ou enregistrez la dérogation du coordonnateur."),
        )


def is_general_practice(board: PostBoard, code: str) -> bool:
    """True for a semester of general practice."""
    return code in board.types and board.types[code].is_mg


def _is_principal(board: PostBoard, site_id: int | None, code: str) -> bool:
    if not is_general_practice(board, code):
        return False
    return site_id is None or any(
        item.kind is AccreditationKind.PRINCIPAL and item.internship_type == code
        for item in board.accreditations.get(site_id, ())
    )


def site_name(board: PostBoard, post: OpenPost) -> str:
    """Name of the site, else the number of the post."""
    site = board.sites.get(post.site_id)
    return site.name if site else post.imotep_number
