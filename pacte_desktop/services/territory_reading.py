"""The work of the reading child on outlines of communes: from the file to a base territory."""

import base64
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import departement_of
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.official.commune_outlines import CommuneOutlines, read_outlines
from pacte_desktop.importing.official.text_stream import Tell
from pacte_desktop.territory.commune_territory import Edition, NewCommunes, commune_territory

_CHUNK = 1 << 20


def make_territory(
    *, tell: Tell, path: str, departements: Sequence[str], own: Sequence[str], base: str, edition: dict[str, Any]
) -> Generator[str, None, dict[str, Any]]:
    """The territory of ``departements`` in the file ``path``: its bytes in batches (base64), then what is said of it.

    Raises :class:`KnownError` when the file cannot be used or lacks one of the départements ``own``.
    """
    outlines = read_outlines(Path(path), departements, tell)
    _check_departements(outlines, own)
    seats = outlines.seat
    made = commune_territory(
        NewCommunes(
            crs=outlines.crs,
            code=outlines.code,
            name=outlines.name,
            epci=outlines.epci,
            population=outlines.population,
            polygon=outlines.geometry,
            seat_code=[code for code, _ in seats],
            seat=np.array([point for _, point in seats], dtype=object),
            seat_crs=outlines.seat_crs,
        ),
        Path(base),
        Edition(**edition),
        tell,
    )
    for start in range(0, len(made.payload), _CHUNK):
        yield base64.b64encode(made.payload[start : start + _CHUNK]).decode()
    return {
        "sha256": made.sha256,
        "source": made.source,
        "codes": made.code,
        "successors": dict(made.successors),
        "notes": [*made.notes, *_around(outlines, departements, own)],
    }


def _check_departements(outlines: CommuneOutlines, own: Sequence[str]) -> None:
    found = {departement_of(code) for code in outlines.code}
    missing = sorted(set(own) - found)
    if missing:
        raise KnownError(
            translate("TerritoryImport", "Ce fichier n’a aucune commune des départements {codes} du plan.").format(
                codes=", ".join(missing)
            ),
            translate("TerritoryImport", "Choisissez l’édition de la France entière."),
        )


def _around(outlines: CommuneOutlines, departements: Sequence[str], own: Sequence[str]) -> list[str]:
    missing = sorted(set(departements) - set(own) - {departement_of(code) for code in outlines.code})
    if not missing:
        return []
    words = translate(
        "TerritoryImport",
        "Départements voisins absents du fichier, sans communes ni trajets désormais : {codes}. L’édition de la France "
        "entière les aurait.",
    )
    return [words.format(codes=", ".join(missing))]
