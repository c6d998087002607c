"""The dated parameters of the placement: those that come with the program, and those of a plan."""

from datetime import date
from functools import cache

from pacte_desktop.domain.parameters import NATIONAL, Mark, Parameter, ParameterDefinition, ParameterKind, Parameters
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.store import choice_queries, queries


@cache
def shipped_parameters() -> Parameters:
    """National values that come with the program, seen from the day of the first one."""
    data = read_rule_file("placement.toml")
    definitions = {entry["key"]: _definition(entry) for entry in data["definition"]}
    values = tuple(
        Parameter(
            key=entry["key"],
            value=entry.get("value"),
            valid_from=entry["valid_from"],
            source=entry["source"],
            mark=Mark(entry["mark"]),
            valid_to=entry.get("valid_to"),
            scope=entry.get("scope", NATIONAL),
        )
        for entry in data["value"]
    )
    return Parameters(date.min, values, definitions)


def _definition(entry: dict[str, object]) -> ParameterDefinition:
    choices = tuple((str(code), str(words)) for code, words in entry.get("choices", ()))  # type: ignore[attr-defined]
    known = {name: entry[name] for name in ParameterDefinition.__dataclass_fields__ if name in entry}
    return ParameterDefinition(**known | {"kind": ParameterKind(entry["kind"]), "choices": choices})  # type: ignore[arg-type]


def plan_parameters(reader: queries.Reader, day: date) -> Parameters:
    """National values and those of the plan, as they are in force on ``day``."""
    return shipped_parameters().with_values(choice_queries.parameters(reader)).on(day)
