"""Arguments of the verbs on the placement: what is wrong with a plan, posts against interns."""

from pacte_desktop.arguments.coverage import add_json
from pacte_desktop.arguments.parser import Verbs, plan_verb
from pacte_desktop.domain.wording import translate


def add_placement_verbs(verbs: Verbs) -> None:
    """``check`` and ``adequacy``."""
    check = plan_verb(
        verbs,
        "check",
        translate("Arguments", "vérifie le plan : erreurs, avertissements et remarques, règle par règle"),
    )
    check.add_argument(
        "--travel",
        action="store_true",
        help=translate("Arguments", "signale aussi les longs trajets sans logement (plus long)"),
    )
    add_json(check)
    add_json(
        plan_verb(
            verbs, "adequacy", translate("Arguments", "internes, minimum de postes et postes ouverts, par séance")
        )
    )
