"""The dated parameters of the placement: those that come with the program, those of a plan, and how they are set."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from typing import Any

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameter_values import check_value, value_text
from pacte_desktop.domain.parameters import (
    NATIONAL,
    Mark,
    Parameter,
    ParameterDefinition,
    ParameterKind,
    Parameters,
    RecordField,
)
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.services.regimes import cohort_records, record_problems, types_in_force
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.store import choice_edits, choice_queries, queries
from pacte_desktop.store.parameter_history import ParameterChange, parameter_changes
from pacte_desktop.store.plan_file import PlanFile, current_author


@dataclass(frozen=True, slots=True)
class ParameterLine:
    """One parameter for an editor: what it means, the value in force (None: none is) and all values, newest first."""

    definition: ParameterDefinition
    in_force: Parameter | None
    values: tuple[Parameter, ...]

    @property
    def text(self) -> str:
        """The value in force without its unit; empty when nothing is asked."""
        return value_text(self.definition, self.in_force.value) if self.in_force else ""

    @property
    def is_own(self) -> bool:
        """True when somebody set the value in this plan; False when it came with the program."""
        return self.in_force is not None and self.in_force.id is not None


@cache
def shipped_parameters() -> Parameters:
    """National values that come with the program, seen from before the first one."""
    data = read_rule_file("placement.toml")
    definitions = {entry["key"]: _definition(entry) for entry in data["definition"]}
    return Parameters(date.min, tuple(shipped_value(entry) for entry in data["value"]), definitions)


def shipped_value(entry: Mapping[str, Any], scope: str = NATIONAL) -> Parameter:
    """The value that a record of a rule file gives; one that another rule file holds is taken from there."""
    return Parameter(
        key=entry["key"],
        value=cohort_records() if "derived_from" in entry else entry.get("value"),
        valid_from=entry["valid_from"],
        source=entry["source"],
        mark=Mark(entry["mark"]),
        valid_to=entry.get("valid_to"),
        scope=scope,
    )


def _definition(entry: Mapping[str, Any]) -> ParameterDefinition:
    known = {name: entry[name] for name in ParameterDefinition.__dataclass_fields__ if name in entry}
    return ParameterDefinition(
        **known
        | {
            "kind": ParameterKind(entry["kind"]),
            "choices": tuple((choice["code"], choice["label"]) for choice in entry.get("choices", ())),
            "fields": tuple(
                RecordField(field["name"], field["label"], ParameterKind(field["kind"]))
                for field in entry.get("fields", ())
            ),
        }
    )


def plan_parameters(reader: queries.Reader, day: date) -> Parameters:
    """National values and those of the plan, as they are in force on ``day``."""
    return shipped_parameters().with_values(choice_queries.parameters(reader)).on(day)


def first_day(reader: queries.Reader) -> date:
    """First day of the semester that the plan places: the day on which its parameters are looked at."""
    placed = queries.plan_info(reader).semester_id
    return next(semester.start for semester in queries.semesters(reader) if semester.id == placed)


def parameter_rows(plan: PlanFile, day: date | None = None) -> tuple[ParameterLine, ...]:
    """Every parameter in the order of the rule file, as it is in force on ``day`` (default: the plan's semester)."""
    with plan.read() as session:
        parameters = plan_parameters(session, day or first_day(session))
    values = sorted(parameters.values, key=lambda item: (item.valid_from, item.id or 0), reverse=True)
    return tuple(
        ParameterLine(definition, parameters.in_force.get(key), tuple(item for item in values if item.key == key))
        for key, definition in parameters.definitions.items()
    )


def parameter_history(plan: PlanFile, key: str) -> tuple[ParameterChange, ...]:
    """Every change of the plan's own values of ``key``, oldest first: who, when, before and after."""
    with plan.read() as session:
        return parameter_changes(session, definition_of(key).key)


def definition_of(key: str) -> ParameterDefinition:
    """What a key means. Raises :class:`KnownError` for an unknown one."""
    found = shipped_parameters().definitions.get(key)
    if found is None:
        raise KnownError(
            translate("Parameters", "Aucun paramètre ne porte le nom « {key} ».").format(key=key),
            translate("Parameters", "Reprenez un nom de la page « Règles »."),
        )
    return found


def set_parameter(
    plan: PlanFile,
    key: str,
    value: Any,
    valid_from: date,
    *,
    source: str,
    mark: Mark,
    reason: str = "",
    scope: str = NATIONAL,
    valid_to: date | None = None,
) -> Changes:
    """Set the value of ``key`` from a day on; earlier values stay. No step when this very value is set already.

    Raises :class:`KnownError` when the value means nothing, has no source, or ends before it begins.
    """
    definition = definition_of(key)
    wanted = Parameter(key, value, valid_from, source.strip(), Mark(mark), valid_to, scope, reason=reason)
    with plan.write() as writing:
        known = plan_parameters(writing.session, valid_from)
        _check(wanted, definition, known)
        if not is_set(known, wanted):
            choice_edits.add_parameter(writing.session, wanted, current_author(), now())
            text = value_text(definition, value) or translate("Parameters", "aucune exigence")
            words = QT_TRANSLATE_NOOP("History", "règle « {name} » : {value} à partir du {day}")
            writing.name(words, name=definition.label, value=text, day=f"{valid_from:%d/%m/%Y}")
    return writing.changes


def _check(wanted: Parameter, definition: ParameterDefinition, known: Parameters) -> None:
    check_value(definition, wanted.value)
    if definition.kind is ParameterKind.RECORDS:
        problems = record_problems(definition, wanted.value, types_in_force(known))
        if problems:
            raise KnownError(" ".join(problems))
    if not wanted.source:
        raise KnownError(
            translate("Parameters", "Une règle demande une source."),
            translate("Parameters", "Indiquez le texte, la page ou la décision d’où vient la valeur."),
        )
    if wanted.valid_to is not None and wanted.valid_to < wanted.valid_from:
        raise KnownError(
            translate(
                "Parameters", "La valeur cesserait le {last:%d/%m/%Y}, avant son début le {first:%d/%m/%Y}."
            ).format(last=wanted.valid_to, first=wanted.valid_from),
            translate("Parameters", "Corrigez l’une des deux dates."),
        )


def is_set(known: Parameters, wanted: Parameter) -> bool:
    """True when the plan's own value in force on the first day of ``wanted`` is this very one."""
    found = known.on(wanted.valid_from).in_force.get(wanted.key)
    if found is None or found.id is None:
        return False
    return _said(found) == _said(wanted)


def _said(item: Parameter) -> tuple[Any, ...]:
    return item.value, item.valid_from, item.valid_to, item.source, item.mark, item.scope


def now() -> datetime:
    """This second, UTC, as the file keeps it."""
    return datetime.now(UTC).replace(tzinfo=None, microsecond=0)


def remove_parameter(plan: PlanFile, parameter_id: int) -> Changes:
    """Take a value of the plan's own away. Raises :class:`KnownError` when there is none with this id."""
    with plan.write() as writing:
        own = {item.id: item for item in choice_queries.parameters(writing.session)}
        if parameter_id not in own:
            raise KnownError(
                translate("Parameters", "Cette valeur n’est plus dans le plan ; une valeur fournie ne se retire pas."),
                translate("Parameters", "Fixez une autre valeur pour la remplacer."),
            )
        found = own[parameter_id]
        choice_edits.remove_parameter(writing.session, parameter_id)
        words = QT_TRANSLATE_NOOP("History", "retirer la valeur du {day} de la règle « {name} »")
        writing.name(words, name=definition_of(found.key).label, day=f"{found.valid_from:%d/%m/%Y}")
    return writing.changes
