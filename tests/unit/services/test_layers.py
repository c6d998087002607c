"""Layers in a plan: added from a table in one step, taken back, chosen by date, laid out in the order of communes."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.services.adequacy import communes_in_zip
from pacte_desktop.services.coverage import coverage, coverage_input, open_territory
from pacte_desktop.services.imports import ImportPreview
from pacte_desktop.services.layer_import import add_layers
from pacte_desktop.services.layers import (
    choose_layer,
    edition_label,
    editions,
    layer_in_force,
    layer_values,
    plan_layers,
    remove_layer,
    tvs_codes,
)
from pacte_desktop.services.minutes import minutes_choice
from pacte_desktop.services.plans import create_demo
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import write_tiny


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


def add(plan: PlanFile, folder: Path, text: str, *, vintage: str = "2019", good_rows: bool = False) -> ImportPreview:
    """Add the layers of a table with this text."""
    path = folder / "table.csv"
    path.write_text(text, encoding="utf-8")
    return add_layers(
        plan, path, vintage=vintage, source="essai", licence="Licence Ouverte 2.0", good_rows_only=good_rows
    )


def test_unknown_communes_are_counted_and_named(plan: PlanFile, tmp_path: Path) -> None:
    unknown = [f"36{number}" for number in range(901, 913)]
    said = add(plan, tmp_path, "code;apl\n" + "".join(f"{code};1\n" for code in ["36044", *unknown])).notes
    assert plan_layers(plan)[0].values == {"36044": 1.0}
    (named,) = [note for note in said if "inconnues" in note]
    assert named.startswith("12 communes") and "36910…" in named and "36911" not in named


def test_one_file_is_one_step_and_can_be_taken_back(plan: PlanFile, tmp_path: Path) -> None:
    done = add(plan, tmp_path, "code;tps_su_smur;apl_2023;zonage\n36044;0;2,5;3_HZ\n36018;44;;\n")
    assert (done.added, done.changed) == (4, 0)
    kept = {layer.kind: layer for layer in plan_layers(plan)}
    assert kept[LayerKind.APL].vintage == "2023"  # The heading knows better than the field.
    assert kept[LayerKind.OFFICIAL_SU_SMUR].vintage == "2019"
    assert kept[LayerKind.OFFICIAL_SU_SMUR].values == {"36044": 0.0, "36018": 44.0}
    assert "HZ" in kept[LayerKind.ZONING].label
    assert {layer.file_sha256 for layer in kept.values()} == {done.provenance.file_sha256}
    assert "table.csv" in plan.undo().label
    assert plan_layers(plan) == ()
    plan.redo()
    assert plan_layers(plan) == tuple(kept[kind] for kind in sorted(kept))


def test_the_same_file_again_replaces_and_another_vintage_stands_beside(plan: PlanFile, tmp_path: Path) -> None:
    for vintage, minutes in (("2015", 10), ("2019", 20), ("2019", 30)):
        add(plan, tmp_path, f"code;tps_su_smur\n36044;{minutes}\n", vintage=vintage)
    layers = plan_layers(plan)
    assert [(layer.vintage, layer.values["36044"]) for layer in layers] == [("2019", 30.0), ("2015", 10.0)]
    steps = len(plan.history())
    again = add(plan, tmp_path, "code;tps_su_smur\n36044;30\n")
    assert (again.added, again.changed, again.unchanged, len(plan.history())) == (0, 0, 1, steps)
    newest = layer_in_force(layers, LayerKind.OFFICIAL_SU_SMUR)
    assert newest is not None and newest.vintage == "2019"
    assert layer_in_force(layers, LayerKind.APL) is None


def test_the_edition_in_force_is_used_everywhere_until_another_is_chosen(plan: PlanFile, tmp_path: Path) -> None:
    for vintage, zone in (("2019", "ZIP"), ("2025", "ZAC")):
        add(plan, tmp_path, f"code;zonage;tps_su_smur\n36044;{zone};{vintage[-2:]}\n", vintage=vintage)
    newest, older = editions(plan_layers(plan), LayerKind.ZONING)
    assert (newest.vintage, older.vintage) == ("2025", "2019") and edition_label(older) == "2019 · essai"
    assert communes_in_zip(plan) == frozenset()
    steps = len(plan.history())
    assert choose_layer(plan, older.id) == older
    assert len(plan.history()) == steps  # A way to look at the plan, no step.
    layers = coverage_input(plan).layers
    assert layer_in_force(layers, LayerKind.ZONING) == older and communes_in_zip(plan) == {"36044"}
    assert layer_in_force(layers, LayerKind.OFFICIAL_SU_SMUR).vintage == "2025"  # type: ignore[union-attr]
    official = editions(layers, LayerKind.OFFICIAL_SU_SMUR)[1]
    choose_layer(plan, official.id)
    assert minutes_choice("official", plan).layer_id == official.id
    values = layer_values(plan_layers(plan), LayerKind.ZONING, open_territory(coverage_input(plan)))
    assert sorted(set(values.tolist())) == ["", "ZIP"]
    remove_layer(plan, older.id)
    assert layer_in_force(plan_layers(plan), LayerKind.ZONING) == newest
    with pytest.raises(KnownError):
        choose_layer(plan, older.id)
    plan.undo()
    assert layer_in_force(plan_layers(plan), LayerKind.ZONING) == older  # What was chosen is chosen again.


def test_good_rows_or_nothing(plan: PlanFile, tmp_path: Path) -> None:
    text = "code;apl\n36044;1\n36018;-1\nxx;3\n"
    with pytest.raises(KnownError) as refused:
        add(plan, tmp_path, text)
    assert "ligne 3" in refused.value.sentence and "ligne 4" in refused.value.sentence
    assert plan_layers(plan) == () and plan.history() == []
    add(plan, tmp_path, text, good_rows=True)
    assert plan_layers(plan)[0].values == {"36044": 1.0}


@pytest.mark.parametrize(
    ("text", "origin", "word"),
    [
        ("code;apl\n36044;1\n", ("", "essai"), "millésime"),
        ("code;apl\n36044;1\n", ("2019", "  "), "source"),
        ("code;apl\n36044;1\n", ("2019", "a\nb"), "une ligne"),
        ("code;apl\n36044;1\n", ("2019", "a" * 201), "200"),
        ("code;nom\n36044;Châteauroux\n", ("2019", "essai"), "colonne"),
        ("", ("2019", "essai"), "vide"),
        ("PK\x03\x04rest", ("2019", "essai"), "abîm"),
    ],
)
def test_what_a_layer_must_carry(plan: PlanFile, tmp_path: Path, text: str, origin: tuple[str, str], word: str) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(KnownError) as refused:
        add_layers(plan, path, vintage=origin[0], source=origin[1])
    assert word in str(refused.value)
    assert plan_layers(plan) == () and plan.history() == []


def test_a_layer_without_a_known_commune_is_not_kept(plan: PlanFile, tmp_path: Path) -> None:
    said = add(plan, tmp_path, "code;apl\n36999;1\n").notes
    assert plan_layers(plan) == () and plan.history() == []
    assert any("aucune valeur" in note for note in said)


def test_removing_is_a_step(plan: PlanFile, tmp_path: Path) -> None:
    add(plan, tmp_path, "code;apl\n36044;1\n")
    (layer,) = plan_layers(plan)
    assert remove_layer(plan, layer.id).label.startswith("supprimer la couche")
    assert plan_layers(plan) == ()
    with pytest.raises(KnownError):
        remove_layer(plan, layer.id)
    plan.undo()
    assert plan_layers(plan) == (layer,)


def test_values_in_the_order_of_communes_and_totals_by_area(plan: PlanFile, tmp_path: Path) -> None:
    add(plan, tmp_path, "code;apl;tvs\n36044;1,5;A1\n36018;nd;B2\n36001;0;A1\n")
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


def test_real_files(tmp_path: Path, shared_data: Path) -> None:
    """1,754 communes of Centre-Val de Loire lie in the open file of official minutes and in that of the zones."""
    create_demo(tmp_path / "demo.pacte")
    plan = open_plan(tmp_path / "demo.pacte")
    for name in ("drees/communes_centre_val_de_loire_et_voisins", "zonage/zonage_mg_centre_val_de_loire_et_voisins"):
        done = add_layers(plan, shared_data / f"{name}.csv", vintage="2025", source="essai")
        assert done.problems == ()
    kept = {layer.kind: layer for layer in plan_layers(plan)}
    vintages = {kind: layer.vintage for kind, layer in kept.items()}
    assert vintages == {LayerKind.OFFICIAL_SU_SMUR: "2019", LayerKind.APL: "2023", LayerKind.ZONING: "2025"}
    region = ("18", "28", "36", "37", "41", "45")
    for kind, layer in kept.items():
        inside = [code for code in layer.values if code.startswith(region)]
        assert len(inside) == 1754 if kind is not LayerKind.ZONING else len(inside) > 1700
    assert set(kept[LayerKind.ZONING].values.values()) <= {"ZIP", "ZAC", "HV"}
    assert "HZ" in kept[LayerKind.ZONING].label
    plan.close()
