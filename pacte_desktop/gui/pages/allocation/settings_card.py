"""What is asked of a computation: method with its honest line, phases, what stays, and the settings of an expert."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.gui.check_box import CheckBox
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.pages.allocation.gaming_trial import GamingTrial
from pacte_desktop.gui.pages.definition_bar import ChoiceBox
from pacte_desktop.gui.pages.plain_label import plain_label
from pacte_desktop.gui.plan_reading import PlanReading
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.settings import AllocationSettings

_LARGEST_SEED = 999_999
_LONGEST_S = 3600


class SettingsCard(QFrame):
    """``asked`` carries the settings when a computation is wanted."""

    asked = Signal(object)

    def __init__(self, plan: OpenPlan, reading: PlanReading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("Card")
        usual = AllocationSettings()
        self.method = ChoiceBox(self.tr("Méthode"))
        for method in (Method.SERIAL, Method.STABLE, Method.OPTIMAL):
            self.method.addItem(method_label(method), method)
        self.trial = GamingTrial(plan, reading)
        self.gaming = self.trial.words
        self.phases = {phase: CheckBox(phase.label[:1].upper() + phase.label[1:]) for phase in Phase}
        self.keep_choices = CheckBox(self.tr("Garder les choix faits en séance"))
        self.least_change = CheckBox(self.tr("Changer le moins possible"))
        self.fair = CheckBox(self.tr("Équité entre semestres"))
        self.fair_words = plain_label(
            self.tr(
                "Allège d’abord le trajet et les vœux de ceux que les semestres passés ont envoyés loin ou hors de "
                "leurs vœux. Ne sert jamais dans le choix légal par rang."
            ),
            "muted",
        )
        self.couples = CheckBox(self.tr("Rapprocher les couples"))
        self.expert = QPushButton(self.tr("Réglages d’expert"))
        self.expert.setCheckable(True)
        self.expert.setProperty("link", True)
        self.seed = QSpinBox()
        self.seed.setRange(0, _LARGEST_SEED)
        self.time_limit = QSpinBox()
        self.time_limit.setRange(1, _LONGEST_S)
        self.time_limit.setSuffix(self.tr(" s"))
        self.complete_lists = CheckBox(self.tr("Compléter les listes courtes"))
        self.complete_hosts = CheckBox(self.tr("Terrains : classer les autres en dernier"))
        self.largest = CheckBox(self.tr("Ex æquo : en placer davantage"))
        self.run = QPushButton(self.tr("Calculer"))
        self.run.setProperty("primary", True)
        self._name()
        self._arrange()
        self.method.currentIndexChanged.connect(lambda _row: self._follow_method())
        self.expert.toggled.connect(self._fold)
        self.run.clicked.connect(lambda: self.asked.emit(self.settings()))
        boxes = (
            self.keep_choices,
            self.least_change,
            self.fair,
            self.complete_lists,
            self.complete_hosts,
            self.largest,
        )
        for box in (*self.phases.values(), *boxes):
            box.toggled.connect(lambda _on: self._enable())
        for number in (self.seed, self.time_limit):
            number.valueChanged.connect(lambda _value: self._enable())
        self.show_settings(usual)
        self._fold(False)

    def _name(self) -> None:
        self.seed.setAccessibleName(self.tr("Graine du tirage"))
        self.seed.setToolTip(
            self.tr("Départage les plans égaux. La même graine donne toujours le même plan ; publiez-la.")
        )
        self.time_limit.setAccessibleName(self.tr("Durée au plus"))
        self.time_limit.setToolTip(
            self.tr("Au-delà, le meilleur plan trouvé est donné, avec ce qui manque à sa preuve")
        )
        self.keep_choices.setToolTip(self.tr("Ce qui est verrouillé reste toujours."))
        self.complete_lists.setToolTip(
            self.tr("Après les vœux viennent les autres postes permis, du plus proche au plus lointain : ordre publié")
        )
        self.complete_hosts.setToolTip(self.tr("Un terrain accepte aussi ceux qu’il n’a pas classés, après les autres"))
        self.largest.setToolTip(
            self.tr("Cherche, parmi les plans stables avec ex æquo, un plan qui en place davantage")
        )

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(6)
        layout.addWidget(plain_label(self.tr("Nouveau calcul"), "heading"))
        layout.addWidget(self.method)
        layout.addWidget(self.trial)
        layout.addWidget(plain_label(self.tr("PHASES"), "section"))
        for box in self.phases.values():
            layout.addWidget(box)
        layout.addWidget(plain_label(self.tr("CE QUI COMPTE"), "section"))
        for widget in (self.keep_choices, self.least_change, self.fair, self.fair_words, self.couples, self.expert):
            layout.addWidget(widget)
        self._folded = QWidget()
        form = QFormLayout(self._folded)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Graine"), self.seed)
        form.addRow(self.tr("Durée au plus"), self.time_limit)
        for box in (self.complete_lists, self.complete_hosts, self.largest):
            form.addRow(box)
        layout.addWidget(self._folded)
        foot = QHBoxLayout()
        foot.addWidget(self.run, 1)
        layout.addLayout(foot)
        layout.addStretch(1)

    def settings(self) -> AllocationSettings:
        """What is asked now. All phases ticked means all, also those without anyone to place."""
        chosen = tuple(phase for phase, box in self.phases.items() if box.isChecked())
        return AllocationSettings(
            method=Method(self.method.currentData()),
            phases=() if len(chosen) == len(self.phases) else chosen,
            least_change=self.least_change.isChecked() and self.least_change.isEnabled(),
            keep_choices=self.keep_choices.isChecked(),
            seed=self.seed.value(),
            time_limit_s=float(self.time_limit.value()),
            fair=self.fair.isChecked() and self.fair.isEnabled(),
            complete_lists=self.complete_lists.isChecked(),
            complete_hosts=self.complete_hosts.isChecked(),
            largest=self.largest.isChecked() and self.largest.isEnabled(),
            bring_couples=self.couples.isChecked() and self.couples.isEnabled(),
        )

    def show_settings(self, settings: AllocationSettings) -> None:
        """Ask for the same again."""
        self.method.setCurrentIndex(self.method.findData(settings.method))
        for phase, box in self.phases.items():
            box.setChecked(not settings.phases or phase in settings.phases)
        self.keep_choices.setChecked(settings.keep_choices)
        self.least_change.setChecked(settings.least_change)
        self.fair.setChecked(settings.fair)
        self.seed.setValue(settings.seed)
        self.time_limit.setValue(round(settings.time_limit_s))
        self.complete_lists.setChecked(settings.complete_lists)
        self.complete_hosts.setChecked(settings.complete_hosts)
        self.largest.setChecked(settings.largest)
        self.couples.setChecked(settings.bring_couples)
        self._follow_method()

    def set_refusal(self, reason: str) -> None:
        """Why nothing can be computed now; empty when it can."""
        self._refusal = reason
        self._enable()

    _refusal = ""

    def set_couples(self, obstacle: str) -> None:
        """Why the couples of the plan cannot be brought nearer; empty when they can."""
        self._couples_obstacle = obstacle
        self._follow_couples()

    _couples_obstacle = ""

    def _follow_couples(self) -> None:
        by_rank = Method(self.method.currentData()) is Method.SERIAL
        why = self.tr("Le choix par rang ne tient jamais compte des couples.") if by_rank else self._couples_obstacle
        self.couples.setEnabled(not why)
        self.couples.setToolTip(
            why
            or self.tr(
                "Un souhait, pas un droit : cherche des postes proches pour les deux, sans priver personne d’un poste. "
                "Ne sert jamais dans le choix légal par rang."
            )
        )

    def _enable(self) -> None:
        nobody = "" if any(box.isChecked() for box in self.phases.values()) else self.tr("Cochez au moins une phase.")
        why = self._refusal or nobody
        self.run.setEnabled(not why)
        self.run.setToolTip(why)
        self.trial.follow(self.settings(), nobody)

    def _follow_method(self) -> None:
        method = Method(self.method.currentData())
        only_optimal = "" if method is Method.OPTIMAL else self.tr("Ne compte que dans l’optimum.")
        for box, said in (
            (
                self.least_change,
                self.tr("Le plan en vigueur pèse plus que les vœux : le calcul montre qui change de poste."),
            ),
            (self.fair, self.tr("Ce que les semestres passés ont coûté à chacun allège ce semestre-ci.")),
        ):
            box.setEnabled(not only_optimal)
            box.setToolTip(only_optimal or said)
        stable = method is Method.STABLE
        for box in (self.complete_hosts, self.largest):
            box.setVisible(stable)
        self._follow_couples()
        self._enable()

    def _fold(self, shown: bool) -> None:
        self._folded.setVisible(shown)
        self.expert.setText(self.tr("Masquer les réglages d’expert") if shown else self.tr("Réglages d’expert"))


def method_label(method: Method) -> str:
    """The method with a capital, as a list shows it."""
    label = method.label
    return QCoreApplication.translate("SettingsCard", "{method}").format(method=label[:1].upper() + label[1:])
