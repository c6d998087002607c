"""Tags of ways and nodes become speeds, directions and obstacles."""

import pytest

from pacte_desktop.territory.network.speeds import read_profile
from pacte_desktop.territory.network.ways import limit_kmh, use_of_node, use_of_way

PROFILE = read_profile()


def kmh(**tags: str) -> tuple[float, float]:
    """Speeds along and against a way; (0, 0) when it is closed."""
    use = use_of_way({key.replace("__", ":"): value for key, value in tags.items()}, PROFILE)
    return (use.forward_kmh, use.backward_kmh) if use else (0.0, 0.0)


@pytest.mark.parametrize(
    ("text", "limit"),
    [
        ("50", 50.0),
        ("30 mph", 48.27),
        ("FR:urban", 50.0),
        ("fr:rural", 80.0),
        ("IT:rural", 90.0),
        ("none", 140.0),
        ("walk", 7.0),
        ("signals", 0.0),
        ("50;70", 50.0),
        (None, 0.0),
        ("", 0.0),
    ],
)
def test_speed_limits(text: str | None, limit: float) -> None:
    assert limit_kmh(text, PROFILE) == pytest.approx(limit)


def test_class_speed_and_limit() -> None:
    assert kmh(highway="primary") == (65.0, 65.0)
    assert kmh(highway="primary", maxspeed="80") == (64.0, 64.0)
    assert kmh(highway="primary", maxspeed="80", maxspeed__backward="50") == (64.0, 40.0)
    assert kmh(highway="primary", maxspeed="80", surface="gravel") == (40.0, 40.0)
    assert kmh(highway="residential", surface="gravel") == (25.0, 25.0)
    assert kmh(highway="residential", smoothness="impassable") == (0.0, 0.0)


@pytest.mark.parametrize(
    ("tags", "speeds"),
    [
        ({"oneway": "yes"}, (25.0, 0.0)),
        ({"oneway": "-1"}, (0.0, 25.0)),
        ({"oneway": "no"}, (25.0, 25.0)),
        ({"oneway": "yes", "oneway:motor_vehicle": "no"}, (25.0, 25.0)),
        ({"oneway": "reversible"}, (0.0, 0.0)),
        ({"junction": "roundabout"}, (25.0, 0.0)),
        ({"junction": "roundabout", "oneway": "no"}, (25.0, 25.0)),
    ],
)
def test_one_way(tags: dict[str, str], speeds: tuple[float, float]) -> None:
    use = use_of_way({"highway": "residential", **tags}, PROFILE)
    assert ((use.forward_kmh, use.backward_kmh) if use else (0.0, 0.0)) == speeds


def test_motorways_run_one_way() -> None:
    assert kmh(highway="motorway") == (90.0, 0.0)
    assert kmh(highway="motorway_link") == (45.0, 45.0)


@pytest.mark.parametrize(
    ("tags", "is_open"),
    [
        ({"access": "no"}, False),
        ({"access": "no", "motor_vehicle": "yes"}, True),
        ({"motor_vehicle": "agricultural;forestry"}, False),
        ({"access": "agricultural;destination"}, True),
        ({"vehicle": "no"}, False),
        ({"maxheight": "1.9"}, False),
        ({"maxheight": "6'11\""}, True),
        ({"maxweight": "1.5"}, False),
        ({"maxweight": "3.5"}, True),
        ({"maxwidth": "1.8"}, False),
        ({"area": "yes"}, False),
        ({"service": "emergency_access"}, False),
        ({"construction": "yes"}, False),
    ],
)
def test_access(tags: dict[str, str], is_open: bool) -> None:
    assert (use_of_way({"highway": "unclassified", **tags}, PROFILE) is not None) is is_open


def test_reserved_roads_are_marked() -> None:
    for value in ("private", "destination", "customers", "delivery"):
        use = use_of_way({"highway": "service", "access": value}, PROFILE)
        assert use is not None and use.is_reserved
    use = use_of_way({"highway": "service"}, PROFILE)
    assert use is not None and not use.is_reserved


def test_only_tags_open_a_track() -> None:
    assert kmh(highway="track") == (0.0, 0.0)
    assert kmh(highway="track", motor_vehicle="yes") == (10.0, 10.0)
    assert kmh(highway="track", motor_vehicle="destination") == (0.0, 0.0)
    assert kmh(highway="footway") == (0.0, 0.0)
    assert kmh(building="yes") == (0.0, 0.0)


def test_ferries() -> None:
    assert kmh(route="ferry") == (5.0, 5.0)
    assert kmh(route="ferry", motor_vehicle="no") == (0.0, 0.0)
    for text, seconds in (("20", 1200.0), ("1:20", 4800.0), ("0:20:30", 1230.0), ("soon", 0.0)):
        use = use_of_way({"route": "ferry", "duration": text}, PROFILE)
        assert use is not None and use.is_ferry and use.duration_s == seconds


@pytest.mark.parametrize(
    ("tags", "is_closed", "seconds"),
    [
        ({"barrier": "bollard"}, True, 0.0),
        ({"barrier": "bollard", "bollard": "rising"}, False, 0.0),
        ({"barrier": "bollard", "motor_vehicle": "yes"}, False, 0.0),
        ({"barrier": "gate"}, False, 60.0),
        ({"barrier": "gate", "access": "private"}, False, 0.0),
        ({"barrier": "gate", "access": "no"}, True, 0.0),
        ({"barrier": "toll_booth"}, False, 0.0),
        ({"barrier": "height_restrictor", "maxheight": "1.9"}, True, 0.0),
        ({"barrier": "height_restrictor", "maxheight": "2.1"}, False, 0.0),
        ({"barrier": "block"}, True, 0.0),
        ({"highway": "traffic_signals"}, False, 2.0),
        ({"highway": "give_way"}, False, 1.0),
        ({"highway": "stop"}, False, 2.0),
        ({"highway": "stop", "stop": "minor"}, False, 0.0),
    ],
)
def test_nodes(tags: dict[str, str], is_closed: bool, seconds: float) -> None:
    use = use_of_node(tags, PROFILE)
    assert ((use.is_closed, use.seconds) if use else (False, 0.0)) == (is_closed, seconds)


def test_signals_of_one_direction() -> None:
    use = use_of_node({"highway": "traffic_signals", "traffic_signals:direction": "backward"}, PROFILE)
    assert use is not None and use.direction == -1
