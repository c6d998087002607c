"""Symbols: one for many points at one place, different kinds side by side, none on top of another."""

from itertools import combinations

import pytest

from pacte_desktop.gui.map.camera import Camera
from pacte_desktop.gui.map.marks import hidden_kinds, mark_at, place_marks
from pacte_desktop.gui.map.model import MapPoint, PointKind

ALL = set(PointKind)


def _points(kind: PointKind, count: int, step_m: float = 0.0) -> list[MapPoint]:
    return [
        MapPoint(kind, index, f"{kind} {index}", 600_000 + index * step_m, 6_650_000, fill=0.5)
        for index in range(count)
    ]


def test_points_of_one_place_become_one_mark_that_holds_them_all() -> None:
    (mark,) = place_marks(_points(PointKind.TRAINING_SITE, 12), ALL, 50.0, 1.0)
    assert len(mark.points) == 12
    assert mark.fill == pytest.approx(0.5)


def test_points_far_apart_stay_apart() -> None:
    assert len(place_marks(_points(PointKind.TRAINING_SITE, 4, step_m=5_000), ALL, 50.0, 1.0)) == 4


def test_kinds_at_one_place_stand_side_by_side() -> None:
    points = [point for kind in PointKind for point in _points(kind, 1)]
    marks = place_marks(points, ALL, 50.0, 1.0)
    assert {mark.kind for mark in marks} == ALL
    camera = Camera(600_000, 6_650_000, 1 / 50, 400, 400)
    for one, other in combinations(marks, 2):
        gap = one.centre(camera) - other.centre(camera)
        assert max(abs(gap.x()), abs(gap.y())) >= (one.size_px + other.size_px) / 2


def test_hidden_layers_are_not_placed() -> None:
    assert place_marks(_points(PointKind.MSP, 3), ALL - {PointKind.MSP}, 50.0, 1.0) == []


def test_far_scales_leave_out_numerous_kinds_but_never_urgent_care() -> None:
    assert hidden_kinds(50.0) == frozenset()
    assert PointKind.HOUSING in hidden_kinds(500.0)
    assert not hidden_kinds(1e6) & {PointKind.SU, PointKind.SMUR, PointKind.SU_OR_SMUR, PointKind.MCS, PointKind.CHU}


def test_mark_is_found_under_its_pixel_only() -> None:
    marks = place_marks(_points(PointKind.SU, 1), ALL, 50.0, 1.0)
    camera = Camera(600_000, 6_650_000, 1 / 50, 400, 400)
    centre = marks[0].centre(camera)
    assert mark_at(marks, camera, centre) is marks[0]
    centre.setX(centre.x() + 40)
    assert mark_at(marks, camera, centre) is None
