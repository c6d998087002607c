"""A plan of two départements, with urgent care inside, just across its border and of kinds that do not count."""

import functools
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Document
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.sites import HealthStructure, StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.gui.map_sheets import map_sheet_kind
from pacte_desktop.gui.map_sheets.kind import TABLES, VARIABLE
from pacte_desktop.gui.plan_view import SeenPlan
from pacte_desktop.services.coverage import coverage_input
from pacte_desktop.services.documents.departements import DEPARTEMENT
from pacte_desktop.services.documents.kind import DocumentSource, Wanted, open_source
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.tiny_plan import CHATEAUROUX, tiny_contents

PRINTED = datetime(2026, 11, 5, 9, 30)


def _care(number: int, kind: EquipmentKind, insee_code: str, name: str) -> UrgentCareEquipment:
    return UrgentCareEquipment(number, kind, insee_code, name, date(2019, 1, 1), None, "liste d’essai")


CARE = (
    _care(1, EquipmentKind.SU_OR_SMUR, CHATEAUROUX, "Urgences de Châteauroux"),
    _care(2, EquipmentKind.SU_OR_SMUR, "18033", "Urgences de Bourges"),
    _care(3, EquipmentKind.SU_OR_SMUR, "37132", "Urgences de Loches"),  # Outside the plan, on the page of the Indre.
    _care(4, EquipmentKind.MCS, "36046", "MCS de La Châtre"),  # Not counted under SU_SMUR.
    _care(5, EquipmentKind.SU_OR_SMUR, "29232", "Urgences de Quimper"),  # Far away.
)


@pytest.fixture(scope="session")
def plan_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The plan file; not to be changed."""
    contents = tiny_contents()
    path = tmp_path_factory.mktemp("map-sheets") / "deux.pacte"
    practice = HealthStructure(2, StructureKind.MSP, "MSP d’Ardentes", "360000002", "36005")
    create_plan(
        path,
        replace(
            contents,
            info=replace(contents.info, departements=("18", "36")),
            structures=(*contents.structures, practice),
            equipment=CARE,
        ),
    )
    return path


@pytest.fixture(scope="session")
def opened(plan_path: Path) -> Iterator[DocumentSource]:
    """The plan with its minutes."""
    plan = open_plan(plan_path)
    yield open_source(plan, PRINTED, with_coverage=True)
    plan.close()


@pytest.fixture
def source(opened: DocumentSource, qtbot: QtBot) -> DocumentSource:
    """The same, with Qt there to draw."""
    assert qtbot is not None
    return opened


@pytest.fixture
def view(source: DocumentSource) -> SeenPlan:
    """The plan as the map shows it."""
    return SeenPlan.of(source.snapshot, source.territory, coverage_input(source.plan))


def sheets(
    source: DocumentSource, view: SeenPlan, area: str = "", variable: str = "", tables: str = ""
) -> tuple[Document, ...]:
    """Drawn now."""
    wanted = Wanted(scope={DEPARTEMENT: area, VARIABLE: variable, TABLES: tables})
    return map_sheet_kind(view).prepare(source, wanted)(Watch())


@pytest.fixture(scope="session")
def drawn(opened: DocumentSource, qapp: QApplication) -> Callable[..., tuple[Document, ...]]:
    """Sheets of the plan as it is, by area, variable and tables; each drawn once for all tests."""
    assert qapp is not None
    view = SeenPlan.of(opened.snapshot, opened.territory, coverage_input(opened.plan))
    return functools.cache(functools.partial(sheets, opened, view))


@pytest.fixture
def seen_with(view: SeenPlan) -> Callable[[dict[str, float]], SeenPlan]:
    """The plan with other minutes for some communes."""

    def seen(minutes: dict[str, float]) -> SeenPlan:
        coverage = view.territory.coverage
        assert coverage is not None
        given = coverage.minutes.copy()
        for code, value in minutes.items():
            given[coverage.insee_code == code] = value
        return replace(view, territory=replace(view.territory, coverage=replace(coverage, minutes=given)))

    return seen
