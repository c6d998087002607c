"""Columns of the interns' table: call order, who, where they stand, what they need, where they are placed."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.gui.tables.record_table import Column


def intern_columns(plan: OpenPlan) -> list[Column[Intern]]:
    """Columns that read the plan as it is when they are drawn."""

    def needs(intern: Intern) -> str:
        board = plan.snapshot.board
        labels = [board.types[code].short_label for code in board.needed_types(intern)]
        return QCoreApplication.translate("InternTable", " ou ").join(labels)

    def site(intern: Intern) -> str:
        held = plan.snapshot.board.by_intern.get(intern.id)
        if held is None:
            return QCoreApplication.translate("InternTable", "à placer")
        return plan.snapshot.sites[plan.snapshot.board.posts[held.post_id].site_id].name

    def is_locked(intern: Intern) -> bool:
        held = plan.snapshot.board.by_intern.get(intern.id)
        return held is not None and held.is_locked

    def spoken(intern: Intern) -> str:
        words = QCoreApplication.translate("InternTable", "{name}, affectation verrouillée")
        return words.format(name=intern.full_name) if is_locked(intern) else intern.full_name

    def position(intern: Intern) -> int:
        return plan.snapshot.call_position[intern.id]

    return [
        Column(
            QCoreApplication.translate("InternTable", "N°"),
            lambda intern: str(position(intern)),
            position,
            is_number=True,
            tooltip=QCoreApplication.translate("InternTable", "Rang dans l’ordre d’appel"),
        ),
        Column(
            QCoreApplication.translate("InternTable", "Interne"),
            lambda intern: intern.full_name,
            tooltip=QCoreApplication.translate("InternTable", "Cadenas : affectation verrouillée, que rien ne déplace"),
            hint=lambda intern: spoken(intern) if is_locked(intern) else "",
            icon=lambda intern: "lock" if is_locked(intern) else "",
            spoken=spoken,
        ),
        Column(
            QCoreApplication.translate("InternTable", "Phase"),
            lambda intern: f"{intern.phase.short_label} {intern.phase_position}",
            lambda intern: (list(type(intern.phase)).index(intern.phase), intern.phase_position),
            tooltip=QCoreApplication.translate("InternTable", "Phase et semestre dans la phase"),
        ),
        Column(QCoreApplication.translate("InternTable", "À valider"), needs),
        Column(QCoreApplication.translate("InternTable", "Affectation"), site),
        Column(
            QCoreApplication.translate("InternTable", "Domicile"),
            lambda intern: plan.territory.commune_name(intern.home_insee_code),
        ),
        Column(
            QCoreApplication.translate("InternTable", "Anc."),
            lambda intern: str(intern.choice_seniority),
            lambda intern: intern.choice_seniority,
            is_number=True,
            tooltip=QCoreApplication.translate("InternTable", "Ancienneté : semestres validés dans la phase"),
        ),
        Column(
            QCoreApplication.translate("InternTable", "Rang"),
            lambda intern: grouped(intern.national_rank),
            lambda intern: intern.national_rank,
            is_number=True,
            tooltip=QCoreApplication.translate("InternTable", "Rang national (ECNi ou EDN)"),
        ),
    ]
