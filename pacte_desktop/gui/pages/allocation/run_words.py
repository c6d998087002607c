"""Short sentences about a computed plan: what it is called, how far it is proved, when and by whom it was kept."""

from datetime import UTC
from math import isfinite

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.services.allocation.method import Method
from pacte_desktop.services.allocation.run import Run


def proof_words(run: Run) -> str:
    """« optimal, prouvé », « à 0,8 % au plus de l’optimum », or what the method promises instead."""
    if run.proved:
        return QCoreApplication.translate("RunWords", "optimal, prouvé")
    if run.method is Method.OPTIMAL:
        return _gap_words(run)
    return {
        None: "–",
        Method.SERIAL: QCoreApplication.translate("RunWords", "ordre d’appel suivi"),
        Method.STABLE: _blocking_words(len(run.blocking)),
    }[run.method]


def _gap_words(run: Run) -> str:
    if not (isfinite(run.bound_gap) and 0 < run.bound_gap < 1):
        return QCoreApplication.translate("RunWords", "arrêté avant la preuve")
    percent = grouped(100 * run.bound_gap, 1)
    return QCoreApplication.translate("RunWords", "à {percent} % au plus de l’optimum").format(percent=percent)


def _blocking_words(pairs: int) -> str:
    if not pairs:
        return QCoreApplication.translate("RunWords", "stable")
    return counted(
        pairs,
        QCoreApplication.translate("RunWords", "{n} paire bloquante"),
        QCoreApplication.translate("RunWords", "{n} paires bloquantes"),
    )


def proof_hint(run: Run) -> str:
    """What the words on the proof mean, with the level from which it is open."""
    if run.proved:
        return QCoreApplication.translate("RunWords", "Aucun plan n’a de meilleurs niveaux : c’est prouvé.")
    if run.method is Method.OPTIMAL:
        words = QCoreApplication.translate(
            "RunWords", "Prouvé jusqu’au niveau « {level} », qui pourrait être meilleur."
        )
        return words.format(level=run.unproved_name or "–")
    stable = QCoreApplication.translate(
        "RunWords", "Aucun interne et aucun terrain ne gagneraient tous deux à quitter ce plan."
    )
    return {
        None: QCoreApplication.translate("RunWords", "Le plan en vigueur n’a pas été calculé."),
        Method.SERIAL: QCoreApplication.translate("RunWords", "Chacun prend à son tour ; rien n’est optimisé."),
        Method.STABLE: "\n".join(run.blocking) or stable,
    }[run.method]


def origin_words(run: Run) -> str:
    """« gardé le 22/11/2026 à 11:20 par … », or that nothing keeps it yet."""
    if run.method is None:
        return QCoreApplication.translate("RunWords", "Ce que contient le plan maintenant")
    if run.id is None or run.at is None:
        return QCoreApplication.translate("RunWords", "Pas gardé : il disparaît avec la fenêtre")
    at = run.at.replace(tzinfo=UTC).astimezone()
    words = QCoreApplication.translate("RunWords", "Gardé le {at:%d/%m/%Y} à {at:%H:%M} par {author}")
    return words.format(at=at, author=run.author)


def short_method(method: Method | None) -> str:
    """The method in one word, for a label."""
    return {
        None: QCoreApplication.translate("RunWords", "en vigueur"),
        Method.SERIAL: QCoreApplication.translate("RunWords", "rang"),
        Method.STABLE: QCoreApplication.translate("RunWords", "stable"),
        Method.OPTIMAL: QCoreApplication.translate("RunWords", "optimum"),
    }[method]


def method_words(run: Run) -> str:
    """Method and what was asked of it, in short."""
    if run.method is None:
        return "–"
    told = [short_method(run.method)]
    if run.settings.least_change:
        told.append(QCoreApplication.translate("RunWords", "peu de changements"))
    if run.settings.fair:
        told.append(QCoreApplication.translate("RunWords", "équité"))
    if run.settings.bring_couples:
        told.append(QCoreApplication.translate("RunWords", "couples"))
    told += [phase.short_label for phase in run.settings.phases]
    return ", ".join(told)
