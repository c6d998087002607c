"""The column of names takes the room that the others leave, but never less than a name needs."""

from PySide6.QtWidgets import QHeaderView


def fit_first_column(header: QHeaderView, room_px: int, least_px: int) -> None:
    """Give the first section what the others leave of ``room_px``; below ``least_px`` the view scrolls sideways."""
    others = sum(header.sectionSize(section) for section in range(1, header.count()))
    header.resizeSection(0, max(least_px, room_px - others))
