"""Where the minutes of a plan come from: official figures, a matrix, a road network, or the estimation. Never two."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import TravelTimeSource
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.definitions import chosen_definition
from pacte_desktop.services.known_networks import known_networks
from pacte_desktop.services.matrix import latest_matrix, matrix_source
from pacte_desktop.services.network import latest_network
from pacte_desktop.services.rulebook import EstimationRule, load_rulebook
from pacte_desktop.store import coverage_edits, coverage_queries, queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.degrees import to_degrees
from pacte_desktop.territory.estimation import EstimatedMinutes
from pacte_desktop.territory.given_minutes import OfficialMinutes
from pacte_desktop.territory.minutes_source import MinutesSource, SourceFacts
from pacte_desktop.territory.network.roads import OPEN_STREET_MAP
from pacte_desktop.territory.network.storage import open_network
from pacte_desktop.territory.road_minutes import RoadMinutes

_SETTING = "minutes"
_ENOUGH = 0.9  # share of the communes within the box of a network from which it is taken up without being asked


@dataclass(frozen=True, slots=True)
class MinutesChoice:
    """A source of minutes: ``path`` of the network or matrix, ``layer_id`` of the official minutes."""

    kind: TravelTimeSource
    path: Path | None = None
    layer_id: int = 0

    def record(self) -> dict[str, Any]:
        """The choice as JSON."""
        return {"source": str(self.kind), "path": str(self.path or ""), "layer_id": self.layer_id}


def chosen_minutes(reader: queries.Reader) -> MinutesChoice | None:
    """What was chosen for the plan; None when the choice is left to the program or its file is gone."""
    found = coverage_queries.setting(reader, _SETTING)
    if not found:
        return None
    path = Path(found["path"]) if found["path"] else None
    if path is not None and not path.is_file():
        return None
    return MinutesChoice(TravelTimeSource(found["source"]), path, found["layer_id"])


def choose_minutes(plan: PlanFile, choice: MinutesChoice | None) -> None:
    """Look at the plan with these minutes from now on; None leaves the choice to the program."""
    with plan.write() as writing:
        coverage_edits.put_setting(writing.session, _SETTING, choice.record() if choice else {})


def minutes_choice(text: str, plan: PlanFile, definition_code: str = "") -> MinutesChoice:
    """The source that a word stands for: ``estimation``, ``roads``, ``roads:FILE``, ``matrix:FILE``, ``official``.

    Without a file: the newest of this machine. ``official``: the layer in force in the plan that answers the definition
    (``definition_code``, else the one chosen for the plan). Raises :class:`KnownError` for another word, a file that is
    missing, or no such layer.
    """
    word, _, name = text.partition(":")
    match word:
        case "estimation" if not name:
            return MinutesChoice(TravelTimeSource.ESTIMATION)
        case "roads":
            return MinutesChoice(TravelTimeSource.ROADS, _file(name) if name else latest_network())
        case "matrix":
            return MinutesChoice(TravelTimeSource.MATRIX, _file(name) if name else latest_matrix())
        case "official" if not name:
            return _official_choice(plan, definition_code)
    raise KnownError(
        translate("Minutes", "« {text} » n’est pas une source de minutes.").format(text=text),
        translate("Minutes", "Sources possibles : {sources}.").format(
            sources="estimation, roads, roads:FICHIER, matrix, matrix:FICHIER, official"
        ),
    )


def _file(name: str) -> Path:
    path = Path(name)
    if not path.is_file():
        raise KnownError(
            translate("Minutes", "Le fichier de minutes « {path} » est introuvable.").format(path=path),
            translate("Minutes", "Choisissez une autre source de minutes."),
        )
    return path


def _official_choice(plan: PlanFile, definition_code: str) -> MinutesChoice:
    with plan.read() as session:
        definition = chosen_definition(session, definition_code)
        layers = coverage_queries.commune_layers(session)
    answering = [layer for layer in layers if layer.kind.definition_code == definition.code]
    if not answering:
        raise KnownError(
            translate("Minutes", "Le plan n’a pas de minutes officielles pour « {definition} ».").format(
                definition=definition.label
            ),
            translate("Minutes", "Ajoutez le fichier de la DREES parmi les couches de la carte."),
        )
    return MinutesChoice(TravelTimeSource.OFFICIAL, layer_id=answering[0].id)


def usual_choice(territory: BaseTerritory) -> MinutesChoice:
    """The newest shared network that holds the communes of the plan, else the estimation."""
    for known in known_networks():
        if known.facts is not None and share_within(known.facts.bbox, territory) >= _ENOUGH:
            return MinutesChoice(TravelTimeSource.ROADS, known.path)
    return MinutesChoice(TravelTimeSource.ESTIMATION)


def share_within(bbox: tuple[float, float, float, float], territory: BaseTerritory) -> float:
    """Share of the communes of the plan whose main point lies in the box (degrees)."""
    lon, lat = to_degrees(territory.projection_epsg, territory.point[territory.inside])
    west, south, east, north = bbox
    held = (west <= lon) & (lon <= east) & (south <= lat) & (lat <= north)
    return float(held.mean()) if len(held) else 0.0


def open_source(
    choice: MinutesChoice, territory: BaseTerritory, region: str, layers: tuple[CommuneLayer, ...] = ()
) -> MinutesSource:
    """The source itself. Raises :class:`KnownError` when its file is missing or damaged: no other stands in for it."""
    match choice.kind:
        case TravelTimeSource.ESTIMATION:
            return estimation_source(territory, region)
        case TravelTimeSource.ROADS if choice.path is not None:
            return road_source(choice.path, territory)
        case TravelTimeSource.MATRIX if choice.path is not None:
            return matrix_source(choice.path, territory)
        case TravelTimeSource.OFFICIAL:
            found = next((layer for layer in layers if layer.id == choice.layer_id), None)
            if found is not None:
                return official_source(found, territory)
            raise KnownError(
                translate("Minutes", "Ces minutes officielles ne sont plus dans le plan."),
                translate("Minutes", "Choisissez une autre source de minutes."),
            )
    raise KnownError(
        translate("Minutes", "La source de minutes « {name} » n’a pas de fichier.").format(name=choice.kind.label),
        translate("Minutes", "Choisissez une autre source de minutes."),
    )


def estimation_source(territory: BaseTerritory, region: str) -> EstimatedMinutes:
    """The estimation, with what was measured of it in this région."""
    rule = load_rulebook().estimation
    facts = SourceFacts(
        kind=TravelTimeSource.ESTIMATION,
        name=TravelTimeSource.ESTIMATION.label,
        note=_estimation_note(rule, region),
        key=f"estimation:{rule.hop_min}:{rule.per_km_min}",
        band=(rule.band_low, rule.band_high),
        valid_to_min=rule.valid_to_min,
    )
    return EstimatedMinutes(territory, facts, hop_min=rule.hop_min, per_km_min=rule.per_km_min)


def _estimation_note(rule: EstimationRule, region: str) -> str:
    """How the minutes are made and how far they were off where that was measured."""
    quality = rule.quality_in(region)
    if quality is None:
        return translate("Coverage", "{method}. Écart non mesuré dans cette région.").format(method=rule.label)
    return translate(
        "Coverage",
        "{method}. Écart moyen mesuré : {error} min ({reference}) ; dans toute la région, {estimated} habitants à plus "
        "de 30 min d’un SU ou SMUR contre {official} selon les minutes officielles.",
    ).format(
        method=rule.label,
        error=grouped(quality.mean_absolute_error_min, 1),
        reference=quality.reference,
        estimated=grouped(quality.population_beyond_estimated),
        official=grouped(quality.population_beyond_official),
    )


def road_attribution(source: str) -> str:
    """Whom to thank for the roads of a network, by where they come from."""
    return "© contributeurs OpenStreetMap, ODbL" if source == OPEN_STREET_MAP else f"{source}, Licence Ouverte"


def road_source(path: Path, territory: BaseTerritory) -> RoadMinutes:
    """The road network in ``path``."""
    network, rule, state = open_network(path), load_rulebook().roads, path.stat()
    built = f"{state.st_size}:{state.st_mtime_ns}"  # By another release or an edited profile it is another network.
    said = network.facts
    if territory.inside.any() and not share_within(said.bbox, territory):
        raise KnownError(
            translate("Minutes", "Le réseau « {name} » est ailleurs : il ne contient aucune commune du plan.").format(
                name=said.extract
            ),
            translate("Minutes", "Construisez le réseau de votre région sur la page « Réseau routier »."),
        )
    day = date.fromisoformat(said.extract_date[:10]) if said.extract_date else None
    note = translate(
        "Minutes", "Réseau routier « {extract} » du {day}, profil de vitesse « {profile} », circulation libre"
    ).format(extract=said.extract, day=f"{day:%d/%m/%Y}" if day else "–", profile=said.speed_profile)
    facts = SourceFacts(
        kind=TravelTimeSource.ROADS,
        name=translate("Minutes", "réseau routier {extract}").format(extract=said.extract),
        note=note,
        key=f"roads:{said.extract_sha256}:{said.speed_profile}:{built}:{rule.limit_min}:{rule.snap_m}",
        band=rule.band,
        valid_to_min=rule.limit_min,
        thanks=road_attribution(said.source),
    )
    return RoadMinutes(territory, network, facts, limit_min=rule.limit_min, snap_m=rule.snap_m)


def unplaced_sentence(count: int) -> str:
    """« 3 communes sans route à moins de 3 km : ni couvertes ni comptées au-delà »; empty for none."""
    if not count:
        return ""
    return counted(
        count,
        translate("Minutes", "{n} commune est sans minutes : ni couverte, ni au-delà du seuil."),
        translate("Minutes", "{n} communes sont sans minutes : ni couvertes, ni au-delà du seuil."),
    )


def official_source(layer: CommuneLayer, territory: BaseTerritory) -> OfficialMinutes:
    """Published minutes of one layer."""
    values = {code: float(value) for code, value in layer.values.items()}
    facts = SourceFacts(
        kind=TravelTimeSource.OFFICIAL,
        name=translate("Minutes", "{label}, {vintage}").format(label=layer.label, vintage=layer.vintage),
        note=" · ".join(part for part in (_published(layer), layer.licence) if part),
        key=f"official:{layer.kind}:{_digest(values)}",
        band=load_rulebook().roads.band,
        valid_to_min=np.inf,
    )
    return OfficialMinutes(territory, facts, values, layer.kind.definition_code)


def _published(layer: CommuneLayer) -> str:
    words = translate("Minutes", "Minutes publiées : {source}, {vintage} (de chef-lieu à chef-lieu)")
    return words.format(source=layer.source, vintage=layer.vintage)


def _digest(values: Mapping[str, float]) -> str:
    """Fingerprint of minutes: one file gives others when it is read again with other columns."""
    return hashlib.sha256(repr(sorted(values.items())).encode()).hexdigest()
