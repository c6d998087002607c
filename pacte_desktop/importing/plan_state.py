"""What a plan holds today of what an import may touch or refer to, as plain values by natural keys."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.import_holds import Holds
from pacte_desktop.domain.incoming import ImportKind, Key, Plain, TargetKind
from pacte_desktop.importing.file_kind import Area
from pacte_desktop.importing.plan_facts import PlanFacts


@dataclass(frozen=True, slots=True)
class Held:
    """One row of the plan: the ways to find it, and its values by field code."""

    keys: tuple[Key, ...]
    values: Mapping[str, Plain]


@dataclass(frozen=True)
class PlanState:
    """``steps``: the newest steps of the history, which tell whether the plan changed since. ``held``: rows by id of
    every table that the kind writes or refers to. ``holds``: what may not go or move.
    """

    kind: ImportKind
    steps: tuple[int, int]
    read_only: bool
    facts: PlanFacts
    area: Area
    held: Mapping[TargetKind, Mapping[int, Held]] = field(default_factory=dict)
    layers: tuple[CommuneLayer, ...] = ()
    holds: Holds = field(default_factory=Holds)
