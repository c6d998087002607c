"""Which choice session a document is about."""

from collections.abc import Callable

from pacte_desktop.domain.choice import ChoiceSession, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.choice_sessions import sessions
from pacte_desktop.services.documents.kind import DocumentSource, Scope, Wanted
from pacte_desktop.services.simulation import session_numbered

SESSION = "session"


Fits = Callable[[ChoiceSession], bool]


def _any(session: ChoiceSession) -> bool:  # noqa: ARG001
    return True


def session_scope(source: DocumentSource, of: Fits = _any) -> tuple[Scope, ...]:
    """The sessions of the semester by their number, those that ``of`` lets pass.

    Annulled ones stand last, since nobody means them without saying so.
    """
    found = sorted(_sessions(source, of), key=lambda item: item.status is SessionStatus.ANNULLED)
    words = translate("SessionPrints", "n° {number} · {label} · {status}")
    return (
        Scope(
            SESSION,
            translate("SessionPrints", "Séance"),
            tuple(
                (str(item.number), words.format(number=item.number, label=item.label, status=item.status.label))
                for item in found
            ),
        ),
    )


def chosen_session(source: DocumentSource, wanted: Wanted, of: Fits = _any) -> ChoiceSession:
    """The session asked for, the first of the scope when none is. Raises :class:`KnownError` when there is none."""
    found = _sessions(source, of)
    if not found:
        raise KnownError(
            translate("SessionPrints", "Ce semestre n’a pas encore de séance de choix."),
            translate("SessionPrints", "Préparez-en une dans la page « Séance de choix »."),
        )
    asked = wanted.of(SESSION) or session_scope(source, of)[0].choices[0][0]
    if not asked.isdecimal():
        raise KnownError(
            translate("SessionPrints", "« {value} » n’est pas le numéro d’une séance.").format(value=asked),
            translate("SessionPrints", "Numéros possibles : {numbers}.").format(
                numbers=", ".join(str(item.number) for item in found)
            ),
        )
    return session_numbered(found, int(asked))


def _sessions(source: DocumentSource, of: Fits) -> tuple[ChoiceSession, ...]:
    return tuple(filter(of, sessions(source.plan, source.snapshot.board.semester.id)))
