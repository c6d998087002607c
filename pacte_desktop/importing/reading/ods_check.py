"""What the XML of an ODS tells before a library may load it: how far its cells reach once repetitions are laid out."""

from collections.abc import Callable

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.importing.reading.archive import Archive
from pacte_desktop.importing.reading.caps import Caps
from pacte_desktop.importing.reading.far_cells import Bounds
from pacte_desktop.importing.reading.nature import Nature
from pacte_desktop.importing.reading.refusals import refusal
from pacte_desktop.importing.reading.safe_xml import UnsafeXmlError, read_tags
from pacte_desktop.importing.reading.xlsx_check import SheetFacts

_MANIFEST = "META-INF/manifest.xml"
_CONTENT = "content.xml"
_LONGEST_NUMBER = 9


def check_ods(archive: Archive, caps: Caps, name: str) -> dict[str, SheetFacts]:
    """The facts of each sheet. Raises :class:`KnownError` when it wants a password, is broken, or reaches too far."""
    encrypted = False

    def entry(tag: str, _attributes: dict[str, str]) -> None:
        nonlocal encrypted
        encrypted = encrypted or tag.endswith("encryption-data")

    if _MANIFEST in archive.names:
        _read(archive, _MANIFEST, entry)
    if encrypted:
        raise refusal(name, Nature.LOCKED)
    looked = _ContentTags(caps, name, archive.broken())
    _read(archive, _CONTENT, looked.start)
    return looked.facts


def _read(archive: Archive, member: str, on_start: Callable[[str, dict[str, str]], None]) -> None:
    try:
        read_tags(archive.chunks(member), on_start)
    except UnsafeXmlError as error:
        raise archive.broken() from error


class _ContentTags:
    """Follows the tags of all sheets, which are one document."""

    def __init__(self, caps: Caps, file_name: str, broken: KnownError) -> None:
        self.facts: dict[str, SheetFacts] = {}
        self._caps, self._file_name, self._broken = caps, file_name, broken
        self._bounds = Bounds(caps, file_name, "")
        self._now = SheetFacts()
        self._row, self._column, self._row_repeats = 0, 0, 0

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """One opening tag."""
        if tag in ("table:table-cell", "table:covered-table-cell"):
            self._cell(attributes)
        elif tag == "table:table-row":
            self._row += self._row_repeats
            self._row_repeats = self._number(attributes.get("table:number-rows-repeated", "1"))
            self._column = 0
        elif tag == "table:table":
            sheet = attributes.get("table:name", "")
            self._now = self.facts.setdefault(sheet, SheetFacts())
            self._bounds = Bounds(self._caps, self._file_name, sheet)
            self._row = self._row_repeats = 0

    def _cell(self, attributes: dict[str, str]) -> None:
        repeats = self._number(attributes.get("table:number-columns-repeated", "1"))
        has_value = "office:value-type" in attributes
        if has_value or "table:formula" in attributes:
            self._bounds.check(self._row + self._row_repeats - 1, self._column + repeats - 1)
            if attributes.get("calcext:value-type") == "error":
                self._now.errors.append((self._row, self._column))
            elif not has_value:
                self._now.uncomputed.append((self._row, self._column))
        self._column += repeats

    def _number(self, text: str) -> int:
        if text.isascii() and text.isdigit() and len(text) <= _LONGEST_NUMBER:
            return int(text)
        raise self._broken
