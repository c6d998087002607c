"""A series of documents set in batches and joined into one PDF: memory and the wait for « stop » are those of a batch.

The template compiler keeps what it laid out until ten later runs did without it. A sheet takes about 7 MB there, a
letter 1 MB: hundreds of them in one run, or in runs that follow each other, would fill the memory of a laptop.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pacte_desktop.documents.joined_pdf import JoinedPdf
from pacte_desktop.documents.typesetting import forget_layouts, typeset_pdf
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate

_BATCH_CHARS = 200_000
"""Nine sheets, thirty letters or two to four maps: at most 70 MB and half a second."""
_PICTURE_PART = 24
"""A picture takes less room than words: this many of its characters count for one."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A document as the template gets it, with its pictures by name; ``sizes``: how often it is laid out to fit."""

    entry: Mapping[str, Any]
    pictures: Mapping[str, bytes]
    sizes: int = 1

    @property
    def weight(self) -> int:
        """What setting it costs, in characters."""
        words = len(json.dumps(self.entry, ensure_ascii=False))
        return words * self.sizes + sum(map(len, self.pictures.values())) // _PICTURE_PART


def series_pdf(
    template: str,
    shared: Mapping[str, Any],
    pieces: Iterable[Piece],
    *,
    total: int,
    printed_at: datetime,
    watch: Watch | None = None,
) -> bytes:
    """One tagged PDF of ``total`` pieces, each made when its turn comes; ``shared``: what is told of all of them.

    What fits one batch is what :func:`typeset_pdf` makes. The same input gives the same bytes.
    Raises CancelledError when it is stopped between two batches.
    """
    watch, joined, done = watch or Watch(), JoinedPdf(), 0
    for batch in _batches(pieces):
        watch.step(translate("Documents", "Mise en page"), done, total if total > 1 else None)
        if done:
            forget_layouts()
        pictures = {name: content for piece in batch for name, content in piece.pictures.items()}
        data = {**shared, "documents": [piece.entry for piece in batch]}
        joined.add(typeset_pdf(template, data, printed_at, pictures))
        done += len(batch)
    return joined.content()


def _batches(pieces: Iterable[Piece]) -> Iterator[list[Piece]]:
    """Pieces that are set together: as many as weigh no more than a batch, one at least."""
    batch: list[Piece] = []
    weight = 0
    for piece in pieces:
        own = piece.weight
        if batch and weight + own > _BATCH_CHARS:
            yield batch
            batch, weight = [], 0
        batch.append(piece)
        weight += own
    if batch:
        yield batch
