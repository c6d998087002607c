"""Columns of the adequacy: choice sessions, and types by phase."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.curriculum import InternshipType, Phase
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.placement.adequacy import SessionAdequacy, TypeAdequacy, counts_called, needed_posts
from pacte_desktop.services.opening_outlook import Outlook, PhaseTotal

NOTHING = "–"


def ratio_text(ratio: float | None) -> str:
    """« 1,07 », or a dash without interns."""
    return NOTHING if ratio is None else grouped(ratio, 2)


def verdict(row: SessionAdequacy, parameters: Parameters) -> str:
    """« ✓ 492 requis, 492 ouverts », with what lacks."""
    least = needed_posts(row, parameters)
    needed, open_ = grouped(least), grouped(row.posts_open)
    lacking = least - row.posts_open
    if lacking <= 0:
        text = QCoreApplication.translate("AdequacyTable", "✓ {needed} requis, {open} ouverts")
        return text.format(needed=needed, open=open_)
    return counted(
        lacking,
        QCoreApplication.translate("AdequacyTable", "▲ {needed} requis, {open} ouverts : il en manque {n}"),
        QCoreApplication.translate("AdequacyTable", "▲ {needed} requis, {open} ouverts : il en manque {n}"),
        needed=needed,
        open=open_,
    )


def is_short(row: SessionAdequacy, parameters: Parameters) -> bool:
    """True when fewer posts are open than the rule asks for."""
    return row.posts_open < needed_posts(row, parameters)


def minimum_words(interns: int, least: int, parameters: Parameters) -> str:
    """How a minimum comes about: the share, or the fixed number above the threshold."""
    threshold = parameters.integer("surplus.mg_threshold")
    facts = {"n": grouped(interns), "least": grouped(least), "threshold": grouped(threshold)}
    if interns >= threshold:
        text = QCoreApplication.translate(
            "AdequacyTable", "{n} + {extra} = {least} : à partir de {threshold} internes, un nombre fixe s’ajoute."
        )
        return text.format(extra=parameters.integer("surplus.mg_extra"), **facts)
    text = QCoreApplication.translate(
        "AdequacyTable", "{rate} % de {n}, arrondi au-dessus : {least} (moins de {threshold} internes)."
    )
    return text.format(rate=parameters.integer("surplus.rate"), **facts)


def session_columns(parameters: Parameters, day: date) -> list[Column[SessionAdequacy]]:
    """One row for each choice session and one for all; ``day``: first day of the semester, on which rules are read."""
    on = QCoreApplication.translate("AdequacyTable", "au {day:%d/%m/%Y}").format(day=day)
    present = QCoreApplication.translate(
        "AdequacyTable", "Appelés sans disponibilité, inter-CHU ou remords, moins absents et retirés de la séance"
    )
    called = QCoreApplication.translate(
        "AdequacyTable", "Internes de la liste d’appel, ou que la séance appellerait tant que la liste n’est pas faite"
    )
    return [
        Column(QCoreApplication.translate("AdequacyTable", "Séance de choix"), lambda row: row.label),
        Column(
            QCoreApplication.translate("AdequacyTable", "Requis et ouverts"),
            lambda row: verdict(row, parameters),
            lambda row: row.posts_open - needed_posts(row, parameters),
            sign=lambda row: "error" if is_short(row, parameters) else "good",
            tooltip=QCoreApplication.translate("AdequacyTable", "Minimum pour les internes appelés (règle R7)")
            if counts_called(parameters)
            else QCoreApplication.translate("AdequacyTable", "Minimum pour les internes présents (règle R7)"),
            hint=lambda row: minimum_words(
                row.n_called if counts_called(parameters) else row.n_present, needed_posts(row, parameters), parameters
            ),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Présents"),
            lambda row: grouped(row.n_present),
            lambda row: row.n_present,
            is_number=True,
            tooltip=f"{present} ({on})",
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Minimum"),
            lambda row: grouped(row.posts_min),
            lambda row: row.posts_min,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places à ouvrir au moins pour les présents"),
            hint=lambda row: minimum_words(row.n_present, row.posts_min, parameters),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Appelés"),
            lambda row: grouped(row.n_called),
            lambda row: row.n_called,
            is_number=True,
            tooltip=f"{called} ({on})",
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Min. appelés"),
            lambda row: grouped(row.posts_min_called),
            lambda row: row.posts_min_called,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places à ouvrir au moins pour les appelés"),
            hint=lambda row: minimum_words(row.n_called, row.posts_min_called, parameters),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Ouverts"),
            lambda row: grouped(row.posts_open),
            lambda row: row.posts_open,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places des postes ouverts, prises ou non"),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Ratio"),
            lambda row: ratio_text(row.ratio),
            lambda row: row.ratio,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places ouvertes pour un interne présent"),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Ratio appelés"),
            lambda row: ratio_text(row.ratio_called),
            lambda row: row.ratio_called,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places ouvertes pour un interne appelé"),
        ),
    ]


@dataclass(frozen=True, slots=True)
class TypeLine:
    """A row of the table by type and phase; ``type_label`` is empty in a total."""

    key: tuple[str, str]
    type_label: str
    phase_label: str
    to_place: int
    only: int | None
    accredited: int
    posts_open: int
    ratio: float | None
    taken: int
    vacant: int
    vacant_in_zip: int

    @property
    def is_total(self) -> bool:
        """True for the rows that sum up."""
        return not self.type_label


def type_lines(found: Outlook, types: dict[str, InternshipType]) -> list[TypeLine]:
    """Rows by phase, each phase followed by its total, then the total of all."""
    lines = []
    for total in found.totals:
        rows = [row for row in found.adequacy.table if row.phase is total.phase]
        lines += [_type_line(row, types[row.internship_type].label) for row in rows]
        lines.append(_total_line(total))
    return lines


def _type_line(row: TypeAdequacy, label: str) -> TypeLine:
    return TypeLine(
        (row.internship_type, str(row.phase)),
        label[:1].upper() + label[1:],
        row.phase.label,
        row.to_place,
        row.only,
        row.accredited,
        row.posts_open,
        row.ratio,
        row.taken,
        row.vacant,
        row.vacant_in_zip,
    )


def _total_line(total: PhaseTotal) -> TypeLine:
    everywhere = QCoreApplication.translate("AdequacyTable", "toutes")
    return TypeLine(
        ("", str(total.phase or "")),
        "",
        total.phase.label if isinstance(total.phase, Phase) else everywhere,
        total.to_place,
        None,
        total.accredited,
        total.posts_open,
        total.ratio,
        total.taken,
        total.vacant,
        total.vacant_in_zip,
    )


def _type_name(line: TypeLine) -> str:
    if not line.is_total:
        return line.type_label
    if line.key[1]:
        return QCoreApplication.translate("AdequacyTable", "Total {phase}").format(phase=line.phase_label)
    return QCoreApplication.translate("AdequacyTable", "Total du semestre")


def _total_sign(line: TypeLine) -> str:
    return "accent" if line.is_total else ""


def _number(heading: str, of: str, tooltip: str) -> Column[TypeLine]:
    return Column(
        heading,
        lambda line: NOTHING if getattr(line, of) is None else grouped(getattr(line, of)),
        lambda line: getattr(line, of),
        is_number=True,
        tooltip=tooltip,
    )


def type_columns() -> list[Column[TypeLine]]:
    """Type by phase: interns, accreditations, seats open, taken and vacant."""
    return [
        Column(QCoreApplication.translate("AdequacyTable", "Type de stage"), _type_name, sign=_total_sign),
        Column(QCoreApplication.translate("AdequacyTable", "Phase"), lambda line: line.phase_label),
        _number(
            QCoreApplication.translate("AdequacyTable", "À placer"),
            "to_place",
            QCoreApplication.translate(
                "AdequacyTable", "Internes présents qui peuvent prendre ce type ; un interne peut en pouvoir plusieurs"
            ),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "Sans autre"),
            "only",
            QCoreApplication.translate("AdequacyTable", "Internes présents qui ne peuvent prendre que ce type"),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "Agréées"),
            "accredited",
            QCoreApplication.translate("AdequacyTable", "Places des agréments qui couvrent tout le semestre"),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "Ouvertes"),
            "posts_open",
            QCoreApplication.translate("AdequacyTable", "Places ouvertes au choix"),
        ),
        Column(
            QCoreApplication.translate("AdequacyTable", "Ratio"),
            lambda line: ratio_text(line.ratio),
            lambda line: line.ratio,
            is_number=True,
            tooltip=QCoreApplication.translate("AdequacyTable", "Places ouvertes pour un interne qui peut les prendre"),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "Prises"),
            "taken",
            QCoreApplication.translate("AdequacyTable", "Places prises, hors surnombre"),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "Vacantes"),
            "vacant",
            QCoreApplication.translate("AdequacyTable", "Places que personne n’a prises"),
        ),
        _number(
            QCoreApplication.translate("AdequacyTable", "En ZIP"),
            "vacant_in_zip",
            QCoreApplication.translate(
                "AdequacyTable",
                "Places vacantes dont le lieu principal est en zone d’intervention prioritaire (zonage du plan)",
            ),
        ),
    ]


def session_rows(found: Outlook) -> Sequence[SessionAdequacy]:
    """The sessions, then all together."""
    return (*found.adequacy.sessions, found.adequacy.overall)
