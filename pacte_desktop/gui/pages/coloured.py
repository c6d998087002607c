"""Communes coloured by a variable: values, classes, and a legend that says what it is, of when and from whom."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from pacte_desktop.gui.map.legend import LegendContent, band_rows
from pacte_desktop.gui.map.model import Floats
from pacte_desktop.gui.map.scheme import Scheme, sequential_scheme
from pacte_desktop.gui.pages.map_content import class_counts
from pacte_desktop.gui.plan_view import PlanView
from pacte_desktop.services.map_classes import class_rule, classes_line, density_line, density_per_km2


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
    rule, values = class_rule("density"), density_per_km2(people, plan.territory.communes.polygon)
    lines = [density_line(base), *said, classes_line(rule)]
    return coloured_by(plan, values, sequential_scheme(rule.borders, rule.unit), title, lines)
