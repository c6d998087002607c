"""Columns of the slack of types and départements, and of what simulated choices leave empty."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.opening_outlook import Slack
from pacte_desktop.services.opening_simulation import EmptySeats


def tight_words(row: Slack) -> str:
    """Who competes where a group is tightest."""
    if not row.tight_interns:
        return QCoreApplication.translate("SlackTable", "Personne n’en a besoin : tout peut fermer.")
    text = QCoreApplication.translate(
        "SlackTable", "Là où c’est le plus juste, {interns} internes se partagent {seats} places."
    )
    return text.format(interns=grouped(row.tight_interns), seats=grouped(row.tight_seats))


def slack_columns(heading: str) -> list[Column[Slack]]:
    """Type or département: seats, interns who have nowhere else, slack, seats that may still close."""

    def figure(title: str, of: str, tooltip: str) -> Column[Slack]:
        return Column(
            title,
            lambda row: grouped(getattr(row, of)),
            lambda row: getattr(row, of),
            is_number=True,
            tooltip=tooltip,
        )

    return [
        Column(heading, lambda row: row.label[:1].upper() + row.label[1:]),
        Column(
            QCoreApplication.translate("SlackTable", "Peuvent fermer"),
            lambda row: grouped(row.spare),
            lambda row: row.spare,
            is_number=True,
            tooltip=QCoreApplication.translate(
                "SlackTable", "Places, bien choisies, qui peuvent fermer sans laisser un interne de plus sans poste"
            ),
            hint=tight_words,
            sign=lambda row: "" if row.spare else "warning",
        ),
        figure(
            QCoreApplication.translate("SlackTable", "Places"),
            "seats",
            QCoreApplication.translate("SlackTable", "Places ouvertes"),
        ),
        figure(
            QCoreApplication.translate("SlackTable", "Sans autre"),
            "must",
            QCoreApplication.translate("SlackTable", "Internes qui ne peuvent aller nulle part ailleurs"),
        ),
        figure(
            QCoreApplication.translate("SlackTable", "Marge"),
            "slack",
            QCoreApplication.translate("SlackTable", "Places moins internes sans autre choix"),
        ),
        figure(
            QCoreApplication.translate("SlackTable", "Candidats"),
            "can",
            QCoreApplication.translate("SlackTable", "Internes qui peuvent y prendre un poste"),
        ),
    ]


def range_text(low: int, high: int) -> str:
    """« 11 », or « 11 à 14 »."""
    if low == high:
        return grouped(low)
    return QCoreApplication.translate("SlackTable", "{low} à {high}").format(low=grouped(low), high=grouped(high))


def empty_columns(heading: str) -> list[Column[EmptySeats]]:
    """Type or département: seats, and those that simulated choices leave empty."""
    return [
        Column(heading, lambda row: row.label[:1].upper() + row.label[1:]),
        Column(
            QCoreApplication.translate("SlackTable", "Places"),
            lambda row: grouped(row.seats),
            lambda row: row.seats,
            is_number=True,
        ),
        Column(
            QCoreApplication.translate("SlackTable", "Vides, estimation"),
            lambda row: grouped(row.median),
            lambda row: row.median,
            is_number=True,
            tooltip=QCoreApplication.translate("SlackTable", "Médiane des choix simulés"),
        ),
        Column(
            QCoreApplication.translate("SlackTable", "Fourchette"),
            lambda row: range_text(row.low, row.high),
            lambda row: row.high,
            tooltip=QCoreApplication.translate("SlackTable", "De 5 à 95 % des choix simulés"),
        ),
    ]
