"""The tables of a plan as imports see them: their values with words, what a new row gets, what they refer to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pacte_desktop.domain.incoming import Key, Plain, TargetKind
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.kinds import (
    accreditations,
    equipment,
    groups,
    housing,
    interns,
    internships,
    posts,
    semesters,
    sites,
    situations,
    structures,
    supervisors,
    wishes,
)
from pacte_desktop.importing.plan_facts import PlanFacts
from pacte_desktop.importing.references import Reference

Values = Mapping[str, Plain]
Merged = Callable[[Values, Values | None], dict[str, Plain]]
Unfolded = Callable[[Values], dict[str, Plain]]
Filled = Callable[[dict[str, Plain], PlanFacts], None]


def _nothing_more(_values: dict[str, Plain], _facts: PlanFacts) -> None:
    return


def _as_told(values: Values, _held: Values | None) -> dict[str, Plain]:
    return dict(values)


@dataclass(frozen=True, slots=True)
class Target:
    """``values``: fields of the rows. ``fill``: gives a new row what follows from its other values. ``title``: how the
    user recognises a row by its first key and its values. ``references``: what must be in the plan for it. ``merge``:
    what is told of a row that the plan has (None: of a new one) as whole values. ``is_masked``: never shown as such.
    ``key_fields``: fields of the parts of the key; ``unfold``: values as the columns of a table tell them."""

    values: tuple[Field, ...]
    title: Callable[[Key, Values], str]
    references: tuple[Reference, ...] = ()
    fill: Filled = _nothing_more
    merge: Merged = _as_told
    key_fields: tuple[str, ...] = ()
    unfold: Unfolded = dict
    is_masked: bool = False

    def cells(self, key: Key, values: Values) -> dict[str, Plain]:
        """What the cells of a row of the plan mean, by the field codes of its kind."""
        return {**self.unfold(values), **dict(zip(self.key_fields, key, strict=False))}

    def field(self, code: str) -> Field | None:
        """The field of a value; None for a value that has no words."""
        return next((item for item in self.values if item.code == code), None)

    def completed(self, values: Values, facts: PlanFacts) -> tuple[dict[str, Plain], tuple[Field, ...]]:
        """The values of a new row with what stands where the file is silent, and the fields that nothing can stand
        for."""
        found = dict(values)
        self.fill(found, facts)
        missing = tuple(item for item in self.values if item.is_required and found.get(item.code) is None)
        for item in self.values:
            if not item.is_required:
                found.setdefault(item.code, item.default)
        return found, missing


def _number_then(*codes: str) -> Callable[[Key, Values], str]:
    """« NOM Prénom (n° 12) » from the values that are told."""

    def title(key: Key, values: Values) -> str:
        words = " ".join(str(values[code]) for code in codes if values.get(code))
        return f"{words} ({key[-1]})" if words else key[-1]

    return title


def _joined(key: Key, _values: Values) -> str:
    return " · ".join(part for part in key if part)


def _named(_key: Key, values: Values) -> str:
    return str(values.get("name") or "")


TARGETS: Mapping[TargetKind, Target] = {
    TargetKind.SEMESTER: Target(semesters.VALUES, _joined, fill=semesters.fill),
    TargetKind.INTERN: Target(
        interns.VALUES, _number_then("last_name", "first_name"), fill=interns.fill, key_fields=("imotep_number",)
    ),
    TargetKind.SUPERVISOR: Target(supervisors.VALUES, _number_then("last_name", "first_name"), key_fields=("rpps",)),
    TargetKind.STRUCTURE: Target(structures.VALUES, _number_then("name"), key_fields=("finess_et",)),
    TargetKind.SITE: Target(sites.VALUES, _named, sites.REFERENCES, merge=sites.merge, unfold=sites.unfold),
    TargetKind.GROUP_MEMBER: Target(groups.VALUES, _joined, groups.REFERENCES, key_fields=("site", "rpps")),
    TargetKind.ACCREDITATION: Target(
        accreditations.VALUES,
        _joined,
        accreditations.REFERENCES,
        key_fields=("site", "internship_type", "phase", "kind", "valid_from"),
    ),
    TargetKind.POST: Target(posts.VALUES, _joined, posts.REFERENCES, key_fields=("imotep_number",)),
    TargetKind.WISH: Target(wishes.VALUES, _joined, wishes.REFERENCES, key_fields=("intern", "post")),
    TargetKind.SITUATION: Target(
        situations.VALUES, _joined, situations.REFERENCES, key_fields=("intern",), is_masked=True
    ),
    TargetKind.INTERNSHIP: Target(
        internships.VALUES, _joined, internships.REFERENCES, key_fields=("intern", "semester")
    ),
    TargetKind.HOUSING: Target(housing.VALUES, _named),
    TargetKind.EQUIPMENT: Target(equipment.VALUES, _named),
}
