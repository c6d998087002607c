"""Which codes of the BPE are general practitioners, pharmacies…: as its dictionary says, else as a dated list knows."""

import tomllib
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.official.text_stream import Rows, Tell, columns_of, decoded, open_text
from pacte_desktop.importing.text_table import comparable
from pacte_desktop.shipped import RESOURCES

_CODE = ("cod mod", "code modalite", "typequ", "code typequ", "code")
_LABEL = ("lib mod", "libelle modalite", "libelle typequ", "lib typequ", "libelle")
_VARIABLE = "cod var"
_LONGEST_CODE = 8
_ALWAYS = 9999  # year


@dataclass(frozen=True, slots=True)
class Equipment:
    """One kind: its layer, its label in the dictionary, words of it, and codes that hold until the year ``to``."""

    layer: LayerKind
    label: str
    words: tuple[str, ...]
    codes: tuple[str, ...]
    to: int


@dataclass(frozen=True, slots=True)
class CodeChoice:
    """The layer of each code; ``notes``: what must be said of kinds that are left out or taken without a dictionary."""

    layer_of: Mapping[str, LayerKind]
    notes: tuple[str, ...]


@cache
def _file() -> Mapping[str, Any]:
    return tomllib.loads((RESOURCES / "sources" / "bpe.toml").read_text(encoding="utf-8"))


def source_words() -> tuple[str, str]:
    """Publisher and licence."""
    return str(_file()["source"]), str(_file()["licence"])


def equipment_kinds() -> tuple[Equipment, ...]:
    """The kinds that become layers."""
    return tuple(
        Equipment(
            LayerKind(row["layer"]), row["label"], tuple(row["words"]), tuple(row["codes"]), int(row.get("to", _ALWAYS))
        )
        for row in _file()["equipment"]
    )


def is_dictionary(name: str) -> bool:
    """True for the name of a dictionary of the BPE."""
    words = comparable(name)
    return words.endswith("csv") and any(word in words for word in ("varmod", "dictionnaire", "modalites", "libelles"))


def dictionary_beside(path: Path) -> Path | None:
    """The dictionary: inside the archive ``path``, or the only one in the folder of the file."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            return path if any(is_dictionary(Path(name).name) for name in archive.namelist()) else None
    found = [item for item in sorted(path.parent.iterdir()) if "bpe" in item.name.casefold()]
    named = [item for item in found if is_dictionary(item.name) and item != path]
    return named[0] if len(named) == 1 else None


def read_dictionary(path: Path, tell: Tell) -> dict[str, str]:
    """Label of each code of the file or archive ``path``; empty when it has no such columns."""
    with open_text(path, is_dictionary) as text:
        heading = text.heading()
        delimiter = max(";,\t", key=heading.count)
        columns = columns_of(heading, delimiter)
        code = next((columns[name] for name in _CODE if name in columns), None)
        label = next((columns[name] for name in _LABEL if name in columns), None)
        if code is None or label is None:
            return {}
        variable = columns.get(_VARIABLE)
        enough = max(code, label, variable or 0) + 1
        words = translate("Official", "Lecture du dictionnaire de la BPE")
        found: dict[str, str] = {}
        for _line, cells in Rows(delimiter, max(columns.values()) + 1).of(text.blocks(words, tell)):
            if len(cells) < enough or len(cells[code]) > _LONGEST_CODE:
                continue
            if variable is None or cells[variable].strip(b'"').upper() == b"TYPEQU":
                found[_plain(cells[code]).upper()] = _plain(cells[label])
        return found


def _plain(cell: bytes) -> str:
    return decoded(cell).strip().strip('"')


def possible_codes(labels: Mapping[str, str]) -> tuple[str, ...]:
    """Every code that :func:`choose_codes` may take, whatever the year."""
    kinds = equipment_kinds()
    names = {kind.label for kind in kinds}
    told = (code for code, label in labels.items() if comparable(label) in names)
    return tuple(sorted({*told, *(code for kind in kinds for code in kind.codes)}))


def choose_codes(labels: Mapping[str, str], year: int) -> CodeChoice:
    """The codes of each kind under ``labels`` (empty: no dictionary) in the file of ``year`` (0: unknown)."""
    layer_of: dict[str, LayerKind] = {}
    listed, left_out = [], []
    for kind in equipment_kinds():
        known = [code for code in kind.codes if 0 < year <= kind.to or kind.to == _ALWAYS]
        codes = _of_dictionary(kind, labels, known) if labels else known
        layer_of.update(dict.fromkeys(codes, kind.layer))
        if not codes:
            left_out.append(kind.layer.label)
        elif not labels:
            listed.append(f"{kind.layer.label} {'+'.join(codes)}")
    return CodeChoice(layer_of, (*_left_out(left_out, has_dictionary=bool(labels)), *_listed(listed)))


def _of_dictionary(kind: Equipment, labels: Mapping[str, str], known: Sequence[str]) -> Sequence[str]:
    """Codes with the very label; else those that the list knows and whose label holds the words."""
    exact = [code for code, label in labels.items() if comparable(label) == kind.label]
    return exact or [code for code in known if all(word in comparable(labels.get(code, "")) for word in kind.words)]


def _left_out(layers: Sequence[str], *, has_dictionary: bool) -> list[str]:
    if not layers:
        return []
    words = (
        translate("Official", "Couches absentes, faute de code dans le dictionnaire de la BPE : {layers}.")
        if has_dictionary
        else translate(
            "Official",
            "Couches absentes, car leur code dépend de l’année : {layers}. Posez à côté du fichier le dictionnaire de "
            "la BPE (varmod_bpe….csv), puis recommencez.",
        )
    )
    return [words.format(layers=", ".join(layers))]


def _listed(codes: Sequence[str]) -> list[str]:
    if not codes:
        return []
    words = translate("Official", "Codes pris dans la liste du programme, faute de dictionnaire : {codes}.")
    return [words.format(codes=", ".join(codes))]
