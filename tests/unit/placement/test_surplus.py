"""R7: the published vectors, the border of 430, and the small specialties."""

import pytest

from pacte_desktop.placement.surplus import posts_min, posts_min_small_specialty
from pacte_desktop.services.parameters import shipped_parameters
from tests.data.tiny_plan import WINTER

PARAMETERS = shipped_parameters().on(WINTER.start)


@pytest.mark.parametrize(
    ("interns", "posts"),
    [
        *zip(
            (37, 100, 128, 142, 200, 300, 428, 429, 430, 501),
            (40, 107, 137, 152, 214, 321, 458, 460, 460, 531),
            strict=True,
        ),
        (462, 492),
        (557, 587),
        (0, 0),
        (1, 2),
    ],
)
def test_fewest_posts(interns: int, posts: int) -> None:
    assert posts_min(interns, PARAMETERS) == posts


def test_the_four_types_of_the_second_procedure_make_the_minimum() -> None:
    assert posts_min(462, PARAMETERS) == 217 + 91 + 156 + 28


@pytest.mark.parametrize(("interns", "posts"), [(0, 0), (1, 3), (14, 16), (15, 17), (100, 107)])
def test_a_small_specialty_has_a_fixed_extra(interns: int, posts: int) -> None:
    assert posts_min_small_specialty(interns, PARAMETERS) == posts


def test_the_minimum_never_falls_when_interns_are_added_but_at_the_border() -> None:
    """107 % of 429 is 460, and 430 + 30 is 460 too: the two rules meet."""
    values = [posts_min(number, PARAMETERS) for number in range(600)]
    assert values == sorted(values)
    assert all(found >= number for number, found in enumerate(values))
