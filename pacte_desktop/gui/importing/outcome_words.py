"""What an import comes to, in sentences: before it, on its button, and after it."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.incoming import RowState
from pacte_desktop.domain.wording import counted
from pacte_desktop.gui.importing.plain_words import state_count
from pacte_desktop.services.imports import ImportPreview


def counts(preview: ImportPreview) -> dict[RowState, int]:
    """Things in each state; values of layers are none."""
    return {
        RowState.ADDED: preview.added - sum(layer.added for layer in preview.layers),
        RowState.CHANGED: preview.changed - sum(layer.changed for layer in preview.layers),
        RowState.UNCHANGED: preview.unchanged - sum(layer.unchanged for layer in preview.layers),
        RowState.MISSING: preview.count(RowState.MISSING),
        RowState.REFUSED: preview.refused,
    }


def removable(preview: ImportPreview) -> int:
    """Things that the file does not name and that nothing holds in the plan."""
    return sum(item.state is RowState.MISSING and not item.problems for item in preview.differences)


def counts_sentence(preview: ImportPreview) -> str:
    """« 3 ajouts · 12 modifications · 540 inchangés · 2 absents du fichier · 4 refusés »."""
    parts = [state_count(state, number) for state, number in counts(preview).items() if number]
    if preview.layers:
        parts.append(layers_words(preview))
    return " · ".join(parts) or QCoreApplication.translate("ImportOutcome", "Rien à importer")


def layers_words(preview: ImportPreview) -> str:
    """« 2 couches »."""
    one = QCoreApplication.translate("ImportOutcome", "{n} couche")
    return counted(len(preview.layers), one, QCoreApplication.translate("ImportOutcome", "{n} couches"))


def good_rows(preview: ImportPreview) -> int:
    """Rows that are as they should be, whether the plan has them already or not."""
    found = counts(preview)
    return found[RowState.ADDED] + found[RowState.CHANGED] + found[RowState.UNCHANGED]


def button_words(preview: ImportPreview) -> str:
    """What the one button would do."""
    number = good_rows(preview)
    if preview.layers and not number:
        one = QCoreApplication.translate("ImportOutcome", "Importer {n} couche")
        many = QCoreApplication.translate("ImportOutcome", "Importer {n} couches")
        return counted(len(preview.layers), one, many)
    if preview.refused or preview.problems:
        one = QCoreApplication.translate("ImportOutcome", "Importer la bonne ligne")
        many = QCoreApplication.translate("ImportOutcome", "Importer les {n} bonnes lignes")
    else:
        one = QCoreApplication.translate("ImportOutcome", "Importer la ligne")
        many = QCoreApplication.translate("ImportOutcome", "Importer les {n} lignes")
    return counted(number, one, many)


def nothing_to_write(preview: ImportPreview) -> str:
    """Why an import would write nothing; empty when it would."""
    if preview.can_apply:
        return ""
    whole = [problem.sentence for problem in preview.problems if not problem.row]
    if whole:
        words = QCoreApplication.translate("ImportOutcome", "Ce fichier ne peut pas être importé : {why}.")
        return words.format(why=" ; ".join(whole))
    if good_rows(preview) or preview.layers:
        return QCoreApplication.translate("ImportOutcome", "Le plan contient déjà tout ce que dit ce fichier.")
    return QCoreApplication.translate("ImportOutcome", "Aucune ligne de ce fichier ne peut être importée.")


def done_sentence(file_name: str, preview: ImportPreview) -> str:
    """What was done, for the banner of the window."""
    parts = [
        state_count(state, number) for state in (RowState.ADDED, RowState.CHANGED) if (number := counts(preview)[state])
    ]
    if preview.removed:
        one = QCoreApplication.translate("ImportOutcome", "{n} retrait")
        parts.append(counted(preview.removed, one, QCoreApplication.translate("ImportOutcome", "{n} retraits")))
    if preview.layers:
        parts.append(layers_words(preview))
    words = QCoreApplication.translate("ImportOutcome", "« {file} » est importé : {what}.")
    sentence = words.format(file=file_name, what=", ".join(parts))
    if preview.refused:
        one = QCoreApplication.translate("ImportOutcome", "{n} ligne refusée n’y est pas.")
        many = QCoreApplication.translate("ImportOutcome", "{n} lignes refusées n’y sont pas.")
        sentence += " " + counted(preview.refused, one, many)
    return sentence
