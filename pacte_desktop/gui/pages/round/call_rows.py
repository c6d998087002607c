"""Columns of the call list, and of the results once the session is over."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.choice_sessions import Call


def call_columns() -> list[Column[Call]]:
    """Name first, since it takes the room left; then position, time, phase, seniority, key and proxy."""
    return [
        Column(QCoreApplication.translate("CallList", "Interne"), lambda call: call.intern.full_name),
        Column(
            QCoreApplication.translate("CallList", "N°"),
            lambda call: grouped(call.entry.position),
            lambda call: call.entry.position,
            is_number=True,
            tooltip=QCoreApplication.translate("CallList", "Place dans la liste d’appel"),
        ),
        Column(
            QCoreApplication.translate("CallList", "Heure"),
            lambda call: f"{call.at:%H:%M}" if call.at else "–",
            lambda call: call.entry.position,
            tooltip=QCoreApplication.translate("CallList", "Heure prévue de l’appel"),
        ),
        Column(
            QCoreApplication.translate("CallList", "Phase"),
            lambda call: f"{call.intern.phase.short_label} {call.intern.phase_position}",
            tooltip=QCoreApplication.translate("CallList", "Phase et semestre dans la phase"),
        ),
        Column(
            QCoreApplication.translate("CallList", "Anc."),
            lambda call: grouped(call.entry.seniority),
            lambda call: call.entry.seniority,
            is_number=True,
            tooltip=QCoreApplication.translate("CallList", "Ancienneté : semestres validés dans la phase"),
        ),
        Column(
            QCoreApplication.translate("CallList", "Classement"),
            lambda call: call.entry.key_shown,
            lambda call: call.entry.position,
        ),
        Column(
            QCoreApplication.translate("CallList", "Procuration"),
            lambda call: call.entry.proxy or "–",
            hint=lambda call: call.entry.proxy,
        ),
    ]
