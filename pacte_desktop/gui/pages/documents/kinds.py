"""What the page of documents lists: every kind, and the sheet of the map, which only the window can draw."""

from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.documents import DocumentKind, document_kinds


def page_kinds(plan: OpenPlan) -> tuple[DocumentKind, ...]:
    """All kinds of the page for ``plan``, in the order of the list."""
    return (*document_kinds(), map_sheet_kind(plan))
