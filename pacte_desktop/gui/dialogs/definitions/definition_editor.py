"""The form of a definition of the user's own: every part of it, and what keeps it from being used, as one types."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.gui.banner import Banner
from pacte_desktop.gui.dialogs.definitions.definition_form import DefinitionForm
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.services.definitions import (
    definition_problems,
    follows_list_date,
    new_code,
    plan_definitions,
    save_definition,
)


class DefinitionEditor(QDialog):
    """A copy of a definition to be changed, or one of the user's own. ``saved`` carries its code."""

    saved = Signal(str)

    def __init__(
        self, plan: OpenPlan, start: CoverageDefinition, *, copied: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Nouvelle définition") if copied else self.tr("Modifier la définition"))
        self._plan = plan
        self._code = "" if copied else start.code
        self.banner = Banner()
        label = self.tr("{label} (copie)").format(label=start.label) if copied else start.label
        self.form = DefinitionForm(start, label, on_list_date=follows_list_date(plan.file, start.code))
        self.problems = QLabel()
        self.problems.setProperty("sign", "warning")
        self.problems.setTextFormat(Qt.TextFormat.PlainText)
        self.problems.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = self.buttons.addButton(self.tr("Enregistrer"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save.setProperty("primary", True)
        self._arrange()
        self.buttons.rejected.connect(self.reject)
        self.buttons.accepted.connect(self._save)
        self.form.changed.connect(self._check)
        plan.failed.connect(self.banner.show_error)
        self._check()

    def _arrange(self) -> None:
        scroll = QScrollArea()
        scroll.setObjectName("Page")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self.form)
        scroll.setAccessibleName(self.tr("Parties de la définition"))
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self.banner)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.problems)
        layout.addWidget(self.buttons)
        unit, room = self.fontMetrics().averageCharWidth(), self.screen().availableSize()
        self.resize(min(unit * 96, room.width() - 40), min(unit * 108, room.height() - 60))

    def _definition(self) -> CoverageDefinition:
        """What the form says now."""
        taken = [found.code for found in plan_definitions(self._plan.file)]
        return self.form.definition(self._code or new_code(self.form.name.text(), taken))

    def _check(self) -> None:
        problems = [*self.form.problems(), *definition_problems(self._definition())]
        self.problems.setText("\n".join(problems))
        self.problems.setVisible(bool(problems))
        self.save.setEnabled(not problems)
        self.save.setToolTip(" ".join(problems))

    def _save(self) -> None:
        definition = self._definition()
        self.banner.hide()
        verb = partial(save_definition, definition=definition, on_list_date=self.form.on_list_date)
        if self._plan.run(verb) is not None:
            self.saved.emit(definition.code)
            self.accept()
