"""People beyond 30 minutes under the three definitions, counted on the file itself, beside the published figures."""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from pacte_desktop.domain.wording import grouped, stated, translate
from pacte_desktop.importing.table_kind import TableFacts, TableRow
from pacte_desktop.shipped import RESOURCES

_POPULATION = "population"


def _label(field: str) -> str:
    return {
        "t_su_smur": translate("CareChain", "SU ou SMUR, par la route"),
        "t_su_smur_mcs": translate("CareChain", "SU, SMUR ou MCS, par la route"),
        "t_all_modes": translate("CareChain", "tous les moyens, hélicoptères compris"),
    }[field]


@cache
def _chain() -> dict[str, Any]:
    file = RESOURCES / "sources" / "urgent_care_chain.toml"
    return tomllib.loads(file.read_text(encoding="utf-8"))


def chain_notes(rows: Mapping[str, TableRow], facts: TableFacts, situation: str) -> list[str]:
    """What the file gives with its own population; nothing without population. ``situation``: ISO day of the file.

    Only a file with every commune of the country, of the day for which figures are published, is compared with them.
    """
    steps = [step for step in _chain()["step"] if step["field"] in facts.headings]
    if _POPULATION not in facts.headings or not steps:
        return []
    threshold = float(_chain()["threshold_min"])
    told = [row for row in rows.values() if isinstance(row.values.get(_POPULATION), float)]
    beyond = {step["field"]: _beyond(told, step["field"], threshold) for step in steps}
    is_national = len(told) >= _chain()["national_communes"] and situation == str(_chain()["situation"])
    words = translate(
        "CareChain",
        "Habitants à plus de {threshold} min d’après ce fichier (« {population} », {n} communes) : {steps}.",
    )
    sentences = [
        words.format(
            threshold=stated(threshold),
            population=facts.headings[_POPULATION].strip(),
            n=grouped(len(told)),
            steps=" ; ".join(_step_words(step, beyond[step["field"]], is_national) for step in steps),
        )
    ]
    if is_national:
        sentences.append(_verdict(steps, beyond))
    return sentences


def _beyond(rows: list[TableRow], code: str, threshold: float) -> float:
    total = 0.0
    for row in rows:
        minutes, people = row.values.get(code), row.values[_POPULATION]
        if isinstance(minutes, float) and isinstance(people, float) and minutes > threshold:
            total += people
    return total


def _step_words(step: Mapping[str, Any], people: float, is_compared: bool) -> str:
    said = translate("CareChain", "{label} : {people}").format(label=_label(step["field"]), people=grouped(people))
    if not is_compared:
        return said
    published = grouped(step["people"]) if step["is_exact"] else f"{grouped(step['people'] / 1e6, 1)} M"
    words = translate("CareChain", "{said} (publié : {published}, écart : {gap})")
    gap = people - step["people"]
    sign = "+" if gap > 0 else "−" if gap < 0 else ""
    return words.format(said=said, published=published, gap=sign + grouped(abs(gap)))


def _verdict(steps: list[Mapping[str, Any]], beyond: Mapping[str, float]) -> str:
    tolerance = float(_chain()["tolerance"])
    off = [_label(step["field"]) for step in steps if abs(beyond[step["field"]] - step["people"]) > tolerance]
    shown = grouped(tolerance / 1e6, 2)
    if off:
        words = translate(
            "CareChain",
            "Ce fichier s’écarte de plus de {tolerance} M des chiffres publiés ({labels}) : est-ce bien l’édition "
            "d’origine, entière ?",
        )
        return words.format(tolerance=shown, labels=", ".join(off))
    words = translate("CareChain", "La chaîne publiée est retrouvée à {tolerance} M près (chiffres arrondis).")
    return words.format(tolerance=shown)
