"""Why an intern has no post in a plan, as a sentence with numbers that anyone can count again."""

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.allocation.measures import open_pairs, seats
from pacte_desktop.placement.hall_certificate import HallCertificate
from pacte_desktop.placement.instance import NOBODY, Instance
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.prepared import Prepared

TYPES_TOLD = 3
"""More internship types than that are not named in a sentence."""


def shared_posts(instance: Instance, post_of: NDArray[np.int64], intern: int) -> HallCertificate | None:
    """Who shares which seats with an intern without a post, none of them free; None when moving people would do.

    From the posts open to the intern to their holders, to the posts open to these, and so on. Locked holders move
    nowhere: they and their seats are left out.
    """
    allowed = open_pairs(instance) & ~instance.locked[:, None]
    free = seats(instance) - np.bincount(post_of[post_of != NOBODY], minlength=instance.size[1])
    locked = np.bincount(post_of[instance.locked & (post_of != NOBODY)], minlength=instance.size[1])
    people = np.zeros(instance.size[0], np.bool_)
    posts = np.zeros(instance.size[1], np.bool_)
    new = np.array([intern])
    while len(new):
        people[new] = True
        posts |= allowed[new].any(axis=0)
        if (free[posts] > 0).any():
            return None
        held = (post_of != NOBODY) & ~instance.locked
        held[held] = posts[post_of[held]]
        new = np.flatnonzero(held & ~people)
    where = np.flatnonzero(posts)
    interns = tuple(np.flatnonzero(people).tolist())
    return HallCertificate(interns, tuple(where.tolist()), int((seats(instance) - locked)[where].sum()))


def sharing_sentence(board: PostBoard, posts: Sequence[OpenPost], certificate: HallCertificate) -> str:
    """« 63 internes qui doivent faire urgences se partagent 60 postes, 62 places »."""
    codes = dict.fromkeys(posts[column].internship_type for column in certificate.posts)
    facts = {"posts": posts_words(len(certificate.posts)), "seats": seats_words(certificate.seats)}
    if certificate.seats <= 0:
        return counted(
            len(certificate.interns),
            translate("Certificate", "{n} interne n’a aucune place libre qui lui soit permise."),
            translate("Certificate", "{n} internes n’ont aucune place libre qui leur soit permise."),
        )
    if len(codes) > TYPES_TOLD:
        return counted(
            len(certificate.interns),
            translate("Certificate", "{n} interne n’a que {posts}, {seats}."),
            translate("Certificate", "{n} internes se partagent {posts}, {seats}."),
            **facts,
        )
    return counted(
        len(certificate.interns),
        translate("Certificate", "{n} interne qui doit faire {types} n’a que {posts}, {seats}."),
        translate("Certificate", "{n} internes qui doivent faire {types} se partagent {posts}, {seats}."),
        types=type_labels(board, codes),
        **facts,
    )


def posts_words(count: int) -> str:
    """« 60 postes »."""
    return counted(count, translate("Certificate", "{n} poste"), translate("Certificate", "{n} postes"))


def type_labels(board: PostBoard, codes: Iterable[str]) -> str:
    """Names of internship types, each once, as « A, B ou C »."""
    labels = [board.types[code].label if code in board.types else code for code in dict.fromkeys(codes)]
    if len(labels) < 2:
        return "".join(labels)
    return translate("Certificate", "{others} ou {last}").format(others=", ".join(labels[:-1]), last=labels[-1])


def why_unplaced(prepared: Prepared, post_of: NDArray[np.int64], row: int) -> str:
    """One sentence for one intern without a post in a plan."""
    board, instance = prepared.board, prepared.instance
    if not instance.eligible[row].any():
        needed = type_labels(board, board.needed_types(prepared.interns[row]))
        return translate("Certificate", "Aucun poste ouvert ne convient (type nécessaire\u202f: {types}).").format(
            types=needed or "–"
        )
    found = shared_posts(instance, post_of, row)
    if found is None:
        return translate(
            "Certificate",
            "Les postes permis étaient pris\u202f; une place existe si d’autres internes changent de poste.",
        )
    return sharing_sentence(board, prepared.posts, found)


def seats_words(count: int) -> str:
    """« 62 places »."""
    return counted(count, translate("Certificate", "{n} place"), translate("Certificate", "{n} places"))


def place_words(place: int) -> str:
    """« 214ᵉ », « 1ᵉʳ »."""
    if place == 1:
        return translate("Certificate", "1ᵉʳ")
    return translate("Certificate", "{place}ᵉ").format(place=grouped(place))
