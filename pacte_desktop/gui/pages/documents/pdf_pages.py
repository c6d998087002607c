"""Pages of a PDF as pictures, one at a time and at any size: what is seen is what is written."""

from typing import Any

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage

_DEEPEST = 12_000  # dots along a side: 400 % of A3 on a screen of 200 %


class PdfPages:
    """An open PDF. PDFium takes one thread: that of the window."""

    def __init__(self, pdf: bytes) -> None:
        import pypdfium2

        self._document: Any = pypdfium2.PdfDocument(pdf)
        self.sizes_pt = [QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))]
        """Width and height of each page in points."""

    def __len__(self) -> int:
        return len(self.sizes_pt)

    def image(self, number: int, dots_per_pt: float) -> QImage:
        """Page ``number`` (from 0) on white."""
        size = self.sizes_pt[number]
        scale = min(dots_per_pt, _DEEPEST / max(size.width(), size.height(), 1.0))
        page = self._document[number]
        bitmap = page.render(scale=scale, prefer_bgrx=True)
        try:
            at = QSize(bitmap.width, bitmap.height)
            view = QImage(bitmap.buffer, at.width(), at.height(), bitmap.stride, QImage.Format.Format_RGB32)
            return view.copy()  # Its own memory: that of the bitmap goes.
        finally:
            bitmap.close()
            page.close()

    def close(self) -> None:
        """Give its memory back."""
        self._document.close()
        self.sizes_pt = []
