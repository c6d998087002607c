"""Totals of a coverage by kind of area, with the names of the areas and the official figure beside them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.layers import layer_in_force, tvs_codes
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.coverage import Coverage, CoverageTotal, population_band
from pacte_desktop.territory.outlines import departement_names, read_arrays, read_text, region_names

Band = tuple[int, int]
"""People beyond the threshold with all minutes shorter and longer by the factors of the source."""


class AreaKind(StrEnum):
    """Kinds of areas that communes add up to."""

    DEPARTEMENT = "DEPARTEMENT"
    EPCI = "EPCI"
    REGION = "REGION"
    TVS = "TVS"

    @property
    def label(self) -> str:
        """Words for a heading."""
        return {
            AreaKind.DEPARTEMENT: translate("Area", "Département"),
            AreaKind.EPCI: translate("Area", "Intercommunalité"),
            AreaKind.REGION: translate("Area", "Région"),
            AreaKind.TVS: translate("Area", "Territoire de vie-santé"),
        }[self]


def offered_areas(wanted: CoverageInput) -> list[AreaKind]:
    """Kinds of areas that the plan can tell: vie-santé areas only where it holds their layer."""
    has_tvs = layer_in_force(wanted.layers, LayerKind.TVS) is not None
    return [kind for kind in AreaKind if kind is not AreaKind.TVS or has_tvs]


def area_codes(coverage: Coverage, wanted: CoverageInput, kind: AreaKind) -> NDArray[np.str_]:
    """Code of the area of each commune of the coverage, empty for none."""
    match kind:
        case AreaKind.DEPARTEMENT:
            return coverage.departement
        case AreaKind.EPCI:
            return coverage.epci
        case AreaKind.REGION:
            return coverage.region
    return tvs_codes(wanted.layers, coverage)


def area_names(wanted: CoverageInput, kind: AreaKind) -> Mapping[str, str]:
    """Name of each area by code; none where the base does not tell, as for vie-santé areas."""
    match kind:
        case AreaKind.DEPARTEMENT:
            return departement_names(wanted.base)
        case AreaKind.REGION:
            return region_names(wanted.base)
        case AreaKind.EPCI:
            table = read_arrays(["epci/code", "epci/name"], wanted.base)
            return dict(zip(table["epci/code"].astype(str).tolist(), read_text(table["epci/name"]), strict=True))
    return {}


@dataclass(frozen=True)
class AreaTotals:
    """``totals``: the whole territory first (code empty), then each area by code. ``names`` by code.

    ``official``: people beyond by official minutes, by code; None where there are none to show beside the others.
    ``official_note`` says which.
    """

    kind: AreaKind
    totals: tuple[CoverageTotal, ...]
    names: Mapping[str, str]
    official: Mapping[str, int] | None
    official_note: str

    @property
    def has_unknown(self) -> bool:
        """True when a commune has no minutes, so that it is neither within nor beyond."""
        return any(total.communes_unknown for total in self.totals)

    def name(self, total: CoverageTotal) -> str:
        """« 36 · Indre », a name alone where the code means nothing to a reader, « Total » for the whole."""
        if not total.code:
            return translate("Area", "Total")
        known = self.names.get(total.code)
        if known is None or self.kind is AreaKind.TVS:
            return known or total.code
        return f"{total.code} · {known}" if self.kind is AreaKind.DEPARTEMENT else known


def area_totals(coverage: Coverage, wanted: CoverageInput, kind: AreaKind) -> AreaTotals:
    """Figures of the coverage for the whole and for each area of ``kind``."""
    codes = area_codes(coverage, wanted, kind)
    totals = (coverage.total(), *coverage.by(codes))
    official, note = _official(coverage, wanted, kind, codes)
    return AreaTotals(kind, totals, area_names(wanted, kind), official, note)


def area_bands(coverage: Coverage, wanted: CoverageInput, kind: AreaKind) -> Mapping[str, Band]:
    """The band of each area of ``kind`` by code, as the coverage has it for the whole."""
    codes, known = area_codes(coverage, wanted, kind), coverage.known
    return {
        str(code): population_band(
            coverage.minutes[known & (codes == code)],
            coverage.population[known & (codes == code)],
            coverage.definition,
            coverage.source.band,
        )
        for code in np.unique(codes)
        if code
    }


def _official(
    coverage: Coverage, wanted: CoverageInput, kind: AreaKind, codes: NDArray[np.str_]
) -> tuple[Mapping[str, int] | None, str]:
    """People beyond by the official layer of this definition, else as published beside the estimation; with a note."""
    if coverage.source.kind is TravelTimeSource.OFFICIAL:
        return None, ""
    fitting = (layer for layer in wanted.layers if layer.kind.definition_code == coverage.definition.code)
    layer = next(fitting, None)  # The one in force comes first.
    if layer is not None:
        note = translate("Area", "Habitants à plus de {threshold} min selon : {label}, {vintage}").format(
            threshold=f"{coverage.definition.threshold_min:g}", label=layer.label, vintage=layer.vintage
        )
        return _official_by_area(layer, coverage, codes), note
    quality = load_rulebook().estimation.quality_in(wanted.info.region)
    compared = coverage.source.kind is TravelTimeSource.ESTIMATION and coverage.definition.code == "SU_SMUR"
    if quality is None or not compared or kind is not AreaKind.DEPARTEMENT:
        return None, ""
    figures = quality.official_by_departement
    return {**figures, "": sum(figures.values())}, translate(
        "Area", "Habitants à plus de 30 min selon les minutes officielles ({reference})"
    ).format(reference=quality.reference)


def _official_by_area(layer: CommuneLayer, coverage: Coverage, codes: NDArray[np.str_]) -> dict[str, int]:
    """People beyond by published minutes; a commune that is not published counts nowhere."""
    minutes = np.array([float(layer.values.get(code, np.nan)) for code in coverage.insee_code.tolist()])
    beyond = minutes > coverage.definition.threshold_min  # NaN is not.
    people = {str(code): int(coverage.population[beyond & (codes == code)].sum()) for code in np.unique(codes) if code}
    return {"": int(coverage.population[beyond].sum()), **people}
