"""What an import may not do to a plan: take away what other things stand on, or move a post that is given."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pacte_desktop.domain.incoming import Plain, TargetKind
from pacte_desktop.domain.wording import counted, translate


@dataclass(frozen=True, slots=True)
class GivenPost:
    """A post that somebody sits on or was called to: ``number`` of the post, ``taken`` seats, ``names``, shortened."""

    number: str
    taken: int
    names: str


@dataclass(frozen=True, slots=True)
class Holds:
    """``removals``: why a row cannot go, by kind and id; those that may are not in it. ``posts``: given ones, by id."""

    removals: Mapping[TargetKind, Mapping[int, str]] = field(default_factory=dict)
    posts: Mapping[int, GivenPost] = field(default_factory=dict)

    def of_removal(self, target: TargetKind, row_id: int) -> str:
        """Sentence against removing a row; empty when it may go."""
        return self.removals.get(target, {}).get(row_id, "")

    def of_change(self, target: TargetKind, row_id: int, changed: Mapping[str, Plain]) -> str:
        """Sentence against giving a row the values ``changed``, all of them other than today's; empty when it may."""
        post = self.posts.get(row_id) if target is TargetKind.POST else None
        if post is None:
            return ""
        if "site" in changed or "internship_type" in changed:
            return translate(
                "ImportHold",
                "Le poste {post} est attribué ({names}) : son terrain et son type ne peuvent plus changer.",
            ).format(post=post.number, names=post.names)
        capacity = changed.get("capacity")
        if isinstance(capacity, int) and capacity < post.taken:
            return counted(
                post.taken,
                translate(
                    "ImportHold", "Poste {post} : {n} place est prise ({names}), il ne peut pas en garder moins."
                ),
                translate(
                    "ImportHold", "Poste {post} : {n} places sont prises ({names}), il ne peut pas en garder moins."
                ),
                post=post.number,
                names=post.names,
            )
        return ""
