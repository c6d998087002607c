"""Workbooks and files of the publishers, from the disk into a plan and once more, where nothing must change."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind, RowState
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.services.imports import (
    ImportPreview,
    apply_import,
    guess_mapping,
    official_provenance,
    plan_state,
    preview_import,
    read_source,
)
from pacte_desktop.services.layers import layer_in_force, plan_layers
from pacte_desktop.store import queries
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data import official_workbooks as made
from tests.data.tiny_plan import write_tiny

MADE = Path(__file__).resolve().parents[3] / "data" / "import"

pytestmark = pytest.mark.usefixtures("reads_here")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def take(plan: PlanFile, path: Path, kind: ImportKind, vintage: str = "", *, good_rows: bool = False) -> ImportPreview:
    """Import a file as the kind that it is recognised as."""
    source = read_source(path)
    assert source.guesses[0].kind is kind
    mapping = guess_mapping(source, kind) if source.table is not None else None
    provenance = official_provenance(source, kind, vintage=vintage)
    preview = preview_import(source, kind, mapping, plan_state(plan, kind), provenance)
    apply_import(plan, preview, good_rows_only=good_rows)
    return preview


def equipment(plan: PlanFile) -> set[tuple[EquipmentKind, str, str, date | None]]:
    with plan.read() as session:
        return {(item.kind, item.insee_code, item.name, item.valid_from) for item in queries.equipment(session)}


def test_the_urgent_care_workbook_of_2019(plan: PlanFile, tmp_path: Path) -> None:
    before = equipment(plan)
    path = made.urgent_care_2019(tmp_path / "Diagnostic urgences.xlsx")
    done = take(plan, path, ImportKind.URGENT_CARE)
    assert done.problems == () and done.rows == 5
    assert done.provenance.source.startswith("DREES") and done.provenance.licence == "Licence Ouverte 2.0"
    assert any("LISEZ-MOI" in note and "temps vers le SU ou SMUR" in note for note in done.notes)
    kept = {layer.kind: layer for layer in plan_layers(plan)}
    assert {layer.vintage for layer in kept.values()} == {"2019-12-31"}
    assert kept[LayerKind.OFFICIAL_HELISMUR].values["36001"] == 38.5
    assert "01001" not in kept[LayerKind.OFFICIAL_SU_SMUR].values
    added = equipment(plan) - before
    assert (EquipmentKind.MCS, "36230", "MCS de Vatan", date(2019, 12, 31)) in added
    assert len({item for item in equipment(plan) if item[1] == "36044" and item[0] is EquipmentKind.SU}) == 1
    steps = len(plan.history())
    again = take(plan, path, ImportKind.URGENT_CARE)
    assert (again.added, again.changed, again.problems, len(plan.history())) == (0, 0, (), steps)
    plan.undo()
    assert equipment(plan) == before and plan_layers(plan) == ()


def test_both_editions_stand_side_by_side(plan: PlanFile, tmp_path: Path) -> None:
    take(plan, made.urgent_care_2015(tmp_path / "urgences.xls"), ImportKind.URGENT_CARE)
    take(plan, made.urgent_care_2019(tmp_path / "urgences.xlsx"), ImportKind.URGENT_CARE)
    minutes = [layer for layer in plan_layers(plan) if layer.kind is LayerKind.OFFICIAL_SU_SMUR]
    assert [(layer.vintage, layer.values["36230"]) for layer in minutes] == [("2019-12-31", 22.5), ("2015-12-31", 25.0)]


def test_the_newest_sheet_of_the_apl_workbook(plan: PlanFile, tmp_path: Path) -> None:
    done = take(plan, made.apl(tmp_path / "APL.xlsx"), ImportKind.APL)
    layer = layer_in_force(plan_layers(plan), LayerKind.APL)
    assert layer is not None and (layer.vintage, layer.values) == ("2023", {"36044": 3.0, "36018": 2.4})
    assert any("APL moyenne de vos départements : 2,88" in note and "6\u202f500" in note for note in done.notes)


def test_zones_by_postal_code_once_the_postal_codes_are_there(plan: PlanFile, tmp_path: Path) -> None:
    zones = tmp_path / "zonage_2025.csv"
    zones.write_text("Code_postal,Nom_commune,Zonage\n36000,CHATEAUROUX,2_ZAC\n36150,VATAN,1_ZIP\n", encoding="utf-8")
    first = take(plan, zones, ImportKind.ZONING)
    assert any("importez d’abord les codes postaux" in note for note in first.notes)
    postal = tmp_path / "laposte_hexasmal_2026.csv"
    postal.write_bytes(
        "#Code_commune_INSEE;Nom_de_la_commune;Code_postal;Libellé_d_acheminement;Ligne_5\n"
        "36044;CHATEAUROUX;36000;CHATEAUROUX;\n36230;VATAN;36150;VATAN;\n".encode("latin-1")
    )
    take(plan, postal, ImportKind.POSTAL_CODES)
    again = take(plan, zones, ImportKind.ZONING)
    assert (again.added, again.changed) == (0, 0)
    assert any(note.startswith("2 lignes rattachées par le code postal") for note in again.notes)
    layer = layer_in_force(plan_layers(plan), LayerKind.ZONING)
    assert layer is not None and (layer.vintage, layer.values) == ("2025", {"36044": "ZAC", "36230": "ZIP"})


def test_structures_of_finess(plan: PlanFile) -> None:
    path = MADE / "finess_2026.csv"
    done = take(plan, path, ImportKind.FINESS, good_rows=True)
    assert [item.state for item in done.differences if item.state is not RowState.REFUSED] == [RowState.ADDED] * 3
    with plan.read() as session:
        found = {item.finess_et: item for item in queries.structures(session)}
    assert found["360007777"].kind is StructureKind.MSP and found["360007777"].insee_code == "36088"
    assert found["360000053"].source == "FINESS du 2026-05-12" and found["360000053"].lon is not None
    steps = len(plan.history())
    again = take(plan, path, ImportKind.FINESS, good_rows=True)
    assert (again.added, again.changed, again.unchanged, len(plan.history())) == (0, 0, 3, steps)
    newer = take(plan, MADE / "finess-structures-flux.json", ImportKind.FINESS)
    assert (newer.added, newer.changed) == (0, 2)  # The same two establishments, by the file that came after.
