"""Text can be read on every surface of both themes: contrast of at least 4.5 to 1 (WCAG 2.1, 1.4.3)."""

import pytest
from PySide6.QtGui import QColor

from pacte_desktop.gui.theme import DARK, LIGHT, Theme

THEMES = [pytest.param(theme, id=theme.name) for theme in (LIGHT, DARK)]
PAIRS = [
    (ink, surface)
    for surface in ("page", "card", "raised")
    for ink in ("text", "muted", "accent", "error", "warning", "good")
]
PAIRS += [(ink, "selection") for ink in ("text", "muted", "accent")]


def luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.1, 0 black to 1 white."""

    def linear(channel: float) -> float:
        return channel / 12.92 if channel <= 0.03928 else ((channel + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio of WCAG 2.1, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.48, abs=0.01)
    assert contrast(QColor("red"), QColor("red")) == 1


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(("ink", "surface"), PAIRS)
def test_words_can_be_read_on_every_surface(theme: Theme, ink: str, surface: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize(
    ("ink", "surface"),
    [
        ("on_accent", "accent"),
        ("card", "warning"),
        ("text", "error_surface"),
        ("error", "error_surface"),
        ("text", "good_surface"),
        ("good", "good_surface"),
    ],
)
def test_words_on_coloured_surfaces_can_be_read(theme: Theme, ink: str, surface: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, surface)) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
def test_the_frame_of_the_focus_stands_out(theme: Theme) -> None:
    for surface in ("page", "card", "raised"):
        assert contrast(theme.accent, getattr(theme, surface)) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_the_style_sheet_names_no_unknown_colour(theme: Theme) -> None:
    from pacte_desktop.gui.style_sheet import style_sheet

    assert "$" not in style_sheet(theme, 10.0)
