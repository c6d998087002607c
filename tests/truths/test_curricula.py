"""What remains of a curriculum, and what can still be done in time, against every way to count the semesters."""

from collections.abc import Iterable
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.curriculum import (
    ANY,
    Curriculum,
    CurriculumRequirement,
    InternshipType,
    Phase,
    Regime,
    Window,
)
from pacte_desktop.services.rulebook import load_rulebook

RULES = load_rulebook()
CODES = ("N1", "FEMME", "ENFANT", "COUPLE", "LIBRE")
Types = dict[str, InternshipType]


def accepts(line: CurriculumRequirement, code: str, types: Types) -> bool:
    known = types.get(code)
    beside = known.validates if known else ()
    return line.internship_type in (code, *beside) or code in line.substitutes or ANY in line.substitutes


def fewest_left(
    curriculum: Curriculum, done: Iterable[str], types: Types, coming: tuple[tuple[Phase, int], ...] = ()
) -> int:
    """Try everything: each semester goes to nothing, to one open line, or to all lines that it couples."""
    lines = curriculum.requirements
    extra = curriculum.completed_by
    asked = {line.internship_type for line in lines}

    def coupled_lines(code: str) -> list[int]:
        known = types.get(code)
        if known is None or not known.is_coupled:
            return []
        wanted = [part for part in known.validates if part in asked]
        return [next(n for n, line in enumerate(lines) if line.internship_type == part) for part in wanted]

    # Coupled semesters first: what completes them is then asked for before the others are given.
    semesters = sorted(done, key=lambda code: len(coupled_lines(code)) < 2)

    @cache
    def least(index: int, left: tuple[int, ...], completing: int) -> int:
        if index == len(semesters) + len(coming):
            return sum(left) + completing

        def allowed(line: CurriculumRequirement) -> bool:
            if index < len(semesters):
                return accepts(line, semesters[index], types)
            phase, position = coming[index - len(semesters)]
            windows = (Window(line.phase, line.positions), *line.elsewhere)
            return any(found.phase == phase and position in found.positions and not found.option for found in windows)

        found = [least(index + 1, left, completing)]
        for number, line in enumerate(lines):
            if left[number] and allowed(line):
                found.append(least(index + 1, minus(left, [number]), completing))
        if completing and extra and allowed(extra):
            found.append(least(index + 1, left, completing - 1))
        both = coupled_lines(semesters[index]) if index < len(semesters) else []
        if len(both) > 1 and all(left[number] for number in both):
            more = len(both) - 1 if extra else 0
            found.append(least(index + 1, minus(left, both), completing + more))
        return min(found)

    return least(0, tuple(line.count for line in lines), 0)


def minus(left: tuple[int, ...], numbers: list[int]) -> tuple[int, ...]:
    return tuple(count - (number in numbers) for number, count in enumerate(left))


def after(curriculum: Curriculum, phase: Phase, position: int) -> tuple[tuple[Phase, int], ...]:
    every = [
        (found, number)
        for found in Phase
        for number in range(1, 1 + sum(line.count for line in curriculum.requirements if line.phase is found))
    ]
    order = list(Phase)
    return tuple(item for item in every if (order.index(item[0]), item[1]) > (order.index(phase), position))


phases = st.sampled_from(list(Phase))
positions = st.lists(st.integers(1, 3), min_size=1, max_size=3, unique=True).map(lambda found: tuple(sorted(found)))


@st.composite
def made_up(draw: st.DrawFn) -> tuple[Curriculum, Types]:
    """A small curriculum with places elsewhere, substitutes, types that validate others and perhaps a coupled one."""
    codes = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=4, unique=True))

    def line(code: str) -> CurriculumRequirement:
        elsewhere = draw(st.lists(st.builds(Window, phases, positions, st.sampled_from(["", "a=b"])), max_size=1))
        substitutes = draw(st.sampled_from([(), (), ("N1",), (ANY,)]))
        count = draw(st.integers(1, 2))
        return CurriculumRequirement(code, draw(phases), count, draw(positions), tuple(elsewhere), substitutes)

    validates = st.lists(st.sampled_from(CODES), max_size=2, unique=True).map(tuple)
    types = {code: InternshipType(code, code, code, False, draw(validates)) for code in CODES}
    types["COUPLE"] = InternshipType("COUPLE", "", "", False, ("FEMME", "ENFANT"), is_coupled=draw(st.booleans()))
    completed_by = CurriculumRequirement("LIBRE", draw(phases), 1, draw(positions)) if draw(st.booleans()) else None
    return Curriculum(Regime.B_2017, "", 2017, None, tuple(map(line, codes)), "", completed_by), types


shipped = st.sampled_from([(curriculum, dict(RULES.types)) for curriculum in RULES.curricula.values()])
done_lists = st.lists(st.sampled_from(CODES), max_size=5)
real_lists = st.lists(st.sampled_from([*RULES.types]), max_size=6)


@settings(max_examples=300)
@given(made_up(), done_lists)
def test_what_remains_of_a_made_up_curriculum(case: tuple[Curriculum, Types], done: list[str]) -> None:
    curriculum, types = case
    remaining = curriculum.remaining(done, types)
    assert sum(remaining.values()) == fewest_left(curriculum, done, types)
    assert curriculum.is_complete(done, types) == (not remaining)
    assert curriculum.remaining(done[::-1], types) == remaining


@settings(max_examples=200)
@given(shipped, real_lists)
def test_what_remains_of_a_shipped_curriculum(case: tuple[Curriculum, Types], done: list[str]) -> None:
    curriculum, types = case
    assert sum(curriculum.remaining(done, types).values()) == fewest_left(curriculum, done, types)


@settings(max_examples=300)
@given(made_up(), done_lists, phases, st.integers(1, 4), st.sampled_from(CODES))
def test_what_can_still_be_done_in_time(
    case: tuple[Curriculum, Types], done: list[str], phase: Phase, position: int, taken: str
) -> None:
    curriculum, types = case
    left = fewest_left(curriculum, [*done, taken], types, after(curriculum, phase, position))
    assert curriculum.late_after(phase, position, done, types, taken) == left
    assert curriculum.finishes(phase, position, done, types, taken) == (left == 0)


@settings(max_examples=150)
@given(shipped, real_lists, phases, st.integers(1, 6))
def test_what_an_intern_may_take_is_of_use(
    case: tuple[Curriculum, Types], done: list[str], phase: Phase, position: int
) -> None:
    curriculum, types = case
    needed = curriculum.needed_types(phase, position, done, types)
    before = sum(curriculum.remaining(done, types).values())
    opened = [line for line in (*curriculum.requirements, curriculum.completed_by) if line is not None]
    opened = [line for line in opened if line.is_open(phase, position)]
    for code in types:
        gain = before - sum(curriculum.remaining([*done, code], types).values())
        if code in needed:
            # Two where a free semester was done before the coupled one that it completes.
            assert gain in ((1, 2) if code == "FEMME_ENFANT" and "LIBRE" in done else (1,))
            assert any(accepts(line, code, types) for line in opened)


@settings(max_examples=200)
@given(st.one_of(shipped, made_up()), st.lists(st.sampled_from(CODES), max_size=4), phases, st.integers(1, 4))
def test_a_choice_strands_when_another_one_leaves_less_late(
    case: tuple[Curriculum, Types], done: list[str], phase: Phase, position: int
) -> None:
    curriculum, types = case
    needed = curriculum.needed_types(phase, position, done, types)
    coming = after(curriculum, phase, position)
    late = {code: fewest_left(curriculum, [*done, code], types, coming) for code in needed}
    worse = tuple(code for code in needed if late[code] > min(late.values()))
    assert curriculum.stranding_types(phase, position, done, types) == worse


@given(shipped, real_lists)
def test_without_types_only_the_own_type_counts(case: tuple[Curriculum, Types], done: list[str]) -> None:
    curriculum, _types = case
    expected = {line.internship_type: line.count for line in curriculum.requirements}
    left = {code: count - done.count(code) for code, count in expected.items() if count > done.count(code)}
    assert curriculum.remaining(done) == left
