"""Words of the assistant that several of its steps say: states, formats, columns, texts of strangers."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.incoming import RowState
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.importing.reading.raw_table import FileFormat

MASK = "•••"
SIGNS = {
    RowState.ADDED: "+",
    RowState.CHANGED: "≠",
    RowState.UNCHANGED: "=",
    RowState.MISSING: "−",
    RowState.REFUSED: "×",
}
COLOURS = {
    RowState.ADDED: "good",
    RowState.CHANGED: "accent",
    RowState.UNCHANGED: "muted",
    RowState.MISSING: "warning",
    RowState.REFUSED: "error",
}


def visible(text: str) -> str:
    """Text of a stranger on one line, with a sign for each character that would show nothing or turn the line round."""
    line = " ".join(text.split())
    return line if line.isprintable() else "".join(letter if letter.isprintable() else "·" for letter in line)


def state_words(state: RowState) -> str:
    """Sign and word of a state, for a list."""
    return f"{SIGNS[state]} {state.label}"


def state_count(state: RowState, number: int) -> str:
    """« 3 ajouts »."""
    one, many = {
        RowState.ADDED: (
            QCoreApplication.translate("ImportWords", "{n} ajout"),
            QCoreApplication.translate("ImportWords", "{n} ajouts"),
        ),
        RowState.CHANGED: (
            QCoreApplication.translate("ImportWords", "{n} modification"),
            QCoreApplication.translate("ImportWords", "{n} modifications"),
        ),
        RowState.UNCHANGED: (
            QCoreApplication.translate("ImportWords", "{n} inchangé"),
            QCoreApplication.translate("ImportWords", "{n} inchangés"),
        ),
        RowState.MISSING: (
            QCoreApplication.translate("ImportWords", "{n} absent du fichier"),
            QCoreApplication.translate("ImportWords", "{n} absents du fichier"),
        ),
        RowState.REFUSED: (
            QCoreApplication.translate("ImportWords", "{n} refusé"),
            QCoreApplication.translate("ImportWords", "{n} refusés"),
        ),
    }[state]
    return counted(number, one, many)


def format_words(file_format: FileFormat) -> str:
    """What a file is, in words."""
    return {
        FileFormat.CSV: QCoreApplication.translate("ImportWords", "texte (CSV)"),
        FileFormat.XLSX: QCoreApplication.translate("ImportWords", "classeur Excel (XLSX)"),
        FileFormat.XLS: QCoreApplication.translate("ImportWords", "classeur Excel 97-2003 (XLS)"),
        FileFormat.ODS: QCoreApplication.translate("ImportWords", "classeur LibreOffice (ODS)"),
        FileFormat.JSON: QCoreApplication.translate("ImportWords", "données JSON"),
        FileFormat.GEO: QCoreApplication.translate("ImportWords", "données géographiques"),
        FileFormat.ZIP: QCoreApplication.translate("ImportWords", "archive ZIP"),
        FileFormat.OTHER: QCoreApplication.translate("ImportWords", "autre format"),
    }[file_format]


def delimiter_words(delimiter: str) -> str:
    """A separator of columns, in words."""
    return {
        ";": QCoreApplication.translate("ImportWords", "point-virgule (;)"),
        ",": QCoreApplication.translate("ImportWords", "virgule (,)"),
        "\t": QCoreApplication.translate("ImportWords", "tabulation"),
        "|": QCoreApplication.translate("ImportWords", "barre (|)"),
    }.get(delimiter, delimiter)


def encoding_words(encoding: str) -> str:
    """An encoding, in words."""
    return {
        "utf-8": "UTF-8",
        "utf-8-sig": "UTF-8",
        "cp1252": "Windows (cp1252)",
        "iso-8859-15": QCoreApplication.translate("ImportWords", "latin-9 (ISO 8859-15)"),
        "mac-roman": QCoreApplication.translate("ImportWords", "ancien Mac (Mac Roman)"),
        "utf-16": "UTF-16",
    }.get(encoding.casefold().replace("_", "-"), encoding)


def rows_words(number: int) -> str:
    """« 559 lignes »."""
    one = QCoreApplication.translate("ImportWords", "{n} ligne")
    return counted(number, one, QCoreApplication.translate("ImportWords", "{n} lignes"))


def line_words(line: int) -> str:
    """« ligne 12 »; a thing that only the plan has stands on no line."""
    return grouped(line) if line else "–"
