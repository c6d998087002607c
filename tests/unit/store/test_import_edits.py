"""What files bring is written whole, by natural keys, as one step; what the plan does not have refuses it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind, Key, Plain, Provenance, TargetKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.services.demo import demo_contents
from pacte_desktop.store import schema
from pacte_desktop.store.import_edits import ImportEdits, record_import
from pacte_desktop.store.import_queries import Current, current, import_records
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import BEGINNER, N1_POST, URGENCES_POST, WINTER
from tests.data.wished_plan import everything, put, rows, write_wished, written

T = TargetKind
NEW_SITE = {"number": "T-9", "kind": "HOSPITAL_SERVICE", "name": "Neuf", "referent": "", "is_chu": True}


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanFile]:
    opened = open_plan(write_wished(tmp_path))
    yield opened
    opened.close()


def test_values_are_those_of_the_table_of_kinds(plan: PlanFile) -> None:
    assert rows(plan, T.SEMESTER)["2026-11-02",] == {
        "season": "WINTER",
        "start": date(2026, 11, 2),
        "end": date(2027, 5, 1),
    }
    assert rows(plan, T.INTERN)["2025-0001",]["home_insee_code"] == "36044"
    assert rows(plan, T.SUPERVISOR)["10000000001",]["levels"] == ("N1", "SASPAS")
    assert rows(plan, T.STRUCTURE)["360000001",]["address"] == ""
    assert rows(plan, T.SITE)["n", "T-0002"] == {
        "number": "T-0002",
        "kind": "SUPERVISOR_GROUP",
        "name": "Groupe fictif",
        "referent": "Dr B",
        "is_chu": False,
        "locations": (("36044", 4, "", "", None, None), ("36018", 6, "", "", None, None)),
    }
    assert rows(plan, T.SITE)["n", "T-0001"]["locations"] == (("36044", 10, "360000001", "", None, None),)
    assert rows(plan, T.GROUP_MEMBER) == {("T-0002", "10000000001"): {"half_days": 10}}
    assert rows(plan, T.ACCREDITATION)["T-0002", "N1", "SOCLE", "PRINCIPAL", "2024-01-01"] == {
        "valid_to": date(2029, 1, 1),
        "capacity": 2,
    }
    assert rows(plan, T.POST)["36-0002",] == {
        "internship_type": "N1",
        "phases": ("SOCLE",),
        "capacity": 2,
        "site": "T-0002",
    }
    assert rows(plan, T.WISH) == {("2025-0001", "36-0001"): {"rank": 1}, ("2025-0002", "36-0002"): {"rank": 1}}
    assert rows(plan, T.SITUATION) == {("2025-0002",): {"situation": "AMENAGEMENT"}}
    assert rows(plan, T.INTERNSHIP)["2025-0002", "2026-05-04"]["site"] == ""
    assert rows(plan, T.HOUSING)["n", "L-001"]["available_from"] is None
    assert list(rows(plan, T.EQUIPMENT)) == [("SU_OR_SMUR", "36044", "su ou smur de chateauroux")]


def test_a_numbered_place_is_found_by_its_name_too(plan: PlanFile) -> None:
    with plan.read() as session:
        found = current(session, T.SITE, WINTER.id)
    assert found[2][0] == (("n", "T-0002"), ("name", "groupe fictif", "36018"))


def test_posts_wishes_and_situations_are_those_of_one_semester(plan: PlanFile) -> None:
    with plan.read() as session:
        for target in (T.POST, T.WISH, T.SITUATION):
            assert current(session, target, WINTER.id)
            assert not current(session, target, WINTER.id - 1)


def test_the_demonstration_written_by_its_keys_into_an_empty_plan_is_the_same_and_goes_in_one_step(
    tmp_path: Path,
) -> None:
    contents = demo_contents()
    semester_id = contents.info.semester_id
    whole, bare = tmp_path / "whole.pacte", tmp_path / "bare.pacte"
    create_plan(whole, contents)
    create_plan(bare, PlanContents(info=contents.info, semesters=(contents.semesters[-1],)))

    def told(plan: PlanFile) -> dict[TargetKind, list[Current]]:
        with plan.read() as session:
            found = {target: current(session, target, semester_id) for target in TargetKind}
        return {target: sorted(values.values(), key=repr) for target, values in found.items()}

    source, plan = open_plan(whole), open_plan(bare)
    expected, empty = told(source), told(plan)
    with plan.write() as writing:
        edits = ImportEdits(writing.session, semester_id)
        for target in TargetKind:
            for keys, values in expected[target]:
                known = target is TargetKind.SEMESTER and (keys, values) in empty[target]
                edits.put(target, semester_id if known else None, keys, values)
        edits.finish()
        writing.name("importer le tout")
    assert told(plan) == expected
    assert len(expected[TargetKind.WISH]) > 5000
    assert plan.undo().label == "importer le tout"
    assert told(plan) == empty
    plan.redo()
    assert told(plan) == expected
    source.close()
    plan.close()


def test_today_s_values_written_over_themselves_are_no_step(plan: PlanFile) -> None:
    with plan.read() as session:
        found = {target: current(session, target, WINTER.id) for target in TargetKind}

    def again(edits: ImportEdits) -> None:
        for target, held in found.items():
            for row_id, (keys, values) in held.items():
                edits.put(target, row_id, keys, values)

    assert not written(plan, again).changes
    assert plan.next_undo() is None


def test_a_field_that_is_not_told_stays(plan: PlanFile) -> None:
    before = rows(plan, T.INTERN)["2025-0001",]
    put(plan, T.INTERN, BEGINNER, ("2025-0001",), {"national_rank": 7})
    assert rows(plan, T.INTERN)["2025-0001",] == before | {"national_rank": 7}


def test_what_was_added_before_in_the_same_import_can_be_referred_to(plan: PlanFile) -> None:
    def act(edits: ImportEdits) -> None:
        edits.put(T.STRUCTURE, None, (("360000009",),), {"kind": "HOSPITAL", "name": "CH", "insee_code": "36018"})
        place = ("36018", 10, "360000009", "1 rue X", 1.06, 46.63)
        edits.put(T.SITE, None, (("n", "T-9"),), NEW_SITE | {"locations": (place,)})
        post: dict[str, Plain] = {"site": "T-9", "internship_type": "N1", "phases": ("SOCLE",), "capacity": 1}
        edits.put(T.POST, None, (("36-0009",),), post)
        edits.put(T.WISH, None, (("2025-0001", "36-0009"),), {"rank": 2})

    changes = written(plan, act).changes
    assert {kind: len(found) for kind, found in changes.ids.items()} == {
        "health_structure": 1,
        "training_site": 1,
        "practice_location": 1,
        "open_post": 1,
        "wish": 1,
    }
    assert rows(plan, T.SITE)["n", "T-9"]["locations"] == (("36018", 10, "360000009", "1 rue X", 1.06, 46.63),)
    assert rows(plan, T.WISH)["2025-0001", "36-0009"] == {"rank": 2}


@pytest.mark.parametrize(
    ("target", "key", "values", "words"),
    [
        (T.WISH, ("2025-9999", "36-0001"), {"rank": 1}, "interne.*2025-9999"),
        (T.WISH, ("2025-0001", "36-9999"), {"rank": 1}, "poste.*36-9999"),
        (T.GROUP_MEMBER, ("T-0404", "10000000001"), {"half_days": 1}, "terrain.*T-0404"),
        (T.GROUP_MEMBER, ("T-0001", "10000009999"), {"half_days": 1}, "RPPS.*10000009999"),
        (T.GROUP_MEMBER, ("", "10000000001"), {"half_days": 1}, "terrain"),
        (T.INTERNSHIP, ("2025-0001", "2020-11-02"), {"internship_type": "N1"}, "2020-11-02"),
        (T.POST, ("36-0009",), {"site": "", "internship_type": "N1"}, "terrain"),
        (
            T.SITE,
            ("n", "T-9"),
            NEW_SITE | {"locations": (("36044", 10, "999999999", "", None, None),)},
            "FINESS.*999999999",
        ),
    ],
)
def test_what_the_plan_does_not_have_refuses_the_whole_import(
    plan: PlanFile, target: TargetKind, key: Key, values: dict[str, Plain], words: str
) -> None:
    def act(edits: ImportEdits) -> None:
        edits.put(T.INTERN, BEGINNER, (("2025-0001",),), {"national_rank": 7})
        edits.put(target, None, (key,), values)

    before = everything(plan)
    with pytest.raises(KnownError, match=words):
        written(plan, act)
    assert everything(plan) == before


@pytest.mark.parametrize(
    ("target", "row_id", "values"),
    [
        (T.INTERN, BEGINNER, {"regime": "A_2099"}),
        (T.POST, N1_POST, {"phases": ("SOCLE", "SOCKET")}),
        (T.EQUIPMENT, 1, {"open_slots": ("NOON",)}),
        (T.SITUATION, 1, {"situation": "MALADE"}),
    ],
)
def test_a_code_that_nobody_knows_is_never_written(
    plan: PlanFile, target: TargetKind, row_id: int, values: dict[str, Plain]
) -> None:
    with pytest.raises(ValueError, match="is not a valid"):
        put(plan, target, row_id, (), values)
    assert plan.next_undo() is None


def test_a_site_is_somewhere(plan: PlanFile) -> None:
    with pytest.raises(ValueError, match="one place at least"):
        put(plan, T.SITE, 2, (), {"locations": ()})
    with pytest.raises(KeyError, match="locations"):
        put(plan, T.SITE, None, ("n", "T-9"), NEW_SITE)


def test_a_field_that_does_not_exist_is_a_fault_of_the_program(plan: PlanFile) -> None:
    with pytest.raises(LookupError, match="intern has no field colour"):
        put(plan, T.INTERN, BEGINNER, (), {"colour": "red"})


def test_places_are_written_over_in_order_added_and_deleted(plan: PlanFile) -> None:
    places = (
        ("36018", 6, "360000001", "", None, None),
        ("36044", 3, "", "", 1.69, 46.81),
        ("36063", 1, "", "", None, None),
    )
    put(plan, T.SITE, 2, (), {"locations": places})
    assert rows(plan, T.SITE)["n", "T-0002"]["locations"] == places
    put(plan, T.SITE, 2, (), {"locations": places[1:2]})
    assert rows(plan, T.SITE)["n", "T-0002"]["locations"] == places[1:2]
    plan.undo()
    assert rows(plan, T.SITE)["n", "T-0002"]["locations"] == places
    plan.undo()
    assert rows(plan, T.SITE)["n", "T-0002"]["locations"][1] == ("36018", 6, "", "", None, None)


def test_what_has_no_number_keeps_what_hangs_on_it(plan: PlanFile) -> None:
    with plan.write() as writing:
        writing.name("sans numéro")
        writing.session.get_one(schema.TrainingSiteRow, 1).number = ""
        writing.session.get_one(schema.HealthStructureRow, 1).finess_et = ""
    site, post = rows(plan, T.SITE)["name", "hopital fictif", "36044"], rows(plan, T.POST)["36-0001",]
    assert (site["locations"], post["site"]) == ((("36044", 10, "", "", None, None),), "")
    with plan.read() as session:
        assert current(session, T.STRUCTURE, WINTER.id)[1][0] == ()
    put(plan, T.POST, URGENCES_POST, (), post | {"capacity": 3})
    put(plan, T.SITE, 1, (), {"locations": (("36044", 9, "", "", None, None),)})
    with plan.read() as session:
        assert session.get_one(schema.OpenPostRow, URGENCES_POST).site_id == 1
        places = schema.PracticeLocationRow
        (place,) = session.query(places).where(places.site_id == 1)
        assert (place.half_days, place.structure_id) == (9, 1)


def test_a_number_given_to_a_site_can_be_referred_to_at_once(plan: PlanFile) -> None:
    def act(edits: ImportEdits) -> None:
        edits.put(T.POST, N1_POST, (), {"site": "T-0001"})
        edits.put(T.SITE, 2, (), {"number": "C-7"})
        edits.put(T.POST, N1_POST, (), {"site": "C-7"})

    written(plan, act)
    assert rows(plan, T.POST)["36-0002",]["site"] == "C-7"


def test_present_leaves_no_situation(plan: PlanFile) -> None:
    put(plan, T.SITUATION, 1, ("2025-0002",), {"situation": "PRESENT"})
    assert rows(plan, T.SITUATION) == {}
    put(plan, T.SITUATION, None, ("2025-0002",), {"situation": "PRESENT"})
    put(plan, T.SITUATION, None, ("2025-0001",), {"situation": "REMORDS"})
    assert rows(plan, T.SITUATION) == {("2025-0001",): {"situation": "REMORDS"}}


def test_the_record_of_an_import_goes_and_comes_back_with_it(plan: PlanFile) -> None:
    provenance = Provenance("internes.xlsx", "ab" * 32, "IMOTEP", "2026-10-01", "")
    with plan.write() as writing:
        edits = ImportEdits(writing.session, WINTER.id)
        edits.put(T.INTERN, BEGINNER, (), {"national_rank": 7})
        edits.finish()
        record_import(writing.session, ImportKind.INTERNS, provenance, rows=3, added=0, changed=1)
        writing.name("importer")
    with plan.read() as session:
        (found,) = import_records(session)
    assert (found.kind, found.provenance) == (ImportKind.INTERNS, provenance)
    assert (found.rows, found.added, found.changed) == (3, 0, 1)
    plan.undo()
    with plan.read() as session:
        assert import_records(session) == ()
    plan.redo()
    with plan.read() as session:
        assert import_records(session) == (found,)
