"""The page around the shared map: one HTML file with its scripts and styles inside, locked by its own policy.

The policy lets run only the scripts that carry this page's nonce; the nonce is a digest of the content, so a text
cannot know it beforehand and the same map gives the same file.
"""

import base64
import hashlib
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap.bands import NO_DATA, Band, bands_of
from pacte_desktop.documents.webmap.content import WebMap
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.shipped import RESOURCES

_TEMPLATES = RESOURCES / "templates"
_NONCE_MARK = "@@nonce@@"
_CSS_FILE = re.compile(r"url\((['\"]?)(images/[^)'\"]+)\1\)")
_BUILDING = threading.Lock()


@contextmanager
def numbered_elements() -> Iterator[None]:
    """folium names its elements at random; inside this block they are numbered, so that pages can be compared."""
    from branca.element import Element

    base: Any = Element
    numbers = count(1)
    with _BUILDING:
        usual = base.__dict__["_generate_id"]
        base._generate_id = classmethod(lambda _cls: f"{next(numbers):05d}")
        try:
            yield
        finally:
            base._generate_id = usual


def page_html(web_map: WebMap, figure_map: Any) -> str:
    """The complete page of ``web_map`` around the folium map that shows it."""
    figure = figure_map.get_root()
    for child in list(figure._children.values()):
        child.render()
    bands = bands_of(web_map.communes, web_map.bands_min, web_map.threshold_min)
    parts = {
        "lang": translate("WebMap", "fr"),
        "title": escaping.escape_for_folium(f"{web_map.title} · {web_map.subtitle}"),
        "policy": f"default-src 'none'; script-src 'nonce-{_NONCE_MARK}'; style-src 'unsafe-inline'; img-src data:",
        "styles": _leaflet_css() + _template("webmap.css") + f"#{figure_map.get_name()}{{height:100%;width:100%}}",
        "paints": _paints(bands),
        "panel": _panel(web_map),
        "legend": _legend(web_map, bands),
        "map": figure.html.render(),
        "no_script": escaping.escape_for_folium(
            translate("WebMap", "Cette carte a besoin de JavaScript : autorisez-le dans le navigateur.")
        ),
        "nonce": _NONCE_MARK,
        "libraries": "\n".join((_library("leaflet", "leaflet.js"), _library("jquery", "jquery.min.js"))),
        "script": "\n".join(
            (
                _template("webmap.js"),
                "window.addEventListener('DOMContentLoaded', function () {",
                figure.script.render(),
                f"startPacteMap({figure_map.get_name()}, {_words(web_map)});",
                "});",
            )
        ),
    }
    page = _filled(_template("webmap.html"), parts)
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
            translate("WebMap", "Le modèle de carte « {path} » est absent.").format(path=path),
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


def _paints(bands: list[Band]) -> str:
    """SVG patterns: hatching for the classes beyond the threshold, dots where there is no figure."""
    patterns = []
    for band in bands:
        if band.hatch_gap_px:
            gap = band.hatch_gap_px
            patterns.append(
                f'<pattern id="paint-{band.key}" width="{gap}" height="{gap}" patternUnits="userSpaceOnUse" '
                f'patternTransform="rotate(45)"><rect width="{gap}" height="{gap}" fill="{band.colour}"/>'
                f'<path d="M0 0V{gap}" stroke="{band.hatch_colour}" stroke-width="2.2"/></pattern>'
            )
        elif band.key == NO_DATA:
            patterns.append(
                f'<pattern id="paint-{band.key}" width="6" height="6" patternUnits="userSpaceOnUse">'
                f'<rect width="6" height="6" fill="{band.colour}"/><circle cx="3" cy="3" r="1.1" fill="#8C8C88"/>'
                "</pattern>"
            )
    return "".join(patterns)


def _panel(web_map: WebMap) -> str:
    """Title card: what is shown, under which definition, and how sure it is."""
    demo = escaping.escape_for_folium(translate("WebMap", "DÉMO · personnes et terrains fictifs"))
    return (
        f"<h1>{escaping.escape_for_folium(web_map.title)}</h1>"
        f'<p class="subtitle">{escaping.escape_for_folium(web_map.subtitle)}</p>'
        + (f'<p class="demo">{demo}</p>' if web_map.is_demo else "")
        + f'<p class="definition">{escaping.escape_for_folium(web_map.definition_line)}</p>'
        f'<p class="note">{escaping.escape_for_folium(web_map.minutes_note)}</p>'
    )


def _legend(web_map: WebMap, bands: list[Band]) -> str:
    """Classes with their communes and people, the threshold as a line between them."""
    word = escaping.escape_for_folium
    rows = []
    for band in bands:
        is_break = band.is_beyond and band.low_min == web_map.threshold_min
        rows.append(
            f'<tr class="{"break" if is_break else "class"}"><td><svg width="30" height="18" aria-hidden="true">'
            f'<rect x="0.5" y="0.5" width="29" height="17" fill="{band.fill}" stroke="#5B6B6E"/></svg></td>'
            f"<th scope='row'>{word(band.label)}</th>"
            f"<td>{word(_communes(band.communes))}</td><td>{word(_people(band.population))}</td></tr>"
        )
    beyond = [band for band in bands if band.is_beyond]
    total = translate("WebMap", "À plus de {limit} minutes : {communes}, {people}").format(
        limit=f"{web_map.threshold_min:g}",
        communes=_communes(sum(band.communes for band in beyond)),
        people=_people(sum(band.population for band in beyond)),
    )
    heading = translate("WebMap", "Minutes en voiture jusqu’aux soins urgents")
    return f'<summary>{word(heading)}</summary><table>{"".join(rows)}</table><p class="total">{word(total)}</p>'


def _communes(number: int) -> str:
    return counted(number, translate("WebMap", "{n} commune"), translate("WebMap", "{n} communes"))


def _people(number: int) -> str:
    return counted(number, translate("WebMap", "{n} hab."), translate("WebMap", "{n} hab."))


def _words(web_map: WebMap) -> str:
    """What the page's own script says and needs, as JSON that cannot close a script element."""
    words = {
        "attribution": escaping.escape_for_folium(web_map.attribution),
        "search": translate("WebMap", "Chercher une commune"),
        "none": translate("WebMap", "Aucune commune de ce nom sur la carte."),
        "zoomIn": translate("WebMap", "Agrandir"),
        "zoomOut": translate("WebMap", "Réduire"),
    }
    return re.sub(r"[<>&\u2028\u2029]", lambda match: f"\\u{ord(match.group()):04x}", json.dumps(words))
