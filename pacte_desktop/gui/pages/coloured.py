"""Communes coloured by a variable: values, classes, and a legend that says what it is, of when and from whom."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats
from pacte_desktop.gui.map.scheme import Scheme, sequential_scheme
from pacte_desktop.gui.pages.map_content import class_counts
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.map_classes import ClassRule, class_rule


@dataclass(frozen=True)
class Coloured:
    """Values of every commune of the map (NaN: not published, or outside the plan), their classes and their legend."""

    values: Floats
    scheme: Scheme
    legend: LegendContent


def coloured_by(
    plan: PlanView, values: Floats, scheme: Scheme, title: str, lines: Sequence[str], *, notes: Sequence[str] = ()
) -> Coloured:
    """``values`` are in the order of the territory; those outside the plan are not shown."""
    inside = plan.territory.communes.inside
    shown = np.where(inside, values, np.nan)
    inner = values[inside]
    rows = band_rows(scheme, class_counts(scheme, inner), with_no_data=bool(np.isnan(inner).any()))
    return Coloured(shown, scheme, LegendContent(title, lines, rows, notes=notes, scheme=scheme))


def by_density(plan: PlanView, people: Floats, title: str, base: str, said: Sequence[str] = ()) -> Coloured:
    """``people`` by square kilometre of their commune; ``base`` says which people, ``said`` where they come from."""
    area_km2 = shapely.area(plan.territory.communes.polygon) / 1e6
    words = QCoreApplication.translate("MapVariables", "{base}, divisée par la surface de la commune")
    rule = class_rule("density")
    lines = [words.format(base=base[:1].upper() + base[1:]), *said, classes_line(rule)]
    scheme = sequential_scheme(rule.borders, rule.unit)
    return coloured_by(plan, people / np.maximum(area_km2, 1e-6), scheme, title, lines)


def classes_line(rule: ClassRule) -> str:
    """Who chose the borders of the classes."""
    return QCoreApplication.translate("MapVariables", "Classes : {source}").format(source=rule.source)


def layer_lines(layer: CommuneLayer) -> list[str]:
    """Source and vintage, then the licence."""
    said = QCoreApplication.translate("MapVariables", "{source}, {vintage}").format(
        source=layer.source, vintage=layer.vintage
    )
    return [said, layer.licence] if layer.licence else [said]


def reading_notes(layer: CommuneLayer) -> list[str]:
    """How the words of the file were understood: what the label says beyond the kind."""
    said = layer.label.removeprefix(layer.kind.label).strip(" ·")
    return [said] if said else []
