"""Layers in a plan: read, kept in one step, taken back, laid out in the order of communes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.coverage import coverage, coverage_input, open_territory
from pacte_desktop.services.layers import (
    Origin,
    keep_layers,
    layer_values,
    newest_layer,
    plan_layers,
    read_layers,
    remove_layer,
    tvs_codes,
)
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny

ORIGIN = Origin("2019", "essai", "Licence Ouverte 2.0")


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def table(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    return path


def test_unknown_communes_are_counted_and_named(tmp_path: Path) -> None:
    unknown = [f"99{number:03d}" for number in range(12)]
    rows = "".join(f"{code};1\n" for code in ["36044", *unknown])
    preview = read_layers(table(tmp_path, "code;apl\n" + rows))
    assert preview.unknown == tuple(unknown)
    assert preview.table.layers[0].values == {"36044": 1.0}
    (said,) = preview.sentences
    assert said.startswith("12 communes") and "99009…" in said and "99010" not in said


def test_one_file_is_one_step_and_can_be_taken_back(plan: PlanFile, tmp_path: Path) -> None:
    preview = read_layers(table(tmp_path, "code;tps_su_smur;apl_2023;zonage\n36044;0;2,5;3_HZ\n36018;44;;\n"))
    changes = keep_layers(plan, preview, preview.table.layers, ORIGIN)
    assert changes.ids.keys() == {"commune_layer"} and len(changes.ids["commune_layer"]) == 3
    assert changes.label == "couches de communes de « table.csv »"
    kept = {layer.kind: layer for layer in plan_layers(plan)}
    assert kept[LayerKind.APL].vintage == "2023"  # The heading knows better than the field.
    assert kept[LayerKind.OFFICIAL_SU_SMUR].vintage == "2019"
    assert kept[LayerKind.OFFICIAL_SU_SMUR].values == {"36044": 0.0, "36018": 44.0}
    assert "HZ" in kept[LayerKind.ZONING].label
    assert {layer.file_sha256 for layer in kept.values()} == {preview.table.sha256}
    plan.undo()
    assert plan_layers(plan) == ()
    plan.redo()
    assert plan_layers(plan) == tuple(kept[kind] for kind in sorted(kept))


def test_the_same_file_again_replaces_and_another_vintage_stands_beside(plan: PlanFile, tmp_path: Path) -> None:
    for vintage, minutes in (("2015", 10), ("2019", 20), ("2019", 30)):
        preview = read_layers(table(tmp_path, f"code;tps_su_smur\n36044;{minutes}\n"))
        keep_layers(plan, preview, preview.table.layers, Origin(vintage, "essai"))
    layers = plan_layers(plan)
    assert [(layer.vintage, layer.values["36044"]) for layer in layers] == [("2019", 30.0), ("2015", 10.0)]
    newest = newest_layer(layers, LayerKind.OFFICIAL_SU_SMUR)
    assert newest is not None and newest.vintage == "2019"
    assert newest_layer(layers, LayerKind.APL) is None


def test_good_rows_or_nothing(plan: PlanFile, tmp_path: Path) -> None:
    preview = read_layers(table(tmp_path, "code;apl\n36044;1\n36018;-1\nxx;3\n"))
    with pytest.raises(KnownError) as refused:
        keep_layers(plan, preview, preview.table.layers, ORIGIN)
    assert "ligne 3" in refused.value.sentence and "ligne 4" in refused.value.sentence
    assert plan_layers(plan) == () and plan.history() == []
    keep_layers(plan, preview, preview.table.layers, ORIGIN, good_rows_only=True)
    assert plan_layers(plan)[0].values == {"36044": 1.0}


@pytest.mark.parametrize(
    ("heading", "origin", "word"),
    [
        ("apl", Origin("", "essai"), "millésime"),
        ("apl", Origin("2019", "  "), "source"),
        ("apl", Origin("2019", "a\nb"), "une ligne"),
        ("apl", Origin("2019", "a" * 201), "200"),
        ("apl;apl_2023;apl 2023", ORIGIN, "Deux colonnes"),
    ],
)
def test_what_a_layer_must_carry(plan: PlanFile, tmp_path: Path, heading: str, origin: Origin, word: str) -> None:
    cells = ";".join("1" for _ in heading.split(";"))
    preview = read_layers(table(tmp_path, f"code;{heading}\n36044;{cells}\n"))
    with pytest.raises(KnownError, match=word):
        keep_layers(plan, preview, preview.table.layers, origin)
    with pytest.raises(KnownError, match="au moins une couche"):
        keep_layers(plan, preview, (), origin)
    assert plan_layers(plan) == ()


def test_a_layer_without_a_known_commune_is_not_kept(plan: PlanFile, tmp_path: Path) -> None:
    preview = read_layers(table(tmp_path, "code;apl\n99001;1\n"))
    with pytest.raises(KnownError, match="aucune valeur"):
        keep_layers(plan, preview, preview.table.layers, ORIGIN)


def test_removing_is_a_step(plan: PlanFile, tmp_path: Path) -> None:
    preview = read_layers(table(tmp_path, "code;apl\n36044;1\n"))
    keep_layers(plan, preview, preview.table.layers, ORIGIN)
    (layer,) = plan_layers(plan)
    assert remove_layer(plan, layer.id).label.startswith("supprimer la couche")
    assert plan_layers(plan) == ()
    with pytest.raises(KnownError):
        remove_layer(plan, layer.id)
    plan.undo()
    assert plan_layers(plan) == (layer,)


def test_values_in_the_order_of_communes_and_totals_by_area(plan: PlanFile, tmp_path: Path) -> None:
    preview = read_layers(table(tmp_path, "code;apl;tvs\n36044;1,5;A1\n36018;nd;B2\n36001;0;A1\n"))
    keep_layers(plan, preview, preview.table.layers, ORIGIN)
    layers, found = plan_layers(plan), coverage(plan)
    territory = open_territory(coverage_input(plan))
    values = layer_values(layers, LayerKind.APL, territory)
    assert values.shape == (len(territory),) and values.dtype == np.float64
    assert values[territory.row_of["36044"]] == 1.5 and values[territory.row_of["36001"]] == 0.0
    assert np.isnan(values[territory.row_of["36018"]]) and np.isnan(values).sum() == len(territory) - 2
    assert np.isnan(layer_values(layers, LayerKind.OFFICIAL_ALL_MODES, territory)).all()
    areas = found.by(tvs_codes(layers, found))
    assert [(area.code, area.communes) for area in areas] == [("A1", 2), ("B2", 1)]
    people = {code: int(found.population[found.insee_code == code][0]) for code in ("36044", "36001")}
    assert areas[0].population == sum(people.values())
    assert found.by(tvs_codes((), found)) == []


def test_real_files(plan: PlanFile, shared_data: Path) -> None:
    """1,754 communes of Centre-Val de Loire lie in the open file of official minutes and in that of the zones."""
    minutes = read_layers(shared_data / "drees" / "communes_centre_val_de_loire_et_voisins.csv")
    zones = read_layers(shared_data / "zonage" / "zonage_mg_centre_val_de_loire_et_voisins.csv")
    region = ("18", "28", "36", "37", "41", "45")
    for preview, kind, vintage in (
        (minutes, LayerKind.OFFICIAL_SU_SMUR, "2019"),
        (minutes, LayerKind.APL, "2023"),
        (zones, LayerKind.ZONING, ""),
    ):
        assert preview.table.problems == ()
        (layer,) = (layer for layer in preview.table.layers if layer.kind is kind)
        assert layer.vintage == vintage
        assert set(layer.values.values()) <= {"ZIP", "ZAC", "HV"} if kind is LayerKind.ZONING else True
        inside = [code for code in layer.values if code.startswith(region)]
        assert len(inside) == 1754 if kind is not LayerKind.ZONING else len(inside) > 1700
    assert any("HZ" in said for said in zones.sentences)
