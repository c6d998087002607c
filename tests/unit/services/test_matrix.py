"""A matrix as a source of minutes: stored whole, refused when damaged, its directions and its border right."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from pacte_desktop.domain.commune_layer import CommuneLayer, LayerKind
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import CancelledError, Watch
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.services.coverage import coverage, coverage_input, open_territory
from pacte_desktop.services.matrix import import_matrix, known_matrices, latest_matrix, matrix_source, remove_matrix
from pacte_desktop.services.minutes import MinutesChoice, minutes_choice
from pacte_desktop.store.coverage_edits import put_layer
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.matrix_storage import matrix_facts, open_matrix
from pacte_desktop.territory.minutes_source import Places
from tests.data.tiny_plan import CHATEAUROUX, LE_BLANC, write_tiny


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTE_FOLDER", str(tmp_path / "user"))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_tiny(tmp_path))
    yield opened
    opened.close()


@pytest.fixture
def territory(plan: PlanFile) -> BaseTerritory:
    return open_territory(coverage_input(plan))


def table(tmp_path: Path, text: str, name: str = "temps.csv") -> Path:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def stored(tmp_path: Path, text: str) -> Path:
    return import_matrix(table(tmp_path, text)).path


def places(territory: BaseTerritory, *codes: str) -> Places:
    rows = np.array([territory.row_of[code] for code in codes])
    return Places(rows, territory.point[rows])


def test_both_directions_of_an_asymmetric_matrix(tmp_path: Path, territory: BaseTerritory) -> None:
    text = f"from,to,minutes\n{LE_BLANC},{CHATEAUROUX},41\n{CHATEAUROUX},{LE_BLANC},52\n"
    source = matrix_source(stored(tmp_path, text), territory)
    place, row = places(territory, CHATEAUROUX), territory.row_of[LE_BLANC]
    assert source.nearest(place, to_places=True, watch=Watch()).minutes[row] == 41.0
    assert source.nearest(place, to_places=False, watch=Watch()).minutes[row] == 52.0
    assert source.between(place, to_places=True)[territory.row_of[CHATEAUROUX]] == 0.0


def test_communes_that_a_one_way_matrix_does_not_tell_of_are_not_known(
    tmp_path: Path, territory: BaseTerritory
) -> None:
    """From places to communes only: nobody knows the way to the places, and that is not « beyond »."""
    text = f"from,to,minutes\n{CHATEAUROUX},{LE_BLANC},52\n{CHATEAUROUX},{CHATEAUROUX},0\n"
    source = matrix_source(stored(tmp_path, text), territory)
    place, row = places(territory, CHATEAUROUX), territory.row_of[LE_BLANC]
    assert source.nearest(place, to_places=False, watch=Watch()).known[row]
    assert not source.nearest(place, to_places=True, watch=Watch()).known[row]


def test_exactly_thirty_minutes_are_within(tmp_path: Path, plan: PlanFile) -> None:
    codes = coverage(plan).insee_code.tolist()
    seconds = {codes[0]: "1800", codes[1]: "1800.1", codes[2]: ""}
    rows = "".join(f"{code},{CHATEAUROUX},{value}\n" for code, value in seconds.items())
    path = stored(tmp_path, "from,to,seconds\n" + rows)
    found = coverage(plan, choice=MinutesChoice(TravelTimeSource.MATRIX, path))
    beyond = dict(zip(codes, found.beyond.tolist(), strict=True))
    known = dict(zip(codes, found.known.tolist(), strict=True))
    assert [beyond[code] for code in seconds] == [False, True, True]  # No way at all is beyond, too.
    assert {code for code in codes if known[code]} == {*seconds, CHATEAUROUX}  # Equipped: 0 by convention.
    assert found.total().communes_beyond == 2
    assert found.source.kind is TravelTimeSource.MATRIX
    assert "temps.csv" in found.source.note and found.source.valid_to_min == 120.0


def test_places_that_the_matrix_does_not_tell_of_are_named(tmp_path: Path, plan: PlanFile) -> None:
    codes = [code for code in coverage(plan).insee_code.tolist() if code != CHATEAUROUX][:2]
    with_place = "".join(f"{code},{CHATEAUROUX},20\n" for code in codes)
    without = f"{codes[0]},{codes[1]},20\n{codes[1]},{codes[0]},20\n"
    only_start = f"{CHATEAUROUX},{codes[0]},20\n{codes[0]},{codes[1]},20\n"  # Nobody knows the way to the place.
    remark = "1 lieu hors de la matrice, non compté : SU ou SMUR de Châteauroux."
    for number, (rows, said) in enumerate(((with_place, False), (without, True), (only_start, True))):
        path = import_matrix(table(tmp_path, "from,to,minutes\n" + rows, f"{number}.csv")).path
        found = coverage(plan, choice=MinutesChoice(TravelTimeSource.MATRIX, path))
        assert (remark in found.remarks) is said, (rows, found.remarks)
    assert remark not in coverage(plan, choice=MinutesChoice(TravelTimeSource.ESTIMATION)).remarks


def test_a_matrix_is_removed(tmp_path: Path) -> None:
    path = stored(tmp_path, f"from,to,minutes\n{LE_BLANC},{CHATEAUROUX},41\n")
    remove_matrix(path)
    assert known_matrices() == []
    remove_matrix(path)  # Gone already: nothing to tell.
    (path.parent / "dossier.minutes").mkdir()
    with pytest.raises(KnownError, match="n’a pas pu être supprimée"):
        remove_matrix(path.parent / "dossier.minutes")


def test_the_key_follows_the_minutes_and_nothing_else(tmp_path: Path, territory: BaseTerritory) -> None:
    text = f"from,to,minutes\n{LE_BLANC},{CHATEAUROUX},41\n"
    keys = []
    for name, content in (("a.csv", text), ("b.csv", text.replace(",", ";")), ("c.csv", text.replace("41", "42"))):
        keys.append(matrix_source(import_matrix(table(tmp_path, content, name)).path, territory).facts.key)
    assert keys[0] == keys[1] != keys[2]


def test_facts_and_the_list_of_matrices(tmp_path: Path) -> None:
    assert known_matrices() == []
    with pytest.raises(KnownError, match="Aucune matrice"):
        latest_matrix()
    done = import_matrix(table(tmp_path, "code1;code2;duree\n36044;36018;41\n36018;36044;200\n"))
    assert (done.too_long, done.facts.communes, done.facts.ways, done.facts.unit) == (1, 2, 1, "min")
    assert matrix_facts(done.path) == done.facts
    (known,) = known_matrices()
    assert (known.path, known.facts, known.problem) == (done.path, done.facts, "")
    assert latest_matrix() == done.path
    matrix, facts = open_matrix(done.path)
    assert facts == done.facts and matrix.insee_code.tolist() == ["36018", "36044"]
    assert matrix.minutes.toarray().tolist() == [[0.0, 0.0], [41.0, 0.0]]
    (done.path.parent / "cassée.minutes").write_bytes(b"nothing")
    assert sorted(bool(item.problem) for item in known_matrices()) == [False, True]
    assert latest_matrix() == done.path


def test_damage_is_seen_wherever_it_is(tmp_path: Path) -> None:
    path = stored(tmp_path, "from,to,minutes\n36044,36018,41\n36018,36044,42\n")
    whole = path.read_bytes()
    expected = open_matrix(path)[0].minutes.toarray()
    for position in range(0, len(whole), 7):
        path.write_bytes(whole[:position] + bytes([whole[position] ^ 0xFF]) + whole[position + 1 :])
        try:
            found, _facts = open_matrix(path)
        except KnownError:
            continue
        assert np.array_equal(found.minutes.toarray(), expected)  # A byte that nothing depends on.
    for length in (0, 10, len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:length])
        with pytest.raises(KnownError):
            open_matrix(path)


def test_nothing_is_written_when_the_file_is_bad_or_the_work_is_stopped(tmp_path: Path) -> None:
    source = table(tmp_path, "from,to,minutes\n36044,36018,41\n")
    out = tmp_path / "out.minutes"
    with pytest.raises(KnownError):
        import_matrix(table(tmp_path, "from,to,minutes\n36044,xx,41\n", "bad.csv"), out)
    for stop_at in range(1, 8):
        looks = iter(range(1, 100))
        watch = Watch(cancelled=lambda looks=looks, stop_at=stop_at: next(looks) == stop_at)  # type: ignore[misc]
        try:
            import_matrix(source, out, watch=watch)
        except CancelledError:
            assert not out.exists()
        else:
            assert out.exists()
            break
    else:
        pytest.fail("the work never got to its end")
    assert sorted(item.name for item in tmp_path.glob("*out*")) == ["out.minutes"]


def test_words_for_the_source_of_minutes(tmp_path: Path, plan: PlanFile) -> None:
    path = stored(tmp_path, "from,to,minutes\n36044,36018,41\n")
    assert minutes_choice("estimation", plan) == MinutesChoice(TravelTimeSource.ESTIMATION)
    assert minutes_choice(f"matrix:{path}", plan) == MinutesChoice(TravelTimeSource.MATRIX, path)
    assert minutes_choice("matrix", plan) == MinutesChoice(TravelTimeSource.MATRIX, path)
    assert minutes_choice(f"roads:{path}", plan) == MinutesChoice(TravelTimeSource.ROADS, path)
    for text, word in (
        ("", "n’est pas une source"),
        ("route", "n’est pas une source"),
        ("official:3", "n’est pas une source"),
        ("roads", "Aucun réseau"),
        (f"roads:{tmp_path}", "introuvable"),
        ("matrix:absent", "introuvable"),
        ("official", "n’a pas de minutes officielles"),
    ):
        with pytest.raises(KnownError, match=word):
            minutes_choice(text, plan)


def test_official_minutes_follow_the_definition(plan: PlanFile) -> None:
    with plan.write() as writing:
        for number, (kind, vintage) in enumerate(
            [
                (LayerKind.OFFICIAL_SU_SMUR, "2019"),
                (LayerKind.OFFICIAL_SU_SMUR, "2015"),
                (LayerKind.OFFICIAL_SU_SMUR_MCS, "2019"),
            ]
        ):
            put_layer(writing.session, CommuneLayer(0, kind, "x", vintage, f"{number}", "", "0", {"36044": 0.0}))
        writing.name("essai")
    assert minutes_choice("official", plan).layer_id == 1
    assert minutes_choice("official", plan, "SU_SMUR_MCS").layer_id == 3
    with pytest.raises(KnownError):
        minutes_choice("official", plan, "ALL_MODES")
    found = coverage(plan, "SU_SMUR", minutes_choice("official", plan))
    assert found.source.kind is TravelTimeSource.OFFICIAL and int(found.known.sum()) == 1
