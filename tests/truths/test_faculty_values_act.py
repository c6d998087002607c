"""The rules of each faculty that is shipped change a result."""

from dataclasses import replace
from datetime import date

from pacte_desktop.domain.choice import ChoiceKind
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.derogations import Derogation
from pacte_desktop.placement.checker import check_plan
from pacte_desktop.placement.eligible_pairs import make_instance
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.local_rules import local_profiles
from tests.data.tiny_plan import N1_POST, SECOND, URGENCES_POST, WINTER, intern
from tests.data.value_acts import adopted, board, done, problems_of, refused, rules_of, session


def granted(day: date) -> Derogation:
    return Derogation(1, WINTER.id, "R9", SECOND, None, "la doyenne", day, "dossier")


def test_dijon_wants_one_chu_internship_and_notice_of_six_months() -> None:
    past = board(completed={SECOND: [done(SECOND, "URGENCES", 1)]})
    assert refused(past, SECOND, N1_POST) == []
    dijon = adopted(past, "dijon")
    assert refused(dijon, SECOND, N1_POST) == ["R9"]
    in_time = replace(dijon, derogations=[granted(date(2026, 5, 2))])
    assert refused(in_time, SECOND, N1_POST) == []
    late = replace(dijon, derogations=[granted(date(2026, 5, 3))])
    assert refused(late, SECOND, N1_POST) == ["R9"]
    assert "R9" in [item.rule for item in check_plan(late) if item.severity == "warning"]
    assert "R9" not in [item.rule for item in check_plan(in_time) if item.severity == "warning"]


def test_reims_wants_three_chu_internships_at_most_and_its_own_type() -> None:
    three = [done(SECOND, "URGENCES", 1, id=60 + number) for number in range(3)]
    past = board(completed={SECOND: three})
    assert refused(past, SECOND, N1_POST) == []
    reims = adopted(past, "reims")
    assert refused(reims, SECOND, N1_POST) == ["R9"]
    assert refused(replace(reims, completed={SECOND: three[:2]}), SECOND, N1_POST) == []
    assert "URGENCES_PEDIATRIQUES" in reims.types


def test_lyon_bans_the_same_site() -> None:
    past = board(completed={SECOND: [done(SECOND, "URGENCES", 2)]})
    assert refused(past, SECOND, N1_POST) == []
    assert refused(adopted(past, "lyon"), SECOND, N1_POST) == ["R8"]


def later_board() -> PostBoard:
    """An intern in the third semester of approfondissement who still needs SASPAS and the free semester, regime A."""
    person = intern(9, Phase.SOCLE, 2, ("POLYVALENT",))
    found = board()
    return replace(found, interns={**found.interns, 9: person})


def test_the_old_page_of_lyon_keeps_the_curriculum_feasible() -> None:
    """Médecine polyvalente in the socle is open there; whoever did it has to see to both others in time."""
    lyon = adopted(later_board(), "lyon-aimgl")
    person = lyon.interns[9]
    assert set(lyon.needed_types(person)) == {"N1", "URGENCES"}
    assert lyon.stranding_types(person) == {"N1"}
    assert refused(lyon, 9, N1_POST) == ["R6"]
    assert refused(adopted(later_board(), "lyon-aimgl", without="curriculum.feasible_choice"), 9, N1_POST) == []
    pardon = Derogation(1, WINTER.id, "R6", 9, None, "la doyenne", date(2026, 9, 1), "dossier")
    assert refused(replace(lyon, derogations=[pardon]), 9, N1_POST) == []
    assert refused(lyon, 9, URGENCES_POST) == []


def test_the_instance_knows_what_strands() -> None:
    lyon = adopted(later_board(), "lyon-aimgl")
    posts = [lyon.posts[N1_POST], lyon.posts[URGENCES_POST]]
    assert make_instance(lyon, [lyon.interns[9]], posts).strands.tolist() == [[True, False]]


def test_rennes_fills_every_ambulatory_card() -> None:
    assert "R17" not in rules_of(board())
    assert "R17" in rules_of(adopted(board(), "rennes"))


def test_limoges_wants_a_trial_choice() -> None:
    choice = session(1, day=date(2026, 10, 9))
    trial = session(2, ChoiceKind.PRE_CHOICE)
    limoges = adopted(board(), "limoges")
    assert "R1.prechoice" not in rules_of(board(), sessions=(choice,))
    (note,) = [item for item in problems_of(limoges, sessions=(choice,)) if item.rule == "R1.prechoice"]
    assert "11/09/2026" in note.way_out
    assert "R1.prechoice" not in rules_of(limoges, sessions=(choice, trial))
    assert "R1.prechoice" not in rules_of(limoges)


def test_each_faculty_has_its_test() -> None:
    assert {profile.code for profile in local_profiles()} == {
        "dijon",
        "limoges",
        "lyon",
        "lyon-aimgl",
        "reims",
        "rennes",
    }
