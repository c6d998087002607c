"""Regimes and internship types in force: those of the rule file, as the parameters of a faculty change them."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from pacte_desktop.domain.curriculum import Curriculum, CurriculumRequirement, InternshipType, Phase, Regime, Window
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import Parameters
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.rulebook import internship_type, load_rulebook

COHORTS, POSITIONS = "curriculum.regime_of_cohort", "curriculum.positions"
TYPES, EQUIVALENCE = "curriculum.internship_types", "curriculum.type_equivalence"

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
    for record in _records(parameters, TYPES):
        types[record["code"]] = internship_type({"short_label": record["label"], "is_ambulatory": False} | dict(record))
    for record in _records(parameters, EQUIVALENCE):
        found = types.get(record["internship_type"])
        if found is not None:
            validates = tuple(dict.fromkeys((*found.validates, *record["validates"])))
            types[found.code] = replace(found, validates=validates)
    return types


def curricula_in_force(parameters: Parameters) -> dict[Regime, Curriculum]:
    """Curricula by regime: those of the rule file with the cohorts, options and positions that the parameters say."""
    cohorts = {record["regime"]: record for record in _records(parameters, COHORTS)}
    positions: dict[tuple[str, str], list[Window]] = defaultdict(list)
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


def record_problems(key: str, records: Sequence[Record], types: Mapping[str, InternshipType]) -> list[str]:
    """Everything in records of a curriculum parameter that names nothing known, in words; ``types`` are those known."""
    checks = {COHORTS: _cohort_problems, POSITIONS: _position_problems, EQUIVALENCE: _type_problems}
    if key == TYPES:
        return [problem for record in records for problem in _new_type_problems(record)]
    check = checks.get(key)
    return [problem for record in records for problem in check(record, types)] if check else []


def _cohort_problems(record: Record, _types: Mapping[str, InternshipType]) -> Iterator[str]:
    yield from _regime_problems(record)
    if "first_cohort" not in record or record.get("last_cohort", record["first_cohort"]) < record["first_cohort"]:
        yield translate("Regimes", "Chaque régime demande une première promotion, avant la dernière.")


def _position_problems(record: Record, types: Mapping[str, InternshipType]) -> Iterator[str]:
    yield from _regime_problems(record)
    regime = next((found for found in Regime if found == record.get("regime")), None)
    asked = {line.internship_type for line in load_rulebook().curricula[regime].requirements} if regime else set(types)
    if record.get("internship_type") not in asked:
        yield translate("Regimes", "La maquette ne demande aucun stage « {code} » ; types demandés : {codes}.").format(
            code=record.get("internship_type", ""), codes=", ".join(sorted(asked))
        )
    if record.get("phase") not in list(Phase):
        yield translate("Regimes", "Aucune phase ne porte le code « {code} » ; codes possibles : {codes}.").format(
            code=record.get("phase", ""), codes=", ".join(Phase)
        )
    positions = record.get("positions", [])
    if not positions or not all(type(number) is int and number >= 1 for number in positions):
        yield translate("Regimes", "Les positions sont des nombres à partir de 1, séparés par des virgules.")


def _type_problems(record: Record, types: Mapping[str, InternshipType]) -> Iterator[str]:
    for code in (record.get("internship_type", ""), *(record.get("validates") or [""])):
        if code not in types:
            yield translate(
                "Regimes", "Aucun type de stage ne porte le code « {code} » ; codes connus : {codes}."
            ).format(code=code, codes=", ".join(types))


def _new_type_problems(record: Record) -> Iterator[str]:
    if not record.get("code") or not record.get("label"):
        yield translate("Regimes", "Un type de stage demande un code et un nom.")
    types = load_rulebook().types
    if record.get("code") in types:
        yield translate(
            "Regimes", "Le type « {code} » est fourni et ne se remplace pas : donnez un autre code."
        ).format(code=record["code"])
    for code in record.get("validates", ()):
        if code not in types:
            yield translate(
                "Regimes", "Aucun type de stage ne porte le code « {code} » ; codes connus : {codes}."
            ).format(code=code, codes=", ".join(types))


def _regime_problems(record: Record) -> Iterator[str]:
    if record.get("regime") not in list(Regime):
        yield translate("Regimes", "Aucun régime ne porte le code « {code} » ; codes possibles : {codes}.").format(
            code=record.get("regime", ""), codes=", ".join(Regime)
        )
