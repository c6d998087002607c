"""Which columns of a commune table hold codes and layers, by their headings; case, accents and years do not matter."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.importing.text_table import comparable

_YEAR = re.compile(r"(?<!\d)(20[0-4]\d)(?!\d)")
_DAY = re.compile(r"(?<!\d)(20[0-4]\d)[-_ ]?(0[1-9]|1[0-2])[-_ ]?(0[1-9]|[12]\d|3[01])(?!\d)")
_CODES = (
    "code commune insee",
    "code insee commune",
    "code insee",
    "insee code",
    "insee com",
    "code de la commune",
    "code commune",
    "codgeo",
    "depcom",
    "insee",
    "code",
    "commune",  # Before 2022 the APL workbook has the code in the column of this name.
)
_TAIL = r"(?: min(?:utes)?)?(?: (20[0-4]\d))?"
_LAYERS = (
    (LayerKind.OFFICIAL_SU_SMUR, re.compile(r"tps su smur" + _TAIL)),
    (LayerKind.OFFICIAL_SU_SMUR_MCS, re.compile(r"tps su smur mcs" + _TAIL)),
    (LayerKind.OFFICIAL_ALL_MODES, re.compile(r"tps ycheli" + _TAIL)),
    (LayerKind.APL, re.compile(r"apl(?: aux medecins generalistes)?(?: (20[0-4]\d))?")),
    (LayerKind.ZONING, re.compile(r"zonage(?: (?:mg|medecins?|des medecins generalistes))?(?: (20[0-4]\d))?")),
    (LayerKind.ZONING, re.compile(r"qualification attribuee par l arrete regional(?: (20[0-4]\d))?")),
    (LayerKind.TVS, re.compile(r"(?:code )?(?:du )?(?:territoire de vie sante|tvs)(?: (20[0-4]\d))?")),
)


@dataclass(frozen=True, slots=True)
class LayerColumn:
    """A column that holds a layer: its position, its heading as written, and the year that the heading tells."""

    kind: LayerKind
    position: int
    heading: str
    vintage: str


def code_column(heading: Sequence[str]) -> int | None:
    """Position of the INSEE codes, the surest name first; None without one."""
    names = [comparable(cell) for cell in heading]
    return next((names.index(name) for name in _CODES if name in names), None)


def layer_columns(heading: Sequence[str]) -> tuple[LayerColumn, ...]:
    """Columns that hold a layer, from left to right."""
    found = []
    for position, cell in enumerate(heading):
        for kind, pattern in _LAYERS:
            match = pattern.fullmatch(comparable(cell[:200]))
            if match:
                found.append(LayerColumn(kind, position, cell.strip(), match.group(1) or ""))
                break
    return tuple(found)


def is_heading(cells: Sequence[str]) -> bool:
    """True for a row that names both codes and a layer."""
    return bool(layer_columns(cells)) and code_column(cells) is not None


def vintage_in(text: str) -> str:
    """The day (« 2019-07-03 ») or the only year that a name or a title tells; empty when it tells none or several."""
    days = {"-".join(day.groups()) for day in _DAY.finditer(text)}
    if days:
        return days.pop() if len(days) == 1 else ""
    years = {year.group(1) for year in _YEAR.finditer(text)}
    return years.pop() if len(years) == 1 else ""
