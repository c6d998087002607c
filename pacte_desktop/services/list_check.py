"""Whether a list may leave the program: the independent checker looks at the plan before it is shown or printed."""

from dataclasses import dataclass

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.services.problems import PlanFacts, find_problems, plan_facts, stops_printing
from pacte_desktop.store.plan_file import PlanFile

_TOLD = 3


@dataclass(frozen=True, slots=True)
class ListCheck:
    """``errors`` keep the list in; ``remarks`` are the other errors and the warnings, which do not."""

    errors: tuple[Problem, ...]
    remarks: tuple[Problem, ...]

    @property
    def refusal(self) -> str:
        """Why the list may not be printed, in one sentence; empty when it may."""
        if not self.errors:
            return ""
        return counted(
            len(self.errors),
            translate("ListCheck", "La liste ne peut pas être imprimée : {n} erreur est à corriger d’abord."),
            translate("ListCheck", "La liste ne peut pas être imprimée : {n} erreurs sont à corriger d’abord."),
        )

    @property
    def note(self) -> str:
        """What a person should look at before the list goes out; empty when there is nothing."""
        if not self.remarks:
            return ""
        return counted(
            len(self.remarks),
            translate("ListCheck", "▲ {n} remarque du contrôle n’empêche pas d’imprimer : voir « Problèmes »."),
            translate("ListCheck", "▲ {n} remarques du contrôle n’empêchent pas d’imprimer : voir « Problèmes »."),
        )


def list_check(facts: PlanFacts) -> ListCheck:
    """Look at a plan whose list is to be shown or printed."""
    found = find_problems(facts)
    errors = tuple(item for item in found if stops_printing(item))
    remarks = tuple(item for item in found if item not in errors and item.severity is not Severity.NOTE)
    return ListCheck(errors, remarks)


def refuse_faulty(plan: PlanFile) -> None:
    """Raise :class:`KnownError` naming the first errors when a list of the plan may not be printed."""
    found = list_check(plan_facts(plan))
    if found.errors:
        told = " ".join(problem.sentence for problem in found.errors[:_TOLD])
        raise KnownError(f"{found.refusal} {told}", translate("ListCheck", "La commande « check » les donne toutes."))
