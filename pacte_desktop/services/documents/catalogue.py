"""Every kind of document, in the order in which the page and the command line list them."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.documents.figures.adequacy_table import adequacy_kind
from pacte_desktop.services.documents.figures.coverage_table import coverage_table_kind
from pacte_desktop.services.documents.figures.equipment_list import equipment_list_kind
from pacte_desktop.services.documents.figures.gap_list import gap_list_kind
from pacte_desktop.services.documents.figures.housing_census import housing_census_kind
from pacte_desktop.services.documents.figures.supervisor_load import supervisor_load_kind
from pacte_desktop.services.documents.figures.synthesis import synthesis_kind
from pacte_desktop.services.documents.kind import DocumentKind
from pacte_desktop.services.documents.letters.letters import convocation_kind, intern_notice_kind, site_notice_kind
from pacte_desktop.services.documents.lists.assignment_lists import intern_list_kind, site_list_kind
from pacte_desktop.services.documents.lists.open_posts import open_posts_kind
from pacte_desktop.services.documents.lists.vacant_posts import vacant_posts_kind
from pacte_desktop.services.documents.sessions.call_lists import call_list_kind, sign_sheet_kind
from pacte_desktop.services.documents.sessions.session_minutes import minutes_kind
from pacte_desktop.services.documents.sheets.commune_sheets import commune_sheet_kind
from pacte_desktop.services.documents.sheets.site_sheets import site_sheet_kind

_KINDS = (
    open_posts_kind,
    site_list_kind,
    intern_list_kind,
    vacant_posts_kind,
    call_list_kind,
    sign_sheet_kind,
    minutes_kind,
    synthesis_kind,
    adequacy_kind,
    supervisor_load_kind,
    housing_census_kind,
    gap_list_kind,
    coverage_table_kind,
    equipment_list_kind,
    convocation_kind,
    intern_notice_kind,
    site_notice_kind,
    site_sheet_kind,
    commune_sheet_kind,
)


def document_kinds() -> tuple[DocumentKind, ...]:
    """All kinds, in the user's language."""
    return tuple(make() for make in _KINDS)


def document_kind(code: str) -> DocumentKind:
    """The kind of this code. Raises :class:`KnownError` naming those there are."""
    kinds = document_kinds()
    for kind in kinds:
        if kind.code == code:
            return kind
    raise KnownError(
        translate("Documents", "Le document « {code} » n’existe pas.").format(code=code),
        translate("Documents", "Documents possibles : {codes}.").format(codes=", ".join(kind.code for kind in kinds)),
    )
