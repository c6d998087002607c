"""How many seats of a post are held and free, where those who sit there are named beside it.

Who sits outside the capacity holds no seat, for a reason that nobody may guess: a seat that is free beside the only
name would tell it. Where the letter S may not be told, everybody who is named holds a seat. Documents that name nobody
count what is free as it is.
"""

from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.print_levels import Disclosure, PrintLevel, may_show
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.post_board import PostBoard


def seats_held(board: PostBoard, post: OpenPost, level: PrintLevel) -> int:
    """Seats of a post that are held, at most all of them."""
    taken = board.taken[post.id] if may_show(Disclosure.SUPERNUMERARY, level) else len(board.holders.get(post.id, ()))
    return min(taken, post.capacity)


def seats_note(level: PrintLevel) -> tuple[str, ...]:
    """The note that says how they are counted; the same whether anybody sits outside the capacity or not."""
    if may_show(Disclosure.SUPERNUMERARY, level):
        return ()
    return (
        translate("Documents", "Vacantes : places moins internes nommés ici ; la liste « Postes vacants » fait foi."),
    )
