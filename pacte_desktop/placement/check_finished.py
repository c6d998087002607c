"""R0 before any call list: interns of the plan who have validated everything and whom a session would still propose."""

from collections.abc import Collection, Iterator

from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.check_training import AWAY
from pacte_desktop.placement.post_board import PostBoard


def check_finished(board: PostBoard, told: Collection[int] = ()) -> Iterator[Problem]:
    """Warnings on who has nothing left to validate and is not away; ``told``: ids of whom an error says so already."""
    for intern in board.interns.values():
        if intern.id in told or board.situations.get(intern.id) in AWAY or board.remaining(intern):
            continue
        yield Problem(
            Severity.WARNING,
            "R0.complete",
            translate("Checker", "{name} a tout validé : ne sera pas appelé.").format(name=intern.full_name),
            translate(
                "Checker", "Laissez l’interne hors des listes d’appel, ou corrigez ses stages validés s’ils sont faux."
            ),
            intern_id=intern.id,
        )
