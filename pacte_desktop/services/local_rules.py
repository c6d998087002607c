"""Rules of some faculties that come with the program: sets of values that a plan may adopt (``rules/local/*.toml``)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import NATIONAL, Parameter
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.services.parameters import first_day, is_set, now, plan_parameters, shipped_value
from pacte_desktop.services.rulebook import read_rule_file
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.store import choice_edits
from pacte_desktop.store.plan_file import PlanFile, current_author


@dataclass(frozen=True, slots=True)
class LocalProfile:
    """The rules of one faculty: ``summary`` in sentences for the user, ``values`` with the faculty as their scope."""

    code: str
    faculty: str
    summary: tuple[str, ...]
    values: tuple[Parameter, ...]


@cache
def local_profiles() -> tuple[LocalProfile, ...]:
    """Profiles that come with the program, by code."""
    names = sorted(path.name for path in (RESOURCES / "rules" / "local").glob("*.toml"))
    return tuple(_profile(name.removesuffix(".toml"), read_rule_file(f"local/{name}")) for name in names)


def _profile(code: str, data: Mapping[str, Any]) -> LocalProfile:
    faculty = data["faculty"]
    values = tuple(shipped_value({"valid_from": data["valid_from"]} | entry, faculty) for entry in data["value"])
    return LocalProfile(code, faculty, tuple(data["summary"]), values)


def local_profile(code: str) -> LocalProfile:
    """The profile with this code. Raises :class:`KnownError` for an unknown one."""
    known = {profile.code: profile for profile in local_profiles()}
    if code not in known:
        raise KnownError(
            translate("LocalRules", "Aucune règle locale ne porte le code « {code} ».").format(code=code),
            translate("LocalRules", "Codes possibles : {codes}.").format(codes=", ".join(known)),
        )
    return known[code]


def adopt_profile(plan: PlanFile, code: str, reason: str = "") -> Changes:
    """Set the values of a faculty from the first day of the plan's semester on, as one step.

    Values that came from another faculty go, because a plan is that of one. Empty :class:`Changes` when everything is
    set already. Raises :class:`KnownError` for an unknown code.
    """
    profile = local_profile(code)
    with plan.write() as writing:
        start = first_day(writing.session)
        known = plan_parameters(writing.session, start)
        for item in known.values:
            if item.id is not None and item.scope not in (NATIONAL, profile.faculty):
                choice_edits.remove_parameter(writing.session, item.id)
        for item in profile.values:
            wanted = replace(item, valid_from=max(item.valid_from, start), reason=reason)
            if not is_set(known, wanted):
                choice_edits.add_parameter(writing.session, wanted, current_author(), now())
        writing.name(QT_TRANSLATE_NOOP("History", "règles locales de {faculty}"), faculty=profile.faculty)
    return writing.changes
