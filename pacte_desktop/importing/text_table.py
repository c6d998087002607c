"""What readers of text files share: delimiters, how a cell is quoted in a sentence, spreadsheets refused as text."""

from pathlib import Path

from pacte_desktop.domain.comparable_text import comparable as comparable  # noqa: PLC0414 - readers take it from here
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

DELIMITERS = (";", ",", "\t")
HEADING_WITHIN = 40  # lines in which the heading must come
_SHOWN = 60
_SPACES = "\u00a0\u202f"
_MARKS = (
    (b"PK\x03\x04", "xlsx"),
    (b"\xd0\xcf\x11\xe0", "xls"),
)


def shown(text: str) -> str:
    """A cell as it may be quoted in a sentence: short, without control characters."""
    clean = "".join(letter if letter.isprintable() or letter in _SPACES else "·" for letter in text[: _SHOWN + 1])
    return clean if len(clean) <= _SHOWN else clean[:_SHOWN] + "…"


def refuse_spreadsheet(path: Path, begin: bytes) -> None:
    """Raises :class:`KnownError` when the file is a spreadsheet or a text of two bytes a letter, whatever its name."""
    if any(begin.startswith(mark) for mark, _kind in _MARKS):
        raise KnownError(
            translate("Tables", "« {name} » est un classeur, pas un fichier texte.").format(name=path.name),
            translate("Tables", "Ouvrez-le dans un tableur et enregistrez en CSV la feuille voulue, puis recommencez."),
        )
    if begin.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise KnownError(
            translate("Tables", "« {name} » est un texte Unicode sur deux octets (UTF-16).").format(name=path.name),
            translate("Tables", "Enregistrez en CSV UTF-8, puis recommencez."),
        )


def quoted(text: str) -> str:
    """A heading or a word of a file as it stands in a sentence."""
    return translate("Import", "« {text} »").format(text=shown(text))
