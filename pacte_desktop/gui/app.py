"""The application: Qt with its language and theme, the first window, and what happens to an unexpected error."""

import logging
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QMessageBox

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import install_catalogue
from pacte_desktop.gui.appearance import apply_theme
from pacte_desktop.gui.garbage import Collector
from pacte_desktop.gui.recent import last_plan
from pacte_desktop.gui.theme import DARK, LIGHT, Theme
from pacte_desktop.gui.window import Window
from pacte_desktop.language import wanted_language
from pacte_desktop.logbook import keep_log
from pacte_desktop.shipped import RESOURCES
from pacte_desktop.store.header import check_is_plan

logger = logging.getLogger(__name__)


def make_application(theme_name: str | None = None) -> QApplication:
    """The one QApplication, in the user's language and in the asked, kept or system theme."""
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("PacteDesktop")
    application.setApplicationDisplayName("Pacte Desktop")
    application.setOrganizationName("PacteDesktop")
    application.setStyle("Fusion")
    _install_language(application)
    apply_theme(application, _theme(application, theme_name))
    return application


def _install_language(application: QApplication) -> None:
    language = wanted_language()
    QLocale.setDefault(QLocale("fr_FR" if language == "fr" else "en_GB"))
    folders = {
        f"qtbase_{language}": QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath),
        f"pacte_{language}": str(RESOURCES / "translations"),
    }
    for name, folder in folders.items():
        translator = QTranslator(application)
        if translator.load(name, folder):
            application.installTranslator(translator)
    install_catalogue(QCoreApplication.translate, language)


def _theme(application: QApplication, name: str | None) -> Theme:
    chosen = name or QSettings().value("theme", "")
    if chosen in ("light", "dark"):
        return DARK if chosen == "dark" else LIGHT
    return DARK if application.styleHints().colorScheme() is Qt.ColorScheme.Dark else LIGHT


def run(path: Path | None) -> int:
    """Show the window on ``path``, else on the last plan, else on the demonstration; returns the exit status.

    Raises :class:`KnownError` when ``path`` was named and is not a plan.
    """
    if path is not None:
        check_is_plan(path)
    application = make_application()
    keep_log()
    Collector(application).start()
    window = Window()
    sys.excepthook = _CrashTeller(window)
    wanted = path or last_plan()
    window.open_when_painted(wanted or _demo(), welcomes=wanted is None)
    window.show()
    return application.exec()


def _demo() -> Path:
    from pacte_desktop.services.plans import ensure_demo

    return ensure_demo()


class _CrashTeller:
    """Tells a bug instead of letting it pass: a sentence for the user, the whole trace for the log."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if isinstance(error, KnownError):
            self._window.tell(error)
            return
        logger.error("unexpected error", exc_info=(kind, error, trace))
        QMessageBox.critical(
            self._window,
            QCoreApplication.translate("App", "Erreur du programme"),
            QCoreApplication.translate(
                "App",
                "Une erreur inattendue s’est produite ({kind}). Vos données sont enregistrées. "
                "Vous pouvez continuer ; si elle revient, fermez puis rouvrez le plan.",
            ).format(kind=kind.__name__),
        )
