"""Columns of the rules: value in force, since when, how certain, for whom, set by whom, from which text."""

from datetime import UTC, datetime

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.parameter_values import value_text
from pacte_desktop.domain.parameters import NATIONAL, Mark, Parameter, ParameterDefinition, ParameterKind
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.parameters import ParameterLine

LABEL, VALUE, SINCE, MARK, SCOPE, SET_BY, SOURCE = range(7)
_SIGNS = {Mark.READ: "✓", Mark.SECONDARY: "○", Mark.CONFLICT: "≠", Mark.INFERENCE: "✎", Mark.UNVERIFIED: "?"}
_ROLES = {
    Mark.READ: "good",
    Mark.SECONDARY: "",
    Mark.CONFLICT: "warning",
    Mark.INFERENCE: "",
    Mark.UNVERIFIED: "warning",
}


def mark_words(mark: Mark) -> str:
    """« ✓ lu dans le texte »."""
    return f"{_SIGNS[mark]} {mark.label}"


def told_value(definition: ParameterDefinition, text: str) -> str:
    """A value in words on one line, with its unit; records are counted, because their lines do not fit."""
    if not text:
        if definition.kind is ParameterKind.RECORDS:
            return QCoreApplication.translate("RuleTable", "aucune ligne")
        return QCoreApplication.translate("RuleTable", "rien n’est demandé")
    if definition.kind is ParameterKind.RECORDS:
        return counted(
            len(text.splitlines()),
            QCoreApplication.translate("RuleTable", "{n} ligne"),
            QCoreApplication.translate("RuleTable", "{n} lignes"),
        )
    return f"{text}{_unit_after(text, definition.unit)}"


def _unit_after(text: str, unit: str) -> str:
    """The unit as it follows a value: « 107 % », « 1 stage », « 4e semestre »."""
    if not unit:
        return ""
    if unit[:1] == "%":
        return f"\u202f{unit}"
    first, _, rest = unit.partition(" ")
    if first == "e":
        return unit
    if text in {"0", "1"} and first.endswith("s") and first not in {"mois", "fois"}:
        unit = f"{first[:-1]} {rest}".rstrip()
    return f" {unit}"


def value_words(definition: ParameterDefinition, item: Parameter | None) -> str:
    """The value of a parameter in words."""
    return told_value(definition, value_text(definition, item.value) if item else "")


def scope_words(item: Parameter | None) -> str:
    """For whom a value holds: everybody, the faculty that it comes from, or this plan."""
    if item is None:
        return ""
    if item.scope != NATIONAL:
        return QCoreApplication.translate("RuleTable", "faculté : {name}").format(name=item.scope)
    if item.id is not None:
        return QCoreApplication.translate("RuleTable", "ce plan")
    return QCoreApplication.translate("RuleTable", "nationale")


def local_time(at: datetime | None) -> str:
    """« 22/11/2026 14:02 », from UTC."""
    return f"{at.replace(tzinfo=UTC).astimezone():%d/%m/%Y %H:%M}" if at else ""


def setter_words(item: Parameter | None) -> str:
    """Who entered a value of the plan, and when."""
    if item is None or item.id is None:
        return QCoreApplication.translate("RuleTable", "livrée")
    return QCoreApplication.translate("RuleTable", "{who}, {at}").format(who=item.set_by, at=local_time(item.set_at))


def rule_columns() -> list[Column[ParameterLine]]:
    """One row a rule."""
    return [
        Column(
            QCoreApplication.translate("RuleTable", "Règle"),
            lambda line: line.definition.label,
            hint=lambda line: " ".join((line.definition.label, line.definition.help)).strip(),
        ),
        Column(
            QCoreApplication.translate("RuleTable", "Valeur"),
            lambda line: told_value(line.definition, line.text),
            hint=lambda line: line.text,
            sign=lambda line: "" if line.text else "muted",
        ),
        Column(
            QCoreApplication.translate("RuleTable", "Depuis"),
            lambda line: f"{line.in_force.valid_from:%d/%m/%Y}" if line.in_force else "–",
            lambda line: line.in_force.valid_from if line.in_force else None,
            tooltip=QCoreApplication.translate("RuleTable", "Premier jour où la valeur est en vigueur"),
        ),
        Column(
            QCoreApplication.translate("RuleTable", "Certitude"),
            lambda line: mark_words(line.in_force.mark) if line.in_force else "–",
            lambda line: list(Mark).index(line.in_force.mark) if line.in_force else None,
            sign=lambda line: _ROLES[line.in_force.mark] if line.in_force else "",
        ),
        Column(QCoreApplication.translate("RuleTable", "Portée"), lambda line: scope_words(line.in_force)),
        Column(
            QCoreApplication.translate("RuleTable", "Fixée par"),
            lambda line: setter_words(line.in_force),
            tooltip=QCoreApplication.translate("RuleTable", "Qui a saisi la valeur, et quand"),
        ),
        Column(
            QCoreApplication.translate("RuleTable", "Source"),
            lambda line: line.in_force.source if line.in_force else "",
            hint=lambda line: line.in_force.source if line.in_force else "",
        ),
    ]
