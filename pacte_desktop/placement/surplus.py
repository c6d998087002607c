"""Fewest posts to open for a number of interns to place (rule R7), in whole numbers."""

from pacte_desktop.domain.parameters import Parameters


def posts_min(interns: int, parameters: Parameters) -> int:
    """Fewest posts for ``interns`` of general practice: a share rounded up, or a fixed extra from a threshold on.

    Nobody to place asks for no post.
    """
    if interns <= 0:
        return 0
    if interns >= parameters.integer("surplus.mg_threshold"):
        return interns + parameters.integer("surplus.mg_extra")
    return _share(interns, parameters)


def posts_min_small_specialty(interns: int, parameters: Parameters) -> int:
    """Fewest posts for ``interns`` of a listed small specialty: a fixed extra below a threshold, else the share."""
    if interns <= 0:
        return 0
    if interns < parameters.integer("surplus.small_threshold"):
        return interns + parameters.integer("surplus.small_extra")
    return _share(interns, parameters)


def _share(interns: int, parameters: Parameters) -> int:
    """A percentage rounded up without ever leaving the whole numbers."""
    return -(-parameters.integer("surplus.rate") * interns // 100)
