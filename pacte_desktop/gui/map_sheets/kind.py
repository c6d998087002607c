"""The kind « map sheet »: one département, each of them as an atlas, or the whole plan; coloured by any variable."""

import functools

from pacte_desktop.documents.document import Document, Header
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.gui.map.rehearsal import rehearse
from pacte_desktop.gui.map_sheets.rehearsal import rehearse_sheet
from pacte_desktop.gui.map_sheets.scene import Colours
from pacte_desktop.gui.map_sheets.sheet_document import CODE, SheetMaker, no_minutes
from pacte_desktop.gui.map_sheets.tables import Tables
from pacte_desktop.gui.map_sheets.typeface import sheet_font
from pacte_desktop.gui.pages.map_variables import VariableKey, variables, way_of, why_not
from pacte_desktop.gui.plan_view import PlanView, SeenPlan
from pacte_desktop.services.documents.departements import DEPARTEMENT, chosen_departement
from pacte_desktop.services.documents.kind import (
    A4_LANDSCAPE,
    DocumentKind,
    DocumentSource,
    Family,
    Make,
    Scope,
    Wanted,
)
from pacte_desktop.territory.outlines import open_outlines

VARIABLE = "variable"
TABLES = "tables"
ATLAS, WHOLE = "", "plan"


def map_sheet_kind(plan: PlanView) -> DocumentKind:
    """Map sheets of ``plan``, which is looked at anew for each request."""
    return DocumentKind(
        CODE,
        Family.MAPS,
        translate("MapSheets", "Cartes par département"),
        translate(
            "MapSheets",
            "La carte de chaque département, ou du plan entier, avec sa légende et ses communes au-delà du seuil : "
            "une page chacune.",
        ),
        functools.partial(_prepare, plan),
        page=A4_LANDSCAPE,
        scopes=functools.partial(_scopes, plan),
        needs_coverage=True,
        is_series=True,
    )


def _scopes(plan: PlanView, source: DocumentSource) -> tuple[Scope, ...]:
    names = source.territory.departement_names
    codes = source.snapshot.info.departements
    areas = (
        (ATLAS, translate("MapSheets", "tous, une carte chacun")),
        (WHOLE, translate("MapSheets", "le plan entier")),
        *((code, f"{code} · {names.get(code, code)}") for code in codes),
    )
    ways = tuple((item.key, item.label) for item in variables(plan) if not item.why_not)
    return (
        Scope(DEPARTEMENT, translate("Documents", "Département"), areas),
        Scope(VARIABLE, translate("MapSheets", "Couleurs"), ways),
        Scope(TABLES, translate("MapSheets", "Tableaux"), tuple((item.value, item.label) for item in Tables)),
    )


def _prepare(plan: PlanView, source: DocumentSource, wanted: Wanted) -> Make:
    """Read what the maker needs in the thread of the window, and let Qt meet everything that it will draw."""
    view = SeenPlan.of(plan.snapshot, plan.territory, plan.coverage_input)
    if view.territory.coverage is None:
        raise no_minutes()
    areas = _areas(source, wanted)
    way = wanted.of(VARIABLE) or str(VariableKey.MINUTES)
    known = {item.key for item in variables(view)}
    if way not in known:
        raise KnownError(
            translate("MapSheets", "Aucune couche ne s’appelle « {way} ».").format(way=way),
            translate("MapSheets", "Couches possibles : {ways}.").format(ways=", ".join(sorted(known))),
        )
    missing = why_not(view, way_of(way))
    if missing:
        raise KnownError(missing)
    tables, font = Tables(wanted.of(TABLES)), sheet_font()
    rehearse()
    rehearse_sheet(font.toString())

    def header(title: str, sources: str) -> Header:
        return source.header(title, wanted.level, source=sources)

    def make(watch: Watch) -> tuple[Document, ...]:
        watch.step(translate("MapSheets", "Fond de carte"), 0, len(areas))
        outlines = open_outlines(view.snapshot.info.departements, file=view.territory.base)
        maker = SheetMaker(view, Colours.of(view, way_of(way)), outlines, font, header, tables)
        documents = []
        for done, code in enumerate(areas):
            name = view.territory.departement_names.get(code, "") or view.snapshot.info.name
            watch.step(translate("MapSheets", "Carte : {name}").format(name=name), done, len(areas))
            documents.append(maker.document(code))
            if done == 0 and len(areas) > 1:
                watch.part(documents[0])
        return tuple(documents)

    return make


def _areas(source: DocumentSource, wanted: Wanted) -> tuple[str, ...]:
    """Codes of the maps, an empty one for the whole plan. Raises :class:`KnownError` for one outside the plan."""
    chosen, codes = wanted.of(DEPARTEMENT), source.snapshot.info.departements
    if chosen == ATLAS:
        return tuple(codes)
    if chosen == WHOLE:
        return ("",)
    return (chosen_departement(source, wanted),)
