"""Which relations forbid a car a turn, and which do not."""

from types import SimpleNamespace

import pytest

from pacte_desktop.territory.network.restrictions import TurnRestriction, restrictions_of
from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.ways import use_of_way

MEMBERS = [("w", 1, "from"), ("n", 5, "via"), ("w", 2, "to")]


def relation(tags: dict[str, str], members: list[tuple[str, int, str]]) -> SimpleNamespace:
    return SimpleNamespace(
        id=7,
        tags=[SimpleNamespace(k=key, v=value) for key, value in ({"type": "restriction"} | tags).items()],
        members=[SimpleNamespace(type=kind, ref=ref, role=role) for kind, ref, role in members],
    )


@pytest.mark.parametrize(
    ("tags", "is_only"),
    [
        ({"restriction": "no_left_turn"}, False),
        ({"restriction": "only_straight_on"}, True),
        ({"restriction:motorcar": "no_u_turn"}, False),
        ({"restriction": "no_left_turn", "except": "bus;psv"}, False),
        ({"restriction": "no_left_turn", "restriction:conditional": "no_right_turn @ (07:00-09:00)"}, False),
    ],
)
def test_what_forbids(tags: dict[str, str], is_only: bool) -> None:
    assert list(restrictions_of(relation(tags, MEMBERS))) == [TurnRestriction(7, 1, 5, 2, is_only)]


@pytest.mark.parametrize(
    "tags",
    [
        {"restriction:conditional": "no_left_turn @ (07:00-09:00)"},
        {"restriction:hgv": "no_left_turn"},
        {"restriction": "no_left_turn", "except": "bicycle;motorcar"},
        {"restriction": "give_way"},
        {"type": "route", "restriction": "no_left_turn"},
    ],
)
def test_what_forbids_a_car_nothing(tags: dict[str, str]) -> None:
    assert list(restrictions_of(relation(tags, MEMBERS))) == []


def test_over_a_way_is_passed_over() -> None:
    members = [("w", 1, "from"), ("w", 3, "via"), ("w", 2, "to")]
    assert list(restrictions_of(relation({"restriction": "no_u_turn"}, members))) == []


def test_several_origins() -> None:
    members = [("w", 1, "from"), ("w", 4, "from"), ("n", 5, "via"), ("w", 2, "to")]
    found = restrictions_of(relation({"restriction": "no_entry"}, members))
    assert [(rule.from_way, rule.to_way) for rule in found] == [(1, 2), (4, 2)]


def test_access_at_some_hours_only_closes_nothing() -> None:
    profile, tags = read_profile(), {"highway": "residential"}
    for key in ("access:conditional", "motor_vehicle:conditional", "maxspeed:conditional"):
        assert use_of_way(tags | {key: "no @ (07:00-09:00)"}, profile) == use_of_way(tags, profile)
