"""The communes by what an imported layer counts: doctors, pharmacies and places of care, people, access to doctors."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.gui.map.model import Floats
from pacte_desktop.gui.map.scheme import count_labels, sequential_scheme
from pacte_desktop.gui.pages.coloured import Coloured, by_density, coloured_by
from pacte_desktop.gui.pages.map_content import map_bands
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.doctor_rates import inhabitants, per_10_000
from pacte_desktop.services.layers import layer_in_force, layer_values
from pacte_desktop.services.map_classes import class_rule, classes_line, layer_lines, number_labels, reading_notes

_SEVERAL_PLACES = (LayerKind.RPPS_GP, LayerKind.RPPS_GP_LIBERAL)


def held_kinds(layers: Sequence[CommuneLayer]) -> list[LayerKind]:
    """The kinds of layer that the plan holds and that colour the communes by themselves, in the order of the list."""
    held = {layer.kind for layer in layers}
    return [kind for kind in _MAKERS if kind in held]


def variable_words(kind: LayerKind) -> str:
    """What the list of variables calls a kind of layer."""
    labels = {
        LayerKind.RPPS_GP: QCoreApplication.translate("MapVariables", "généralistes (RPPS)"),
        LayerKind.RPPS_GP_LIBERAL: QCoreApplication.translate("MapVariables", "généralistes libéraux (RPPS)"),
        LayerKind.BPE_GP: QCoreApplication.translate("MapVariables", "généralistes (BPE)"),
        LayerKind.BPE_PHARMACY: QCoreApplication.translate("MapVariables", "pharmacies"),
        LayerKind.BPE_EMERGENCY: QCoreApplication.translate("MapVariables", "services d’urgences"),
        LayerKind.BPE_MATERNITY: QCoreApplication.translate("MapVariables", "maternités"),
        LayerKind.BPE_MSP: QCoreApplication.translate("MapVariables", "maisons de santé"),
        LayerKind.BPE_CDS: QCoreApplication.translate("MapVariables", "centres de santé"),
        LayerKind.APL_65: QCoreApplication.translate("MapVariables", "APL, 65 ans ou moins"),
        LayerKind.APL_62: QCoreApplication.translate("MapVariables", "APL, 62 ans ou moins"),
        LayerKind.APL_60: QCoreApplication.translate("MapVariables", "APL, 60 ans ou moins"),
        LayerKind.POPULATION_MUNICIPAL: QCoreApplication.translate("MapVariables", "densité, population municipale"),
        LayerKind.POPULATION_TOTAL: QCoreApplication.translate("MapVariables", "densité, population totale"),
        LayerKind.OFFICIAL_HELISMUR: QCoreApplication.translate("MapVariables", "minutes officielles, héliSMUR"),
    }
    return labels[kind]


def coloured_by_layer(plan: PlanView, kind: LayerKind) -> Coloured | None:
    """The communes by the edition in force; None when the plan holds none."""
    layers = plan.coverage_input.layers
    layer = layer_in_force(layers, kind)
    if layer is None:
        return None
    return _MAKERS[kind](plan, layer, layer_values(layers, kind, plan.territory.communes))


def by_access(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    """APL: the less there is, the stronger."""
    rule = class_rule("apl")
    scheme = sequential_scheme(rule.borders, falling=True)
    lines = [*layer_lines(layer), rule.unit[:1].upper() + rule.unit[1:], classes_line(rule)]
    return coloured_by(plan, values, scheme, layer.kind.label, lines, notes=reading_notes(layer))


def _by_doctors(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    """Doctors for 10,000 inhabitants; the legend tells the years of both."""
    rule, communes = class_rule("doctors"), plan.territory.communes
    people = inhabitants(plan.coverage_input.layers, communes, plan.definition.population_base)
    none = QCoreApplication.translate("MapVariables", "aucun médecin généraliste")
    scheme = sequential_scheme(rule.borders, labels=[none, *number_labels(rule.borders)[1:]])
    told = QCoreApplication.translate("MapVariables", "Pour 10\u202f000 habitants : {base}").format(base=people.base)
    lines = [layer.kind.label, *layer_lines(layer), told, classes_line(rule)]
    notes = reading_notes(layer)
    if layer.kind in _SEVERAL_PLACES:
        notes.append(
            QCoreApplication.translate("MapVariables", "Un médecin qui exerce dans deux communes compte dans chacune.")
        )
    rates = per_10_000(values, people.by_commune)
    short = variable_words(layer.kind)
    title = QCoreApplication.translate("MapVariables", "{kind} pour 10\u202f000 hab.").format(
        kind=short[:1].upper() + short[1:]
    )
    return coloured_by(plan, rates, scheme, title, lines, notes=notes)


def _by_pharmacies(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    none = QCoreApplication.translate("MapVariables", "aucune pharmacie")
    return _by_count(plan, layer, values, "pharmacies", none)


def _by_facilities(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    none = QCoreApplication.translate("MapVariables", "aucun établissement")
    return _by_count(plan, layer, values, "facilities", none)


def _by_count(plan: PlanView, layer: CommuneLayer, values: Floats, variable: str, none: str) -> Coloured:
    rule = class_rule(variable)
    scheme = sequential_scheme(rule.borders, labels=count_labels(rule.borders, none))
    counted = QCoreApplication.translate("MapVariables", "Nombre dans la commune")
    lines = [*layer_lines(layer), counted, classes_line(rule)]
    return coloured_by(plan, values, scheme, layer.kind.label, lines, notes=reading_notes(layer))


def _by_people(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    title = QCoreApplication.translate("MapVariables", "Densité de population")
    return by_density(plan, values, title, layer.kind.label, layer_lines(layer))


def _by_minutes(plan: PlanView, layer: CommuneLayer, values: Floats) -> Coloured:
    lines = [*layer_lines(layer), *reading_notes(layer)]
    return coloured_by(plan, values, map_bands(plan.definition), layer.kind.label, lines)


_Maker = Callable[[PlanView, CommuneLayer, Floats], Coloured]
_MAKERS: Mapping[LayerKind, _Maker] = {
    LayerKind.RPPS_GP: _by_doctors,
    LayerKind.RPPS_GP_LIBERAL: _by_doctors,
    LayerKind.BPE_GP: _by_doctors,
    LayerKind.BPE_PHARMACY: _by_pharmacies,
    LayerKind.BPE_EMERGENCY: _by_facilities,
    LayerKind.BPE_MATERNITY: _by_facilities,
    LayerKind.BPE_MSP: _by_facilities,
    LayerKind.BPE_CDS: _by_facilities,
    LayerKind.APL_65: by_access,
    LayerKind.APL_62: by_access,
    LayerKind.APL_60: by_access,
    LayerKind.POPULATION_MUNICIPAL: _by_people,
    LayerKind.POPULATION_TOTAL: _by_people,
    LayerKind.OFFICIAL_HELISMUR: _by_minutes,
}
