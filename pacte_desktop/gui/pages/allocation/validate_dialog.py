"""Before a computed plan becomes the plan in force: what changes, in words, and why; or what stands against it."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.pages.allocation.problem_rows import PROBLEM_SAMPLES, Numbered, numbered, problem_columns
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.tables.filtered_list import FilteredList
from pacte_desktop.services.allocation import Run


class ValidateDialog(QDialog):
    """``held``: post id by intern id, as it is now. ``followed``: the problem that somebody goes to."""

    followed = Signal(object)

    def __init__(self, run: Run, held: Mapping[int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Valider ce calcul"))
        self._run = run
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Motif"))
        self.field.setPlaceholderText(self.tr("Motif, gardé avec chaque affectation"))
        buttons = QDialogButtonBox()
        self.go = buttons.addButton(self.tr("Valider"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.go.setProperty("primary", True)
        buttons.addButton(self.tr("Ne rien faire"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        title = self.tr("« {label} » devient le plan en vigueur").format(label=run.label)
        layout.addWidget(plain_label(title, "heading"))
        self.words = plain_label(self._changes(held), "value")
        layout.addWidget(self.words)
        if run.errors:
            layout.addWidget(self._errors(), 1)
        self.said = plain_label(
            self.tr(
                "Une personne valide, jamais le programme. Les affectations verrouillées ne bougent pas. C’est une "
                "seule étape de l’historique : « Annuler » rend le plan d’avant."
            ),
            "muted",
        )
        layout.addWidget(self.said)
        layout.addWidget(self.field)
        layout.addStretch(0 if run.errors else 1)
        layout.addWidget(buttons)
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 82, unit * (70 if run.errors else 38))
        self.field.textChanged.connect(self._enable)
        self.field.setVisible(not run.errors)
        self._enable()

    @property
    def reason(self) -> str:
        """What was typed."""
        return self.field.text().strip()

    def _changes(self, held: Mapping[int, int]) -> str:
        counts = Counter(_kind(held.get(item.intern_id), item.post_id) for item in self._run.placements)
        lines = [
            counted(counts["new"], self.tr("{n} nouvelle affectation"), self.tr("{n} nouvelles affectations")),
            counted(counts["moved"], self.tr("{n} interne déplacé"), self.tr("{n} internes déplacés")),
            counted(counts["same"], self.tr("{n} affectation inchangée"), self.tr("{n} affectations inchangées")),
        ]
        if counts["lost"]:
            lines.append(
                counted(
                    counts["lost"], self.tr("{n} interne perd son poste"), self.tr("{n} internes perdent leur poste")
                )
            )
        if counts["none"]:
            lines.append(
                counted(
                    counts["none"], self.tr("{n} interne reste sans poste"), self.tr("{n} internes restent sans poste")
                )
            )
        return "\n".join(f"•  {line}" for line in lines)

    def _errors(self) -> FilteredList[Numbered]:
        found: FilteredList[Numbered] = FilteredList(
            self.tr("Erreurs du contrôle"), problem_columns(), lambda item: item[0], PROBLEM_SAMPLES
        )
        lead = counted(
            len(self._run.errors),
            self.tr(
                "Le contrôle indépendant trouve {n} erreur : ce plan ne peut pas être validé. Choisissez-la pour y "
                "aller."
            ),
            self.tr(
                "Le contrôle indépendant trouve {n} erreurs : ce plan ne peut pas être validé. Choisissez-en une pour "
                "y aller."
            ),
        )
        found.set_records(numbered(self._run.errors), lead)
        found.picked.connect(lambda number: self.followed.emit(self._run.errors[number]))
        self.errors = found
        return found

    def _enable(self) -> None:
        why = ""
        if self._run.errors:
            why = self.tr("Corrigez d’abord les erreurs, puis refaites le calcul.")
        elif not self.reason:
            why = self.tr("Donnez un motif.")
        self.go.setEnabled(not why)
        self.go.setToolTip(why)


def _kind(before: int | None, after: int | None) -> str:
    """``none``, ``new``, ``lost``, ``same`` or ``moved``."""
    if before is None:
        return "none" if after is None else "new"
    if after is None:
        return "lost"
    return "same" if before == after else "moved"
