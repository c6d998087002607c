"""The map widget: says what is hovered and clicked, and selects by program. Knows no page, no store."""

from collections.abc import Callable, Collection

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip, QWidget

from pacte_desktop.gui.map.marks import Mark, mark_at
from pacte_desktop.gui.map.measuring import MeasuringView
from pacte_desktop.gui.map.model import MapCommunes, PointKind
from pacte_desktop.gui.map.scheme import Scheme


class MapView(MeasuringView):
    """Interactive map in the metres of any projection. Only acts of the person emit, never a selection by program."""

    commune_hovered = Signal(str)
    """INSEE code of the commune pointed at, empty for none."""
    commune_clicked = Signal(str)
    point_clicked = Signal(object, int)
    """:class:`PointKind` and id; clicking again on a mark of several points gives the next one."""
    view_changed = Signal()
    hidden_kinds_changed = Signal(frozenset)
    """Kinds of points that this scale leaves out, for the legend to say."""

    def __init__(self, minutes: Scheme, parent: QWidget | None = None) -> None:
        super().__init__(minutes, parent)
        self._hovered = self._selected = ""
        self._hidden: frozenset[PointKind] = frozenset()
        self._tooltip: Callable[[str], str] | None = None
        self.setAccessibleName(self.tr("Carte des communes"))
        self.setAccessibleDescription(
            self.tr(
                "Flèches : déplacer ; + et − : zoomer ; 0 : toute la région ; Entrée : choisir la commune au centre. "
                "À l’essai d’un lieu : Alt et flèches pour le déplacer, Échap pour quitter. "
                "En mesurant : Entrée pose un point, Retour arrière le reprend, Échap termine."
            )
        )

    def set_communes(self, communes: MapCommunes) -> None:
        """Show these communes and fit the region (those inside) into the paper."""
        self._hovered = self._selected = ""
        super().set_communes(communes)

    def set_tooltip(self, provider: Callable[[str], str] | None) -> None:
        """``provider`` gives the tooltip of a commune from its INSEE code."""
        self._tooltip = provider

    # Selection by program: no signal.
    def select_commune(self, insee_code: str) -> None:
        """Outline this commune strongly; an unknown code selects nothing."""
        self._selected = insee_code if self._index is not None and insee_code in self._index else ""
        self._emphasis.selected = self._outline_of([self._selected])
        self._emphasis.point = None
        self.update()

    def select_point(self, kind: PointKind, point_id: int) -> None:
        """Ring around this point."""
        self.clear_selection()
        self._emphasis.point = (kind, point_id)

    def clear_selection(self) -> None:
        """Nothing is selected any more."""
        self.select_commune("")

    def set_highlight(self, insee_codes: Collection[str]) -> None:
        """Mark a set of communes, for instance those of the possible posts."""
        self._emphasis.highlighted = self._outline_of(insee_codes)
        self.update()

    def set_chosen_from(self, site_ids: frozenset[int]) -> None:
        """Ring the training sites among which one may choose now."""
        if site_ids != self._emphasis.chosen_from:
            self._emphasis.chosen_from = site_ids
            self.update()

    # What is where.
    def commune_at(self, pixel: QPointF) -> str:
        """INSEE code of the commune of the region under ``pixel``, empty for none."""
        return "" if self._index is None else self._index.code_at(*self.camera.to_world(pixel))

    def mark_at(self, pixel: QPointF) -> Mark | None:
        """Symbol under ``pixel``."""
        self._lettering.arrange(self.camera)
        return mark_at(self._lettering.marks, self.camera, pixel)

    def point_at(self, pixel: QPointF | None) -> None:
        """Outline what the pointer is over: points win over communes."""
        mark = None if pixel is None else self.mark_at(pixel)
        code = "" if pixel is None or mark is not None else self.commune_at(pixel)
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark or code else Qt.CursorShape.OpenHandCursor)
        point = None if mark is None else (mark.kind, mark.points[0].id)
        if point != self._emphasis.hovered_point:
            self._emphasis.hovered_point = point
            self.update()
        if code != self._hovered:
            self._hovered = code
            self._emphasis.hovered = self._outline_of([code])
            self.commune_hovered.emit(code)
            self.update()

    def choose_at(self, pixel: QPointF) -> None:
        """Select and say what was clicked."""
        mark = self.mark_at(pixel)
        if mark is not None:
            ids = [(point.kind, point.id) for point in mark.points]
            last = ids.index(self._emphasis.point) if self._emphasis.point in ids else -1
            kind, point_id = ids[(last + 1) % len(ids)]
            self.select_point(kind, point_id)
            self.point_clicked.emit(kind, point_id)
        elif code := self.commune_at(pixel):
            self.select_commune(code)
            self.commune_clicked.emit(code)

    def camera_moved(self) -> None:
        """Tell the page, and which kinds the scale leaves out."""
        self.view_changed.emit()
        hidden = self._lettering.hidden_kinds(self.camera)
        if hidden != self._hidden:
            self._hidden = hidden
            self.hidden_kinds_changed.emit(hidden)

    def event(self, event: QEvent) -> bool:
        """Tooltips: names of the points of a mark, or what the page says of a commune."""
        if isinstance(event, QHelpEvent):
            mark = self.mark_at(QPointF(event.pos()))
            text = "\n".join(point.name for point in mark.points) if mark else ""
            code = "" if mark else self.commune_at(QPointF(event.pos()))
            if code and self._tooltip is not None:
                text = self._tooltip(code)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)
