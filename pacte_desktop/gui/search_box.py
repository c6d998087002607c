"""One search for communes, interns and sites: accents and case ignored, « saint » and « st » alike."""

from collections.abc import Iterable

from PySide6.QtWidgets import QLineEdit, QWidget

from pacte_desktop.gui.entry_field import EntryField
from pacte_desktop.gui.icons import icon
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.sheets import Target


class SearchBox(EntryField):
    """Search field; ``found`` carries the chosen :class:`Target`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Commune, interne ou terrain…  Ctrl+K"))
        self.setAccessibleName(self.tr("Chercher"))
        self._magnifier = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)

    def set_plan(self, plan: OpenPlan) -> None:
        """Offer what is in this plan; the entries are made when the box is first used."""
        self.set_entries(lambda: _entries(plan, self.tr("interne"), self.tr("terrain")))

    def refresh_icons(self) -> None:
        """Draw the icon again after a change of theme."""
        self._magnifier.setIcon(icon("search"))


def commune_entries(plan: OpenPlan, *, with_margin: bool = False) -> Iterable[tuple[str, str]]:
    """Name with code, and INSEE code, of the communes of the plan; also of those around it when asked for."""
    communes = plan.territory.communes
    for name, code, inside in zip(communes.name, communes.insee_code, communes.inside, strict=True):
        if inside or with_margin:
            yield f"{name} ({code})", str(code)


def _entries(plan: OpenPlan, intern_word: str, site_word: str) -> Iterable[tuple[str, Target]]:
    for text, code in commune_entries(plan):
        yield text, Target("commune", code)
    for intern in plan.snapshot.call_order:
        yield f"{intern.full_name} · {intern_word}", Target("intern", str(intern.id))
    for site in plan.snapshot.sites.values():
        yield f"{site.name} · {site_word}", Target("site", str(site.id))
