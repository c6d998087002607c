"""Layers of the communes of a plan: what a file holds, what is kept of it, and the values in the order of communes."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, translate
from pacte_desktop.importing.commune_table import CommuneTable, ReadLayer, read_commune_table
from pacte_desktop.store import coverage_edits, coverage_queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import BASE_FILE, read_arrays

_SHOWN = 10
_NO_ID = 0
_LONGEST_WORDS = 200


class Communes(Protocol):
    """What lists communes: a base territory, or a coverage."""

    @property
    def insee_code(self) -> NDArray[np.str_]:
        """INSEE codes, in the order of every other array."""


@dataclass(frozen=True, slots=True)
class Origin:
    """What is said of layers beside their values; ``vintage`` is that of the layers whose heading tells none."""

    vintage: str
    source: str
    licence: str = ""

    def trimmed(self) -> "Origin":
        """The same without needless spaces."""
        return Origin(*(text.strip() for text in astuple(self)))


@dataclass(frozen=True, slots=True)
class LayerPreview:
    """What a file holds, before anything is kept.

    ``table.layers`` holds only communes that exist in the base territory; ``unknown``: the other codes, in order.
    """

    table: CommuneTable
    unknown: tuple[str, ...]

    @property
    def sentences(self) -> list[str]:
        """Everything to be said beside the layers: notes, communes that do not exist, layers without a value."""
        said = [*self.table.notes]
        if self.unknown:
            said.append(_unknown_sentence(self.unknown))
        for layer in self.table.layers:
            said += [f"{layer.kind.label} : {note}" for note in layer.notes]
            if not layer.values:
                said.append(translate("Layers", "« {column} » ne donne aucune valeur.").format(column=layer.column))
        return said


def _unknown_sentence(codes: Sequence[str]) -> str:
    listed = ", ".join(codes[:_SHOWN]) + ("…" if len(codes) > _SHOWN else "")
    return counted(
        len(codes),
        translate("Layers", "{n} commune inconnue du fond de carte, laissée de côté : {codes}"),
        translate("Layers", "{n} communes inconnues du fond de carte, laissées de côté : {codes}"),
        codes=listed,
    )


def read_layers(path: Path, base: Path = BASE_FILE) -> LayerPreview:
    """What the file ``path`` holds; ``base`` tells which communes exist. Nothing is written.

    Raises :class:`KnownError` when the file as a whole cannot be used.
    """
    table = read_commune_table(path)
    known = set(read_arrays(["commune/insee_code"], base)["commune/insee_code"].astype(str).tolist())
    unknown = {code for layer in table.layers for code in layer.values if code not in known}
    layers = tuple(_within(layer, known) for layer in table.layers)
    return LayerPreview(replace(table, layers=layers), tuple(sorted(unknown)))


def _within(layer: ReadLayer, known: set[str]) -> ReadLayer:
    return replace(layer, values={code: value for code, value in layer.values.items() if code in known})


def keep_layers(
    plan: PlanFile,
    preview: LayerPreview,
    chosen: Sequence[ReadLayer],
    origin: Origin,
    *,
    good_rows_only: bool = False,
) -> Changes:
    """Keep the ``chosen`` layers of ``preview.table.layers`` in one step; one of the same kind, vintage and source is
    replaced.

    Raises :class:`KnownError`, all reasons together, when
    something needed is missing, and when rows have problems unless ``good_rows_only``.
    """
    origin = origin.trimmed()
    dated = [replace(layer, vintage=layer.vintage or origin.vintage) for layer in chosen]
    problems = _problems(dated, origin)
    if preview.table.problems and not good_rows_only:
        problems.append(problem_sentence(preview))
    if problems:
        raise KnownError(" ".join(problems), translate("Layers", "Rien n’a été ajouté."))
    with plan.write() as writing:
        for layer in dated:
            coverage_edits.put_layer(writing.session, _layer_of(layer, preview.table, origin))
        writing.name(QT_TRANSLATE_NOOP("History", "couches de communes de « {file} »"), file=preview.table.file_name)
    return writing.changes


def problem_sentence(preview: LayerPreview) -> str:
    """« 12 problèmes : ligne 3 : … » ; the first ten."""
    problems = preview.table.problems
    return counted(
        len(problems),
        translate("Layers", "{n} problème dans « {file} » : {list}."),
        translate("Layers", "{n} problèmes dans « {file} » : {list}."),
        file=preview.table.file_name,
        list=" ; ".join(problem.text for problem in problems[:_SHOWN]) + ("…" if len(problems) > _SHOWN else ""),
    )


def _problems(dated: Sequence[ReadLayer], origin: Origin) -> list[str]:
    """Everything that keeps these layers from being kept."""
    found = []
    if not dated:
        found.append(translate("Layers", "Choisissez au moins une couche."))
    if not origin.source:
        found.append(translate("Layers", "Donnez la source : elle accompagne chaque valeur."))
    if any(len(text) > _LONGEST_WORDS or not text.isprintable() for text in astuple(origin)):
        found.append(translate("Layers", "Millésime, source et licence tiennent en une ligne de 200 signes au plus."))
    for layer in dated:
        if not layer.vintage:
            sentence = translate("Layers", "Donnez le millésime : « {column} » ne le dit pas.")
            found.append(sentence.format(column=layer.column))
        if not layer.values:
            sentence = translate("Layers", "« {column} » ne donne aucune valeur pour une commune connue.")
            found.append(sentence.format(column=layer.column))
    if len({(layer.kind, layer.vintage) for layer in dated}) < len(dated):
        found.append(
            translate("Layers", "Deux colonnes donnent la même couche pour le même millésime : n’en gardez qu’une.")
        )
    return found


def _layer_of(layer: ReadLayer, table: CommuneTable, origin: Origin) -> CommuneLayer:
    """The label says how the words of the file were understood, wherever the layer is shown."""
    label = " · ".join([layer.kind.label, *layer.notes])
    return CommuneLayer(
        _NO_ID, layer.kind, label, layer.vintage, origin.source, origin.licence, table.sha256, layer.values
    )


def plan_layers(plan: PlanFile) -> tuple[CommuneLayer, ...]:
    """The layers that the plan holds, the newest vintage of each kind first."""
    with plan.read() as session:
        return coverage_queries.commune_layers(session)


def remove_layer(plan: PlanFile, layer_id: int) -> Changes:
    """Delete a layer; one step. Raises :class:`KnownError` when the plan does not hold it."""
    with plan.write() as writing:
        found = next(
            (layer for layer in coverage_queries.commune_layers(writing.session) if layer.id == layer_id), None
        )
        if found is None:
            raise KnownError(translate("Layers", "Cette couche n’est plus dans le plan."))
        coverage_edits.remove_layer(writing.session, layer_id)
        words = QT_TRANSLATE_NOOP("History", "supprimer la couche « {kind} », {vintage}")
        writing.name(words, kind=found.kind.label, vintage=found.vintage)
    return writing.changes


def newest_layer(layers: Sequence[CommuneLayer], kind: LayerKind) -> CommuneLayer | None:
    """The layer of this kind with the newest vintage; None without one."""
    return max((layer for layer in layers if layer.kind is kind), key=lambda layer: layer.vintage, default=None)


def layer_values(layers: Sequence[CommuneLayer], kind: LayerKind, communes: Communes) -> NDArray[Any]:
    """Values of the newest layer of this kind, one a commune: float64 and NaN, or text and "" where not published."""
    layer = newest_layer(layers, kind)
    values = layer.values if layer else {}
    missing: float | str = np.nan if kind.is_number else ""
    listed = [values.get(code, missing) for code in communes.insee_code.tolist()]
    return np.array(listed, dtype=np.float64 if kind.is_number else np.str_)


def tvs_codes(layers: Sequence[CommuneLayer], communes: Communes) -> NDArray[np.str_]:
    """Code of the vie-santé area of each commune, empty for none: what ``Coverage.by`` takes."""
    codes: NDArray[np.str_] = layer_values(layers, LayerKind.TVS, communes)
    return codes
