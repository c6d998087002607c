"""Pages set by Typst from a template of ``resources/templates`` and plain data: PDF bytes, or one PNG a page.

The data reach the template as JSON, never as markup. Only the shipped typeface is used and the clock is the caller's,
so the same input gives the same bytes on every machine.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

_TEMPLATES = RESOURCES / "templates"
_FONTS = RESOURCES / "fonts"
_RUNS_KEPT = 10
"""The compiler drops a result that this many runs did without."""


def typeset_pdf(
    template: str, data: Mapping[str, Any], printed_at: datetime, pictures: Mapping[str, bytes] = MappingProxyType({})
) -> bytes:
    """Tagged PDF of ``template``, dated ``printed_at``; PDF/UA-1 when the typeface has every character of the data.

    A character that it lacks (emoji, other scripts) is drawn as a box: the standard forbids that, a list that does
    not print is worse. ``pictures`` (SVG) are by the name under which the data speak of them.
    """
    import typst

    moment = _seconds(printed_at)
    try:
        made = _compiler(template, data, pictures).compile(format="pdf", pdf_standards="ua-1", timestamp=moment)
    except typst.TypstError:  # A compiler keeps its files for one run.
        made = _compiler(template, data, pictures).compile(format="pdf", timestamp=moment)
    return _pages(made)[0]


def typeset_png(
    template: str, data: Mapping[str, Any], ppi: float, pictures: Mapping[str, bytes] = MappingProxyType({})
) -> list[bytes]:
    """One PNG for each page, at ``ppi`` pixels per inch."""
    return _pages(_compiler(template, data, pictures).compile(format="png", ppi=ppi))


def forget_layouts() -> None:
    """Give back the memory of what was laid out so far, which is kept in case that it comes again.

    The binding has no other way than to let the runs pass: of nothing, they take little.
    """
    import typst

    for _run in range(_RUNS_KEPT):
        typst.Compiler({"main.typ": b""}, root=_TEMPLATES, font_paths=_fonts(), ignore_system_fonts=True).compile(
            format="svg"
        )


def _compiler(template: str, data: Mapping[str, Any], pictures: Mapping[str, bytes]) -> Any:
    """A compiler that sees the template, what lies beside it, the pictures, and no other file.

    Without a root it would also read from whatever folder the program happens to be started in.
    """
    import typst

    path = _TEMPLATES / template
    if not path.is_file() or not _FONTS.is_dir():
        raise KnownError(
            translate("Lists", "Le modèle d’impression « {path} » ou sa police est absent.").format(path=path),
            translate("Lists", "Réinstallez Pacte Desktop."),
        )
    files: Any = {"main.typ": path.read_bytes()}
    files |= {beside.name: beside.read_bytes() for beside in path.parent.glob("*.typ") if beside != path}
    return typst.Compiler(
        files | dict(pictures),
        root=path.parent,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )


@cache
def _fonts() -> Any:
    """The shipped typeface, read once: half of the time that a letter takes would be spent on it."""
    import typst

    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_FONTS])


def _pages(result: Any) -> list[bytes]:
    pages = result if isinstance(result, list) else [result]
    return [bytes(page) for page in pages if page is not None]


def _seconds(moment: datetime) -> int:
    """Unix seconds; a time without zone is read as it stands, so that two machines write the same file."""
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
