"""Ratios of printing as the program does to other engines: a list of 600 posts, and an atlas of six départements.

The list, beside reportlab, QTextDocument and WeasyPrint: everybody sets the same rows on A4 landscape with the shipped
typeface: groups, headings on every page, « page x / n ». The atlas, beside geopandas and matplotlib: one page each, see
``_printed_atlas.py``. Each in a fresh process, imports and reading included, and once more in the same process, reading
left out (of ours, the layout of the same data is remembered then). An engine that is not installed is said and left
out. Usage: python benchmarks/printing.py [RUNS]
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

import _printed_atlas
from _made_up_rows import made_up_posts

FONTS = Path(__file__).parents[1] / "resources" / "fonts"

OURS = """
from datetime import datetime
from pacte_desktop.documents.document import Cell, Column, Document, Entry, Group, Header, PageFormat, Table
from pacte_desktop.documents.document_pages import document_pdf
def work(rows):
    names = ("number", "site", "communes", "type", "intern", "phase", "vacant")
    columns = tuple(Column(name, name) for name in names)
    groups = tuple(
        Group(title, "", tuple(Entry({name: Cell(value) for name, value in zip(names, row)}) for row in found))
        for title, found in rows
    )
    header = Header("Postes", "DUMG", "hiver 2026-27", "Semestre hiver 2026-27", datetime(2026, 11, 30))
    return document_pdf([Document("bench", header, (Table("Postes", columns, groups),))], PageFormat())
"""

REPORTLAB = """
import io
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import LongTable, Paragraph, SimpleDocTemplate
for name, file in (("S", "SourceSans3-Regular.ttf"), ("B", "SourceSans3-Semibold.ttf")):
    pdfmetrics.registerFont(TTFont(name, FONTS + "/" + file))
class Numbered(Canvas):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.pages = []
    def showPage(self):
        self.pages.append(dict(self.__dict__))
        self._startPage()
    def save(self):
        for page in self.pages:
            self.__dict__.update(page)
            self.setFont("S", 8)
            self.drawRightString(800, 20, f"page {self._pageNumber} / {len(self.pages)}")
            super().showPage()
        super().save()
def work(rows):
    plain, bold = ParagraphStyle("p", fontName="S", fontSize=10), ParagraphStyle("b", fontName="B", fontSize=10)
    names = ("number", "site", "communes", "type", "intern", "phase", "vacant")
    body, spans = [[Paragraph(name, bold) for name in names]], []
    for title, found in rows:
        spans.append(("SPAN", (0, len(body)), (-1, len(body))))
        body.append([Paragraph(title, bold), *[""] * 6])
        body += [[Paragraph(str(value), plain) for value in row] for row in found]
    table = LongTable(body, repeatRows=1, colWidths=[110] * 7, style=spans)
    held = io.BytesIO()
    SimpleDocTemplate(held, pagesize=landscape(A4)).build([table], canvasmaker=Numbered)
    return held.getvalue()
"""

QT = """
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from html import escape
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextDocument
app = QGuiApplication([])
for file in ("SourceSans3-Regular.ttf", "SourceSans3-Semibold.ttf"):
    QFontDatabase.addApplicationFont(FONTS + "/" + file)
def work(rows):
    names = ("number", "site", "communes", "type", "intern", "phase", "vacant")
    html = ["<table width='100%'><thead><tr>", *(f"<th>{name}</th>" for name in names), "</tr></thead>"]
    for title, found in rows:
        html.append(f"<tr><td colspan='7'><b>{escape(title)}</b></td></tr>")
        html += ["<tr>" + "".join(f"<td>{escape(str(value))}</td>" for value in row) + "</tr>" for row in found]
    document = QTextDocument()
    document.setDefaultStyleSheet("* { font-family: 'Source Sans 3'; font-size: 10pt; }")
    document.setHtml("".join(html) + "</table>")
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    a4 = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(a4, QPageLayout.Orientation.Landscape, QMarginsF(10, 10, 10, 10)))
    document.documentLayout().setPaintDevice(writer)
    width, height = writer.width(), writer.height() - 400
    document.setPageSize(QSizeF(width, height))
    painter = QPainter(writer)
    for page in range(document.pageCount()):
        if page:
            writer.newPage()
        painter.save()
        painter.translate(0, -page * height)
        document.drawContents(painter, QRectF(0, page * height, width, height))
        painter.restore()
        painter.drawText(width - 1800, height + 300, f"page {page + 1} / {document.pageCount()}")
    painter.end()
    buffer.close()
    return bytes(held.data())
"""

WEASYPRINT = """
from html import escape
from weasyprint import HTML
def work(rows):
    names = ("number", "site", "communes", "type", "intern", "phase", "vacant")
    face = "@font-face { font-family: S; src: url(file://%s/SourceSans3-Regular.ttf) }" % FONTS
    foot = "@bottom-right { content: 'page ' counter(page) ' / ' counter(pages) }"
    page = "@page { size: A4 landscape; margin: 12mm; %s }" % foot
    html = [f"<style>{face} {page} body {{ font: 10pt S }} td {{ border-bottom: 1px solid #bbb }}</style>"]
    html += ["<table width='100%'><thead><tr>", *(f"<th>{name}</th>" for name in names), "</tr></thead>"]
    for title, found in rows:
        html.append(f"<tr><td colspan='7'><b>{escape(title)}</b></td></tr>")
        html += ["<tr>" + "".join(f"<td>{escape(str(value))}</td>" for value in row) + "</tr>" for row in found]
    return HTML(string="".join(html) + "</table>").write_pdf()
"""

ENGINES = {"ours (Typst)": OURS, "reportlab": REPORTLAB, "QTextDocument": QT, "WeasyPrint": WEASYPRINT}

MEASURED = """
import json, sys, time
start = time.process_time()
FONTS, FOLDER = {fonts!r}, {folder!r}
def read():
    return json.loads(open(FOLDER + "/rows.json", encoding="utf-8").read())
{body}
given = read()
pdf = work(given)
first = time.process_time() - start
start = time.process_time()
work(given)
print(first, time.process_time() - start, len(pdf))
open({pdf!r}, "wb").write(pdf)
"""


def measure(folder: Path, name: str, body: str) -> tuple[float, float, int] | None:
    """Seconds of processor of a fresh process and of once more, bytes of the PDF; None when it cannot run here."""
    script = folder / "measured.py"
    pdf = folder / f"{name.split(maxsplit=1)[0]}.pdf"
    text = MEASURED.format(fonts=str(FONTS), folder=str(folder), body=body, pdf=str(pdf))
    script.write_text(text, encoding="utf-8")
    run = subprocess.run([sys.executable, script], capture_output=True, text=True, check=False, timeout=600)
    if run.returncode:
        print(f"  {name}: {run.stderr.strip().splitlines()[-1]}")
        return None
    first, again, size = run.stdout.split()
    return float(first), float(again), int(size)


def compare(folder: Path, engines: Mapping[str, str], runs: int) -> None:
    """Print the best of some runs of each engine, and its ratio to ours."""
    found: dict[str, list[tuple[float, float, int]]] = {}
    for _run in range(runs):
        for name, body in engines.items():
            measured = measure(folder, name, body) if _run == 0 or name in found else None
            if measured:
                found.setdefault(name, []).append(measured)
    best = {name: tuple(min(run[part] for run in all_runs) for part in range(3)) for name, all_runs in found.items()}
    ours = best[next(iter(engines))]
    for name, (first, again, size) in best.items():
        print(
            f"  {name:17} fresh {first:6.2f} s, x{first / ours[0]:.2f}; again {again:6.2f} s, "
            f"x{again / ours[1]:.2f}; {size / 1e6:.2f} MB, x{size / ours[2]:.2f}"
        )


def main() -> None:
    """Make the rows up, then have each engine set them in turn."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = made_up_posts(600)
        (folder / "rows.json").write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
        print(
            f"list of {sum(len(found) for _, found in rows)} posts, {len(rows)} groups, best of {runs}, processor time"
        )
        compare(folder, ENGINES, runs)
        communes = _printed_atlas.write_atlas_files(folder)
        print(f"atlas of {communes} communes, 6 pages, best of {runs}, processor time")
        compare(folder, _printed_atlas.ENGINES, runs)


if __name__ == "__main__":
    main()
