"""Map sheets: any way to colour the communes, a page for each département or for the whole plan, as vectors."""

from pacte_desktop.gui.map_sheets.kind import map_sheet_kind

__all__ = ["map_sheet_kind"]
