"""Colours of the map in the light and the dark theme; the break at the limit is the loudest."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QColor

from pacte_desktop.gui.map.scheme import Look, Tint

_LIGHT_FROM = 0.42


@dataclass(frozen=True)
class MapPalette:
    """Colours by role. ``within`` and ``beyond`` go from the shortest to the longest minutes."""

    name: str
    within: tuple[QColor, ...]
    beyond: tuple[QColor, ...]
    amount: tuple[QColor, ...]
    less: tuple[QColor, ...]
    more: tuple[QColor, ...]
    neutral: QColor
    zip: QColor
    zac: QColor
    zv: QColor
    hv: QColor
    hatch: QColor
    dense_hatch: QColor
    dark_hatch: QColor
    light_hatch: QColor
    no_data: QColor
    no_data_dot: QColor
    zone: QColor
    zone_limit: QColor
    road: QColor
    minor_road: QColor
    road_casing: QColor
    gained: QColor
    gained_line: QColor
    lost: QColor
    lost_line: QColor
    land: QColor
    sea: QColor
    border: QColor
    context_border: QColor
    departement: QColor
    region: QColor
    label: QColor
    label_muted: QColor
    label_halo: QColor
    selection: QColor
    selection_casing: QColor
    highlight: QColor
    urgent: QColor
    practice: QColor
    housing: QColor
    site: QColor
    symbol_paper: QColor
    card: QColor
    separator: QColor
    text: QColor
    muted: QColor
    accent: QColor
    error: QColor

    def fill(self, look: Look) -> QColor:
        """Colour of a class."""
        colours = getattr(self, look.tint.value)
        return _mix((colours,) if isinstance(colours, QColor) else colours, look.place)

    def ink(self, look: Look) -> QColor:
        """Colour of the hatching of a class: that of the limit, or what stands out on its fill."""
        if look.tint is Tint.BEYOND:
            return self.dense_hatch if look.dense else self.hatch
        return self.dark_hatch if self.fill(look).lightnessF() > _LIGHT_FROM else self.light_hatch


def _mix(colours: Sequence[QColor], place: float) -> QColor:
    """Colour at ``place``, 0 the first to 1 the last."""
    along = place * (len(colours) - 1)
    low = min(int(along), max(len(colours) - 2, 0))
    share = along - low
    first, second = colours[low], colours[min(low + 1, len(colours) - 1)]
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def _c(text: str, alpha: int = 255) -> QColor:
    colour = QColor(text)
    colour.setAlpha(alpha)
    return colour


LIGHT_MAP = MapPalette(
    name="light",
    within=(_c("#DCEBEC"), _c("#A9CFD3"), _c("#6FADB5")),
    beyond=(_c("#E3924B"), _c("#A8480F")),
    amount=(_c("#F3EEF8"), _c("#B7A0D0"), _c("#5B3985")),
    less=(_c("#DCE8F6"), _c("#8FB8E3"), _c("#2B67AC")),
    more=(_c("#FAE3D5"), _c("#E9A583"), _c("#B03E18")),
    neutral=_c("#F6F6F3"),
    zip=_c("#EB8E3A"),
    zac=_c("#A3CAF0"),
    zv=_c("#B5DFAE"),
    hv=_c("#FFFFFF"),
    hatch=_c("#6B2A05", 190),
    dense_hatch=_c("#431700", 215),
    dark_hatch=_c("#17242A", 112),
    light_hatch=_c("#FFFFFF", 135),
    no_data=_c("#EEF0EF"),
    no_data_dot=_c("#8C979B"),
    zone=_c("#0F6B74"),
    zone_limit=_c("#08343A"),
    road=_c("#4A433C"),
    minor_road=_c("#756B61"),
    road_casing=_c("#FFFFFF", 165),
    gained=_c("#7CCBA0"),
    gained_line=_c("#0B5F38"),
    lost=_c("#E39A94"),
    lost_line=_c("#A3120B"),
    land=_c("#F1F1ED"),
    sea=_c("#DFE8EC"),
    border=_c("#FFFFFF", 170),
    context_border=_c("#D6DAD8"),
    departement=_c("#6F7E84"),
    region=_c("#33434A"),
    label=_c("#1A272D"),
    label_muted=_c("#66747A"),
    label_halo=_c("#FFFFFF", 215),
    selection=_c("#10181C"),
    selection_casing=_c("#FFFFFF"),
    highlight=_c("#3B2A8C"),
    urgent=_c("#97142B"),
    practice=_c("#2F4494"),
    housing=_c("#5D3A87"),
    site=_c("#17242A"),
    symbol_paper=_c("#FFFFFF"),
    card=_c("#FFFFFF"),
    separator=_c("#D3DBDC"),
    text=_c("#17242A"),
    muted=_c("#52626A"),
    accent=_c("#0F6B74"),
    error=_c("#B3261E"),
)

DARK_MAP = MapPalette(
    name="dark",
    within=(_c("#22393E"), _c("#305960"), _c("#468089")),
    beyond=(_c("#C0702B"), _c("#F0A45C")),
    amount=(_c("#2A2633"), _c("#665089"), _c("#C6AEEB")),
    less=(_c("#22303F"), _c("#3F6C9E"), _c("#83BAF2")),
    more=(_c("#3C2A22"), _c("#8F4E2E"), _c("#F29A6A")),
    neutral=_c("#2A3133"),
    zip=_c("#C97A30"),
    zac=_c("#34669B"),
    zv=_c("#2F6A38"),
    hv=_c("#C3CBCE"),
    hatch=_c("#3A1602", 165),
    dense_hatch=_c("#5E2800", 215),
    dark_hatch=_c("#0B1113", 130),
    light_hatch=_c("#F0F5F5", 84),
    no_data=_c("#262E31"),
    no_data_dot=_c("#78868B"),
    zone=_c("#5FC1CB"),
    zone_limit=_c("#D9F6F9"),
    road=_c("#D3CAC0"),
    minor_road=_c("#A29A90"),
    road_casing=_c("#0D1315", 150),
    gained=_c("#2E7A55"),
    gained_line=_c("#7FE5B1"),
    lost=_c("#8A3A35"),
    lost_line=_c("#FF9A91"),
    land=_c("#1B2326"),
    sea=_c("#11181B"),
    border=_c("#0D1315", 150),
    context_border=_c("#2A3438"),
    departement=_c("#75858B"),
    region=_c("#B9C7CB"),
    label=_c("#F0F5F5"),
    label_muted=_c("#93A2A7"),
    label_halo=_c("#0F1618", 215),
    selection=_c("#FFFFFF"),
    selection_casing=_c("#0B1113"),
    highlight=_c("#C9B8FF"),
    urgent=_c("#FF9AA8"),
    practice=_c("#A9BCFF"),
    housing=_c("#D6B6F7"),
    site=_c("#F0F5F5"),
    symbol_paper=_c("#151D20"),
    card=_c("#1A2327"),
    separator=_c("#35434A"),
    text=_c("#E6EDEE"),
    muted=_c("#A3B3B8"),
    accent=_c("#5FC1CB"),
    error=_c("#FF8A80"),
)


def map_palette(theme_name: str) -> MapPalette:
    """Palette of the theme called ``light`` or ``dark``."""
    return DARK_MAP if theme_name == "dark" else LIGHT_MAP
