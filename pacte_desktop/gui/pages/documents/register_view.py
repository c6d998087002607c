"""The register of prints, opened from wherever something leaves the program."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from pacte_desktop.services.documents import DocumentKind, DocumentSource
from pacte_desktop.services.documents.register import print_register
from pacte_desktop.services.webmap import CODE as WEB_MAP


def web_map_title() -> str:
    """Name of the map for the web, which is no kind of pages, in lists."""
    return QCoreApplication.translate("WebMapSide", "Carte web")


def register_button() -> QPushButton:
    """A button that looks like a link; whoever shows it connects it."""
    button = QPushButton(QCoreApplication.translate("ActBar", "Registre des impressions…"))
    button.setAutoDefault(False)
    button.setProperty("link", True)
    return button


def open_register(source: DocumentSource, kinds: Iterable[DocumentKind], parent: QWidget) -> None:
    """List what left a plan for few readers. Raises :class:`KnownError` when the plan cannot be read."""
    from pacte_desktop.gui.dialogs.print_register_dialog import PrintRegisterDialog, scope_labels

    records = print_register(source.plan)
    codes = {record.document for record in records}
    told = [kind for kind in kinds if kind.code in codes]
    titles = {kind.code: kind.title for kind in told} | {WEB_MAP: web_map_title()}
    PrintRegisterDialog(records, titles, scope_labels(told, source), parent).open()
