"""How many interns would gain by writing other wishes than their true ones, tried on a drawn sample.

A finding, not a proof: the misreports tried are those that people think of. What is gained is judged by the true list:
a better rank, or any wish where there was none, or a post where there was none; what lies outside the list is all one.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from math import inf

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.preferences import wished_posts

Method = Callable[[Instance], NDArray[np.int64]]
"""A way of choosing: the posts (n) that it gives for an instance."""

Wishes = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Gain:
    """An intern (index) who does better by ``wishes`` (posts, best first) than by the true list.

    ``misreport``: ``first_only``, ``better_only``, ``one_better``, ``popular_last``, ``popular_dropped``, ``swapped``.
    ``before``, ``after``: posts held with the true list and with the other one.
    """

    intern: int
    misreport: str
    wishes: Wishes
    before: int
    after: int


@dataclass(frozen=True)
class Audit:
    """Of ``tried`` interns, ``gained`` could do better; ``examples`` has one gain of each. ``runs`` of the method."""

    tried: int
    gained: int
    examples: tuple[Gain, ...]
    runs: int


def audit(instance: Instance, method: Method, sample: int, seed: int, watch: Watch | None = None) -> Audit:
    """Try the misreports of ``sample`` interns drawn by ``seed`` among those with two wishes or more."""
    watch = watch or Watch()
    truth = method(instance)
    free = np.flatnonzero(~instance.locked & ((instance.wish_rank > 0) & instance.eligible).any(axis=1))
    several = [int(intern) for intern in free if len(wished_posts(instance, int(intern))) > 1]
    drawn = np.random.default_rng(seed).permutation(several)[:sample]
    popularity = ((instance.wish_rank > 0) & instance.eligible).sum(axis=0)
    examples, runs = [], 1
    words = translate("Gaming", "Essai d’autres listes de vœux")
    for done, intern in enumerate(drawn.tolist()):
        watch.step(words, done, len(drawn))
        for misreport, wishes in _misreports(instance, intern, int(truth[intern]), popularity):
            watch.step(words, done, len(drawn))
            runs += 1
            after = int(method(_telling(instance, intern, wishes))[intern])
            if _value(instance, intern, after) < _value(instance, intern, int(truth[intern])):
                examples.append(Gain(intern, misreport, wishes, int(truth[intern]), after))
                break
    return Audit(len(drawn), len(examples), tuple(examples), runs)


def sentence(method_code: str, found: Audit) -> str:
    """What to say on screen of ``serial``, ``stable`` or ``optimal``, with what was found."""
    words = {
        "serial": translate(
            "Gaming",
            "Choix par rang\u202f: personne ne gagne à cacher ses vœux ni à en changer l’ordre.",
        ),
        "stable": translate(
            "Gaming",
            "Appariement stable\u202f: sans couples ni ex æquo, personne ne gagne à cacher ses vœux. Avec eux, "
            "une liste courte peut être avantagée.",
        ),
        "optimal": translate(
            "Gaming",
            "Attention\u202f: avec l’optimum, une liste courte peut être avantagée. Demandez une longueur minimale et "
            "complétez chaque liste par l’ordre par défaut publié.",
        ),
    }[method_code]
    if not found.tried:
        return words
    if found.gained:
        tried = counted(
            found.gained,
            translate("Gaming", "{n} interne sur {tried} essayés aurait gagné à écrire une autre liste."),
            translate("Gaming", "{n} internes sur {tried} essayés auraient gagné à écrire une autre liste."),
            tried=grouped(found.tried),
        )
        if method_code == "serial":  # Proved impossible: something else is wrong, and nothing may hide it.
            return translate("Gaming", "Résultat anormal, à signaler\u202f: {found}").format(found=tried)
    else:
        tried = translate("Gaming", "Aucun gain trouvé pour {tried} internes essayés.").format(
            tried=grouped(found.tried)
        )
    return f"{words} {tried}"


def _misreports(
    instance: Instance, intern: int, held: int, popularity: NDArray[np.int64]
) -> Iterator[tuple[str, Wishes]]:
    """Other lists than the true one, each once. Who holds a first wish has nothing to gain: none."""
    listed = tuple(wished_posts(instance, intern).tolist())
    own = _value(instance, intern, held)
    better = tuple(post for post in listed if _value(instance, intern, post) < own)
    if not better:
        return
    popular = max(listed, key=lambda post: int(popularity[post]))
    others = tuple(post for post in listed if post != popular)
    seen = {listed}
    for misreport, wishes in (
        ("first_only", listed[:1]),
        ("better_only", better),
        ("one_better", better[-1:]),
        ("popular_last", (*others, popular)),
        ("popular_dropped", others),
        ("swapped", (listed[1], listed[0], *listed[2:])),
    ):
        if wishes not in seen:
            seen.add(wishes)
            yield misreport, wishes


def _telling(instance: Instance, intern: int, wishes: Wishes) -> Instance:
    ranks = instance.wish_rank.copy()
    ranks[intern] = 0
    ranks[intern, list(wishes)] = np.arange(1, len(wishes) + 1)
    return replace(instance, wish_rank=ranks)


def _value(instance: Instance, intern: int, post: int) -> tuple[bool, float]:
    """Smaller is better: no post at all, then the rank, beyond every rank outside the list."""
    rank = int(instance.wish_rank[intern, post]) if post != NOBODY else 0
    return post == NOBODY, rank if rank > 0 else inf
