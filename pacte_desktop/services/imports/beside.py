"""What files bring that is no row of a plan is written: a territory into the plan, a matrix on this machine."""

from pacte_desktop.domain.incoming import Beside
from pacte_desktop.importing.territory_moves import NewTerritory
from pacte_desktop.services.matrix import PreparedMatrix, write_prepared
from pacte_desktop.store import territory_edits
from pacte_desktop.store.queries import Reader


def write_outside(beside: Beside) -> bool:
    """True when the content belongs in no plan: it is written where it belongs, and the plan has no step for it.

    Raises :class:`KnownError` when it cannot be written.
    """
    if not isinstance(beside.content, PreparedMatrix):
        return False
    write_prepared(beside.content)
    return True


def put_beside(session: Reader, beside: Beside) -> None:
    """Put the content into the plan, inside a transaction."""
    if isinstance(beside.content, NewTerritory):
        territory_edits.put_territory(session, beside.content.territory)
