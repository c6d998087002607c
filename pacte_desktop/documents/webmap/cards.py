"""What stands beside the map as HTML: title, legends of every variable, list of layers, communes beyond the limit."""

from collections.abc import Sequence

from pacte_desktop.documents import escaping
from pacte_desktop.documents.webmap.bands import NO_DATA
from pacte_desktop.documents.webmap.content import MapVariable, WebMap
from pacte_desktop.documents.webmap.layers import BEYOND, TOWNS, ZONE_DASHES, DrawnMap, zone_key
from pacte_desktop.documents.webmap.paints import fill_of
from pacte_desktop.documents.webmap.symbols import symbol_svg
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import counted, grouped, stated, translate


def _html(text: str) -> str:
    return escaping.escape_for_folium(text)


def panel(web_map: WebMap) -> str:
    """Title card: what is shown, who may read it, under which definition, and how sure it is."""
    demo = translate("WebMap", "DÉMO · personnes et terrains fictifs")
    about = translate("WebMap", "Définition et sources")
    return (
        f"<h1>{_html(web_map.title)}</h1>"
        + (f'<p class="restricted">{_html(web_map.mark)}</p>' if web_map.mark else "")
        + f'<p class="subtitle">{_html(web_map.subtitle)}</p>'
        + (f'<p class="demo">{_html(demo)}</p>' if web_map.is_demo else "")
        + f'<details id="about" open><summary>{_html(about)}</summary>'
        f'<p class="definition">{_html(web_map.definition_line)}</p>'
        f'<p class="note">{_html(web_map.minutes_note)}</p>'
        f'<p class="note">{_html(web_map.made)}</p></details>'
    )


def mark(web_map: WebMap) -> str:
    """Words across the map of a page that few may read; they repeat what the title says."""
    words = "<br>".join(_html(part) for part in web_map.mark.split(" · "))
    return f'<p id="mark" aria-hidden="true"><span>{words}</span></p>' if web_map.mark else ""


def legends(web_map: WebMap, variables: Sequence[MapVariable]) -> str:
    """The choice of a variable, then one legend for each, of which the first is shown."""
    choices = "".join(
        f'<label><input type="radio" name="variable" value="{number}"{" checked" if number == 0 else ""}>'
        f"<span>{_html(variable.name)}</span></label>"
        for number, variable in enumerate(variables)
    )
    words = _html(translate("WebMap", "Colorer les communes par"))
    choice = f"<fieldset><legend>{words}</legend>{choices}</fieldset>" if len(variables) > 1 else ""
    return choice + "".join(
        f'<section class="legend" data-variable="{number}"{"" if number == 0 else " hidden"}>'
        f"{_legend(web_map, variable)}</section>"
        for number, variable in enumerate(variables)
    )


def _legend(web_map: WebMap, variable: MapVariable) -> str:
    communes, people = [0] * (len(variable.classes) + 1), [0] * (len(variable.classes) + 1)
    for commune, place in zip(web_map.communes, variable.class_of, strict=True):
        communes[place] += 1
        people[place] += commune.population
    rows = [(place, look.label) for place, look in enumerate(variable.classes)]
    if communes[NO_DATA]:
        rows.append((NO_DATA, variable.missing))
    table = "".join(
        f'<tr class="{"break" if place == variable.limit else "class"}"><td><svg width="30" height="18" '
        f'aria-hidden="true"><rect x="0.5" y="0.5" width="29" height="17" fill="{fill_of(variable, place)}" '
        f'stroke="#5B6B6E"/></svg></td><th scope="row">{_html(label)}</th>'
        f"<td>{_html(grouped(communes[place]))}</td><td>{_html(grouped(people[place]))}</td></tr>"
        for place, label in rows
    )
    heads = "".join(
        f'<th scope="col">{_html(word)}</th>'
        for word in (translate("WebMap", "communes"), translate("WebMap", "habitants"))
    )
    head = f'<thead><tr><td colspan="2"></td>{heads}</tr></thead>'
    total = ""
    if variable.limit is not None:
        beyond = slice(variable.limit, len(variable.classes))
        words = translate("WebMap", "À plus de {limit} minutes : {communes}, {people}").format(
            limit=stated(web_map.threshold_min),
            communes=_communes(sum(communes[beyond])),
            people=_people(sum(people[beyond])),
        )
        total = f'<p class="total">{_html(words)}</p>'
    lines = "".join(f"<p>{_html(line)}</p>" for line in variable.lines)
    return f"<h2>{_html(variable.title)}</h2><table>{head}<tbody>{table}</tbody></table>{total}{lines}"


def layer_list(web_map: WebMap, drawn: DrawnMap) -> str:
    """A box to tick for each layer, with its symbol and how many things it holds."""
    rows = []
    for layer in web_map.layers:
        things = sum(marker.is_searched for marker in layer.markers)
        number = grouped(things)
        if things != len(layer.markers):
            one, many = translate("WebMap", "{things} · {n} lieu"), translate("WebMap", "{things} · {n} lieux")
            number = counted(len(layer.markers), one, many, things=number)
        rows.append(_row(layer.kind.css_class, symbol_svg(layer.kind), layer.name, number, is_shown=layer.is_shown))
    if BEYOND in drawn.layers:
        words = translate("WebMap", "Contour à plus de {limit} min").format(limit=stated(web_map.threshold_min))
        rows.append(_row(BEYOND, _line("", "#5A2503"), words, "", is_shown=True))
    for place, zone in enumerate(web_map.zones):
        if zone_key(place) in drawn.layers:
            words = translate("WebMap", "Zone de {n} min").format(n=stated(zone.upper_min))
            dashes = ZONE_DASHES[place % len(ZONE_DASHES)]
            rows.append(_row(zone_key(place), _line(dashes, "#08343A"), words, zone.basis, is_shown=False))
    if TOWNS in drawn.layers:
        rows.append(_row(TOWNS, "", translate("WebMap", "Noms des villes"), "", is_shown=True))
    return "".join(rows)


def _row(key: str, symbol: str, name: str, number: str, *, is_shown: bool) -> str:
    checked, style = " checked" if is_shown else "", "layer" if symbol else "layer plain"
    return (
        f'<label class="{style}"><input type="checkbox" data-layer="{key}"{checked}>'
        f'<span class="sign">{symbol}</span><span>{_html(name)}</span> <small>{_html(number)}</small></label>'
    )


def _line(dashes: str, colour: str) -> str:
    return (
        f'<svg class="symbol" viewBox="0 0 22 22" aria-hidden="true"><path d="M0 11H22" stroke="{colour}" '
        f'stroke-width="3" stroke-dasharray="{dashes}"/></svg>'
    )


def gaps_heading(web_map: WebMap) -> str:
    """« Communes à plus de 30 min (312) »."""
    words = translate("WebMap", "Communes à plus de {limit} min ({n})")
    return _html(words.format(limit=stated(web_map.threshold_min), n=grouped(len(_gaps(web_map)))))


def gaps(web_map: WebMap, texts: Sequence[str]) -> str:
    """The communes beyond the limit as buttons, the most people first."""
    rows = [
        f'<li><button type="button" data-commune="{number}"><span>{_html(commune_label(web_map, number))}</span>'
        f"<small>{_html(texts[number])} · {_html(_people(web_map.communes[number].population))}</small></button></li>"
        for number in _gaps(web_map)
    ]
    if not rows:
        none = translate("WebMap", "Aucune.")
        return f"<p>{_html(none)}</p>"
    return f"<ol>{''.join(rows)}</ol>"


def _gaps(web_map: WebMap) -> list[int]:
    communes, limit = web_map.communes, web_map.threshold_min
    found = [number for number, each in enumerate(communes) if each.minutes is not None and each.minutes > limit]
    return sorted(found, key=lambda number: (-communes[number].population, communes[number].insee_code))


def commune_label(web_map: WebMap, number: int) -> str:
    """« Vatan (36) »."""
    commune = web_map.communes[number]
    return f"{commune.name} ({departement_of(commune.insee_code)})"


def _communes(number: int) -> str:
    return counted(number, translate("WebMap", "{n} commune"), translate("WebMap", "{n} communes"))


def _people(number: int) -> str:
    return counted(number, translate("WebMap", "{n} hab."), translate("WebMap", "{n} hab."))
