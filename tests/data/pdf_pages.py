"""The words of a PDF, page by page."""

import re
from pathlib import Path

import pypdfium2 as pdfium


def pdf_pages(pdf: bytes | Path) -> list[str]:
    """Text of each page on one line; places to break that nobody sees are left out."""
    with pdfium.PdfDocument(pdf) as document:
        found = []
        for page in document:
            text = page.get_textpage()
            words = re.sub("[\u200b\u00ad]", "", text.get_text_range()).replace("\ufffe", "-")
            found.append(re.sub(r"\s+", " ", words))
            text.close()
            page.close()
        return found
