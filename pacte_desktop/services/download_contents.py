"""Whether what arrived is of the kind of file that its name says: its first bytes, before anybody tries to read it."""

from pathlib import Path
from urllib.parse import urlsplit

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

_ZIP, _OLE, _SQLITE, _SEVEN, _GZIP = (
    b"PK",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3\0",
    b"7z\xbc\xaf\x27\x1c",
    b"\x1f\x8b",
)
_BINARY = (_ZIP, _OLE, _SQLITE, _SEVEN, _GZIP, b"%PDF", b"PAR1")
_BEGINNINGS = {
    ".xlsx": (_ZIP,),
    ".ods": (_ZIP,),
    ".zip": (_ZIP,),
    ".xls": (_OLE,),
    ".gpkg": (_SQLITE,),
    ".7z": (_SEVEN,),
    ".gz": (_GZIP,),
    ".json": (b"{", b"["),
    ".geojson": (b"{",),
}
_TEXT = (".csv", ".txt")
_BOM = b"\xef\xbb\xbf"


def check_beginning(part: Path, name: str, url: str) -> None:
    """Raises :class:`KnownError` when ``part`` does not begin as a file called ``name`` begins, or is empty.

    Endings that are not known here are not judged; a table in text must not be another kind of file.
    """
    with part.open("rb") as file:
        begin = file.read(64)
    suffix = Path(name).suffix.lower()
    wanted = _BEGINNINGS.get(suffix, ())
    told = begin.removeprefix(_BOM).lstrip() if suffix in (".json", ".geojson") else begin
    is_text = suffix in _TEXT
    if not begin and (wanted or is_text):
        raise _unexpected(name, url, translate("Downloads", "un fichier vide"))
    if wanted and not told.startswith(wanted):
        raise _unexpected(name, url, translate("Downloads", "un fichier d’une autre sorte"))
    if is_text and (begin.startswith(_BINARY) or b"\0" in begin):
        raise _unexpected(name, url, translate("Downloads", "un fichier d’une autre sorte"))
    if is_text and begin.removeprefix(_BOM).lstrip().startswith((b'{"', b"<?xml")):
        raise _unexpected(name, url, translate("Downloads", "un message au lieu d’un tableau"))


def _unexpected(name: str, url: str, what: str) -> KnownError:
    site = urlsplit(url).netloc
    return KnownError(
        translate("Downloads", "« {site} » a donné {what} sous le nom « {name} ».").format(
            site=site, what=what, name=name
        ),
        translate(
            "Downloads", "Rien n’en a été gardé. Cherchez le fichier sur la page de l’éditeur, puis choisissez-le."
        ),
    )
