"""The definitions of coverage that a plan knows: those that come with the program, and those that its users made."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from math import inf

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.urgent_care import UrgentCareEquipment
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.services.rulebook import load_rulebook
from pacte_desktop.store import coverage_edits, coverage_queries, queries
from pacte_desktop.store.plan_file import PlanFile

DEFAULT_CODE = "SU_SMUR"
_SETTING = "definition"


def situation_date(equipment: Sequence[UrgentCareEquipment]) -> date:
    """Date of the equipment list: the latest day, today at most, on which one of its places opened or closed."""
    today = date.today()
    opened = (item.valid_from for item in equipment if item.valid_from)
    closed = (item.valid_to + timedelta(days=1) for item in equipment if item.valid_to and item.valid_to < today)
    return max((day for day in (*opened, *closed) if day <= today), default=today)


def all_definitions(reader: queries.Reader) -> tuple[CoverageDefinition, ...]:
    """Shipped definitions, then the users' own; a date that is not fixed is that of the equipment list."""
    rules = load_rulebook()
    on, population = situation_date(queries.equipment(reader)), _population_base(reader)
    shipped = [replace(rules.definition(on, code), population_base=population) for code in rules.definition_codes]
    own = [
        CoverageDefinition(
            **{**found.parts, "date": found.parts["date"] or on},
            population_base=population,
            round_the_clock=rules.round_the_clock,
        )
        for found in coverage_queries.own_definitions(reader)
    ]
    return (*shipped, *own)


def _population_base(reader: queries.Reader) -> str:
    """What the figures count: the people of the plan's own territory, else those of the shipped one."""
    own = coverage_queries.base_territory(reader)
    if own is None:
        return load_rulebook().population_base
    try:
        label: str = tomllib.loads(own[1])["vintage"]["population"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise KnownError(
            translate("Definition", "La fiche d’origine du fond de carte de ce plan est illisible."),
            translate("Definition", "Remettez en place une sauvegarde du plan."),
        ) from error
    return label


def is_shipped(code: str) -> bool:
    """True for a definition that comes with the program: it cannot be changed."""
    return code in load_rulebook().definition_codes


def chosen_definition(reader: queries.Reader, code: str = "") -> CoverageDefinition:
    """The definition ``code``, or the one chosen for the plan. Raises :class:`KnownError` for an unknown code."""
    known = {definition.code: definition for definition in all_definitions(reader)}
    if code and code not in known:
        raise KnownError(
            translate("Definition", "Aucune définition ne porte le code « {code} ».").format(code=code),
            translate("Definition", "Codes possibles : {codes}.").format(codes=", ".join(known)),
        )
    wanted = code or coverage_queries.setting(reader, _SETTING).get("code", DEFAULT_CODE)
    return known.get(wanted, known[DEFAULT_CODE])


def plan_definitions(plan: PlanFile) -> tuple[CoverageDefinition, ...]:
    """The definitions that the plan knows, shipped ones first."""
    with plan.read() as session:
        return all_definitions(session)


def follows_list_date(plan: PlanFile, code: str) -> bool:
    """True for a definition whose date is that of the equipment list, False where its user fixed one."""
    with plan.read() as session:
        own = {found.parts["code"]: found for found in coverage_queries.own_definitions(session)}
    return code not in own or own[code].parts["date"] is None


def choose_definition(plan: PlanFile, code: str) -> None:
    """Look at the plan under the definition ``code`` from now on. Raises :class:`KnownError` for an unknown code."""
    with plan.write() as writing:
        chosen_definition(writing.session, code)
        coverage_edits.put_setting(writing.session, _SETTING, {"code": code})


def new_code(label: str, taken: Sequence[str]) -> str:
    """A code for a definition of this name that no other has."""
    stem = re.sub(r"[^A-Z0-9]+", "_", label.upper()).strip("_")[:24] or "OWN"
    codes = (stem if number == 1 else f"{stem}_{number}" for number in range(1, len(taken) + 2))
    return next(code for code in codes if code not in taken)


def save_definition(plan: PlanFile, definition: CoverageDefinition, *, on_list_date: bool) -> Changes:
    """Add or replace a definition of the user's own.

    Raises :class:`KnownError` when it is a shipped one or says nothing sensible.
    """
    problems = definition_problems(definition)
    if is_shipped(definition.code):
        problems.append(translate("Definition", "Une définition fournie ne se modifie pas : copiez-la."))
    if problems:
        raise KnownError(" ".join(problems))
    with plan.write() as writing:
        coverage_edits.put_definition(writing.session, definition, on_list_date=on_list_date)
        writing.name(QT_TRANSLATE_NOOP("History", "définition « {name} »"), name=definition.label)
    return writing.changes


def remove_definition(plan: PlanFile, code: str) -> Changes:
    """Delete a definition of the user's own. Raises :class:`KnownError` for a shipped or unknown one."""
    if is_shipped(code):
        raise KnownError(translate("Definition", "Une définition fournie ne se supprime pas."))
    with plan.write() as writing:
        definition = chosen_definition(writing.session, code or "?")
        coverage_edits.remove_definition(writing.session, code)
        writing.name(QT_TRANSLATE_NOOP("History", "supprimer la définition « {name} »"), name=definition.label)
    return writing.changes


def definition_problems(definition: CoverageDefinition) -> list[str]:
    """Everything that keeps a definition from being used, in words."""
    found = []
    if not definition.label.strip():
        found.append(translate("Definition", "Donnez un nom à la définition."))
    if not definition.kinds:
        found.append(translate("Definition", "Cochez au moins un type d’équipement."))
    if not 1 <= definition.threshold_min <= 120:
        found.append(translate("Definition", "Le seuil doit être compris entre 1 et 120 minutes."))
    if definition.threshold_min not in definition.bands_min:
        found.append(translate("Definition", "Le seuil doit être l’une des bornes de classes."))
    bands = definition.bands_min
    if not all(low < high < inf for low, high in pairwise((0.0, *bands))):
        found.append(translate("Definition", "Les bornes de classes doivent être positives et croissantes."))
    if not 0 <= definition.extra_delay_min <= 60:
        found.append(translate("Definition", "Le délai ajouté doit être compris entre 0 et 60 minutes."))
    elif definition.extra_delay_min >= definition.threshold_min:
        found.append(translate("Definition", "Le délai ajouté doit être plus court que le seuil."))
    if definition.intra_commune_min is not None and not 0 <= definition.intra_commune_min <= 60:
        found.append(translate("Definition", "Les minutes internes à une commune vont de 0 à 60."))
    return found
