"""Borders of classes as people write them."""

import pytest

from pacte_desktop.gui.dialogs.definitions.band_text import band_text, bands_of_text


@pytest.mark.parametrize(
    ("text", "bands"),
    [
        ("10 · 20 · 30 · 45", (10.0, 20.0, 30.0, 45.0)),
        (" 10 20;30/45 ", (10.0, 20.0, 30.0, 45.0)),
        ("7,5 · 30", (7.5, 30.0)),
        ("45 10", (45.0, 10.0)),
        ("", None),
        ("dix", None),
        ("10,20,30", None),
        ("-5 30", None),
        ("1e9", None),
    ],
)
def test_reading(text: str, bands: tuple[float, ...] | None) -> None:
    assert bands_of_text(text) == bands


@pytest.mark.parametrize("bands", [(10.0, 20.0, 30.0, 45.0), (7.5, 30.0), (120.0,)])
def test_what_is_written_is_read_again(bands: tuple[float, ...]) -> None:
    assert bands_of_text(band_text(bands)) == bands
