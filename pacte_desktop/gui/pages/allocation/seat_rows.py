"""Posts on which one more seat would better a plan: the first level that gains, and by how much."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import stated
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.placement.allocation.levels import level_name
from pacte_desktop.services.allocation import Run, SeatWorth

SEAT_SAMPLES = {0: "36-8888", 1: "Groupe Auneau", 2: "médecine pol", 3: "Hors de la liste de vœ", 4: "−888,88"}
LEVEL = 3
_UNPLACED = "unplaced"
_STEP = 1e9  # Further apart than any two amounts of one level.


@dataclass(frozen=True)
class SeatRow:
    """One post; ``rank``: how far down the levels the gain lies, 0 for the first; ``amount`` in the level's unit."""

    post_id: int
    post: str
    site: str
    internship_type: str
    level: str
    rank: int
    amount: float


def seat_rows(found: Iterable[SeatWorth], run: Run, types: Mapping[str, str]) -> list[SeatRow]:
    """The posts that would gain, by level, then the largest amount; ``types``: labels by code."""
    codes = [level.code for level in run.levels]
    rows = []
    for worth in found:
        code, amount = (worth.code, worth.amount) if worth.code else (_UNPLACED, float(worth.placed))
        if amount:
            rank = codes.index(code) if code in codes else 0
            label = types.get(worth.internship_type, worth.internship_type)
            rows.append(SeatRow(worth.post_id, worth.post, worth.site, label, _level_words(code), rank, amount))
    return sorted(rows, key=lambda row: (row.rank, -row.amount, row.post))


def seat_columns() -> list[Column[SeatRow]]:
    """Post, site, type, level, amount."""
    return [
        Column(QCoreApplication.translate("SeatRows", "Poste"), lambda row: row.post),
        Column(QCoreApplication.translate("SeatRows", "Site"), lambda row: row.site, hint=lambda row: row.site),
        Column(
            QCoreApplication.translate("SeatRows", "Type"),
            lambda row: row.internship_type,
            hint=lambda row: row.internship_type,
        ),
        Column(
            QCoreApplication.translate("SeatRows", "Ce qui s’améliore d’abord"),
            lambda row: row.level,
            lambda row: row.rank * _STEP - row.amount,
            hint=lambda row: row.level,
        ),
        Column(
            QCoreApplication.translate("SeatRows", "De combien"),
            lambda row: QCoreApplication.translate("SeatRows", "−{amount}").format(amount=stated(round(row.amount, 2))),
            lambda row: row.amount,
            is_number=True,
            tooltip=QCoreApplication.translate(
                "SeatRows", "Ce dont ce niveau baisserait ; à chaque niveau, moins vaut mieux"
            ),
        ),
    ]


def _level_words(code: str) -> str:
    name = level_name(code)
    return name[:1].upper() + name[1:]
