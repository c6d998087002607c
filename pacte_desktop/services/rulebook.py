"""The dated rules that come with the program (``resources/rules/*.toml``), as domain values."""

import tomllib
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from typing import Any

from pacte_desktop.domain.curriculum import Curriculum, CurriculumRequirement, InternshipType, Phase, Regime
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import CoverageDefinition, EquipmentKind, TimeSlot
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
    quality_note: str
    source: str


@dataclass(frozen=True, slots=True)
class Rulebook:
    """Everything that the rule files say."""

    types: dict[str, InternshipType]
    curricula: dict[Regime, Curriculum]
    estimation: EstimationRule
    urgent_care: dict[str, Any]

    def definition(self, on: date, code: str = "SU_SMUR") -> CoverageDefinition:
        """The shipped definition ``code``, for the equipment in place on the day ``on``."""
        rule = next(entry for entry in self.urgent_care["definition"] if entry["code"] == code)
        return CoverageDefinition(
            label=rule["label"],
            kinds=tuple(EquipmentKind(kind) for kind in rule["kinds"]),
            threshold_min=float(self.urgent_care["threshold"]["minutes"]),
            bands_min=tuple(float(minutes) for minutes in self.urgent_care["bands"]["minutes"]),
            date=on,
            time_slot=TimeSlot(rule["time_slot"]),
            population_base=self.urgent_care["population"]["label"],
            source_note=rule["source"],
        )


_ESTIMATION_FIELDS = {item.name for item in fields(EstimationRule)} - {"quality_note"}


def _read(name: str) -> dict[str, Any]:
    path = RESOURCES / "rules" / name
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise KnownError(
            translate("Rulebook", "Le fichier de règles « {path} » est absent ou abîmé.").format(path=path),
            translate("Rulebook", "Réinstallez Pacte Desktop."),
        ) from error


def _curriculum(entry: dict[str, Any]) -> Curriculum:
    return Curriculum(
        regime=Regime(entry["code"]),
        label=entry["label"],
        first_cohort=entry["first_cohort"],
        last_cohort=entry.get("last_cohort"),
        requirements=tuple(
            CurriculumRequirement(
                line["internship_type"], Phase(line["phase"]), line["count"], tuple(line["positions"])
            )
            for line in entry["requirements"]
        ),
        source=entry["source"],
    )


@cache
def load_rulebook() -> Rulebook:
    """Rules shipped with the program. Raises :class:`KnownError` when a file is missing or damaged."""
    curriculum = _read("curriculum.toml")
    urgent_care = _read("urgent_care.toml")
    estimation = urgent_care["estimation"]
    return Rulebook(
        types={entry["code"]: InternshipType(**entry) for entry in curriculum["internship_type"]},
        curricula={Regime(entry["code"]): _curriculum(entry) for entry in curriculum["regime"]},
        estimation=EstimationRule(
            **{key: value for key, value in estimation.items() if key in _ESTIMATION_FIELDS},
            quality_note=estimation.get("quality", {}).get("note", ""),
        ),
        urgent_care=urgent_care,
    )
