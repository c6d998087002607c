"""FINESS, as Etalab and as the new files have it: what is kept, where it lies, and what is refused on which line."""

import copy
import json
import os
from pathlib import Path
from typing import Any

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Incoming, Provenance, ReadFile, TargetKind
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.importing.file_kind import Area, FileHead
from pacte_desktop.importing.official import finess_csv, finess_json
from pacte_desktop.importing.official.city_parts import commune_of
from pacte_desktop.importing.official.finess import KIND
from pacte_desktop.importing.official.finess_csv import insee_code
from pacte_desktop.importing.official.finess_rules import finess_categories

MADE = Path(__file__).resolve().parents[3] / "data" / "import"
COMMUNES = frozenset({"36044", "36088", "36230", "36046", "37261", "2A004", "75056", "97127", "97302", "01451"})
INDRE = Area(frozenset({"36", "37"}), COMMUNES, 2154)


def read(path: Path, area: Area = INDRE) -> ReadFile:
    return KIND.read(path, area, Provenance(path.name, "0" * 64), Watch())


def scanned(path: Path, *departements: str, module: Any = finess_csv) -> tuple[list[list[Any]], dict[str, Any]]:
    """What the child would say, without a child."""
    steps = module.scan(lambda *_told: None, str(path), list(departements), list(finess_categories()))
    records: list[list[Any]] = []
    while True:
        try:
            records += next(steps)
        except StopIteration as end:
            return records, end.value


def by_finess(found: ReadFile) -> dict[str, Incoming]:
    return {item.keys[0][0]: item for item in found.records}


def test_establishments_of_the_area_with_their_points() -> None:
    found = read(MADE / "finess_2026.csv")
    records = by_finess(found)
    assert list(records) == ["360000053", "360007777", "360008888"]
    assert {item.target for item in found.records} == {TargetKind.STRUCTURE}
    hospital = records["360000053"]
    assert (hospital.row, hospital.title) == (2, "CENTRE HOSPITALIER DE CHATEAUROUX LE BLANC")
    assert hospital.values["kind"] == "HOSPITAL" and hospital.values["insee_code"] == "36044"
    assert hospital.values["address"] == "216 AV DE VERDUN, BP 585, 36019 CHATEAUROUX CEDEX"
    assert hospital.values["source"] == "FINESS du 2026-05-12"
    assert hospital.values["lon"] == pytest.approx(1.685, abs=0.01)  # Châteauroux
    assert hospital.values["lat"] == pytest.approx(46.82, abs=0.01)
    assert records["360007777"].values["name"] == 'MAISON DE SANTE "LES CHAMPS ELYSEES"'
    assert records["360007777"].values["kind"] == "MSP" and records["360007777"].values["insee_code"] == "36088"
    assert str(records["360007777"].values["address"]).startswith("12 BIS R DES CHAMPS ELYSEES")
    assert (found.rows, found.provenance.vintage) == (8, "2026-05-12")
    assert found.provenance.source and found.provenance.licence


def test_every_problem_with_its_line_and_no_point_is_guessed() -> None:
    found = read(MADE / "finess_2026.csv")
    assert [(problem.row, problem.column) for problem in found.problems] == [
        (7, ""),  # 20 fields
        (8, "commune"),  # no such commune
        (9, "nofinesset"),  # twice
        (11, "geolocalisation"),  # metres of another projection
        (12, "geolocalisation"),  # axes swapped
    ]
    assert "20 champs" in found.problems[0].sentence and "36999" in found.problems[1].sentence
    records = by_finess(found)
    assert "lon" not in records["360007777"].values and "lon" not in records["360008888"].values
    assert any("124" in note and "non vérifiée" in note for note in found.notes)
    assert any(note.startswith("2 établissements sans point") for note in found.notes)
    assert "2 établissements d’un autre genre ou d’ailleurs ne sont pas repris." in found.notes


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1252", "latin-1"])
def test_encodings_and_the_points_of_2016(tmp_path: Path, encoding: str) -> None:
    line = (MADE / "finess_2026.csv").read_text(encoding="utf-8").splitlines()[1]
    line = line.replace("CHATEAUROUX LE BLANC", "CHÂTEAUROUX")
    point = "geolocalisation;360000053;600166.5;6636461.2;1;ATLASANTE;100;IGN;BD_ADRESSE;V2.1;LAMBERT_93;2016-02-29"
    path = tmp_path / "etalab-cs1100507-stock-20160301-0416.csv"
    path.write_bytes("\r\n".join(["finess;etalab;93;2016-03-01", line, point, ""]).encode(encoding))
    (record,), told = scanned(path, "36")
    assert record[3].endswith("CHÂTEAUROUX") and record[6:] == [2154, 600166.5, 6636461.2]
    assert (told["problems"], told["day"]) == ([], "2016-03-01")
    assert bool(told["notes"]) == (encoding != "utf-8-sig")


def test_the_real_lines(shared_data: Path) -> None:
    path = shared_data / "finess" / "finess_lignes_reelles_2026-05-12.csv"
    area = Area(frozenset({"01", "971", "973", "976"}), COMMUNES | {"97606"}, 2154)
    found = by_finess(read(path, area))
    assert {key: item.values["insee_code"] for key, item in found.items()} == {
        "010000024": "01451",
        "970100400": "97127",
        "970300026": "97302",
    }  # The fourth, of Mayotte, is a place of life (462) that no plan needs.
    fleyriat = found["010000024"].values
    assert (fleyriat["lon"], fleyriat["lat"]) == (pytest.approx(5.2, abs=0.05), pytest.approx(46.22, abs=0.05))
    assert fleyriat["address"] == "900 RTE DE PARIS, 01440 VIRIAT"
    assert KIND.recognise(FileHead(path.name, path.read_bytes()[:500])) == 1.0


@pytest.mark.parametrize(
    ("departement", "commune", "code"),
    [
        ("01", "451", "01451"),
        ("36", "4", "36004"),
        ("2A", "004", "2A004"),
        ("9A", "127", "97127"),
        ("9B", "209", "97209"),
        ("9C", "302", "97302"),
        ("9D", "411", "97411"),
        ("9E", "502", "97502"),
        ("9F", "606", "97606"),
        ("9J", "611", "98611"),
    ],
)
def test_codes_of_communes(departement: str, commune: str, code: str) -> None:
    assert insee_code(departement, commune) == code


@pytest.mark.parametrize(("departement", "commune"), [("9Z", "100"), ("", "100"), ("01", "x"), ("01", "1234")])
def test_codes_that_mean_nothing(departement: str, commune: str) -> None:
    with pytest.raises(ValueError, match="code"):
        insee_code(departement, commune)


def test_arrondissements_belong_to_their_city() -> None:
    assert [commune_of(code) for code in ("75101", "75120", "69389", "13216")] == ["75056", "75056", "69123", "13055"]
    assert [commune_of(code) for code in ("75121", "69380", "13200", "36044")] == ["75121", "69380", "13200", "36044"]


def test_a_stray_quote_and_an_endless_line_harm_no_other(tmp_path: Path) -> None:
    lines = (MADE / "finess_2026.csv").read_text(encoding="utf-8").splitlines()
    broken = lines[2].replace('"MAISON', '"MAISON "" ').replace('""LES CHAMPS ELYSEES"""', "LES CHAMPS")
    path = tmp_path / "finess.csv"
    path.write_text("\n".join([broken, "structureet;" + "x" * 300_000, lines[1], "bonjour;;"]), encoding="utf-8")
    records, told = scanned(path, "36")
    assert [record[0] for record in records] == [3]
    assert [problem[0] for problem in told["problems"]] == [1, 2, 4]
    assert all(len(problem[2]) < 200 for problem in told["problems"])


def test_a_thousand_problems_are_told_and_the_rest_counted(tmp_path: Path) -> None:
    path = tmp_path / "finess.csv"
    path.write_text("finess;etalab;111;2026-05-12\n" + "structureet;a;b\n" * 1500, encoding="utf-8")
    _records, told = scanned(path, "36")
    assert len(told["problems"]) == 1000 and told["notes"][0].startswith("500 autres problèmes")


def test_a_file_without_establishments_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "finess.csv"
    path.write_text("finess;etalab;111;2026-05-12\n", encoding="utf-8")
    with pytest.raises(KnownError, match="structureet"):
        read(path)


def test_it_can_be_stopped(tmp_path: Path) -> None:
    with pytest.raises(CancelledError):
        KIND.read(MADE / "finess_2026.csv", INDRE, Provenance("x", ""), Watch(cancelled=lambda: True))


def test_own_categories_take_the_place_of_those_shipped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert {code: str(item.kind) for code, item in finess_categories().items()} == {
        "603": "MSP",
        "604": "CPTS",
        "124": "CDS",
        "355": "HOSPITAL",
        "101": "HOSPITAL",
        "106": "HOSPITAL",
        "365": "HOSPITAL",
    }
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path))
    own = tmp_path / "sources" / "finess.toml"
    own.parent.mkdir()
    own.write_text('[[category]]\ncode = "620"\nkind = "CABINET"\nlabel = "Pharmacie"\nmark = "R"\n', encoding="utf-8")
    assert [record[2] for record in scanned(MADE / "finess_2026.csv", "37")[0]] == ["620"]
    own.write_text('[[category]]\ncode = "620"\nkind = "SHOP"\n', encoding="utf-8")
    with pytest.raises(KnownError, match=r"finess\.toml"):
        finess_categories()
    assert os.environ["PACTE_FOLDER"] == str(tmp_path)


def test_finess_plus_as_the_flow_and_as_the_schema_spell_it() -> None:
    flow = read(MADE / "finess-structures-flux.json")
    schema = read(MADE / "finess-structures-schema.json")
    assert [item.values for item in flow.records] == [item.values for item in schema.records]
    assert [item.keys for item in flow.records] == [(("360000053",),), (("360007777",),)]
    hospital, house = (item.values for item in flow.records)
    assert (hospital["kind"], hospital["insee_code"], hospital["name"]) == (
        "HOSPITAL",
        "36044",
        "CENTRE HOSPITALIER DE CHATEAUROUX LE BLANC",
    )
    assert (hospital["lon"], hospital["lat"]) == (1.6907, 46.8103)
    assert hospital["address"] == "216 AV DE VERDUN, BP 585, 36019 CHATEAUROUX CEDEX"  # Use 03, not the first one.
    assert house["address"] == "12 R DES CHAMPS ELYSEES, 36100 ISSOUDUN"
    assert flow.provenance.vintage == "2026-09-11" and hospital["source"] == "FINESS du 2026-09-11"
    assert any("inactif" in note for note in flow.notes)


def test_the_made_file_obeys_the_published_schema(shared_data: Path) -> None:
    """The schema refers to definitions that it does not hold (one for each code, and the facts of an « EGE »)."""
    jsonschema = pytest.importorskip("jsonschema")
    schema = json.loads((shared_data / "finess" / "schema-structures-v1.json").read_text(encoding="utf-8"))
    named = {word.split("/")[-1] for word in _references(schema)}
    missing = named - schema["definitions"].keys()
    assert "informationsGeneralesEGE" in missing and len(missing) < 8
    schema["definitions"] |= {name: {} for name in missing}
    made = json.loads((MADE / "finess-structures-schema.json").read_text(encoding="utf-8"))
    jsonschema.validate(made, schema)
    broken = copy.deepcopy(made)
    del broken["pmej"][0]["ege"][0]["adresse"]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(broken, schema)


def _references(part: Any) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if isinstance(part.get("$ref"), str) else []
        return own + [word for value in part.values() for word in _references(value)]
    return [word for value in part for word in _references(value)] if isinstance(part, list) else []


def one(tmp_path: Path, place: dict[str, str], code: str = "36044") -> tuple[list[Any], dict[str, Any]]:
    """A file of one establishment with these coordinates."""
    made = json.loads((MADE / "finess-structures-flux.json").read_text(encoding="utf-8"))
    establishment = made["pmej"][0]["ege"][0]
    establishment["adresse"] = [{"usage": "03", "cogCommune": code, "coordonneesGeographique": place}]
    path = tmp_path / "finess-structures.json"
    path.write_text(json.dumps({"pmej": [{"ege": [establishment]}], "gco": [], "gcc": []}), encoding="utf-8")
    records, told = scanned(path, "36", "974", "988", module=finess_json)
    return records[0], told


METRES = (600166.5, 6636461.2)
DEGREES = (1.69, 46.81)


@pytest.mark.parametrize(
    ("place", "point"),
    [
        ({"directionLongitude": "1.69", "directionLatitude": "46.81", "coordonneeX": "1"}, [4326, *DEGREES]),
        ({"directionLongitude": "1,69", "directionLatitude": "46,81"}, [4326, *DEGREES]),
        ({"coordonneeX": "600166.5", "coordonneeY": "6636461.2"}, [2154, *METRES]),
        ({"coordonneeX": "6636461.2", "coordonneeY": "600166.5"}, [2154, *METRES]),
        ({"coordonneeX": "1.69", "coordonneeY": "46.81"}, [4326, *DEGREES]),
        ({"coordonneeX": "46.81", "coordonneeY": "1.69"}, [4326, *DEGREES]),
        ({"directionLongitude": "46.81", "directionLatitude": "1.69"}, [4326, *DEGREES]),
        ({"directionLongitude": "46.81", "coordonneeX": "600166.5", "coordonneeY": "6636461.2"}, [2154, *METRES]),
    ],
)
def test_points_in_every_column_and_order(tmp_path: Path, place: dict[str, str], point: list[float]) -> None:
    record, told = one(tmp_path, place)
    assert record[6:] == point and told["problems"] == []
    odd = "coordonneeX" in place and place["coordonneeX"] not in ("600166.5", "1")
    assert bool(told["notes"]) == (odd or place.get("directionLatitude") == "1.69")


@pytest.mark.parametrize(
    ("place", "code", "told_words"),
    [
        ({"directionLongitude": "0", "directionLatitude": "0"}, "36044", "36044"),
        ({"directionLongitude": "55.5", "directionLatitude": "-21.1"}, "36044", "36044"),  # La Réunion is elsewhere.
        ({"coordonneeX": "600166.5", "coordonneeY": "6636461.2"}, "97411", "97411"),
        ({"directionLongitude": "abc", "directionLatitude": "nan"}, "36044", "abc"),
    ],
)
def test_points_elsewhere_are_refused_and_the_establishment_stays(
    tmp_path: Path, place: dict[str, str], code: str, told_words: str
) -> None:
    record, told = one(tmp_path, place, code)
    assert record[6:] == [None, None, None]
    assert "360000053" in told["problems"][0][2] and told_words in told["problems"][0][2]
    assert one(tmp_path, {}, code)[1]["problems"] == []  # No coordinates at all are no problem.


def test_a_cut_transfer_other_json_and_activities(tmp_path: Path) -> None:
    whole = (MADE / "finess-structures-flux.json").read_bytes()
    cut, other, activities = (tmp_path / name for name in ("cut.json", "other.json", "finess-activite.json"))
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(KnownError, match="JSON entier"):
        read(cut)
    other.write_bytes(b'{"pmej": [], "gco": []}')
    with pytest.raises(KnownError, match="aucun établissement"):
        read(other)
    activities.write_bytes(b'{"pmej": [{"numeroFiness": "360000038", "activitesAutorisees": [], "ege": []}]}')
    with pytest.raises(KnownError, match="sans leur commune"):
        read(activities)
    assert KIND.recognise(FileHead("a.json", whole[:4096])) > 0.9
    assert KIND.recognise(FileHead("a.json", b"[1, 2]")) == KIND.recognise(FileHead("a.csv", b"code;apl\n")) == 0.0
