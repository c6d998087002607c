"""The verbs that look at coverage: their JSON, that they agree with each other, and their one sentence when refused."""

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest

from pacte_desktop import cli
from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, TravelTimeSource, UrgentCareEquipment
from pacte_desktop.services.definitions import chosen_definition, save_definition
from pacte_desktop.services.minutes import MinutesChoice, choose_minutes
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.services.scenarios import kept_scenarios
from pacte_desktop.store import coverage_edits
from pacte_desktop.store.opening import create_plan, open_plan
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, rows_of, tiny_contents

SHIPPED = ("SU_SMUR", "SU_SMUR_MCS", "ALL_MODES", "SU_SMUR_NIGHT", "SU_SMUR_MCS_DAY", "SU_SMUR_MCS_NIGHT")
VATAN = "36230"
LIST = (
    UrgentCareEquipment(1, EquipmentKind.SU_OR_SMUR, CHATEAUROUX, "SU ou SMUR", date(2019, 12, 31), None, "essai"),
    UrgentCareEquipment(
        2, EquipmentKind.MCS, "36046", "MCS de La Châtre", None, None, "essai", open_slots=(TimeSlot.DAY,)
    ),
    UrgentCareEquipment(
        3, EquipmentKind.SMUR, "36088", "SMUR d’Issoudun", date(2018, 1, 1), date(2019, 6, 30), "essai"
    ),
)


class NoScreen:
    """Nothing here needs one."""

    def open_window(self, path: Path | None) -> int:
        raise AssertionError(path)

    def take_shot(self, path: Path, shot: object) -> None:
        raise AssertionError(path, shot)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "essai.pacte"
    create_plan(file, replace(tiny_contents(), equipment=LIST))
    return file


def told(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path) -> Any:
    """What a verb prints as JSON; no NaN, which Python would read and nobody else."""

    def refuse(text: str) -> None:
        raise AssertionError(text)

    capfdbinary.readouterr()
    assert cli.main([*map(str, arguments), "--json"], NoScreen()) == 0
    return json.loads(capfdbinary.readouterr().out.decode("utf-8"), parse_constant=refuse)


def words(capfd: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    capfd.readouterr()
    assert cli.main([*map(str, arguments)], NoScreen()) == 0
    return capfd.readouterr().out.replace("\u202f", " ").replace("\xa0", " ")


@pytest.mark.parametrize("code", SHIPPED)
def test_coverage_under_each_definition(path: Path, capfdbinary: pytest.CaptureFixture[bytes], code: str) -> None:
    found = told(capfdbinary, "coverage", path, "--definition", code)
    definition = found["definition"]
    assert definition["code"] == code
    assert definition["kinds"] and definition["threshold_min"] == 30.0 and definition["date"] == "2019-12-31"
    assert definition["time_slot"] in [str(slot) for slot in TimeSlot]
    assert "population municipale" in definition["population_base"]
    assert definition["speed_profile"] == "" and definition["direction"] == "TO_CARE"
    assert found["source"] == "estimation" and found["source_note"]
    assert found["band"]["low"] <= found["population_beyond"] <= found["band"]["high"]
    assert (found["communes"], found["communes_unknown"], found["population_unknown"]) == (241, 0, 0)
    for areas in ("by_departement", "by_region", "by_epci"):
        assert sum(area["population_beyond"] for area in found[areas]) == found["population_beyond"]
    gaps = told(capfdbinary, "gaps", path, "--definition", code)
    assert gaps["definition"] == definition
    assert sum(gap["population"] for gap in gaps["communes"]) == found["population_beyond"]
    assert all(gap["minutes"] is None or gap["minutes"] > 30 for gap in gaps["communes"])


def test_what_counts_by_hour_and_day(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    beyond = {code: told(capfdbinary, "coverage", path, "--definition", code)["population_beyond"] for code in SHIPPED}
    assert beyond["SU_SMUR_MCS"] == beyond["SU_SMUR_MCS_DAY"] < beyond["SU_SMUR_MCS_NIGHT"] == beyond["SU_SMUR"]
    dates = {
        day: told(capfdbinary, "coverage", path, "--date", day)["population_beyond"]
        for day in ("2017-12-31", "2018-01-01", "2019-06-30", "2019-07-01", "2019-12-30", "2019-12-31")
    }
    everybody = told(capfdbinary, "coverage", path)["population"]
    assert dates["2017-12-31"] == dates["2019-07-01"] == dates["2019-12-30"] == everybody  # Nothing is open.
    assert dates["2018-01-01"] == dates["2019-06-30"] < everybody  # Both borders are days of the SMUR.
    assert dates["2019-12-31"] == beyond["SU_SMUR"]


def test_exactly_the_threshold_is_covered_and_the_next_number_is_not(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    gap = max(
        (gap for gap in told(capfdbinary, "gaps", path)["communes"] if gap["minutes"] < 50),
        key=lambda gap: gap["minutes"],
    )
    plan = open_plan(path)
    with plan.read() as session:
        base = chosen_definition(session)
    for code, threshold in (("AT", gap["minutes"]), ("BELOW", float(np.nextafter(gap["minutes"], 0)))):
        own = replace(base, code=code, label=code, threshold_min=threshold, bands_min=(threshold,))
        save_definition(plan, own, on_list_date=True)
    plan.close()
    listed = {
        code: {item["insee_code"] for item in told(capfdbinary, "gaps", path, "--definition", code)["communes"]}
        for code in ("AT", "BELOW")
    }
    assert gap["insee_code"] in listed["BELOW"] - listed["AT"]
    changes = told(capfdbinary, "compare", path, "--definition", "BELOW", "--with-definition", "AT")["changes"]
    assert {change["insee_code"] for change in changes} == listed["BELOW"] - listed["AT"]
    assert all(change["reason"].startswith("seuil de") for change in changes)


def test_compare_two_definitions(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    arguments = ["--definition", "SU_SMUR", "--with-definition", "SU_SMUR_MCS"]
    found = told(capfdbinary, "compare", path, *arguments)
    before, after = (
        {gap["insee_code"]: gap for gap in told(capfdbinary, "gaps", path, "--definition", code)["communes"]}
        for code in ("SU_SMUR", "SU_SMUR_MCS")
    )
    won = set(before) - set(after)
    assert won and set(after) <= set(before)
    assert {change["insee_code"] for change in found["changes"] if change["side"] == "COVERED"} == won
    assert found["newly_covered_communes"] == len(won)
    assert found["newly_covered_population"] == sum(before[code]["population"] for code in won)
    assert (found["newly_beyond_communes"], found["newly_beyond_population"]) == (0, 0)
    assert all("MCS de La Châtre compte désormais" in change["reason"] for change in found["changes"])
    assert (found["before"]["definition"]["code"], found["after"]["definition"]["code"]) == ("SU_SMUR", "SU_SMUR_MCS")
    mirror = told(capfdbinary, "compare", path, *reversed_sides(arguments))
    assert mirror["newly_beyond_population"] == found["newly_covered_population"]
    dates = told(capfdbinary, "compare", path, "--date", "2018-06-01", "--with-date", "2019-12-31")
    assert dates["before"]["definition"]["date"] == "2018-06-01"
    assert {change["side"] for change in dates["changes"]} == {"COVERED", "BEYOND"}


def reversed_sides(arguments: list[str]) -> list[str]:
    return [arguments[0], arguments[3], arguments[2], arguments[1]]


@pytest.mark.parametrize(
    "edits",
    [
        ["--add", f"mcs@{VATAN}"],
        ["--add", f"SU@{LE_BLANC}", "--add", f"smur_antenna@{VATAN}:day,NIGHT"],
        ["--close", "1"],
        ["--close", "1", "--add", f"su@{LE_BLANC}", "--hours", "2=night"],
    ],
    ids=" ".join,
)
def test_what_if_agrees_with_the_comparison_of_the_scenario_that_it_keeps(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes], edits: list[str]
) -> None:
    found = told(capfdbinary, "whatif", path, *edits, "--keep", "essai")
    compared = told(capfdbinary, "compare", path, "--with-scenario", "essai")
    assert compared["before"] == found["before"] and compared["after"] == found["after"]
    for side in ("covered", "beyond"):
        communes = found[f"newly_{side}_communes"]
        assert compared[f"newly_{side}_communes"] == len(communes)
        people = sum(commune["population"] for commune in communes)
        assert compared[f"newly_{side}_population"] == found[f"newly_{side}_population"] == people
    assert sorted(
        commune["insee_code"] for side in ("covered", "beyond") for commune in found[f"newly_{side}_communes"]
    ) == sorted(change["insee_code"] for change in compared["changes"])
    assert found["newly_covered_communes"] or found["newly_beyond_communes"]
    assert len(found["edits"]) == len(edits) // 2


def test_what_if_changes_nothing_in_the_plan_unless_it_is_kept(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    before = rows_of(path, history=True)
    told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}", "--close", "1")
    assert rows_of(path, history=True) == before
    told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}", "--keep", "un")
    after = rows_of(path)
    assert {table for table in after if after[table] != before[table]} == {"scenario"}


def test_what_if_on_top_of_a_kept_scenario_keeps_both(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}", "--keep", "un")
    more = told(capfdbinary, "whatif", path, "--scenario", "un", "--add", f"mcs@{LE_BLANC}", "--keep", "deux")
    assert {change["reason"] for change in more["newly_covered_communes"]} != set()
    assert all("Le Blanc" in change["reason"] for change in more["newly_covered_communes"])
    compared = told(capfdbinary, "compare", path, "--scenario", "un", "--with-scenario", "deux")
    assert compared["newly_covered_population"] == more["newly_covered_population"] > 0
    assert compared["newly_beyond_population"] == 0
    plan = open_plan(path)
    assert [(kept.name, len(kept.edits)) for kept in kept_scenarios(plan)] == [("un", 1), ("deux", 2)]
    plan.close()


def test_adding_a_correspondent_is_seen_under_a_definition_that_counts_one(
    path: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    found = told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}")
    assert found["after"]["definition"]["code"] == "SU_SMUR_MCS"
    asked = told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}", "--definition", "SU_SMUR")
    assert (asked["newly_covered_population"], asked["newly_covered_communes"]) == (0, [])
    untold = told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}", "--definition", "SU_SMUR_MCS_DAY")
    assert untold["newly_covered_population"] == 0
    assert any("1 MCS" in remark for remark in untold["after"]["remarks"])
    by_day = told(capfdbinary, "whatif", path, "--add", f"mcs@{VATAN}:day", "--definition", "SU_SMUR_MCS_DAY")
    assert by_day["newly_covered_population"] == found["newly_covered_population"]


def test_official_minutes_never_answer_a_change(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    plan = open_plan(path)
    values = {CHATEAUROUX: 0.0, LE_BLANC: 45.0}
    with plan.write() as writing:
        kind = LayerKind.OFFICIAL_SU_SMUR
        coverage_edits.put_layer(
            writing.session, CommuneLayer(0, kind, "Officiel", "2019", "DREES", "LO", "ab", values)
        )
    choose_minutes(plan, MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=1))
    plan.close()
    assert told(capfdbinary, "coverage", path)["source"] == "official"
    assert told(capfdbinary, "coverage", path)["communes_unknown"] == 239
    assert [gap["insee_code"] for gap in told(capfdbinary, "gaps", path)["communes"]] == [LE_BLANC]
    found = told(capfdbinary, "whatif", path, "--close", "1", "--keep", "x")
    assert (found["before"]["source"], found["after"]["source"]) == ("estimation", "estimation")
    assert told(capfdbinary, "coverage", path, "--scenario", "x")["source"] == "estimation"
    compared = told(capfdbinary, "compare", path, "--with-scenario", "x")
    assert (compared["before"]["source"], compared["after"]["source"]) == ("estimation", "estimation")
    assert compared["newly_beyond_population"] == found["newly_beyond_population"] > 0
    assert told(capfdbinary, "travel", path, "--from", CHATEAUROUX, "--to", LE_BLANC)["source"] == "estimation"
    with pytest.raises(KnownError, match="une autre définition"):
        cli.main(["coverage", str(path), "--definition", "SU_SMUR_MCS"], NoScreen())


def test_zones_are_written_with_their_layers(path: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "zones.gpkg"
    said = words(capfd, "zones", path, "--out", out, "--definition", "SU_SMUR_MCS")
    assert str(out) in said and "10, 20, 30, 45 min ; communes entières" in said
    assert {name for name, _ in pyogrio.list_layers(out)} == {"zones", "communes", "sites"}
    assert len(pyogrio.raw.read(out, layer="communes")[2]) == 241
    assert len(pyogrio.raw.read(out, layer="sites")[2]) == 3
    geojson = tmp_path / "zones.geojson"
    words(capfd, "zones", path, "--out", geojson)
    assert json.loads(geojson.read_text("utf-8"))["type"] == "FeatureCollection"


def test_travel_with_and_without_a_plan(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    found = told(capfdbinary, "travel", path, "--from", CHATEAUROUX, "--to", LE_BLANC)
    assert set(found) == {"from", "to", "minutes", "source", "source_note"}
    assert 50 < found["minutes"] < 90
    assert told(capfdbinary, "travel", "--from", CHATEAUROUX, "--to", LE_BLANC)["minutes"] == found["minutes"]
    corsica = told(capfdbinary, "travel", "--from", "2a004", "--to", "2b033")
    assert (corsica["from"], corsica["to"]) == ("2A004", "2B033") and corsica["minutes"] > 60
    sea = told(capfdbinary, "travel", "--from", "29155", "--to", "29019")  # Ouessant has no neighbour on land.
    assert sea["minutes"] is None


def test_the_same_in_words(path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    said = words(capfd, "whatif", path, "--add", f"mcs@{VATAN}", "--hours", "2=night,day")
    assert said.startswith(
        "Ajouter : MCS à Vatan (horaires non renseignés)\nHoraires de MCS de La Châtre : jour, nuit\n"
    )
    assert f"Vatan ({VATAN})" in said and "nouveau lieu : MCS à Vatan" in said
    assert "estimation" in said and "au 31/12/2019" in said
    said = words(capfd, "compare", path, "--with-definition", "SU_SMUR_MCS")
    assert "Avant : Plus proche SU ou SMUR ·" in said and "Après : Plus proche SU, SMUR ou MCS ·" in said
    assert "nan" not in said
    said = words(capfd, "travel", path, "--from", CHATEAUROUX, "--to", LE_BLANC)
    assert said.split("\n")[0].endswith(" min") and "Estimation" in said


REFUSED = [
    (["coverage", "--definition", "NONE"], "Aucune définition"),
    (["gaps", "--scenario", "absent"], "Aucun scénario"),
    (["coverage", "--date", "31/12/2019"], "n’est pas une date"),
    (["coverage", "--date", "2019-02-30"], "n’est pas une date"),
    (["compare", "--with-definition", "NONE"], "Aucune définition"),
    (["compare", "--with-scenario", "absent"], "Aucun scénario"),
    (["compare", "--with-date", "hier"], "n’est pas une date"),
    (["whatif"], "ne change rien"),
    (["whatif", "--add", "mcs"], "n’est pas un lieu comme mcs@36230"),
    (["whatif", "--add", "train@36230"], "n’est pas un type parmi"),
    (["whatif", "--add", "mcs@"], "n’est pas un lieu comme mcs@36230"),
    (["whatif", "--add", "mcs@36230:"], "ne donne pas d’heures"),
    (["whatif", "--add", "mcs@36230:noon"], "ne donne pas d’heures"),
    (["whatif", "--add", "mcs@36230:not_considered"], "ne donne pas d’heures"),
    (["whatif", "--add", "mcs@99999"], "99999"),
    (["whatif", "--add", "mcs@13055"], "13055"),
    (["whatif", "--close", "77"], "77"),
    (["whatif", "--close", "SU"], "SU"),
    (["whatif", "--hours", "77=day"], "77"),
    (["whatif", "--hours", "1"], "ne donne pas d’heures"),
    (["whatif", "--hours", "un=day"], "n’est pas de la forme"),
    (["whatif", "--add", "su@36230", "--keep", " "], "nom"),
    (["zones"], "il manque --out"),
    (["zones", "--out", "zones.shp"], "GeoPackage"),
    (["travel", "--from", "36044", "--to", "99999"], "99999"),
    (["travel", "--from", "36044"], "il manque --to"),
]


@pytest.mark.parametrize(
    ("arguments", "sentence"), REFUSED, ids=lambda value: " ".join(value) if isinstance(value, list) else ""
)
def test_what_is_wrong_is_one_known_sentence(path: Path, arguments: list[str], sentence: str) -> None:
    before = rows_of(path, history=True)
    with pytest.raises(KnownError, match=sentence) as caught:
        cli.main([arguments[0], str(path), *arguments[1:]], NoScreen())
    assert "\n" not in str(caught.value)
    assert rows_of(path, history=True) == before


@pytest.mark.parametrize(
    "arguments",
    [
        ["coverage", "--definition", "NONE", "--json"],
        ["whatif", "--add", "mcs@99999", "--json"],
        ["travel", "--from", "36044", "--to", "99999"],
    ],
)
def test_the_program_ends_with_2_and_one_sentence(path: Path, arguments: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-m", "pacte_desktop", arguments[0], str(path), *arguments[1:]],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env=os.environ | {"LC_ALL": "fr_FR.UTF-8"},
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.count("\n") == 1 and "Traceback" not in done.stderr


def test_the_places_with_the_ids_that_scenarios_name(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    night = told(capfdbinary, "equipment", path, "--definition", "SU_SMUR_MCS_NIGHT")["equipment"]
    assert {entry["id"] for entry in night} == {item.id for item in LIST}
    definition = load_rulebook().definition(date(2019, 12, 31), "SU_SMUR_MCS_NIGHT")
    assert {entry["id"] for entry in night if entry["counts"]} == {item.id for item in LIST if definition.counts(item)}
    for item in LIST:
        closed = told(capfdbinary, "whatif", path, "--close", str(item.id))
        assert closed["edits"] == [f"Fermer : {item.name}"]


def test_a_day_on_which_nothing_counts_is_said(path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    remarks = told(capfdbinary, "coverage", path, "--date", "2017-12-31")["remarks"]
    assert "Aucun lieu ne compte à cette date et à cette heure." in remarks
