"""What the page of road networks says of a network, in words and numbers."""

from datetime import date

from PySide6.QtCore import QDate, QLocale

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.known_networks import KnownNetwork, NetworkFit
from pacte_desktop.services.road_extracts import ExtractCatalogue
from pacte_desktop.territory.network.roads import NetworkFacts
from pacte_desktop.territory.network.speeds import read_profile

_NAMED = 12


def network_title(network: KnownNetwork, catalogue: ExtractCatalogue) -> str:
    """« Centre-Val de Loire », or the name of the file when nothing else is known."""
    if network.facts is None:
        return network.path.name
    names = [each.name for each in network.facts.extracts] or [network.facts.extract]
    return ", ".join(catalogue.label_of(name) for name in names)


def network_line(network: KnownNetwork, catalogue: ExtractCatalogue) -> str:
    """« Centre-Val de Loire · 12 octobre 2026 · 84 Mo »: one row of the list."""
    parts = [network_title(network, catalogue)]
    parts.append(long_date(network.facts.extract_date) if network.facts else translate("NetworkPage", "inutilisable"))
    return " · ".join([*parts, size_label(network.bytes)])


def origin_line(facts: NetworkFacts) -> str:
    """« Routes du 12 octobre 2026 · Voiture, profil comparable à OSRM »."""
    return translate("NetworkPage", "Routes du {date} · {profile}").format(
        date=long_date(facts.extract_date), profile=_profile(facts.speed_profile)
    )


def _profile(name: str) -> str:
    try:
        return read_profile(name).label
    except KnownError:  # A network of another version of the program.
        return name


def long_date(iso: str) -> str:
    """« 12 octobre 2026 »; what is no date comes back as it is."""
    try:
        day = date.fromisoformat(iso)
    except ValueError:
        return iso
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def network_figures(network: KnownNetwork) -> list[tuple[str, str]]:
    """Label and value of each figure."""
    facts = network.facts
    rows = [(translate("NetworkPage", "Fichier"), f"{network.path.name} · {size_label(network.bytes)}")]
    if facts is None:
        return rows
    return [
        (translate("NetworkPage", "Source"), facts.source),
        (translate("NetworkPage", "Carrefours"), grouped(facts.nodes)),
        (translate("NetworkPage", "Tronçons"), grouped(facts.edges)),
        (
            translate("NetworkPage", "D’un seul tenant"),
            translate("NetworkPage", "{percent} %").format(percent=_percent(facts.share_in_largest_component)),
        ),
        (translate("NetworkPage", "Étendue"), box_label(facts.bbox)),
        *rows,
    ]


def _percent(share: float) -> str:
    return grouped(int(share * 1000) / 10, 1)  # Cut, not rounded: 99,96 % is not all of it.


def box_label(box: tuple[float, float, float, float]) -> str:
    """« de 1,41° E à 1,79° E, de 42,43° N à 42,66° N »."""
    west, south, east, north = box
    sides = (
        (translate("NetworkPage", "E"), translate("NetworkPage", "O")),
        (translate("NetworkPage", "N"), translate("NetworkPage", "S")),
    )

    def degrees(value: float, axis: int) -> str:
        return f"{grouped(abs(value), 2)}° {sides[axis][value < 0]}"

    return translate("NetworkPage", "de {west} à {east}, de {south} à {north}").format(
        west=degrees(west, 0), east=degrees(east, 0), south=degrees(south, 1), north=degrees(north, 1)
    )


def fit_line(fit: NetworkFit) -> tuple[str, str]:
    """What the network serves of the plan, and the sign of it: good, warning or error."""
    if fit.elsewhere:
        return translate("NetworkPage", "Ne dessert aucune commune du plan : ces routes sont ailleurs."), "error"
    text = translate("NetworkPage", "Dessert {reached} communes du plan sur {communes}.").format(
        reached=grouped(fit.reached), communes=grouped(fit.communes)
    )
    return text, "warning" if fit.missed else "good"


def missed_line(fit: NetworkFit) -> str:
    """Names of the communes without a road, the first ones when they are many; what to do when they are most."""
    if not fit.missed or fit.elsewhere:
        return ""
    if len(fit.missed) > fit.reached:
        return translate(
            "NetworkPage", "Il manque la plus grande partie du plan : ajoutez les extraits qui la couvrent."
        )
    names, more = ", ".join(fit.missed[:_NAMED]), len(fit.missed) - _NAMED
    if more > 0:
        names += counted(more, translate("NetworkPage", " et {n} autre"), translate("NetworkPage", " et {n} autres"))
    return translate("NetworkPage", "Sans route à moins de {limit} m : {names}.").format(
        limit=grouped(fit.limit_m), names=names
    )


def built_line(facts: NetworkFacts, fit: NetworkFit) -> str:
    """What is said when a network was built and fits."""
    return translate("NetworkPage", "Réseau construit : {nodes} carrefours, {edges} tronçons. {fit}").format(
        nodes=grouped(facts.nodes), edges=grouped(facts.edges), fit=fit_line(fit)[0]
    )
