"""The dated rules that come with the program (``resources/rules/*.toml``), as domain values."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from pacte_desktop.domain.coverage_definition import CoverageDefinition, TravelDirection
from pacte_desktop.domain.curriculum import Curriculum, CurriculumRequirement, InternshipType, Phase, Regime, Window
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES


@dataclass(frozen=True, slots=True)
class EstimationRule:
    """Constants of the estimation: minutes for each commune crossed and for each km between chefs-lieux."""

    label: str
    hop_min: float
    per_km_min: float
    valid_to_min: float
    band_low: float
    band_high: float
    source: str
    quality: tuple["EstimationQuality", ...] = ()

    def quality_in(self, region: str) -> "EstimationQuality | None":
        """What was measured in this région; None where nothing was."""
        return next((found for found in self.quality if found.region == region), None)


@dataclass(frozen=True, slots=True)
class EstimationQuality:
    """The estimation against official minutes in one région; people beyond the threshold both ways."""

    region: str
    region_label: str
    reference: str
    measured_on: date
    communes: int
    mean_absolute_error_min: float
    population_beyond_official: int
    population_beyond_estimated: int
    official_by_departement: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FlightRule:
    """The assumption on helicopters: minutes to take off, then km/h in a straight line."""

    label: str
    departure_min: float
    cruise_kmh: float


@dataclass(frozen=True, slots=True)
class RoadRule:
    """Minutes after which the search on roads ends, metres from a chef-lieu to a road, factors of the band."""

    limit_min: float
    snap_m: float
    band: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything that the rule files say."""

    types: dict[str, InternshipType]
    curricula: dict[Regime, Curriculum]
    estimation: EstimationRule
    urgent_care: dict[str, Any]

    @property
    def definition_codes(self) -> tuple[str, ...]:
        """Codes of the shipped definitions, in the order in which they are offered."""
        return tuple(entry["code"] for entry in self.urgent_care["definition"])

    @property
    def round_the_clock(self) -> tuple[EquipmentKind, ...]:
        """Kinds taken as always open where no source gives their hours."""
        return tuple(EquipmentKind(kind) for kind in self.urgent_care["hours"]["round_the_clock"])

    @property
    def bands_min(self) -> tuple[float, ...]:
        """Upper borders in minutes of the classes on the map."""
        return tuple(float(minutes) for minutes in self.urgent_care["bands"]["minutes"])

    @property
    def population_base(self) -> str:
        """The population that figures count, in words."""
        label: str = self.urgent_care["population"]["label"]
        return label

    @property
    def flight(self) -> FlightRule:
        """The assumption on helicopters."""
        rule = self.urgent_care["helicopter"]
        return FlightRule(rule["label"], rule["departure_min"], rule["cruise_kmh"])

    @property
    def roads(self) -> RoadRule:
        """Limits of the search on roads, and its band."""
        rule = self.urgent_care["roads"]
        return RoadRule(rule["limit_min"], rule["snap_m"], (rule["band_low"], rule["band_high"]))

    def definition(self, on: date, code: str = "SU_SMUR") -> CoverageDefinition:
        """The shipped definition ``code``, for the equipment in place on the day ``on``."""
        rule = next(entry for entry in self.urgent_care["definition"] if entry["code"] == code)
        return CoverageDefinition(
            code=code,
            label=rule["label"],
            kinds=tuple(EquipmentKind(kind) for kind in rule["kinds"]),
            threshold_min=float(self.urgent_care["threshold"]["minutes"]),
            bands_min=self.bands_min,
            date=on,
            time_slot=TimeSlot(rule["time_slot"]),
            population_base=self.population_base,
            source_note=rule["source"],
            direction=TravelDirection(rule["direction"]),
            intra_commune_min=rule["intra_commune_min"],
            round_the_clock=self.round_the_clock,
        )


_WORDS = ("label", "short_label", "section", "help", "unit", "summary")
_ESTIMATION_FIELDS = {item.name for item in fields(EstimationRule)} - {"quality"}


def read_rule_file(name: str) -> dict[str, Any]:
    """Content of one rule file. Raises :class:`KnownError` when it is missing or damaged."""
    path = RESOURCES / "rules" / name
    try:
        with path.open("rb") as file:
            data: dict[str, Any] = _worded(tomllib.load(file))
            return data
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise KnownError(
            translate("Rulebook", "Le fichier de règles « {path} » est absent ou abîmé.").format(path=path),
            translate("Rulebook", "Réinstallez Pacte Desktop."),
        ) from error


def _worded(value: Any) -> Any:
    """The same rules with their words in the user's language; sources stay as they were published."""
    if isinstance(value, dict):
        return {key: _said(item) if key in _WORDS else _worded(item) for key, item in value.items()}
    return [_worded(item) for item in value] if isinstance(value, list) else value


def _said(words: Any) -> Any:
    """A text, or each text of a list, in the user's language."""
    return [_said(item) for item in words] if isinstance(words, list) else translate("RuleFiles", words)


def _curriculum(entry: dict[str, Any]) -> Curriculum:
    completed_by = entry.get("completed_by")
    return Curriculum(
        regime=Regime(entry["code"]),
        label=entry["label"],
        first_cohort=entry["first_cohort"],
        last_cohort=entry.get("last_cohort"),
        requirements=tuple(_requirement(line) for line in entry["requirements"]),
        source=entry["source"],
        completed_by=_requirement(completed_by) if completed_by else None,
    )


def _requirement(line: dict[str, Any]) -> CurriculumRequirement:
    return CurriculumRequirement(
        internship_type=line["internship_type"],
        phase=Phase(line["phase"]),
        count=line["count"],
        positions=tuple(line["positions"]),
        elsewhere=tuple(
            Window(Phase(window["phase"]), tuple(window["positions"]), window.get("option", ""))
            for window in line.get("elsewhere", ())
        ),
        substitutes=tuple(line.get("substitutes", ())),
        is_derogable=line.get("is_derogable", True),
    )


def internship_type(entry: Mapping[str, Any]) -> InternshipType:
    """The internship type that a record of a rule file or of a parameter describes."""
    return InternshipType(**{**entry, "validates": tuple(entry.get("validates", ()))})


@cache
def load_rulebook() -> Rulebook:
    """Rules shipped with the program. Raises :class:`KnownError` when a file is missing or damaged."""
    curriculum = read_rule_file("curriculum.toml")
    urgent_care = read_rule_file("urgent_care.toml")
    estimation = urgent_care["estimation"]
    return Rulebook(
        types={entry["code"]: internship_type(entry) for entry in curriculum["internship_type"]},
        curricula={Regime(entry["code"]): _curriculum(entry) for entry in curriculum["regime"]},
        estimation=EstimationRule(
            **{key: value for key, value in estimation.items() if key in _ESTIMATION_FIELDS},
            quality=tuple(EstimationQuality(**entry) for entry in estimation["quality"]),
        ),
        urgent_care=urgent_care,
    )
