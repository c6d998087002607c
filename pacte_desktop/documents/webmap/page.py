"""The page around the shared map: one HTML file with its scripts and styles inside, locked by its own policy.

The policy lets run only the scripts that carry this page's nonce; the nonce is a digest of the content, so a text
cannot know it beforehand and the same map gives the same file.
"""

import base64
import hashlib
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap import cards
from pacte_desktop.documents.webmap.bands import minutes_variable
from pacte_desktop.documents.webmap.content import WebMap
from pacte_desktop.documents.webmap.layers import DrawnMap
from pacte_desktop.documents.webmap.paints import paints
from pacte_desktop.documents.webmap.payload import payload
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

_TEMPLATES = RESOURCES / "templates" / "webmap"
_SCRIPTS = ("communes", "choices", "search", "tools", "measure", "print", "start")
_STYLES = ("page", "map", "phone", "print")
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"
_NONCE_MARK = "@@nonce@@"
_CSS_FILE = re.compile(r"url\((['\"]?)(images/[^)'\"]+)\1\)")
_TEMPLATE_SIGNS = re.compile(r"\{[{%#]|\r")
_BUILDING = threading.Lock()


class _Finished:
    """A text that stands where branca wants a template: it renders as a template without placeholders does."""

    def __init__(self, text: str) -> None:
        self._text = text.removesuffix("\n")

    def render(self, **_names: object) -> str:
        return self._text


@contextmanager
def numbered_elements() -> Iterator[None]:
    """folium names its elements at random; inside this block they are numbered, so that pages can be compared.

    branca compiles each script that it has rendered as a template again, thousands a map; here those that hold nothing
    to fill in are taken as they are.
    """
    from branca import element

    branca: Any = element
    base: Any = element.Element
    numbers = count(1)
    with _BUILDING:
        usual, template = base.__dict__["_generate_id"], branca.Template
        base._generate_id = classmethod(lambda _cls: f"{next(numbers):05d}")
        branca.Template = lambda text: template(text) if _TEMPLATE_SIGNS.search(text) else _Finished(text)
        try:
            yield
        finally:
            base._generate_id, branca.Template = usual, template


def page_html(web_map: WebMap, drawn: DrawnMap) -> str:
    """The complete page of ``web_map`` around the folium map that shows it."""
    figure = drawn.figure_map.get_root()
    for child in list(figure._children.values()):
        child.render()
    variables = (minutes_variable(web_map), *web_map.variables)
    word = escaping.escape_for_folium
    groups = ", ".join(f'"{key}": {name}' for key, name in drawn.layers.items())
    parts = {
        "lang": translate("WebMap", "fr"),
        "title": word(f"{web_map.title} · {web_map.subtitle}"),
        "policy": f"{_POLICY}; script-src 'nonce-{_NONCE_MARK}'",
        "styles": _leaflet_css()
        + "".join(_template(f"{name}.css") for name in _STYLES)
        + f"#{drawn.figure_map.get_name()}{{height:100%;width:100%}}",
        "paints": paints(variables),
        "about": word(translate("WebMap", "Légende et couches de la carte")),
        "panel": cards.panel(web_map),
        "legend_heading": word(translate("WebMap", "Légende")),
        "legend": cards.legends(web_map, variables),
        "layers_heading": word(translate("WebMap", "Couches")),
        "layers": cards.layer_list(web_map, drawn),
        "gaps_heading": cards.gaps_heading(web_map),
        "gaps": cards.gaps(web_map, variables[0].texts),
        "map": figure.html.render(),
        "mark": cards.mark(web_map),
        "no_script": word(translate("WebMap", "Cette carte a besoin de JavaScript : autorisez-le dans le navigateur.")),
        "nonce": _NONCE_MARK,
        "libraries": "\n".join((_library("leaflet", "leaflet.js"), _library("jquery", "jquery.min.js"))),
        "script": "\n".join(
            (
                '"use strict";',
                *(_template(f"{name}.js") for name in _SCRIPTS),
                "window.addEventListener('DOMContentLoaded', function () {",
                "foldOnPhones();",
                "keepCardsBesideButtons();",
                figure.script.render(),
                f"startPacteMap({drawn.figure_map.get_name()}, {drawn.communes}, {{{groups}}},",
                f"{escaping.script_json(payload(web_map, variables))});",
                "});",
            )
        ),
    }
    page = _filled(_template("page.html"), parts)
    nonce = base64.urlsafe_b64encode(hashlib.sha256(page.encode()).digest()[:18]).decode()
    return page.replace(_NONCE_MARK, nonce)


def _filled(template: str, parts: dict[str, str]) -> str:
    """Put each part once in its place, in a single pass: what a part contains is never looked into."""
    return re.sub(r"\[\[(\w+)\]\]", lambda match: parts[match.group(1)], template)


def _template(name: str) -> str:
    path = _TEMPLATES / name
    try:
        return path.read_text(encoding="utf-8")
    except OSError as error:
        raise KnownError(
            translate("WebMap", "Le modèle de carte « {path} » est absent.").format(path=path),
            translate("WebMap", "Réinstallez Pacte Desktop."),
        ) from error


def _library(package: str, name: str) -> str:
    """Source of a JavaScript library from its installed package, without the link to its source map."""
    text = (_assets(package) / name).read_text(encoding="utf-8")
    return re.sub(r"//[#@] sourceMappingURL=\S+", "", text)


def _leaflet_css() -> str:
    """Leaflet's styles with their pictures inside."""
    folder = _assets("leaflet")
    css = (folder / "leaflet.css").read_text(encoding="utf-8")

    def inlined(match: re.Match[str]) -> str:
        picture = base64.b64encode((folder / match.group(2)).read_bytes()).decode()
        return f"url(data:image/png;base64,{picture})"

    return _CSS_FILE.sub(inlined, css)


def _assets(package: str) -> Path:
    from importlib import import_module

    return Path(import_module(f"xstatic.pkg.{package}").BASE_DIR)
