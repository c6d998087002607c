"""The rows of the comparison: what is best, what is not known, and what differs in nothing."""

from pacte_desktop.gui.pages.allocation.run_rows import RunRow, run_rows
from pacte_desktop.services.allocation import (
    AllocationSettings,
    Method,
    MinutesProfile,
    Placement,
    RankProfile,
    Run,
    RunLevel,
    TypeFilling,
)


def made(post_ids: tuple[int | None, ...], *, mean: float | None, levels: tuple[tuple[str, float], ...]) -> Run:
    """A plan with interns 1, 2, … on these posts."""
    placements = tuple(
        Placement(number, f"T-{number}", f"NOM {number}", post_id) for number, post_id in enumerate(post_ids, start=1)
    )
    return Run(
        method=Method.SERIAL,
        label="essai",
        settings=AllocationSettings(),
        semester_id=1,
        placements=placements,
        levels=tuple(RunLevel(*level) for level in levels),
        proved=False,
        bound_gap=1.0,
        first_unproved="unplaced",
        seconds=0.25,
        seed=7,
        ranks=RankProfile(((1, 1), (4, 1), (9, 1)), outside=2, without_wishes=1),
        minutes=MinutesProfile(mean=mean),
        types=(TypeFilling("URG", "urgences", 4, 3),),
    )


def row(rows: list[RunRow], name: str) -> RunRow:
    (found,) = [item for item in rows if item.name == name]
    return found


ONE = made((1, 2, None), mean=31.26, levels=(("unplaced", 1), ("outside_wishes", 2)))
OTHER = made((1, 2, 3), mean=None, levels=(("unplaced", 0), ("changes", 1), ("outside_wishes", 2)))


def test_the_best_figure_is_marked_and_equal_ones_are_not() -> None:
    rows = run_rows([ONE, OTHER])
    assert [cell.is_best for cell in row(rows, "Placés").cells] == [False, True]
    assert [cell.value for cell in row(rows, "Placés").cells] == [2, 3]
    assert [cell.is_best for cell in row(rows, "1. Sans poste").cells] == [False, True]
    assert not any(cell.is_best for cell in row(rows, "1ᵉʳ vœu").cells), "equal figures are nobody's best"
    ties = run_rows([ONE, OTHER, OTHER])
    assert [cell.is_best for cell in row(ties, "Placés").cells] == [False, True, True]


def test_what_is_not_known_is_a_dash_and_never_the_best() -> None:
    mean = row(run_rows([ONE, OTHER]), "Trajet moyen").cells
    assert [cell.text for cell in mean] == ["31,3 min", "–"]
    assert not any(cell.is_best for cell in mean)


def test_levels_stand_in_the_order_of_the_plan_that_has_most() -> None:
    rows = run_rows([ONE, OTHER])
    names = [item.name for item in rows if item.name[:1].isdigit() and ". " in item.name]
    assert names == ["1. Sans poste", "2. Changements de poste", "3. Hors de la liste de vœux complétée"]
    assert [cell.text for cell in row(rows, names[1]).cells] == ["–", "1"]


def test_the_shares_of_the_bar_add_up_to_everybody() -> None:
    shares = row(run_rows([ONE]), "Vœux").cells[0].shares
    assert shares is not None
    assert shares.parts == (1, 1, 1, 2, 1, 1)


def test_seats_taken_and_vacant_of_a_type() -> None:
    cell = row(run_rows([ONE]), "urgences").cells[0]
    assert (cell.text, cell.value, cell.hint) == ("1 libre sur 4", 1, "3 places prises")
