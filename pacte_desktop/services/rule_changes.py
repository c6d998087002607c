"""Several values of rules at once: back to what came with the program, and what a faculty's rules would change."""

from dataclasses import dataclass

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameter_values import value_text
from pacte_desktop.domain.parameters import NATIONAL, Parameter, ParameterDefinition
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.services.local_rules import local_profile
from pacte_desktop.services.parameters import ParameterLine, definition_of, first_day, plan_parameters
from pacte_desktop.store import choice_edits
from pacte_desktop.store.plan_file import PlanFile


@dataclass(frozen=True, slots=True)
class RuleChange:
    """One rule before and after, in words without unit (empty: nothing is asked); ``source`` of the value after."""

    definition: ParameterDefinition
    before: str
    after: str
    source: str


def shipped_line(line: ParameterLine) -> Parameter | None:
    """The newest value of a rule that came with the program; None when none did."""
    return next((item for item in line.values if item.id is None), None)


def restore_shipped(plan: PlanFile, key: str) -> Changes:
    """Take every value of ``key`` that the plan holds away, as one step, so that the shipped one is in force again.

    Raises :class:`KnownError` when the plan holds none.
    """
    definition = definition_of(key)
    with plan.write() as writing:
        known = plan_parameters(writing.session, first_day(writing.session)).values
        own = [item.id for item in known if item.id is not None and item.key == key]
        if not own:
            raise KnownError(
                translate("RuleChanges", "« {label} » a déjà la valeur livrée.").format(label=definition.label)
            )
        for number in own:
            choice_edits.remove_parameter(writing.session, number)
        writing.name(QT_TRANSLATE_NOOP("History", "règle « {name} » : valeur livrée"), name=definition.label)
    return writing.changes


def profile_changes(plan: PlanFile, code: str) -> tuple[RuleChange, ...]:
    """What the rules in force in the plan's semester would become if it adopted those of a faculty.

    Values that came from another faculty would go. Raises :class:`KnownError` for an unknown code.
    """
    profile = local_profile(code)
    with plan.read() as session:
        known = plan_parameters(session, first_day(session))
    kept = [item for item in known.values if item.id is None or item.scope in (NATIONAL, profile.faculty)]
    without = type(known)(known.day, tuple(kept), known.definitions)
    wanted = {item.key: item for item in profile.values}
    changes = []
    for key, definition in known.definitions.items():
        before, after = known.in_force.get(key), wanted.get(key) or without.in_force.get(key)
        words = [value_text(definition, item.value) if item else "" for item in (before, after)]
        if words[0] != words[1] and after is not None:
            changes.append(RuleChange(definition, words[0], words[1], after.source))
    return tuple(changes)
