"""A computed plan for a person and for a program: sentences, and the record that ``allocate --json`` prints."""

from collections.abc import Iterator
from typing import Any

from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.allocation.method import gaming_line
from pacte_desktop.services.allocation.run import Run

LISTED = 20
"""So many interns without a post are named; the others are counted."""


def run_record(run: Run) -> dict[str, Any]:
    """The values as JSON; interns and posts by IMOTEP number. ``assignments`` has those who have a post."""
    return {
        "method": str(run.method) if run.method else None,
        "label": run.label,
        "placed": run.placed,
        "unplaced": len(run.unplaced),
        "levels": [{"name": level.name, "value": level.value, "code": level.code} for level in run.levels],
        "proved": run.proved,
        "bound_gap": run.bound_gap,
        "first_unproved": run.first_unproved,
        "seconds": round(run.seconds, 3),
        "seed": run.seed,
        "assignments": [
            {"intern": item.intern, "post": item.post} for item in run.placements if item.post_id is not None
        ],
        "without_post": [{"intern": item.intern, "name": item.name, "why": item.why} for item in run.unplaced],
        "ranks": {str(rank): count for rank, count in run.ranks.ranks},
        "outside_wishes": run.ranks.outside,
        "minutes": {
            "mean": _rounded(run.minutes.mean),
            "worst_decile": _rounded(run.minutes.worst_decile),
            "largest": _rounded(run.minutes.largest),
            "farthest": _rounded(run.minutes.farthest),
        },
        "types": [
            {"code": item.internship_type, "label": item.label, "taken": item.taken, "vacant": item.vacant}
            for item in run.types
        ],
        "errors": [
            {"rule": problem.rule, "sentence": problem.sentence}
            for problem in run.problems
            if problem.severity is Severity.ERROR
        ],
        "can_be_validated": not run.errors,
        "gaming": gaming_line(run.method) if run.method else None,
        "notes": [*run.notes, *run.blocking],
        "kept": run.id,
    }


def _rounded(minutes: float | None) -> float | None:
    return None if minutes is None else round(minutes, 2)


def run_sentences(run: Run) -> Iterator[str]:
    """The same for a person, the most important first."""
    yield counted(
        run.placed,
        translate("Run", "{label}\u202f: {n} interne placé, {without} sans poste."),
        translate("Run", "{label}\u202f: {n} internes placés, {without} sans poste."),
        label=run.label[:1].upper() + run.label[1:],
        without=grouped(len(run.unplaced)),
    )
    for item in run.unplaced[:LISTED]:
        yield f"  {item.name}\u202f: {item.why}"
    if len(run.unplaced) > LISTED:
        yield translate("Run", "  … et {n} autres.").format(n=grouped(len(run.unplaced) - LISTED))
    for level in run.levels:
        yield f"  {grouped(level.value, 0 if float(level.value).is_integer() else 1):>12}  {level.name}"
    yield proof_sentence(run)
    yield from _figures(run)
    errors = [problem for problem in run.problems if problem.severity is Severity.ERROR]
    yield counted(
        len(errors),
        translate("Run", "Vérificateur indépendant\u202f: {n} erreur."),
        translate("Run", "Vérificateur indépendant\u202f: {n} erreurs."),
    )
    yield from (f"  {problem.rule}  {problem.sentence}" for problem in errors[:LISTED])
    yield from run.notes
    yield from run.blocking[:LISTED]
    if run.method is not None:
        yield gaming_line(run.method)


def proof_sentence(run: Run) -> str:
    """Whether a better plan may exist, and at which level."""
    if run.proved:
        return translate("Run", "Prouvé\u202f: aucun plan n’est meilleur ({seconds} s).").format(
            seconds=grouped(run.seconds, 2)
        )
    return translate(
        "Run", "Non prouvé\u202f: «\u202f{level}\u202f» peut encore gagner {gap}\u202f% au plus ({seconds} s)."
    ).format(level=run.unproved_name, gap=grouped(100 * run.bound_gap), seconds=grouped(run.seconds, 2))


def _figures(run: Run) -> Iterator[str]:
    ranks, minutes = run.ranks, run.minutes
    yield translate("Run", "Vœux\u202f: {first} au 1ᵉʳ, {five} parmi les 5 premiers, {outside} hors des vœux.").format(
        first=grouped(ranks.up_to(1)), five=grouped(ranks.up_to(5)), outside=grouped(ranks.outside)
    )
    if minutes.mean is not None and minutes.worst_decile is not None and minutes.largest is not None:
        yield translate(
            "Run",
            "Trajet\u202f: {mean} min en moyenne, {worst} min pour le dixième le plus loin, {largest} min au plus.",
        ).format(
            mean=grouped(minutes.mean, 1),
            worst=grouped(minutes.worst_decile, 1),
            largest=grouped(minutes.largest, 1),
        )
