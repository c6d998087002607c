"""Map sheets without a window: a plan looked at as asked, written as one PDF, workbook or CSV file."""

from datetime import datetime
from pathlib import Path

from pacte_desktop.arguments import MapSheets
from pacte_desktop.documents.document import PageFormat, Paper
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.map_sheets.kind import ATLAS, TABLES, VARIABLE, WHOLE, map_sheet_kind
from pacte_desktop.gui.plan_view import SeenPlan
from pacte_desktop.services.comparison import seen_from, viewpoint
from pacte_desktop.services.coverage import compute, open_territory
from pacte_desktop.services.documents.departements import DEPARTEMENT
from pacte_desktop.services.documents.kind import DocumentSource, Wanted
from pacte_desktop.services.documents.writing import Form, PrintJob, form_of, level_named, make_documents, write_job
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.snapshot import read_snapshot
from pacte_desktop.store.opening import open_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import departement_names


def write_map_sheets(path: Path, sheets: MapSheets) -> int:
    """Write the maps that ``sheets`` asks for; returns how many, or of a table how many rows.

    Raises :class:`KnownError` with a sentence.
    """
    form = form_of(sheets.out, sheets.format)
    make_application("light")
    plan = open_plan(path)
    try:
        view = _seen(plan, sheets)
        source = DocumentSource(plan, view.snapshot, view.territory, view.coverage_input.layers, datetime.now())
        kind = map_sheet_kind(view)
        area = sheets.departement or (ATLAS if sheets.atlas else WHOLE)
        level = level_named(sheets.level) if sheets.level else kind.levels[0]
        scope = {**kind.resolved(source, {DEPARTEMENT: area, TABLES: sheets.tables}), VARIABLE: sheets.layer}
        wanted = Wanted(level, scope)
        page = PageFormat(Paper(sheets.paper), is_landscape=not sheets.portrait)
        job = PrintJob(kind, wanted, make_documents(source, kind, wanted), page)
        written = write_job(plan, job, form, sheets.out)
        return len(job.documents) if form is Form.PDF else written.extent
    finally:
        plan.close()


def _seen(plan: PlanFile, sheets: MapSheets) -> SeenPlan:
    """The plan from the viewpoint that the options give, with its coverage."""
    view = viewpoint(plan, sheets.definition, sheets.date, sheets.scenario, sheets.minutes)
    wanted = seen_from(plan, view)
    communes = open_territory(wanted)
    coverage = compute(wanted, communes).coverage
    territory = PlanTerritory(communes, departement_names(wanted.base), coverage, wanted.base, is_awaited=False)
    return SeenPlan.of(read_snapshot(plan), territory, wanted)
