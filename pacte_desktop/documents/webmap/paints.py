"""Fills of the classes as SVG patterns: hatching over a colour, dots where there is no figure."""

from pacte_desktop.documents.webmap.bands import NO_DATA
from pacte_desktop.documents.webmap.content import MapClass, MapVariable

NO_DATA_FILL = "url(#paint-none)"
_STROKE_PX = 2.4  # Half of it lies outside its tile.
_DOTS = (
    '<pattern id="paint-none" width="6" height="6" patternUnits="userSpaceOnUse">'
    '<rect width="6" height="6" fill="#F1F1EF"/><circle cx="3" cy="3" r="1.1" fill="#8C8C88"/></pattern>'
)


def fill_of(variable: MapVariable, place: int) -> str:
    """SVG paint of a class; :data:`NO_DATA` for what is not published."""
    if place == NO_DATA:
        return NO_DATA_FILL
    return f"url(#{_name(variable, place)})" if variable.classes[place].strokes else variable.classes[place].colour


def paints(variables: tuple[MapVariable, ...]) -> str:
    """The patterns of every class that is hatched, as SVG."""
    found = [_DOTS]
    for variable in variables:
        found += [_pattern(_name(variable, place), look) for place, look in enumerate(variable.classes) if look.strokes]
    return "".join(found)


def _name(variable: MapVariable, place: int) -> str:
    return f"paint-{variable.key}-{place}"


def _pattern(name: str, look: MapClass) -> str:
    gap = look.gap_px
    lines = {"/": f"M0 0V{gap}", "\\": f"M0 0H{gap}", "-": f"M0 0V{gap}"}
    path = "".join(lines[stroke] for stroke in look.strokes)
    turn = 90 if look.strokes == "-" else 45
    return (
        f'<pattern id="{name}" width="{gap}" height="{gap}" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate({turn})"><rect width="{gap}" height="{gap}" fill="{look.colour}"/>'
        f'<path d="{path}" stroke="{look.ink}" stroke-width="{_STROKE_PX}"/></pattern>'
    )
