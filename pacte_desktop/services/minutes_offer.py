"""The sources of minutes that a plan can be looked at with: what each is, and why one cannot answer just now."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.coverage import CoverageInput
from pacte_desktop.services.known_networks import KnownNetwork, known_networks
from pacte_desktop.services.matrix import KnownMatrix, known_matrices
from pacte_desktop.services.minutes import MinutesChoice, share_within, usual_choice
from pacte_desktop.territory.basemap import BaseTerritory


@dataclass(frozen=True, slots=True)
class OfferedMinutes:
    """A source that can be chosen: ``choice`` None leaves it to the program; ``refusal`` is empty when it answers."""

    choice: MinutesChoice | None
    label: str
    note: str
    refusal: str = ""


def offered_minutes(wanted: CoverageInput, territory: BaseTerritory) -> list[OfferedMinutes]:
    """« automatique », every network and matrix of this machine, the estimation, the official minutes of the plan.

    The choice in force is always among them.
    """
    networks = known_networks()
    offers = [
        _automatic(territory, networks),
        *(_network(known, territory) for known in networks),
        *(_matrix(known) for known in known_matrices()),
        OfferedMinutes(
            MinutesChoice(TravelTimeSource.ESTIMATION),
            TravelTimeSource.ESTIMATION.label,
            translate("MinutesOffer", "Sans réseau routier : de commune en commune voisine."),
        ),
        *_official(wanted),
    ]
    chosen = wanted.choice
    if chosen is not None and chosen not in [offer.choice for offer in offers]:
        name = chosen.path.name if chosen.path else ""
        offers.append(OfferedMinutes(chosen, f"{chosen.kind.label} {name}".strip(), str(chosen.path or "")))
    return offers


def _automatic(territory: BaseTerritory, networks: Sequence[KnownNetwork]) -> OfferedMinutes:
    usual = usual_choice(territory)
    known = next((known for known in networks if known.path == usual.path and known.facts), None)
    name = usual.kind.label if known is None or known.facts is None else _network_name(known)
    return OfferedMinutes(
        None,
        translate("MinutesOffer", "automatique : {source}").format(source=name),
        translate("MinutesOffer", "Le réseau routier le plus récent qui contient le plan, sinon l’estimation."),
    )


def _network_name(known: KnownNetwork) -> str:
    assert known.facts is not None
    return translate("MinutesOffer", "réseau routier {extract}").format(extract=known.facts.extract)


def _network(known: KnownNetwork, territory: BaseTerritory) -> OfferedMinutes:
    choice = MinutesChoice(TravelTimeSource.ROADS, known.path)
    if known.facts is None:
        label = translate("MinutesOffer", "réseau routier {extract}").format(extract=known.path.stem)
        return OfferedMinutes(choice, label, str(known.path), known.problem)
    share = share_within(known.facts.bbox, territory)
    note = translate("MinutesOffer", "Données du {day}, profil « {profile} » ; {share} % des communes du plan").format(
        day=known.facts.extract_date[:10], profile=known.facts.speed_profile, share=grouped(100 * share)
    )
    refusal = "" if share else translate("MinutesOffer", "Ce réseau ne contient aucune commune du plan.")
    return OfferedMinutes(choice, _network_name(known), note, refusal)


def _matrix(known: KnownMatrix) -> OfferedMinutes:
    name = known.facts.file_name if known.facts else known.path.name
    label = translate("MinutesOffer", "matrice {name}").format(name=name)
    return OfferedMinutes(MinutesChoice(TravelTimeSource.MATRIX, known.path), label, str(known.path), known.problem)


def _official(wanted: CoverageInput) -> Iterator[OfferedMinutes]:
    for layer in wanted.layers:
        if layer.kind.definition_code:
            choice = MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=layer.id)
            label = translate("MinutesOffer", "{label}, {vintage}").format(label=layer.label, vintage=layer.vintage)
            yield OfferedMinutes(choice, label, layer.source, _official_refusal(layer, wanted.definition))


def _official_refusal(layer: CommuneLayer, definition: CoverageDefinition) -> str:
    if layer.kind.definition_code == definition.code:
        return ""
    return translate("MinutesOffer", "Ces minutes officielles valent pour une autre définition.")


def fitting_choice(wanted: CoverageInput, definition: CoverageDefinition) -> MinutesChoice | None:
    """The choice in force, or one that answers ``definition`` where official minutes do not: others, else None."""
    chosen = wanted.choice
    if chosen is None or chosen.kind is not TravelTimeSource.OFFICIAL:
        return chosen
    layers = [layer for layer in wanted.layers if layer.kind.definition_code == definition.code]
    if chosen.layer_id in [layer.id for layer in layers]:
        return chosen
    return MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=layers[0].id) if layers else None
