"""What one cell of a commune table means: a code, a figure, a zone; or why it means nothing."""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from pacte_desktop.domain.commune_layer import Zoning
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.fields import CellError
from pacte_desktop.importing.text_table import comparable, shown

INSEE_CODE = re.compile(r"(?:\d{2}|2[AB])\d{3}", re.ASCII)
_NUMBER = re.compile(r"[+-]?\d{1,15}(?:[.,]\d{1,30})?(?:[eE][+-]?\d{1,3})?")
_SPACES = re.compile(r"[\s\u00a0\u202f]+")
_AREA_CODE = re.compile(r"[0-9A-Za-z][0-9A-Za-z_.-]{0,19}")
_LONGEST = 100  # No figure or zone is longer; what is longer is not even looked at.
_DAY_MIN = 1440.0
NOT_PUBLISHED = frozenset(
    {"", "na", "n/a", "nd", "n.d.", "nc", "n.c.", "ns", "s", "c", "///", ".", "..", "...", "-", "–", "—", "nan"}
    | {"null", "secret", "secret statistique", "non publié", "non disponible", "non renseigné"}
)
"""What publishers write where they say nothing, by secrecy or for want of data; never a zero."""


@dataclass(frozen=True, slots=True)
class ZoneReading:
    """The zone that a word of a file stands for, and what must be said when it is not the same word."""

    zone: Zoning
    note: str = ""


def zone_words() -> Mapping[str, ZoneReading]:
    """Zones by the words that files use, in comparable form."""
    not_aided = translate(
        "LayerImport", "« HZ » (hors zonage) lu comme HV ; ce fichier ne distingue pas les zones de vigilance"
    )
    regional = translate(
        "LayerImport", "« ZAR » (aide régionale, hors zonage national) lu comme ZV, faute de classe nationale"
    )
    stock = translate("LayerImport", "« hors vivier » lu comme HV")
    return {
        "zip": ZoneReading(Zoning.ZIP),
        "zone d intervention prioritaire": ZoneReading(Zoning.ZIP),
        "zac": ZoneReading(Zoning.ZAC),
        "zone d action complementaire": ZoneReading(Zoning.ZAC),
        "zv": ZoneReading(Zoning.ZV),
        "zone de vigilance": ZoneReading(Zoning.ZV),
        "hv": ZoneReading(Zoning.HV),
        "hors vigilance": ZoneReading(Zoning.HV),
        "hors vivier": ZoneReading(Zoning.HV, stock),
        "hz": ZoneReading(Zoning.HV, not_aided),
        "hors zonage": ZoneReading(Zoning.HV, not_aided),
        "zar": ZoneReading(Zoning.ZV, regional),
    }


def insee_code(cell: str) -> tuple[str, bool]:
    """The code in capitals, and whether a spreadsheet had eaten its leading zero. Raises :class:`CellError`."""
    text = cell.strip().upper()
    if INSEE_CODE.fullmatch(text):
        return text, False
    if len(text) == 4 and text.isascii() and text.isdecimal():
        return "0" + text, True
    if not text:
        raise CellError(translate("LayerImport", "code de commune absent"))
    raise CellError(translate("LayerImport", "« {cell} » n’est pas un code INSEE").format(cell=shown(cell)))


def is_published(cell: str) -> bool:
    """False for what stands for « not published »; a zone may come with its number (« 5_N/A »)."""
    text = cell[:_LONGEST].strip().casefold()
    return re.sub(r"^\d_", "", text) not in NOT_PUBLISHED


def number(cell: str) -> float:
    """A finite figure, with a decimal comma or point. Raises :class:`CellError`."""
    text = _SPACES.sub("", cell) if len(cell) <= _LONGEST else ""
    value = float(text.replace(",", ".")) if _NUMBER.fullmatch(text) and text.isascii() else math.nan
    if not math.isfinite(value):
        raise CellError(translate("LayerImport", "« {cell} » n’est pas un nombre").format(cell=shown(cell)))
    if value < 0:
        raise CellError(translate("LayerImport", "« {cell} » est négatif").format(cell=shown(cell)))
    return value


def minutes(cell: str) -> float:
    """Minutes of less than a day. Raises :class:`CellError`."""
    value = number(cell)
    if value >= _DAY_MIN:
        raise CellError(translate("LayerImport", "« {cell} » minutes font plus d’un jour").format(cell=shown(cell)))
    return value


def zone(cell: str, words: Mapping[str, ZoneReading]) -> ZoneReading:
    """The zone of a cell such as « 1_ZIP » or « zone de vigilance ». Raises :class:`CellError`."""
    text = comparable(cell[:_LONGEST])
    found = words.get(re.sub(r"^\d ", "", text)) if len(cell) <= _LONGEST else None
    if found is None:
        raise CellError(translate("LayerImport", "« {cell} » n’est pas une zone connue").format(cell=shown(cell)))
    return found


def area_code(cell: str) -> str:
    """A code of letters and figures, of at most 20. Raises :class:`CellError`."""
    text = cell.strip()
    if not _AREA_CODE.fullmatch(text):
        raise CellError(translate("LayerImport", "« {cell} » n’est pas un code de territoire").format(cell=shown(cell)))
    return text
