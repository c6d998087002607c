"""Which categories of FINESS become structures, from a dated file that a user may replace by their own."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.sites import StructureKind
from pacte_desktop.domain.wording import translate
from pacte_desktop.own_folder import own_folder
from pacte_desktop.shipped import RESOURCES

_NAME = Path("sources") / "finess.toml"
_VERIFIED = "R"


@dataclass(frozen=True, slots=True)
class Category:
    """A category of establishments and the kind of structure that it becomes."""

    code: str
    kind: StructureKind
    label: str
    is_verified: bool


def finess_categories() -> dict[str, Category]:
    """Categories that become structures, by code.

    Raises :class:`KnownError`, with the name of the file, when the user's own table means nothing.
    """
    own = own_folder() / _NAME
    file = own if own.is_file() else RESOURCES / _NAME
    try:
        entries = tomllib.loads(file.read_text(encoding="utf-8"))["category"]
        found = [
            Category(str(entry["code"]), StructureKind(entry["kind"]), str(entry["label"]), entry["mark"] == _VERIFIED)
            for entry in entries
        ]
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise KnownError(
            translate("Finess", "La table des catégories « {file} » est illisible ({reason}).").format(
                file=file, reason=error
            ),
            translate("Finess", "Corrigez-la, ou ôtez-la : celle du programme reprendra sa place."),
        ) from error
    return {category.code: category for category in found}
