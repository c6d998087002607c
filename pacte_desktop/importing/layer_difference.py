"""What a file would change in the layers of communes of a plan, counted in communes. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.incoming import IncomingLayer, LayerDifference, Provenance, ReadFile, RowProblem
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.plan_state import PlanState
from pacte_desktop.importing.text_table import shown

_SHOWN = 10
_LONGEST_WORDS = 200


@dataclass(frozen=True, slots=True)
class ComparedLayers:
    """``problems`` refuse the file as a whole; ``notes`` are to be looked at."""

    layers: tuple[LayerDifference, ...]
    problems: tuple[RowProblem, ...]
    notes: tuple[str, ...]


def layer_differences(found: ReadFile, state: PlanState) -> ComparedLayers:
    """Each layer beside the one of the same kind, vintage and source; communes that do not exist are left out."""
    known = state.facts.communes
    unknown = {code for layer in found.layers for code in layer.values if known.names and code not in known}
    layers = [_within(layer, unknown, found.provenance) for layer in found.layers]
    problems = _problems(layers, found.provenance) if layers else []
    notes = [f"{layer.kind.label} : {note}" for layer in layers for note in layer.notes]
    if unknown:
        notes.append(_unknown_sentence(sorted(unknown)))
    return ComparedLayers(
        tuple(_difference(layer, state.layers, found.provenance) for layer in layers),
        tuple(RowProblem(0, "", sentence) for sentence in problems),
        tuple(notes),
    )


def _within(layer: IncomingLayer, unknown: set[str], provenance: Provenance) -> IncomingLayer:
    values = {code: value for code, value in layer.values.items() if code not in unknown} if unknown else layer.values
    return replace(layer, values=values, vintage=layer.vintage or provenance.vintage)


def _unknown_sentence(codes: list[str]) -> str:
    return counted(
        len(codes),
        translate("Import", "{n} commune inconnue du fond de carte, laissée de côté : {codes}"),
        translate("Import", "{n} communes inconnues du fond de carte, laissées de côté : {codes}"),
        codes=", ".join(codes[:_SHOWN]) + ("…" if len(codes) > _SHOWN else ""),
    )


def _problems(layers: list[IncomingLayer], provenance: Provenance) -> list[str]:
    """Everything that keeps these layers from being kept: each value is quoted with its source and its date."""
    found = []
    if not provenance.source:
        found.append(translate("Import", "donnez la source : elle accompagne chaque valeur"))
    words = (provenance.source, provenance.vintage, provenance.licence)
    if any(len(text) > _LONGEST_WORDS or not text.isprintable() for text in words):
        found.append(translate("Import", "millésime, source et licence tiennent en une ligne de 200 signes au plus"))
    for layer in layers:
        if not layer.vintage:
            sentence = translate("Import", "donnez le millésime de « {column} » : le fichier ne le dit pas")
            found.append(sentence.format(column=shown(layer.heading or layer.kind.label)))
        if not layer.values:
            sentence = translate("Import", "« {column} » ne donne aucune valeur pour une commune connue")
            found.append(sentence.format(column=shown(layer.heading or layer.kind.label)))
    if len({(layer.kind, layer.vintage) for layer in layers}) < len(layers):
        found.append(translate("Import", "deux colonnes donnent la même couche pour le même millésime"))
    return found


def _difference(layer: IncomingLayer, held: Iterable[CommuneLayer], provenance: Provenance) -> LayerDifference:
    place = (layer.kind, layer.vintage, provenance.source)
    old = next((item for item in held if (item.kind, item.vintage, item.source) == place), None)
    before = old.values if old is not None else {}
    added = sum(1 for code in layer.values if code not in before)
    unchanged = sum(1 for code, value in layer.values.items() if before.get(code) == value)
    changed = len(layer.values) - added - unchanged
    missing = sum(1 for code in before if code not in layer.values)
    return LayerDifference(layer, old.id if old is not None else None, added, changed, unchanged, missing)
