"""The verbs of layers of communes and matrices of minutes."""

from pathlib import Path

import pytest

from pacte_desktop import cli
from pacte_desktop.domain.errors import KnownError
from tests.data.tiny_plan import write_tiny
from tests.data.verb_acts import Screen, told


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_tiny(tmp_path)


def test_layers_are_added_and_listed(path: Path, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    table = tmp_path / "zonage.csv"
    table.write_text("code;Zonage;tps_su_smur_2019\n36044;3_HZ;0\n36018;1_ZIP;-1\n99001;1_ZIP;3\n", encoding="utf-8")
    assert told(capfdbinary, "layers", path, "--json") == {"layers": [], "remarks": []}
    add = ("layers", path, "--add", table, "--vintage", "2025", "--source", "ARS", "--json")
    with pytest.raises(KnownError, match="ligne 3"):
        cli.main([*map(str, add)], Screen())
    assert told(capfdbinary, "layers", path, "--json")["layers"] == []
    found = told(capfdbinary, *add, "--good-rows")
    listed = {entry["kind"]: entry for entry in found["layers"]}
    assert {kind: (entry["vintage"], entry["communes"]) for kind, entry in listed.items()} == {
        "ZONING": ("2025", 1),
        "OFFICIAL_SU_SMUR": ("2019", 1),
    }
    assert listed["ZONING"]["source"] == "ARS" and "HZ" in listed["ZONING"]["label"]
    assert any("99001" in said for said in found["remarks"]) and any("ligne 3" in said for said in found["remarks"])
    assert told(capfdbinary, "layers", path, "--json")["layers"] == found["layers"]


def test_layers_in_words(path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    table = tmp_path / "apl 2023.csv"
    table.write_text("code;apl\n36044;2,5\n", encoding="utf-8")
    assert cli.main(["layers", str(path)], Screen()) == 0
    assert cli.main(["layers", str(path), "--add", str(table), "--source", "DREES"], Screen()) == 0
    assert capsys.readouterr().out.splitlines() == [
        "Ce plan n’a pas de couche de communes.",
        "Accessibilité aux médecins généralistes (APL) · 2023 · DREES · 1 commune",
    ]


def test_matrix_import(
    tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "user"))
    table, out = tmp_path / "temps.csv", tmp_path / "temps.minutes"
    table.write_text("from,to,duration\n36044,36018,2460\n36018,36044,99999\n", encoding="utf-8")
    with pytest.raises(KnownError, match="secondes"):
        cli.main(["matrix", "import", str(table)], Screen())
    found = told(capfdbinary, "matrix", "import", table, "--unit", "s", "--out", out, "--json")
    assert (found["path"], found["communes"], found["ways"], found["too_long"]) == (str(out), 2, 1, 1)
    assert cli.main(["matrix", "import", str(table), "--unit", "s"], Screen()) == 0
    words = capfdbinary.readouterr().out.decode()
    assert words.startswith(f"Matrice écrite : {tmp_path / 'user' / 'matrices'}") and "communes : 2 ;" in words
