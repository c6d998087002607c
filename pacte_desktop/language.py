"""Which language the user reads, and the catalogue for it where Qt is not at hand (command line, tests).

French is the source language. The English catalogue is Qt's own file ``resources/translations/pacte_en.ts``; the
window reads its compiled twin, the command line reads it as it is.
"""

import locale
import os
import sys
from collections.abc import Mapping
from xml.etree import ElementTree

from pacte_desktop.domain.wording import install_catalogue
from pacte_desktop.shipped import RESOURCES

ENGLISH_CATALOGUE = RESOURCES / "translations" / "pacte_en.ts"


def wanted_language(environ: Mapping[str, str] = os.environ) -> str:
    """``en`` when the system speaks another language than French; ``fr`` otherwise and when it does not say."""
    chosen = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    if not chosen and sys.platform in ("win32", "darwin"):  # Elsewhere an empty environment means no choice.
        chosen = locale.getlocale()[0] or ""
    code = chosen.partition(".")[0].casefold()
    return "fr" if code.startswith("fr") or code in ("", "c", "posix") else "en"


def english_catalogue() -> dict[tuple[str, str], str]:
    """Every finished English sentence, by context and French source."""
    found: dict[tuple[str, str], str] = {}
    for context in ElementTree.parse(ENGLISH_CATALOGUE).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and "type" not in translation.attrib:
                found[name, message.findtext("source", "")] = translation.text
    return found


def speak(language: str) -> None:
    """Use ``language`` for the sentences of the core, without Qt."""
    if language == "fr":
        install_catalogue(lambda _context, text: text)
        return
    catalogue = english_catalogue()
    install_catalogue(lambda context, text: catalogue.get((context, text), text), language)
