"""The scale bar has round lengths that fit, in French."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pacte_desktop.gui.map.furniture import length_text, scale_bar_length


@given(metres_per_pixel=st.floats(4, 8_000), most_px=st.floats(60, 200))
def test_length_is_round_fits_and_is_not_tiny(metres_per_pixel: float, most_px: float) -> None:
    length_m, length_px = scale_bar_length(metres_per_pixel, most_px)
    assert length_px <= most_px * (1 + 1e-9)
    assert length_px >= most_px / 2.5 * (1 - 1e-9)
    digits = length_m / 10 ** math.floor(math.log10(length_m) + 1e-9)
    assert round(digits, 6) in (1, 2, 5)


@pytest.mark.parametrize(("length_m", "text"), [(500, "500\u202fm"), (1_000, "1\u202fkm"), (20_000, "20\u202fkm")])
def test_length_in_words(length_m: float, text: str) -> None:
    assert length_text(length_m) == text
