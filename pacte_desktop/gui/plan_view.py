"""What the map is made of: the open plan, or a plan seen from elsewhere (another date, scenario or source)."""

from dataclasses import dataclass, replace
from typing import Protocol

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.snapshot import PlanSnapshot


class PlanView(Protocol):
    """A plan as the map shows it."""

    @property
    def snapshot(self) -> PlanSnapshot:
        """Everything that stands in the plan."""

    @property
    def territory(self) -> PlanTerritory:
        """Communes with their coverage, None while it is computed."""

    @property
    def coverage_input(self) -> CoverageInput:
        """What the coverage depends on: definition, places, layers."""

    @property
    def definition(self) -> CoverageDefinition:
        """The definition under which it is shown."""


@dataclass(frozen=True)
class SeenPlan:
    """A plan at one moment: nothing in it changes while a drawing is made of it beside the window.

    Its places of care are those that the coverage depends on, which a scenario may have changed.
    """

    snapshot: PlanSnapshot
    territory: PlanTerritory
    coverage_input: CoverageInput

    @classmethod
    def of(cls, snapshot: PlanSnapshot, territory: PlanTerritory, wanted: CoverageInput) -> "SeenPlan":
        """What was read of a plan, seen as ``wanted`` has it."""
        equipment = {item.id: item for item in wanted.equipment}
        return cls(replace(snapshot, equipment=equipment), territory, wanted)

    @property
    def definition(self) -> CoverageDefinition:
        """The definition under which it is shown."""
        return self.coverage_input.definition
