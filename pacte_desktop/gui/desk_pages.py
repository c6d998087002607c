"""The pages of the desk: their names, their order on the rail, and how each is made and joined to the others.

Each is imported when it is made: all of them would take as long as the map itself, which comes first.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction

from pacte_desktop.gui.empty_plan import EmptyPlanPage, missing_words
from pacte_desktop.gui.page_set import PageKind

if TYPE_CHECKING:
    from pacte_desktop.gui.desk import Desk
    from pacte_desktop.gui.pages.adequacy.page import AdequacyPage
    from pacte_desktop.gui.pages.allocation.page import AllocationPage
    from pacte_desktop.gui.pages.data.page import DataPage
    from pacte_desktop.gui.pages.documents.page import DocumentsPage
    from pacte_desktop.gui.pages.network_page import NetworkPage
    from pacte_desktop.gui.pages.placement_page import PlacementPage
    from pacte_desktop.gui.pages.round.page import RoundPage
    from pacte_desktop.gui.pages.rules.page import RulesPage

MAP, PLACEMENT, ROUND, ADEQUACY = "map", "placement", "round", "adequacy"
ALLOCATION, RULES, NETWORK, DATA, DOCUMENTS = "allocation", "rules", "network", "data", "documents"


def page_kinds(desk: "Desk") -> tuple[PageKind, ...]:
    """Every page, in the order of the rail."""
    return (
        PageKind(MAP, QCoreApplication.translate("Desk", "Carte"), "map", lambda: desk.map_page),
        PageKind(
            PLACEMENT,
            QCoreApplication.translate("Desk", "Affectations"),
            "arrow-left-right",
            lambda: _placement_page(desk),
        ),
        PageKind(
            ROUND,
            QCoreApplication.translate("Desk", "Séance"),
            "megaphone",
            lambda: _round_page(desk),
            QCoreApplication.translate("Desk", "Séance de choix"),
        ),
        PageKind(
            ADEQUACY,
            QCoreApplication.translate("Desk", "Adéquation"),
            "scale",
            lambda: _adequacy_page(desk),
            QCoreApplication.translate("Desk", "Adéquation des postes"),
        ),
        PageKind(
            ALLOCATION,
            QCoreApplication.translate("Desk", "Calculs"),
            "calculator",
            lambda: _allocation_page(desk),
            QCoreApplication.translate("Desk", "Calculs d’affectation"),
        ),
        PageKind(
            RULES,
            QCoreApplication.translate("Desk", "Règles"),
            "scroll-text",
            lambda: _rules_page(desk),
        ),
        PageKind(
            NETWORK,
            QCoreApplication.translate("Desk", "Réseau"),
            "route",
            lambda: _network_page(desk),
            QCoreApplication.translate("Desk", "Réseau routier"),
        ),
        PageKind(DATA, QCoreApplication.translate("Desk", "Données"), "database", lambda: _data_page(desk)),
        PageKind(
            DOCUMENTS, QCoreApplication.translate("Desk", "Documents"), "file-text", lambda: _documents_page(desk)
        ),
    )


class EmptyPlan:
    """Stands for the pages of a plan that nothing was imported into yet."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk

    def words(self, name: str) -> str:
        """What the page lacks; empty when it has something to show."""
        return missing_words(name, self._desk.plan.snapshot)

    def page(self, title: str) -> EmptyPlanPage:
        """A page to say so, with what to do."""
        return EmptyPlanPage(title, import_acts(self._desk))


def import_acts(desk: "Desk") -> list[tuple[QAction, str]]:
    """How something comes into a plan, with the words of the buttons."""
    return [(desk.action_set.import_file, QCoreApplication.translate("Desk", "Importer mes fichiers…"))]


def _placement_page(desk: "Desk") -> "PlacementPage":
    from pacte_desktop.gui.pages.placement_page import PlacementPage

    page = PlacementPage(desk.plan, desk.selection, desk.banner)
    page.state_changed.connect(desk.refresh_state)
    return page


def _round_page(desk: "Desk") -> "RoundPage":
    from pacte_desktop.gui.pages.round.page import RoundPage

    page = RoundPage(desk.plan, desk.selection, desk.banner)
    page.takeable_changed.connect(desk.map_page.set_takeable)
    page.target_asked.connect(desk.show_target)
    page.print_asked.connect(desk.commands.print_vacant)
    return page


def _adequacy_page(desk: "Desk") -> "AdequacyPage":
    from pacte_desktop.gui.pages.adequacy.page import AdequacyPage

    page = AdequacyPage(desk.plan, desk.selection, desk.banner)
    page.rule_asked.connect(desk.show_rule)
    return page


def _allocation_page(desk: "Desk") -> "AllocationPage":
    from pacte_desktop.gui.pages.allocation.page import AllocationPage

    page = AllocationPage(desk.plan, desk.commands.allocation.reading, desk.banner)
    page.target_asked.connect(desk.show_target)
    page.details.why_asked.connect(desk.commands.allocation.show_run_why)
    return page


def _network_page(desk: "Desk") -> "NetworkPage":
    from pacte_desktop.gui.pages.network_page import NetworkPage

    return NetworkPage(desk.plan)


def _rules_page(desk: "Desk") -> "RulesPage":
    from pacte_desktop.gui.pages.rules.page import RulesPage

    return RulesPage(desk.plan, desk.banner)


def _documents_page(desk: "Desk") -> "DocumentsPage":
    from pacte_desktop.gui.pages.documents.page import DocumentsPage

    return DocumentsPage(desk.plan, desk.banner, desk.commands.web_map, desk.action_set.problems)


def _data_page(desk: "Desk") -> "DataPage":
    from pacte_desktop.gui.data_commands import DataCommands, own_kinds
    from pacte_desktop.gui.pages.data.page import DataPage

    page = DataPage(desk.plan, desk.banner, own_kinds())
    page.network_asked.connect(lambda: desk.show_page(NETWORK))
    DataCommands(desk, page)
    return page
