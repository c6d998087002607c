"""Settings as JSON and back; every method has a name and an honest sentence."""

import json

import pytest

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.services.allocation import AllocationSettings, Method, gaming_line, settings_of


@pytest.mark.parametrize(
    "settings",
    [
        AllocationSettings(),
        AllocationSettings(
            Method.STABLE,
            (Phase.SOCLE, Phase.CONSOLIDATION),
            True,
            False,
            7,
            12.5,
            True,
            False,
            False,
            True,
            ((1, 2), (3, 4)),
            45.0,
            True,
        ),
    ],
)
def test_settings_come_back_as_they_were(settings: AllocationSettings) -> None:
    assert settings_of(json.loads(json.dumps(settings.record()))) == settings


def test_settings_of_an_older_record_are_as_usual() -> None:
    assert settings_of({"method": "serial"}) == AllocationSettings(method=Method.SERIAL)


def test_every_method_is_honest_about_gaming() -> None:
    lines = {method: gaming_line(method) for method in Method}
    assert "personne ne gagne" in lines[Method.SERIAL]
    assert "liste courte" in lines[Method.OPTIMAL]
    assert len({*lines.values()}) == len({method.label for method in Method}) == 3
