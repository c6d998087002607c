"""What a scenario changes, in sentences: for the panel, the legend and the screen reader."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.pages.whatif.mode import WhatIf
from pacte_desktop.gui.pages.whatif.outcome import Gains
from pacte_desktop.services.coverage_report import beyond_sentence, definition_sentence


def communes_figure(communes: int) -> str:
    """« 17 communes »."""
    one, many = (
        QCoreApplication.translate("WhatIf", "{n} commune"),
        QCoreApplication.translate("WhatIf", "{n} communes"),
    )
    return counted(communes, one, many)


def people_and_communes(people: int, communes: int) -> str:
    """« 12 345 habitants, 17 communes »."""
    one, many = (
        QCoreApplication.translate("WhatIf", "{n} habitant"),
        QCoreApplication.translate("WhatIf", "{n} habitants"),
    )
    return f"{counted(people, one, many)}, {communes_figure(communes)}"


def won_line(gains: Gains) -> str:
    """« +12 345 habitants, 17 communes couvertes »."""
    if not len(gains.won):
        return QCoreApplication.translate("WhatIf", "Aucune commune de plus n’est couverte")
    words = people_and_communes(gains.people_won, len(gains.won))
    one = QCoreApplication.translate("WhatIf", "+{figure} couverte")
    many = QCoreApplication.translate("WhatIf", "+{figure} couvertes")
    return (one if len(gains.won) == 1 else many).format(figure=words)


def lost_line(gains: Gains) -> str:
    """« −3 210 habitants, 4 communes qui ne le sont plus »; empty for none."""
    if not len(gains.lost):
        return ""
    words = people_and_communes(gains.people_lost, len(gains.lost))
    one = QCoreApplication.translate("WhatIf", "−{figure} qui ne l’est plus")
    many = QCoreApplication.translate("WhatIf", "−{figure} qui ne le sont plus")
    return (one if len(gains.lost) == 1 else many).format(figure=words)


def remarks(mode: WhatIf) -> list[str]:
    """What must be known beside the figures: another definition, a place that does not count or lies outside."""
    found = []
    if mode.usual_definition and mode.outcome is not None:
        found.append(
            QCoreApplication.translate(
                "WhatIf",
                "La définition du plan, « {usual} », ne compte pas ce qui est ajouté : « {used} » est utilisée ici.",
            ).format(usual=mode.usual_definition, used=mode.outcome.wanted.definition.label)
        )
    if mode.why_not:
        found.append(mode.why_not)
    if mode.place is not None and not mode.place.insee_code:
        found.append(
            QCoreApplication.translate("WhatIf", "Ce point est hors du territoire du plan et de son voisinage.")
        )
    if mode.is_cutting:
        found.append(
            QCoreApplication.translate(
                "WhatIf", "Préparation des routes autour du lieu : sa zone suit dans un instant."
            )
        )
    return found


def basis_line(mode: WhatIf) -> str:
    """Definition, date, hour, population base and source of the figures."""
    return "" if mode.outcome is None else definition_sentence(mode.outcome.base.coverage)


def balance_lines(mode: WhatIf) -> list[str]:
    """Who stays beyond with the scenario, with the band, once it is known."""
    if mode.outcome is None:
        return []
    after, lines = mode.outcome.comparison.after, []
    if mode.is_settled:
        before = grouped(mode.outcome.base.coverage.total().population_beyond)
        resting = QCoreApplication.translate("WhatIf", "Avec le scénario : {sentence} (sans : {before} habitants).")
        lines.append(resting.format(sentence=beyond_sentence(after), before=before))
    else:
        lines.append(QCoreApplication.translate("WhatIf", "Le bilan complet suit dès que le lieu est posé."))
    return lines
