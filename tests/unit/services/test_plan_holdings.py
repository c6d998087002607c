"""What a plan was told and by which file: imports, layers, lists of urgent care, territory, and how much of each."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.incoming import ImportKind, Provenance
from pacte_desktop.services.data_catalogue import read_catalogue
from pacte_desktop.services.plan_holdings import OWN_KINDS, HoldingGroup, plan_holdings
from pacte_desktop.store.coverage_edits import put_layer
from pacte_desktop.store.import_edits import record_import
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import CHATEAUROUX, write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def told(plan: PlanFile, kind: ImportKind, file_name: str, vintage: str = "") -> None:
    with plan.write() as writing:
        origin = Provenance(file_name, "0" * 64, "DREES", vintage, "Licence Ouverte 2.0")
        record_import(writing.session, kind, origin, rows=12, added=3, changed=1)
        writing.name("import")


def test_counts_are_those_of_the_tables(plan: PlanFile) -> None:
    found = plan_holdings(plan)
    assert found.count(ImportKind.INTERNS) == 3
    assert found.count(ImportKind.SITES) == 2
    assert found.count(ImportKind.POSTS) == 5
    assert found.count(ImportKind.WISHES) == 0
    assert found.count(ImportKind.APL) is None
    assert all(found.count(kind) is not None for kind in OWN_KINDS)


def test_every_thing_has_its_line_with_its_origin(plan: PlanFile) -> None:
    told(plan, ImportKind.APL, "apl.xlsx", "2023")
    layer = CommuneLayer(0, LayerKind.APL, "APL", "2023", "DREES", "Licence Ouverte 2.0", "", {CHATEAUROUX: 2.5})
    with plan.write() as writing:
        put_layer(writing.session, layer)
        writing.name("couche")
    lines = {line.group: line for line in plan_holdings(plan).lines}
    assert set(lines) == set(HoldingGroup)
    brought = lines[HoldingGroup.IMPORT]
    assert brought.what == "APL aux médecins généralistes (DREES) · apl.xlsx"
    assert brought.detail == "12 lignes, 3 ajouts, 1 modification"
    assert (brought.vintage, brought.source, brought.licence) == ("2023", "DREES", "Licence Ouverte 2.0")
    assert brought.at is not None and brought.author
    assert lines[HoldingGroup.LAYER].detail == "1 commune"
    assert "IGN" in lines[HoldingGroup.TERRITORY].source
    plan.undo()
    plan.undo()
    assert {line.group for line in plan_holdings(plan).lines} == {HoldingGroup.EQUIPMENT, HoldingGroup.TERRITORY}


def test_an_import_belongs_to_the_source_whose_file_it_was(plan: PlanFile) -> None:
    catalogue = read_catalogue()
    old, new = catalogue.source("urgent-care-2015"), catalogue.source("urgent-care-2019")
    plus, before = catalogue.source("finess-plus"), catalogue.source("finess-2026")
    told(plan, ImportKind.URGENT_CARE, "diagnostic.xlsx", "2019-12-31")
    told(plan, ImportKind.FINESS, "finess-structures-mensuel-202608.json", "2026-08-31")
    found = plan_holdings(plan)
    assert found.import_of(new, alone=False) is not None
    assert found.import_of(old, alone=False) is None
    assert found.import_of(plus, alone=False) is not None
    assert found.import_of(before, alone=False) is None
    assert found.import_of(catalogue.source("apl"), alone=True) is None
    newest = found.last_import(ImportKind.FINESS)
    assert newest is not None and newest.provenance.file_name.startswith("finess")


def test_a_layer_tells_its_vintage_without_an_import(plan: PlanFile) -> None:
    catalogue = read_catalogue()
    kind = LayerKind.OFFICIAL_SU_SMUR
    for vintage in ("2015-12-31", "2019-12-31"):
        layer = CommuneLayer(0, kind, "Minutes", vintage, "DREES", "", "", {CHATEAUROUX: 0.0})
        with plan.write() as writing:
            put_layer(writing.session, layer)
            writing.name("couche")
    found = plan_holdings(plan)
    assert found.layer_vintage(catalogue.source("urgent-care-2019")) == "2019-12-31"
    assert found.layer_vintage(catalogue.source("urgent-care-2015")) == "2015-12-31"
    assert found.layer_vintage(catalogue.source("apl")) == ""
