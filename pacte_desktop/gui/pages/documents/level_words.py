"""What each level of readers sees, in words made from the table that decides."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.print_levels import SHOWN_FROM, Disclosure, PrintLevel


def disclosure_words(what: Disclosure) -> str:
    """One thing that a document tells about a person."""
    return {
        Disclosure.NAME: QCoreApplication.translate("LevelWords", "nom"),
        Disclosure.COHORT: QCoreApplication.translate("LevelWords", "promotion"),
        Disclosure.PHASE: QCoreApplication.translate("LevelWords", "phase"),
        Disclosure.RANK: QCoreApplication.translate("LevelWords", "rang"),
        Disclosure.CALL: QCoreApplication.translate("LevelWords", "heure d’appel"),
        Disclosure.PROXY: QCoreApplication.translate("LevelWords", "procuration"),
        Disclosure.POST: QCoreApplication.translate("LevelWords", "poste"),
        Disclosure.SUPERVISOR_NAME: QCoreApplication.translate("LevelWords", "maître de stage"),
        Disclosure.SUPERVISOR_EMAIL: QCoreApplication.translate("LevelWords", "adresse du maître de stage"),
        Disclosure.SUPERVISOR_LOAD: QCoreApplication.translate("LevelWords", "charge du maître de stage"),
        Disclosure.ATTENDANCE: QCoreApplication.translate("LevelWords", "présence à la séance"),
        Disclosure.AWAY: QCoreApplication.translate("LevelWords", "absence du semestre"),
        Disclosure.ALARM: QCoreApplication.translate("LevelWords", "alertes"),
        Disclosure.SUPERNUMERARY: QCoreApplication.translate("LevelWords", "surnombre (S)"),
        Disclosure.WISHES: QCoreApplication.translate("LevelWords", "vœux"),
        Disclosure.HOME_COMMUNE: QCoreApplication.translate("LevelWords", "commune du domicile"),
        Disclosure.CURRICULUM: QCoreApplication.translate("LevelWords", "parcours validé"),
        Disclosure.ABSENCE_DAYS: QCoreApplication.translate("LevelWords", "jours d’absence"),
        Disclosure.SITUATION: QCoreApplication.translate("LevelWords", "situation particulière"),
        Disclosure.REASON: QCoreApplication.translate("LevelWords", "motif"),
    }[what]


def level_words(level: PrintLevel) -> str:
    """What may stand on a document of this level."""
    added = ", ".join(disclosure_words(what) for what, least in SHOWN_FROM.items() if least is level)
    if level is PrintLevel.PUBLIC:
        words = QCoreApplication.translate("LevelWords", "Peut montrer : {facts}. Rien d’autre sur les personnes.")
    else:
        words = QCoreApplication.translate("LevelWords", "S’ajoute à ce que tous peuvent lire : {facts}.")
        if level is not PrintLevel.COMMISSION:
            words = QCoreApplication.translate("LevelWords", "S’ajoute à ce que la commission peut lire : {facts}.")
    return words.format(facts=added)


def restricted_words(level: PrintLevel) -> str:
    """What happens to restricted prints; empty for what hangs on a wall."""
    if not level.is_restricted:
        return ""
    words = QCoreApplication.translate(
        "LevelWords", "▲ « {watermark} » en travers de chaque page ; chaque sortie est inscrite au registre."
    )
    return words.format(watermark=level.watermark)
