"""Regimes and internship types in force: those of the rule file, as the parameters of a faculty change them."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from pacte_desktop.domain.curriculum import Curriculum, CurriculumRequirement, InternshipType, Phase, Regime, Window
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import ParameterDefinition, Parameters
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.rulebook import internship_type, load_rulebook

COHORTS, POSITIONS = "curriculum.regime_of_cohort", "curriculum.positions"
TYPES, EQUIVALENCE = "curriculum.internship_types", "curriculum.type_equivalence"

REQUIRED = {
    COHORTS: ("regime", "first_cohort"),
    POSITIONS: ("regime", "internship_type", "phase", "positions"),
    TYPES: ("code", "label"),
    EQUIVALENCE: ("internship_type", "validates"),
}
"""Fields that every record of a parameter has."""

Record = Mapping[str, Any]


def cohort_records() -> list[dict[str, Any]]:
    """The cohorts of each regime as the rule file gives them: the shipped value of their parameter."""
    records = []
    for regime, curriculum in load_rulebook().curricula.items():
        record: dict[str, Any] = {"regime": str(regime), "first_cohort": curriculum.first_cohort}
        if curriculum.last_cohort is not None:
            record["last_cohort"] = curriculum.last_cohort
        records.append(record)
    return records


def types_in_force(parameters: Parameters) -> dict[str, InternshipType]:
    """Internship types by code: shipped ones with what else they validate, then those of the faculty."""
    types = dict(load_rulebook().types)
    with _readable(TYPES):
        for record in _records(parameters, TYPES):
            defaults = {"short_label": record["label"], "is_ambulatory": False}
            types[record["code"]] = internship_type(defaults | dict(record))
    with _readable(EQUIVALENCE):
        for record in _records(parameters, EQUIVALENCE):
            found = types[record["internship_type"]]
            validates = tuple(dict.fromkeys((*found.validates, *record["validates"])))
            types[found.code] = replace(found, validates=validates)
    return types


@contextmanager
def _readable(key: str) -> Iterator[None]:
    """A value that another program wrote into the plan is told as such."""
    try:
        yield
    except (LookupError, TypeError, ValueError) as error:
        raise KnownError(
            translate("Regimes", "La règle « {key} » de ce plan est illisible.").format(key=key),
            translate("Regimes", "Annulez sa dernière modification ou remettez en place une sauvegarde du plan."),
        ) from error


def curricula_in_force(parameters: Parameters) -> dict[Regime, Curriculum]:
    """Curricula by regime: those of the rule file with the cohorts, options and positions that the parameters say."""
    with _readable(COHORTS):
        cohorts = {record["regime"]: record for record in _records(parameters, COHORTS)}
    positions: dict[tuple[str, str], list[Window]] = defaultdict(list)
    with _readable(POSITIONS):
        for record in _records(parameters, POSITIONS):
            window = Window(Phase(record["phase"]), tuple(record["positions"]))
            positions[record["regime"], record["internship_type"]].append(window)
    found = {}
    for regime, shipped in load_rulebook().curricula.items():
        curriculum = shipped.with_options(_chosen_options(shipped, parameters))
        moved = tuple(
            _moved(requirement, positions.get((regime, requirement.internship_type)))
            for requirement in curriculum.requirements
        )
        cohort = cohorts.get(regime, {})
        found[regime] = replace(
            curriculum,
            requirements=moved,
            first_cohort=cohort.get("first_cohort", curriculum.first_cohort),
            last_cohort=cohort.get("last_cohort") if cohort else curriculum.last_cohort,
        )
    return found


def _chosen_options(curriculum: Curriculum, parameters: Parameters) -> set[str]:
    """Options of the windows whose parameter has the value that they name."""
    options = {window.option for line in curriculum.requirements for window in line.elsewhere if window.option}
    known = (option.partition("=") for option in options)
    return {f"{key}={value}" for key, _, value in known if key in parameters.in_force and parameters.get(key) == value}


def _moved(requirement: CurriculumRequirement, windows: Sequence[Window] | None) -> CurriculumRequirement:
    """The requirement at other positions; its phase stays its own where one of them is in it."""
    if not windows:
        return requirement
    first = next((window for window in windows if window.phase is requirement.phase), windows[0])
    others = tuple(window for window in windows if window is not first)
    return replace(requirement, phase=first.phase, positions=first.positions, elsewhere=others)


def regime_of_cohort(parameters: Parameters, cohort: int) -> Regime:
    """Regime of the interns who entered in the year ``cohort``. Raises :class:`KnownError` when none is set for it."""
    for record in _records(parameters, COHORTS):
        if record["first_cohort"] <= cohort <= record.get("last_cohort", cohort):
            return Regime(record["regime"])
    raise KnownError(
        translate("Regimes", "Aucun régime n’est fixé pour la promotion {cohort}.").format(cohort=cohort),
        translate("Regimes", "Complétez « Régime des promotions » dans la page « Règles »."),
    )


def _records(parameters: Parameters, key: str) -> list[dict[str, Any]]:
    return parameters.records(key) if key in parameters.in_force else []


def record_problems(
    definition: ParameterDefinition, records: Sequence[Record], types: Mapping[str, InternshipType]
) -> list[str]:
    """Everything in records of a curriculum parameter that names nothing known, in words; ``types`` are those known."""
    key, labels = definition.key, {field.name: field.label for field in definition.fields}
    found: list[str] = []
    for record in records:
        missing = [labels[name] for name in REQUIRED.get(key, ()) if record.get(name) in (None, "", [])]
        if missing:
            found.append(
                translate("Regimes", "Une ligne est incomplète ; il manque : {fields}.").format(
                    fields=", ".join(missing)
                )
            )
        elif key in REQUIRED:
            found += _problems(key, record, types)
    return found


def _problems(key: str, record: Record, types: Mapping[str, InternshipType]) -> Iterator[str]:
    """What a complete record names wrongly."""
    if key in (COHORTS, POSITIONS):
        yield from _unknown(translate("Regimes", "régime"), [record["regime"]], list(Regime))
    if key == COHORTS and record.get("last_cohort", record["first_cohort"]) < record["first_cohort"]:
        yield translate("Regimes", "La dernière promotion d’un régime ne précède pas la première.")
    if key == POSITIONS:
        asked = _asked(record["regime"]) or types
        yield from _unknown(translate("Regimes", "stage de cette maquette"), [record["internship_type"]], [*asked])
        yield from _unknown(translate("Regimes", "phase"), [record["phase"]], list(Phase))
        if not all(type(number) is int and number >= 1 for number in record["positions"]):
            yield translate("Regimes", "Les positions sont des nombres à partir de 1, séparés par des virgules.")
    if key == TYPES and record["code"] in load_rulebook().types:
        yield translate(
            "Regimes", "Le type « {code} » est fourni et ne se remplace pas : donnez un autre code."
        ).format(code=record["code"])
    if key == TYPES:
        yield from _unknown(translate("Regimes", "type de stage"), record.get("validates", ()), [*types])
    if key == EQUIVALENCE:
        named = [record["internship_type"], *record["validates"]]
        yield from _unknown(translate("Regimes", "type de stage"), named, [*types])


def _asked(regime: str) -> dict[str, None]:
    """Types that a regime asks for, in its order; none for an unknown regime."""
    curricula = (curriculum for found, curriculum in load_rulebook().curricula.items() if found == regime)
    return dict.fromkeys(line.internship_type for curriculum in curricula for line in curriculum.requirements)


def _unknown(what: str, codes: Iterable[Any], known: Sequence[str]) -> Iterator[str]:
    for code in codes:
        if code not in known:
            yield translate(
                "Regimes", "« {code} » n’est pas un code connu ({what}) ; codes possibles : {codes}."
            ).format(code=code, what=what, codes=", ".join(known))
