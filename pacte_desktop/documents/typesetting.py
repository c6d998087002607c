"""Pages set by Typst from a template of ``resources/templates`` and plain data: PDF bytes, or one PNG a page.

The data reach the template as JSON, never as markup. Only the shipped typeface is used and the clock is the caller's,
so the same input gives the same bytes on every machine.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

_TEMPLATES = RESOURCES / "templates"
_FONTS = RESOURCES / "fonts"


def typeset_pdf(template: str, data: Mapping[str, Any], printed_at: datetime) -> bytes:
    """Tagged PDF of ``template``, dated ``printed_at``; PDF/UA-1 when the typeface has every character of the data.

    A character that it lacks (emoji, other scripts) is drawn as a box: the standard forbids that, a list that does
    not print is worse.
    """
    import typst

    moment = _seconds(printed_at)
    try:
        return _compile(template, data, format="pdf", pdf_standards="ua-1", timestamp=moment)[0]
    except typst.TypstError:
        return _compile(template, data, format="pdf", timestamp=moment)[0]


def typeset_png(template: str, data: Mapping[str, Any], ppi: float) -> list[bytes]:
    """One PNG for each page, at ``ppi`` pixels per inch."""
    return _compile(template, data, format="png", ppi=ppi)


def _compile(template: str, data: Mapping[str, Any], **options: Any) -> list[bytes]:
    import typst

    path = _TEMPLATES / template
    if not path.is_file() or not _FONTS.is_dir():
        raise KnownError(
            translate("Lists", "Le modèle d’impression « {path} » ou sa police est absent.").format(path=path),
            translate("Lists", "Réinstallez Pacte Desktop."),
        )
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[_FONTS])
    compiler = typst.Compiler(
        path,
        root=_TEMPLATES,
        font_paths=fonts,
        ignore_system_fonts=True,
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
    )
    result = compiler.compile(**options)
    pages = result if isinstance(result, list) else [result]
    return [bytes(page) for page in pages if page is not None]


def _seconds(moment: datetime) -> int:
    """Unix seconds; a time without zone is read as it stands, so that two machines write the same file."""
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp())
