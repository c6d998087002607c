"""What must hold in the demo plan, whoever generates it: sizes, references, curricula, seats, real communes."""

import csv
import hashlib
import itertools
import math
import subprocess
import sys
import tomllib
from collections import Counter, defaultdict
from pathlib import Path
from types import SimpleNamespace

import pytest

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.sites import SiteKind, StructureKind
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot
from pacte_desktop.services.demo import DEMO_PLAN, demo_contents
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.territory.basemap import open_base_territory

PROJECT = Path(__file__).resolve().parents[2]
SCRIPT = PROJECT / "maps" / "build" / "demo_plan.py"
PHASES = list(Phase)


@pytest.fixture(scope="module")
def plan() -> PlanContents:
    return demo_contents()


@pytest.fixture(scope="module")
def communes(plan: PlanContents) -> dict[str, SimpleNamespace]:
    """Name, point (metres) and whether it is in the region, by INSEE code, from the base territory."""
    base = open_base_territory(plan.info.departements, 60_000)
    return {
        str(code): SimpleNamespace(name=str(name), point=tuple(point), inside=bool(inside))
        for code, name, point, inside in zip(base.insee_code, base.name, base.point, base.inside, strict=True)
    }


def needed(intern: Intern) -> tuple[str, ...]:
    curriculum = load_rulebook().curricula[intern.regime]
    return curriculum.needed_types(intern.phase, intern.phase_position, intern.validated)


def seats_by_type(plan: PlanContents, *, only_valid: bool) -> Counter[str]:
    semester = plan.semesters[-1]
    valid = {(item.site_id, item.internship_type) for item in plan.accreditations if item.spans(semester)}
    seats: Counter[str] = Counter()
    for post in plan.posts:
        if not only_valid or (post.site_id, post.internship_type) in valid:
            seats[post.internship_type] += post.capacity
    return seats


def test_sizes_are_those_of_a_large_subdivision(plan: PlanContents) -> None:
    kinds = Counter(site.kind for site in plan.sites)
    seats = dict.fromkeys(SiteKind, 0)
    kind_of = {site.id: site.kind for site in plan.sites}
    for post in plan.posts:
        seats[kind_of[post.site_id]] += post.capacity
    assert 540 <= len(plan.interns) <= 580
    assert len({intern.cohort for intern in plan.interns}) == 8
    assert 600 <= len(plan.supervisors) <= 900
    assert 30 <= sum(supervisor.is_mcs for supervisor in plan.supervisors) <= 45
    assert 40 <= kinds[SiteKind.HOSPITAL_SERVICE] <= 60
    assert 250 <= kinds[SiteKind.SUPERVISOR_GROUP] <= 300
    assert 300 <= seats[SiteKind.SUPERVISOR_GROUP] <= 350
    assert sum(seats.values()) == len(plan.interns) + 30
    assert Counter(structure.kind for structure in plan.structures)[StructureKind.MSP] == 92
    assert 40 <= len(plan.housing) <= 50
    assert DEMO_PLAN.stat().st_size < 2_500_000


def test_cohorts_have_a_plausible_shape(plan: PlanContents) -> None:
    cohorts = Counter(intern.cohort for intern in plan.interns)
    assert all(130 <= cohorts[year] <= 142 for year in (2023, 2024, 2025, 2026))
    assert 8 <= sum(cohorts[year] for year in (2019, 2020, 2021, 2022)) <= 25
    for intern in plan.interns:
        assert intern.regime is (Regime.A_2023 if intern.cohort >= 2023 else Regime.B_2017)
        assert intern.ranking_kind is (RankingKind.EDN if intern.cohort >= 2024 else RankingKind.ECNI)
        assert 1 <= intern.national_rank <= intern.ranking_size
    ranks = Counter((intern.cohort, intern.national_rank) for intern in plan.interns)
    assert max(ranks.values()) == 1
    assert {intern.phase for intern in plan.interns if intern.cohort == 2026} == {Phase.SOCLE}
    consolidating = [intern for intern in plan.interns if intern.phase is Phase.CONSOLIDATION]
    assert {intern.cohort for intern in consolidating} == {2023}
    assert 0.75 < sum(intern.thesis_date is not None for intern in consolidating) / len(consolidating) < 0.95


def test_ids_run_from_one_and_refer_to_each_other(plan: PlanContents) -> None:
    ids = {}
    for name in ("semesters", "interns", "completed", "supervisors", "structures", "sites", "housing"):
        ids[name] = [row.id for row in getattr(plan, name)]
    for name in ("accreditations", "posts", "assignments", "equipment"):
        ids[name] = [row.id for row in getattr(plan, name)]
    for name, numbers in ids.items():
        assert numbers == list(range(1, len(numbers) + 1)), name
    known = {name: set(numbers) for name, numbers in ids.items()}
    assert plan.info.semester_id in known["semesters"]
    assert {row.intern_id for row in plan.completed} | {row.intern_id for row in plan.assignments} <= known["interns"]
    assert {row.semester_id for row in plan.completed} | {row.semester_id for row in plan.posts} <= known["semesters"]
    assert {row.site_id for row in plan.completed} - {None} <= known["sites"]
    assert {row.post_id for row in plan.assignments} <= known["posts"]
    assert {row.site_id for row in (*plan.posts, *plan.accreditations, *plan.members)} == known["sites"]
    assert {row.supervisor_id for row in plan.members} == known["supervisors"]
    structures = {location.structure_id for site in plan.sites for location in site.locations} - {None}
    assert structures <= known["structures"]
    types = load_rulebook().types.keys()
    assert {row.internship_type for row in (*plan.posts, *plan.accreditations, *plan.completed)} <= types
    assert len({row.imotep_number for row in plan.posts}) == len(plan.posts)
    assert len({row.imotep_number for row in plan.interns}) == len(plan.interns)
    assert len({row.rpps for row in plan.supervisors}) == len(plan.supervisors)


def test_semesters_follow_each_other_without_a_gap(plan: PlanContents) -> None:
    assert len(plan.semesters) == 15
    for before, after in itertools.pairwise(plan.semesters):
        assert (after.start - before.end).days == 1
        assert before.season is not after.season


def test_every_past_agrees_with_the_curriculum_and_the_counters(plan: PlanContents) -> None:
    done = defaultdict(list)
    for row in plan.completed:
        done[row.intern_id].append(row)
    for intern in plan.interns:
        rows = sorted(done[intern.id], key=lambda row: row.semester_id)
        curriculum = load_rulebook().curricula[intern.regime]
        phase_of = {item.internship_type: item.phase for item in curriculum.requirements}
        validated = [row.internship_type for row in rows if row.is_validated]
        in_phase = [row for row in rows if phase_of[row.internship_type] is intern.phase]
        assert intern.validated == tuple(validated)
        assert intern.validated_semesters == len(validated)
        assert intern.choice_seniority == sum(row.counts_for_seniority for row in in_phase)
        assert intern.phase_position == len(in_phase) + 1
        assert len({row.semester_id for row in rows}) == len(rows)
        first = next(s.id for s in plan.semesters if s.start.year == intern.cohort and s.start.month == 11)
        assert all(first <= row.semester_id < plan.info.semester_id for row in rows)
        # No type more often than the curriculum asks, phases in order, every earlier phase complete.
        asked = Counter()
        for item in curriculum.requirements:
            asked[item.internship_type] += item.count
        assert not Counter(validated) - asked
        order = [PHASES.index(phase_of[row.internship_type]) for row in rows]
        assert order == sorted(order)
        current = PHASES.index(intern.phase)
        earlier = {code: count for code, count in asked.items() if PHASES.index(phase_of[code]) < current}
        assert {code: Counter(validated)[code] for code in earlier} == earlier
        assert needed(intern), intern


def test_setbacks_exist_and_are_rare(plan: PlanContents) -> None:
    failed = sum(not row.is_validated for row in plan.completed)
    elsewhere = sum(row.site_id is None for row in plan.completed)
    assert 5 <= failed <= 0.03 * len(plan.completed)
    assert 0 < elsewhere <= 0.05 * len(plan.completed)
    assert sum(intern.phase is Phase.SOCLE and intern.phase_position > 1 for intern in plan.interns) >= 2


def test_absences_are_few_and_what_they_cost_is_counted_twice(plan: PlanContents) -> None:
    """Two counters: what is validated, and what counts for seniority."""
    absent = [row for row in plan.completed if row.absence_days]
    assert 5 <= len(absent) <= 12
    assert all(5 <= row.absence_days <= (61 if row.is_validated else 90) for row in absent)
    assert any(row.absence_days > 61 for row in absent)
    assert all(row.counts_for_seniority for row in plan.completed if row.is_validated)
    (covered,) = [row for row in plan.completed if row.counts_for_seniority and not row.is_validated]
    intern = plan.interns[covered.intern_id - 1]
    mine = [row for row in plan.completed if row.intern_id == intern.id]
    curriculum = load_rulebook().curricula[intern.regime]
    phase_of = {item.internship_type: item.phase for item in curriculum.requirements}
    in_phase = [row for row in mine if phase_of[row.internship_type] is intern.phase]
    assert covered in in_phase
    assert intern.choice_seniority == sum(row.is_validated for row in in_phase) + 1


def test_past_semesters_took_place_where_the_type_is_accredited(plan: PlanContents) -> None:
    capacity = {(row.site_id, row.internship_type): row.capacity for row in plan.accreditations}
    taken = Counter((row.site_id, row.internship_type, row.semester_id) for row in plan.completed if row.site_id)
    for (site_id, code, _), count in taken.items():
        assert count <= capacity[site_id, code]


def test_groups_are_two_to_four_near_doctors(plan: PlanContents, communes: dict[str, SimpleNamespace]) -> None:
    members = defaultdict(list)
    for row in plan.members:
        members[row.site_id].append(row)
    supervisors = {row.id: row for row in plan.supervisors}
    accredited = defaultdict(set)
    for row in plan.accreditations:
        accredited[row.site_id].add(row.internship_type)
    for site in plan.sites:
        total = sum(location.half_days for location in site.locations)
        assert 8 <= total <= 10
        codes = [location.insee_code for location in site.locations]
        assert len(set(codes)) == len(codes)
        assert 1 <= len(codes) <= 4
        points = [communes[code].point for code in codes]
        assert all(math.dist(one, other) <= 30_000 for one, other in itertools.combinations(points, 2))
        if site.kind is SiteKind.HOSPITAL_SERVICE:
            assert not members[site.id]
            assert site.is_chu == (communes[codes[0]].name in ("Tours", "Chambray-lès-Tours"))
            continue
        assert 2 <= len(members[site.id]) <= 4
        assert sum(member.half_days for member in members[site.id]) == total
        hosts = [supervisors[member.supervisor_id] for member in members[site.id]]
        assert site.referent in {host.full_name for host in hosts}
        assert all(accredited[site.id] <= set(host.levels) for host in hosts)


def test_every_commune_is_real_and_in_the_region(plan: PlanContents, communes: dict[str, SimpleNamespace]) -> None:
    codes = [intern.home_insee_code for intern in plan.interns]
    codes += [location.insee_code for site in plan.sites for location in site.locations]
    codes += [row.insee_code for row in (*plan.structures, *plan.housing)]
    assert all(communes[code].inside for code in codes)
    structures = {row.id: row for row in plan.structures}
    for site in plan.sites:
        for location in site.locations:
            assert location.structure_id is None or structures[location.structure_id].insee_code == location.insee_code


def test_rural_groups_exist_in_every_departement(plan: PlanContents) -> None:
    groups = [site for site in plan.sites if site.kind is SiteKind.SUPERVISOR_GROUP]
    by_departement = Counter(site.main_insee_code[:2] for site in groups)
    assert all(by_departement[code] >= 15 for code in plan.info.departements)


def test_a_few_accreditations_end_too_early_and_some_of_their_posts_are_open(plan: PlanContents) -> None:
    semester = plan.semesters[-1]
    short = {(row.site_id, row.internship_type) for row in plan.accreditations if not row.spans(semester)}
    assert 0.03 <= len(short) / len(plan.accreditations) <= 0.04
    assert any(row.valid_to < semester.start for row in plan.accreditations)
    assert any(semester.start <= row.valid_to < semester.end for row in plan.accreditations)
    assert 3 <= sum((post.site_id, post.internship_type) in short for post in plan.posts) <= 12
    for row in plan.accreditations:
        assert 364 <= (row.valid_to - row.valid_from).days <= 5 * 366


def test_posts_are_accredited_within_their_capacity(plan: PlanContents) -> None:
    accredited = {(row.site_id, row.internship_type): row for row in plan.accreditations}
    assert len(accredited) == len(plan.accreditations)
    kinds = {site.id: site.kind for site in plan.sites}
    for post in plan.posts:
        row = accredited[post.site_id, post.internship_type]
        assert post.phases == (row.phase,)
        assert 1 <= post.capacity <= row.capacity <= (4 if kinds[post.site_id] is SiteKind.HOSPITAL_SERVICE else 2)


def test_every_type_has_a_seat_for_each_intern_who_has_no_other_choice(plan: PlanContents) -> None:
    seats = seats_by_type(plan, only_valid=True)
    wanted = [set(needed(intern)) for intern in plan.interns]
    for size in (1, 2, 3):
        for codes in itertools.combinations(sorted(seats), size):
            assert sum(seats[code] for code in codes) >= sum(want <= set(codes) for want in wanted)


def test_assignments_are_legal(plan: PlanContents) -> None:
    semester = plan.semesters[-1]
    interns = {row.id: row for row in plan.interns}
    posts = {row.id: row for row in plan.posts}
    taken = Counter(row.post_id for row in plan.assignments if not row.is_supernumerary)
    assert all(count <= posts[post_id].capacity for post_id, count in taken.items())
    assert max(Counter(row.intern_id for row in plan.assignments).values()) == 1
    for row in plan.assignments:
        intern, post = interns[row.intern_id], posts[row.post_id]
        assert intern.phase in post.phases
        assert post.internship_type in needed(intern)
        assert any(
            item.site_id == post.site_id and item.internship_type == post.internship_type and item.spans(semester)
            for item in plan.accreditations
        )
        assert (row.author, row.is_locked) == ("Démonstration", False)
        assert ("surnombre" in row.reason) == row.is_supernumerary
        assert row.at.utcoffset() is not None
        assert row.at.date() < semester.start
    assert 0.5 <= len(plan.assignments) / len(plan.interns) <= 0.65


def test_names_exercise_french_sorting_and_three_are_borne_twice(plan: PlanContents) -> None:
    names = Counter((intern.last_name, intern.first_name) for intern in plan.interns)
    assert sorted(names.values())[-4:] == [1, 2, 2, 2]
    text = " ".join(last for last, _ in names)
    assert all(part in text for part in ("de La ", "d'", "Le ", "É", "é", "-"))


def test_urgent_care_is_what_the_input_lists_and_nothing_else(
    plan: PlanContents, communes: dict[str, SimpleNamespace]
) -> None:
    listed = [row for row in plan.equipment if row.kind is EquipmentKind.SU_OR_SMUR]
    inside = [row for row in listed if communes[row.insee_code].inside]
    assert (len(inside), len(listed) - len(inside)) == (25, 31)
    assert len({row.insee_code for row in listed}) == len(listed)
    for row in listed:
        name = communes[row.insee_code].name.replace("'", "’")
        assert row.name.startswith("SU ou SMUR d")
        assert row.name.endswith(name.removeprefix("Le "))
        assert (str(row.valid_from), row.valid_to) == ("2019-12-31", None)
        assert "DREES" in row.source
        assert row.open_slots is None


def test_the_other_means_are_invented_and_say_so(plan: PlanContents, communes: dict[str, SimpleNamespace]) -> None:
    others = [row for row in plan.equipment if row.kind is not EquipmentKind.SU_OR_SMUR]
    assert {row.kind for row in others} == {EquipmentKind.MCS, EquipmentKind.HELISMUR}
    assert all(communes[row.insee_code].inside and "fictif" in row.source for row in others)
    hours = [row.open_slots for row in others]
    assert None in hours
    assert any(slots and TimeSlot.NIGHT in slots for slots in hours)
    assert any(slots and TimeSlot.NIGHT not in slots for slots in hours)


def test_urgent_care_agrees_with_the_official_minutes(plan: PlanContents, shared_data: Path) -> None:
    table = shared_data / "drees" / "communes_centre_val_de_loire_et_voisins.csv"
    with table.open(encoding="utf-8", newline="") as file:
        official = {row["code"]: row for row in csv.DictReader(file) if row["tps_su_smur_min_2019"]}
    zero = {code for code, row in official.items() if float(row["tps_su_smur_min_2019"]) == 0}
    region = {code for code in zero if official[code]["dept"] in plan.info.departements}
    equipped = {row.insee_code for row in plan.equipment if row.kind is EquipmentKind.SU_OR_SMUR}
    assert {code for code in equipped if code[:2] in plan.info.departements} == region
    assert equipped <= zero


def test_the_script_gives_the_same_bytes(tmp_path: Path) -> None:
    out = tmp_path / DEMO_PLAN.name
    subprocess.run([sys.executable, str(SCRIPT), "--out", str(out)], check=True, cwd=tmp_path, capture_output=True)
    assert out.read_bytes() == DEMO_PLAN.read_bytes()
    assert (tmp_path / "SOURCE.toml").read_bytes() == DEMO_PLAN.with_name("SOURCE.toml").read_bytes()


def test_the_source_sheet_names_the_file_and_its_hash() -> None:
    sheet = tomllib.loads(DEMO_PLAN.with_name("SOURCE.toml").read_text(encoding="utf-8"))["demo_plan"]
    assert sheet["file"] == DEMO_PLAN.name
    assert sheet["sha256"] == hashlib.sha256(DEMO_PLAN.read_bytes()).hexdigest()
    assert sheet["is_fictitious"] is True
