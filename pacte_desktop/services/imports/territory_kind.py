"""Outlines of communes (ADMIN EXPRESS, BD TOPO, data.gouv) as a newer base territory of the plan."""

import base64
import hashlib
import re
import tomllib
from dataclasses import asdict, replace
from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Beside, ImportKind, Provenance, ReadFile, TargetKind
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind
from pacte_desktop.importing.reading.caps import NATIONAL_CAPS
from pacte_desktop.importing.reading.child import run
from pacte_desktop.importing.territory_moves import COMMUNE_FIELD, NewTerritory
from pacte_desktop.importing.vintages import vintage_in
from pacte_desktop.territory.commune_territory import Edition
from pacte_desktop.territory.outlines import read_arrays

SOURCE = "IGN, ADMIN EXPRESS"
LICENCE = "Licence Ouverte 2.0"
_CODES = (b"insee_com", b"code_insee", b"codgeo")
_FOLDERS = 4


def recognise(head: FileHead) -> float:
    """By the members of an archive, else by the first bytes and the words in them."""
    name, begin = head.name.casefold(), head.begin.lower()
    members = [Path(member).name.casefold() for member in head.members]
    if members:
        shapes = any(member in ("commune.shp", "commune.dbf") for member in members)
        named = "admin" in name or "commune" in name or any("admin" in member for member in members)
        others = any(member.endswith((".gpkg", ".geojson")) for member in members) and named
        return 0.9 if shapes or others else 0.0
    if begin.startswith(b"7z\xbc\xaf\x27\x1c"):
        return 0.9 if "admin" in name else 0.0
    if begin.startswith(b"\x00\x00\x27\x0a"):
        return 0.95 if name.startswith("commune") else 0.3
    has_code = any(code in begin for code in _CODES)
    if begin.startswith(b"sqlite format 3\x00"):
        return 0.9 if "admin" in name or name.startswith("ade") or b"commune" in begin else 0.0
    is_json = begin.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{") and b'"features"' in begin
    return 0.95 if is_json and has_code else 0.0


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """The territory as what the file brings beside rows; nothing when it is in force already.

    Raises :class:`KnownError` when the file cannot be used, :class:`CancelledError` when stopped.
    """
    if area.base is None:
        raise ValueError("an area without its territory")
    year = _year(path, provenance)
    told = replace(
        provenance,
        vintage=str(year),
        source=provenance.source or SOURCE,
        licence=provenance.licence or LICENCE,
    )
    edition = Edition(path.name, provenance.file_sha256, told.source, told.licence, year)
    known = frozenset(read_arrays(["commune/insee_code"], area.base)["commune/insee_code"].astype(str).tolist())
    if _is_in_force(area.base, edition):
        here = len(known)
        notes = (translate("TerritoryImport", "Ce fond de carte est déjà celui du plan."),)
        return ReadFile(KIND.kind, told, here, notes=notes, beside=Beside(0, 0, here))
    payload = bytearray()
    found = run(
        "pacte_desktop.services.territory_reading:make_territory",
        {
            "path": str(path),
            "departements": sorted(area.departements),
            "own": sorted(area.own),
            "base": str(area.base),
            "edition": asdict(edition),
        },
        NATIONAL_CAPS,
        watch,
        lambda batch: payload.extend(base64.b64decode(batch)),
    )
    if hashlib.sha256(payload).hexdigest() != found["sha256"]:
        raise RuntimeError("the territory that came is not the one that was made")
    communes = frozenset(found["codes"])
    territory = OwnTerritory(found["sha256"], bytes(payload), found["source"])
    content = NewTerritory(territory, communes, dict(found["successors"]))
    new = len(communes - known)
    return ReadFile(
        kind=KIND.kind,
        provenance=told,
        rows=len(communes),
        notes=(*_merged(content.successors), *found["notes"]),
        beside=Beside(new, len(communes) - new, 0, content),
    )


def _year(path: Path, provenance: Provenance) -> int:
    """Year of the code officiel géographique: what the user says, else what the names of file and folders tell."""
    names = [path.name, *(folder.name for folder in list(path.parents)[:_FOLDERS])]
    told = [provenance.vintage, *(vintage_in(name) for name in names)]
    year = next((text[:4] for text in told if re.match(r"20\d\d", text)), "")
    if not year:
        raise KnownError(
            translate("TerritoryImport", "« {name} » ne dit pas de quelle année sont ces communes.").format(
                name=path.name
            ),
            translate("TerritoryImport", "Donnez le millésime, par exemple 2025."),
        )
    return int(year)


def _is_in_force(base: Path, edition: Edition) -> bool:
    """True when the territory in force was made of the same file."""
    note = tomllib.loads(base.with_name("SOURCE.toml").read_text(encoding="utf-8"))
    came_from = note.get("input")
    return (
        isinstance(came_from, dict)
        and came_from.get("sha256") == edition.file_sha256
        and note["vintage"]["cog_year"] == edition.cog_year
    )


def _merged(successors: dict[str, str]) -> list[str]:
    if not successors:
        return []
    listed = ", ".join(f"{gone} → {new}" for gone, new in list(successors.items())[:20])
    words = translate("TerritoryImport", "Communes fusionnées depuis le fond de carte actuel ({n}) : {list}.")
    return [words.format(n=len(successors), list=listed + ("…" if len(successors) > 20 else ""))]


KIND = FileKind(
    kind=ImportKind.TERRITORY,
    purpose=QT_TRANSLATE_NOOP("ImportPurpose", "Contours, noms et chefs-lieux des communes d’une autre année"),
    source=SOURCE,
    licence=LICENCE,
    recognise=recognise,
    read=read,
    targets=(*COMMUNE_FIELD, TargetKind.SITE),
)
