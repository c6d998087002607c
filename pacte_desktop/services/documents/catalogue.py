"""Every kind of document, in the order in which the page and the command line list them."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.documents.assignment_lists import intern_list_kind, site_list_kind
from pacte_desktop.services.documents.kind import DocumentKind
from pacte_desktop.services.documents.vacant_posts import vacant_posts_kind

_KINDS = (site_list_kind, intern_list_kind, vacant_posts_kind)


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
