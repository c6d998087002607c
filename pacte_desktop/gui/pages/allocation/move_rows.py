"""Who has another post in one plan than in another, and why, in words."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.services.allocation import Moved, Placement, Run

MOVE_SAMPLES = {0: "LE BIHAN-DUVAL Yun", 1: "Groupe Auneau – Ch", 2: "Groupe Auneau – Ch", 3: "vœu 13 → vœu 11"}


@dataclass(frozen=True)
class MoveRow:
    """One intern: name, where before, where after, and the reason."""

    intern_id: int
    name: str
    before: str
    after: str
    reason: str


def move_rows(moved: tuple[Moved, ...], before: Run, after: Run) -> list[MoveRow]:
    """The moves as they are listed, in the order given."""
    old = {item.intern_id: item for item in before.placements}
    new = {item.intern_id: item for item in after.placements}
    nowhere = QCoreApplication.translate("MoveRows", "sans poste")
    return [
        MoveRow(
            item.intern_id,
            item.name,
            item.before or nowhere,
            item.after or nowhere,
            _reason(old.get(item.intern_id), new.get(item.intern_id)),
        )
        for item in moved
    ]


def move_columns() -> list[Column[MoveRow]]:
    """Intern, before, after, reason."""
    return [
        Column(QCoreApplication.translate("MoveRows", "Interne"), lambda row: row.name),
        Column(QCoreApplication.translate("MoveRows", "Avant"), lambda row: row.before, hint=lambda row: row.before),
        Column(QCoreApplication.translate("MoveRows", "Après"), lambda row: row.after, hint=lambda row: row.after),
        Column(QCoreApplication.translate("MoveRows", "Raison"), lambda row: row.reason, hint=lambda row: row.reason),
    ]


def _reason(old: Placement | None, new: Placement | None) -> str:
    if new is None or new.post_id is None:
        return (new.why if new else "") or QCoreApplication.translate("MoveRows", "n’a plus de poste dans ce plan")
    told = []
    held = old is not None and old.post_id is not None
    wish = _wish(new)
    if not held:
        told.append(QCoreApplication.translate("MoveRows", "est placé : {wish}").format(wish=wish))
    elif old is not None:
        same = old.wish_rank == new.wish_rank
        told.append(wish if same else f"{_wish(old)} → {wish}")
    if held and old is not None and old.minutes is not None and new.minutes is not None:
        words = QCoreApplication.translate("MoveRows", "{before} → {after} min")
        told.append(words.format(before=grouped(old.minutes), after=grouped(new.minutes)))
    elif new.minutes is not None:
        told.append(QCoreApplication.translate("MoveRows", "{minutes} min").format(minutes=grouped(new.minutes)))
    return " · ".join(told)


def _wish(item: Placement) -> str:
    if item.wish_rank is None:
        return QCoreApplication.translate("MoveRows", "sans vœu connu")
    if not item.wish_rank:
        return QCoreApplication.translate("MoveRows", "hors vœux")
    return QCoreApplication.translate("MoveRows", "vœu {rank}").format(rank=grouped(item.wish_rank))
