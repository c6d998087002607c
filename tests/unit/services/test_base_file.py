"""The base territory of a plan: the shipped one, its own unpacked once, and what is refused."""

import hashlib
import os
import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.services.base_file import base_file
from pacte_desktop.services.coverage import coverage_input, open_territory
from pacte_desktop.services.folders import cache_folder, networks_folder, user_folder
from pacte_desktop.store import territory_edits
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import BASE_FILE
from tests.data.tiny_plan import write_tiny

PAYLOAD = b"a territory"
DIGEST = hashlib.sha256(PAYLOAD).hexdigest()


@pytest.fixture
def plan(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PlanFile]:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "mine"))
    found = open_plan(write_tiny(tmp_path))
    yield found
    found.close()


def put(plan: PlanFile, payload: bytes, digest: str = DIGEST, note: str = 'vintage = "2026"\n') -> None:
    with plan.write() as writing:
        territory_edits.put_territory(writing.session, OwnTerritory(digest, payload, note))
        writing.name("essai")


def test_a_plan_without_its_own_uses_the_shipped_one(plan: PlanFile) -> None:
    assert base_file(plan) == BASE_FILE
    assert len(open_territory(coverage_input(plan))) > 241
    assert not cache_folder().exists()


def test_its_own_is_unpacked_once_with_its_note(plan: PlanFile) -> None:
    put(plan, PAYLOAD)
    path = base_file(plan)
    assert path.read_bytes() == PAYLOAD
    assert tomllib.loads(path.with_name("SOURCE.toml").read_text("utf-8")) == {"vintage": "2026"}
    assert cache_folder() in path.parents
    written = path.stat().st_mtime_ns
    assert base_file(plan) == path and path.stat().st_mtime_ns == written
    path.unlink()
    assert base_file(plan).read_bytes() == PAYLOAD  # What is in the cache can be made again at any time.


def test_the_territory_is_read_once_until_the_file_or_the_plan_is_another(plan: PlanFile, tmp_path: Path) -> None:
    wanted = coverage_input(plan)
    assert open_territory(wanted) is open_territory(coverage_input(plan))
    here = replace(wanted, base=Path(shutil.copy(BASE_FILE, tmp_path / "france.npz")))
    first = open_territory(here)
    assert open_territory(here) is first
    os.utime(here.base, ns=(1, 1))
    assert open_territory(here) is not first, "another file may have taken its place"
    elsewhere = replace(here, info=replace(here.info, departements=("18",)))
    assert {"18"} == set(open_territory(elsewhere).departement[open_territory(elsewhere).inside])
    here.base.unlink()
    with pytest.raises(KnownError, match="introuvable"):
        open_territory(here)


def test_another_plan_with_the_same_outlines_keeps_its_own_note(plan: PlanFile, tmp_path: Path) -> None:
    put(plan, PAYLOAD)
    other = open_plan(write_tiny(tmp_path, "autre.pacte"))
    put(other, PAYLOAD, note='vintage = "2027"\n')
    notes = {base_file(found).with_name("SOURCE.toml").read_text("utf-8") for found in (plan, other)}
    other.close()
    assert notes == {'vintage = "2026"\n', 'vintage = "2027"\n'}


def test_the_shipped_one_is_in_force_again_after_a_step_back(plan: PlanFile) -> None:
    put(plan, PAYLOAD)
    later = b"a later territory"
    put(plan, later, hashlib.sha256(later).hexdigest())
    assert base_file(plan).read_bytes() == later
    plan.undo()
    assert base_file(plan).read_bytes() == PAYLOAD
    plan.undo()
    assert base_file(plan) == BASE_FILE
    plan.redo()
    assert base_file(plan).read_bytes() == PAYLOAD


def test_a_damaged_one_is_refused_and_not_unpacked(plan: PlanFile) -> None:
    put(plan, PAYLOAD + b"!")
    with pytest.raises(KnownError, match="endommagé"):
        base_file(plan)
    assert not list(cache_folder().rglob("*.npz"))


def test_a_folder_that_cannot_be_made_is_one_sentence(plan: PlanFile) -> None:
    put(plan, PAYLOAD)
    cache_folder().parent.mkdir(parents=True, exist_ok=True)
    cache_folder().write_bytes(b"a file in its place")
    with pytest.raises(KnownError, match="ne peut pas être créé"):
        base_file(plan)


def test_folders_lie_where_the_environment_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "cle"))
    assert not (tmp_path / "cle").exists()
    assert user_folder() == tmp_path / "cle" and user_folder().is_dir()
    assert networks_folder() == tmp_path / "cle" / "networks" and networks_folder().is_dir()
    assert cache_folder() == tmp_path / "cle" / "cache" and not cache_folder().exists()


def test_a_networks_folder_that_cannot_be_made_holds_no_networks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "file"))
    assert list(networks_folder().glob("*")) == []
