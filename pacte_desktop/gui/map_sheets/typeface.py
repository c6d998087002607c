"""The typeface of everything that is printed, for what Qt measures and draws: Typst then sets the same letters."""

import functools

from PySide6.QtGui import QFont, QFontDatabase

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import RESOURCES

_FOLDER = RESOURCES / "fonts"
_NAME_PX = 12


@functools.cache
def _family() -> str:
    """The family, made known to Qt once in a process; in the thread of the window."""
    families = [
        name
        for file in sorted(_FOLDER.glob("*.ttf"))
        for name in QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))
    ]
    if not families:
        raise KnownError(
            translate("Lists", "Le modèle d’impression « {path} » ou sa police est absent.").format(path=_FOLDER),
            translate("Lists", "Réinstallez Pacte Desktop."),
        )
    return min(families, key=len)


def sheet_font() -> QFont:
    """Font of ordinary names on a printed map. Raises :class:`KnownError` when the typeface is missing."""
    font = QFont(_family())
    font.setPixelSize(_NAME_PX)
    return font
