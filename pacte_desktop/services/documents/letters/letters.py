"""« Courriers »: convocations to a choice session, and who goes where, told to the interns and to the sites."""

from collections.abc import Sequence

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.choice_sessions import call_list
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, place_of
from pacte_desktop.services.documents.kind import (
    A4_PORTRAIT,
    DocumentKind,
    DocumentSource,
    Family,
    Make,
    Scope,
    Wanted,
)
from pacte_desktop.services.documents.letters.letter_pages import letter_texts, letters
from pacte_desktop.services.documents.letters.letter_recipients import (
    Recipient,
    can_be_convoked,
    convoked,
    interns_by_site,
    notified_interns,
    notified_sites,
)
from pacte_desktop.services.documents.lists.draft_mark import decided
from pacte_desktop.services.documents.sessions.session_scope import chosen_session, session_scope
from pacte_desktop.services.documents.sheets.sheet_scopes import site_words
from pacte_desktop.services.letter_templates import letter_templates

INTERN, SITE = "intern", "site"
_LEVELS = (PrintLevel.INDIVIDUAL,)


def convocation_kind() -> DocumentKind:
    """To everybody on the call list of a session, with their hour."""
    return DocumentKind(
        str(LetterKind.CONVOCATION),
        Family.LETTERS,
        translate("Letters", "Convocations"),
        translate("Letters", "À chaque interne de la liste d’appel : jour, heure et numéro d’appel."),
        _prepare_convocations,
        levels=_LEVELS,
        page=A4_PORTRAIT,
        scopes=_session_scope,
        is_series=True,
    )


def intern_notice_kind() -> DocumentKind:
    """To interns who hold a post."""
    return DocumentKind(
        str(LetterKind.INTERN_NOTICE),
        Family.LETTERS,
        translate("Letters", "Notifications aux internes"),
        translate("Letters", "À chaque interne affecté : terrain, référent, communes, dates. Ce n’est pas l’arrêté."),
        _prepare_intern_notices,
        levels=_LEVELS,
        page=A4_PORTRAIT,
        scopes=_intern_scopes,
        is_checked=True,
        is_series=True,
    )


def site_notice_kind() -> DocumentKind:
    """To sites that somebody comes to."""
    return DocumentKind(
        str(LetterKind.SITE_NOTICE),
        Family.LETTERS,
        translate("Letters", "Notifications aux terrains"),
        translate("Letters", "À chaque terrain de stage : les internes attendus. Ce n’est pas l’arrêté."),
        _prepare_site_notices,
        levels=_LEVELS,
        page=A4_PORTRAIT,
        scopes=_site_scopes,
        is_checked=True,
        is_series=True,
    )


def _session_scope(source: DocumentSource) -> tuple[Scope, ...]:
    return session_scope(source, of=can_be_convoked)


def _prepare_convocations(source: DocumentSource, wanted: Wanted) -> Make:
    chosen = chosen_session(source, wanted, of=can_be_convoked)
    recipients = convoked(source, call_list(source.plan, chosen.id))
    return _make(source, LetterKind.CONVOCATION, recipients)


def _make(source: DocumentSource, kind: LetterKind, recipients: Sequence[Recipient]) -> Make:
    texts = letter_texts(letter_templates(source.plan), kind)
    return lambda watch: letters(source, texts, recipients, watch)


def _intern_scopes(source: DocumentSource) -> tuple[Scope, ...]:
    board = source.snapshot.board
    placed = (item for item in source.snapshot.call_order if item.id in board.by_intern)
    people = [(str(item.id), f"{item.full_name} · {item.imotep_number}") for item in placed]
    every = ("", translate("Letters", "tous les internes affectés"))
    by_name = sorted(people, key=lambda choice: french_key(choice[1]))
    return (*departement_scope(source), Scope(INTERN, translate("Letters", "Interne"), (every, *by_name), is_long=True))


def _prepare_intern_notices(source: DocumentSource, wanted: Wanted) -> Make:
    departement, only = chosen_departement(source, wanted), wanted.of(INTERN)
    board = source.snapshot.board
    if only and only not in {str(intern_id) for intern_id in board.by_intern}:
        raise KnownError(
            translate("Letters", "L’interne « {intern} » n’a pas d’affectation dans ce plan.").format(intern=only),
            translate("Letters", "Choisissez-le par son nom dans la liste, ou affectez-le d’abord."),
        )
    chosen = {
        intern_id
        for intern_id, held in board.by_intern.items()
        if only in ("", str(intern_id))
        and departement in ("", place_of(source, source.snapshot.sites[board.posts[held.post_id].site_id])[0])
    }
    recipients = notified_interns(source, chosen, decided(source))
    _refuse_nobody(recipients)
    return _make(source, LetterKind.INTERN_NOTICE, recipients)


def _site_scopes(source: DocumentSource) -> tuple[Scope, ...]:
    sites = [source.snapshot.sites[site_id] for site_id in interns_by_site(source)]
    by_name = sorted(((str(site.id), site_words(site)) for site in sites), key=lambda choice: french_key(choice[1]))
    every = ("", translate("Letters", "tous les terrains"))
    return (*departement_scope(source), Scope(SITE, translate("Letters", "Terrain"), (every, *by_name), is_long=True))


def _prepare_site_notices(source: DocumentSource, wanted: Wanted) -> Make:
    departement, only = chosen_departement(source, wanted), wanted.of(SITE)
    coming = interns_by_site(source)
    if only and only not in {str(site_id) for site_id in coming}:
        raise KnownError(
            translate("Letters", "Le terrain « {site} » n’attend aucun interne dans ce plan.").format(site=only),
            translate("Letters", "Choisissez un terrain où quelqu’un est affecté."),
        )
    chosen = {
        site_id
        for site_id in coming
        if only in ("", str(site_id)) and departement in ("", place_of(source, source.snapshot.sites[site_id])[0])
    }
    recipients = notified_sites(source, chosen, decided(source))
    _refuse_nobody(recipients)
    return _make(source, LetterKind.SITE_NOTICE, recipients)


def _refuse_nobody(recipients: Sequence[Recipient]) -> None:
    if not recipients:
        raise KnownError(
            translate("Letters", "Personne n’est affecté ici : il n’y a pas de courrier à imprimer."),
            translate("Letters", "Choisissez un autre département, ou affectez d’abord des internes."),
        )
