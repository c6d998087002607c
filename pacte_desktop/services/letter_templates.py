"""The texts of letters: those that come with the program, and those that the users of a plan wrote in their place."""

import tomllib
from functools import cache

from pacte_desktop.domain.changes import Changes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_check import letter_mistakes
from pacte_desktop.domain.letter_syntax import on_line
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.store import document_edits, document_queries
from pacte_desktop.store.plan_file import PlanFile

_FOLDER = RESOURCES / "templates" / "letters"


@cache
def shipped_template(kind: LetterKind) -> LetterTemplate:
    """The text that comes with the program. Raises :class:`KnownError` when its file is gone or damaged."""
    path = _FOLDER / f"{kind}.toml"
    try:
        with path.open("rb") as file:
            found = tomllib.load(file)
        return LetterTemplate(kind, str(found["subject"]), str(found["body"]).rstrip("\n"))
    except (OSError, tomllib.TOMLDecodeError, KeyError, UnicodeDecodeError) as error:
        raise KnownError(
            translate("Letters", "Le modèle de courrier « {path} » est absent ou illisible.").format(path=path),
            translate("Letters", "Réinstallez Pacte Desktop."),
        ) from error


def letter_templates(plan: PlanFile) -> dict[LetterKind, LetterTemplate]:
    """The text in force of each letter of a plan: its own, else the shipped one."""
    with plan.read() as reader:
        own = {template.kind: template for template in document_queries.letter_templates(reader)}
    return {kind: own.get(kind) or shipped_template(kind) for kind in LetterKind}


def save_template(plan: PlanFile, template: LetterTemplate) -> Changes:
    """Keep a text for this plan, as one step; nothing happens when it is the one in force already.

    Raises :class:`KnownError` with its first mistake: a text that cannot become letters is not kept.
    """
    refuse_mistakes(template)
    if template == shipped_template(template.kind):
        return restore_template(plan, template.kind)
    with plan.write() as writing:
        if template not in document_queries.letter_templates(writing.session):
            writing.name(QT_TRANSLATE_NOOP("History", "modifier le texte « {letter} »"), letter=template.kind.label)
            document_edits.write_letter_template(writing.session, template)
    return writing.changes


def restore_template(plan: PlanFile, kind: LetterKind) -> Changes:
    """The shipped text holds again, as one step; nothing happens when it already does."""
    with plan.write() as writing:
        if any(template.kind is kind for template in document_queries.letter_templates(writing.session)):
            writing.name(QT_TRANSLATE_NOOP("History", "revenir au texte d’origine « {letter} »"), letter=kind.label)
            document_edits.remove_letter_template(writing.session, kind)
    return writing.changes


def refuse_mistakes(template: LetterTemplate) -> None:
    """Raise :class:`KnownError` with the first mistake of a text, when it has one."""
    mistakes = letter_mistakes(template)
    if mistakes:
        words = translate("Letters", "Le texte « {letter} » ne peut pas servir. {mistake}")
        raise KnownError(
            words.format(letter=template.kind.label, mistake=on_line(mistakes[0]).sentence),
            translate("Letters", "Corrigez-le dans « Textes des courriers »."),
        )
