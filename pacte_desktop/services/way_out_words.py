"""One change that would make a post possible, as words in small letters: « ouvrir une place de plus à … »."""

from pacte_desktop.domain.rules import DEROGABLE, Rule
from pacte_desktop.domain.wording import translate
from pacte_desktop.placement.allocation.conflict import Edit
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.allocation.judging import site_of
from pacte_desktop.services.allocation.prepared import Prepared


def edit_sentence(prepared: Prepared, board: PostBoard, edit: Edit) -> str:
    """The change in words; ``board`` judges which rules a derogation has to lift."""
    if edit.kind == "seat":
        post = prepared.posts[edit.post]
        return translate("Why", "ouvrir une place de plus à {site} (poste {post})").format(
            site=site_of(board, post.site_id), post=post.imotep_number
        )
    intern = prepared.interns[edit.intern]
    if edit.kind == "unlock":
        held = board.by_intern.get(intern.id)
        if held is not None and held.is_locked:
            return translate("Why", "déverrouiller l’affectation de {name}").format(name=intern.full_name)
        return translate("Why", "revenir sur le choix que {name} a fait en séance").format(name=intern.full_name)
    return _derogation(prepared, board, edit)


def _derogation(prepared: Prepared, board: PostBoard, edit: Edit) -> str:
    """Which rules to lift, or why they cannot be: those that protect other interns or the law have another way out."""
    intern, post = prepared.interns[edit.intern], prepared.posts[edit.post]
    broken = [
        refusal
        for refusal in board.refusals(intern, post, moving=True)
        if refusal.rule not in (Rule.CAPACITY, Rule.ONE_POST)
    ]
    fixed = [refusal for refusal in broken if refusal.rule not in DEROGABLE]
    if fixed:
        return translate("Why", "lever d’abord ce qu’aucune dérogation ne lève ({rules}) pour {name}").format(
            rules=", ".join(str(refusal.rule) for refusal in fixed), name=intern.full_name
        )
    return translate("Why", "accorder à {name} une dérogation à {rules} pour {site}").format(
        name=intern.full_name,
        rules=", ".join(str(refusal.rule) for refusal in broken),
        site=site_of(board, post.site_id),
    )
