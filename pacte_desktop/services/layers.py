"""Layers of the communes of a plan: which there are, which edition is in force, values in the order of communes."""

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.store import coverage_edits, coverage_queries
from pacte_desktop.store.plan_file import PlanFile


class Communes(Protocol):
    """What lists communes: a base territory, or a coverage."""

    @property
    def insee_code(self) -> NDArray[np.str_]:
        """INSEE codes, in the order of every other array."""


def plan_layers(plan: PlanFile) -> tuple[CommuneLayer, ...]:
    """The layers that the plan holds by kind: the edition in force first, then the newest."""
    with plan.read() as session:
        return coverage_queries.commune_layers(session)


def choose_layer(plan: PlanFile, layer_id: int) -> CommuneLayer:
    """Use this edition wherever its kind is looked at; returns it. A way to look at the plan, no step of the history.

    Raises :class:`KnownError` when the plan does not hold it.
    """
    with plan.write() as writing:
        found = _held(coverage_queries.commune_layers(writing.session), layer_id)
        chosen = coverage_queries.setting(writing.session, coverage_queries.LAYERS_IN_FORCE)
        chosen[str(found.kind)] = [found.vintage, found.source]
        coverage_edits.put_setting(writing.session, coverage_queries.LAYERS_IN_FORCE, chosen)
    return found


def remove_layer(plan: PlanFile, layer_id: int) -> Changes:
    """Delete a layer; one step. Raises :class:`KnownError` when the plan does not hold it."""
    with plan.write() as writing:
        found = _held(coverage_queries.commune_layers(writing.session), layer_id)
        coverage_edits.remove_layer(writing.session, layer_id)
        words = QT_TRANSLATE_NOOP("History", "supprimer la couche « {kind} », {vintage}")
        writing.name(words, kind=found.kind.label, vintage=found.vintage)
    return writing.changes


def _held(layers: Sequence[CommuneLayer], layer_id: int) -> CommuneLayer:
    found = next((layer for layer in layers if layer.id == layer_id), None)
    if found is None:
        raise KnownError(translate("Layers", "Cette couche n’est plus dans le plan."))
    return found


def editions(layers: Sequence[CommuneLayer], kind: LayerKind) -> tuple[CommuneLayer, ...]:
    """The layers of this kind, the one in force first."""
    return tuple(layer for layer in layers if layer.kind is kind)


def layer_in_force(layers: Sequence[CommuneLayer], kind: LayerKind) -> CommuneLayer | None:
    """The layer of this kind that was chosen, else the newest: the first, as a plan lists them. None without one."""
    return next(iter(editions(layers, kind)), None)


def edition_label(layer: CommuneLayer) -> str:
    """« 2025 · ARS »: what tells one edition from another."""
    return " · ".join(part for part in (layer.vintage, layer.source) if part)


def layer_values(layers: Sequence[CommuneLayer], kind: LayerKind, communes: Communes) -> NDArray[Any]:
    """Values of the layer in force, one a commune: float64 and NaN, or text and "" where not published."""
    layer = layer_in_force(layers, kind)
    values = layer.values if layer else {}
    missing: float | str = np.nan if kind.is_number else ""
    listed = [values.get(code, missing) for code in communes.insee_code.tolist()]
    return np.array(listed, dtype=np.float64 if kind.is_number else np.str_)


def tvs_codes(layers: Sequence[CommuneLayer], communes: Communes) -> NDArray[np.str_]:
    """Code of the vie-santé area of each commune, empty for none: what ``Coverage.by`` takes."""
    codes: NDArray[np.str_] = layer_values(layers, LayerKind.TVS, communes)
    return codes
