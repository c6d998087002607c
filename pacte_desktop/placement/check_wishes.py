"""R1 of the consolidation by matching: lists of wishes that are too short, and posts that rank too few candidates.

An inference of the program: the offered posts are counted one by one as they are published, whatever their seats,
because a wish names one of them; candidates of a post are those who wish for it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from fractions import Fraction

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wishes import HostRank, Wish, minimum_wishes
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.placement.post_board import PostBoard

MATCHING = "MATCHING"


def judges_wishes(board: PostBoard) -> bool:
    """True when the local procedure of the consolidation is the matching of both rankings: else no wish is read."""
    return bool(board.parameters.get("p3.procedure") == MATCHING)


def check_wishes(board: PostBoard, wishes: Sequence[Wish], ranks: Sequence[HostRank]) -> list[Problem]:
    """Warnings; none unless the local procedure of the consolidation is the matching of both rankings."""
    if not judges_wishes(board):
        return []
    offered = [post for post in board.posts.values() if Phase.CONSOLIDATION in post.phases]
    offered_ids = {post.id for post in offered}
    choosing = [intern for intern in board.interns.values() if _chooses(board, intern)]
    asked = {(wish.intern_id, wish.post_id) for wish in wishes if wish.post_id in offered_ids}
    return [*_short_lists(board, choosing, len(offered), asked), *_short_rankings(board, choosing, asked, ranks)]


def _chooses(board: PostBoard, intern: Intern) -> bool:
    """In the consolidation, with something left to do, in the subdivision."""
    present = not board.situation(intern.id).is_away
    return intern.phase is Phase.CONSOLIDATION and present and bool(board.remaining(intern))


def _short_lists(
    board: PostBoard, choosing: Sequence[Intern], offered: int, asked: set[tuple[int, int]]
) -> Iterator[Problem]:
    figures = board.parameters
    least = minimum_wishes(
        offered,
        Fraction(figures.integer("p3.wish_share"), 100),
        figures.integer("p3.wish_min"),
        rounded_up=figures.text("p3.wish_rounding") == "UP",
    )
    made = Counter(intern_id for intern_id, _ in asked)
    for intern in choosing:
        if made[intern.id] < least:
            yield Problem(
                Severity.WARNING,
                "R1.wishes",
                counted(
                    made[intern.id],
                    translate("Wishes", "{name} a fait {n} vœu pour la consolidation ; il en faut au moins {least}."),
                    translate("Wishes", "{name} a fait {n} vœux pour la consolidation ; il en faut au moins {least}."),
                    name=intern.full_name,
                    least=least,
                ),
                translate("Wishes", "Demandez à l’interne de compléter sa liste."),
                intern_id=intern.id,
            )


def _short_rankings(
    board: PostBoard, choosing: Sequence[Intern], asked: set[tuple[int, int]], ranks: Sequence[HostRank]
) -> Iterator[Problem]:
    share = board.parameters.integer("p3.site_rank_share")
    known = {intern.id for intern in choosing}
    candidates: dict[int, set[int]] = defaultdict(set)
    for intern_id, post_id in asked:
        if intern_id in known:
            candidates[post_id].add(intern_id)
    ranked: dict[int, set[int]] = defaultdict(set)
    for rank in ranks:
        ranked[rank.post_id].add(rank.intern_id)
    for post_id, wishing in sorted(candidates.items()):
        least = -(-share * len(wishing) // 100)
        done = len(wishing & ranked[post_id])
        if done < least:
            post = board.posts[post_id]
            site = board.sites.get(post.site_id)
            yield Problem(
                Severity.WARNING,
                "R1.ranking",
                counted(
                    len(wishing),
                    translate("Wishes", "{site} a classé {done} candidats sur {n} ; il en faut au moins {least}."),
                    translate("Wishes", "{site} a classé {done} candidats sur {n} ; il en faut au moins {least}."),
                    site=site.name if site else post.imotep_number,
                    done=done,
                    least=least,
                ),
                translate("Wishes", "Demandez au terrain de compléter son classement."),
                post_id=post_id,
                site_id=post.site_id,
            )
