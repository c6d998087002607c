"""Draws one picture of the guide for which something must be done in the window first.

``python docs/scenes.py SCENE PLAN PNG WxH``, with ``QT_QPA_PLATFORM=offscreen`` and ``QT_SCALE_FACTOR`` set beforehand.
"""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QDate, QDeadlineTimer, QThread
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from pacte_desktop.domain.scenario import AddEquipment, CloseEquipment, Scenario
from pacte_desktop.domain.urgent_care import OPENING_SLOTS, EquipmentKind
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.desk import Desk
from pacte_desktop.gui.dialogs.comparison_dialog import ComparisonDialog
from pacte_desktop.gui.dialogs.definition_dialog import DefinitionDialog
from pacte_desktop.gui.dialogs.definitions.definition_editor import DefinitionEditor
from pacte_desktop.gui.dialogs.geocoding_dialog import GeocodingDialog
from pacte_desktop.gui.dialogs.why.why_dialog import WhyDialog
from pacte_desktop.gui.importing.assistant import CHECK, COLUMNS, FILE, FINISH, ImportAssistant
from pacte_desktop.gui.pages.map_sheet import sheet_picture
from pacte_desktop.gui.pages.whatif.apply_dialog import ApplyDialog
from pacte_desktop.gui.window import Window
from pacte_desktop.services.allocation import AllocationSettings, Method
from pacte_desktop.services.scenarios import keep_scenario
from pacte_desktop.services.sheets import Target
from pacte_desktop.store.schema import HealthStructureRow, HousingRow, PracticeLocationRow

VATAN, GIEN_PLACE = "36230", 28
Kind = TypeVar("Kind", bound=QWidget)


def settle(desk: Desk) -> None:
    """Let the work beside the window end, and the window paint."""
    deadline = QDeadlineTimer(120_000)
    for _ in range(5):
        while desk.tasks.is_busy() and not deadline.hasExpired():
            QApplication.processEvents()
            QThread.msleep(5)
        QApplication.processEvents()
        QThread.msleep(60)


def dialog(desk: Desk, kind: type[Kind]) -> Kind:
    """The dialog of this kind that is open."""
    settle(desk)
    return next(found for found in desk.window().findChildren(kind) if found.isVisible())


def sized(widget: Kind, width: int, height: int) -> Kind:
    """The dialog as large as on a real screen, whatever the size of the one that is not there."""
    widget.resize(width, height)
    return widget


def definition(desk: Desk) -> QWidget:
    """All of a definition in words, and the minutes in use."""
    desk.action_set.definition.trigger()
    return sized(dialog(desk, DefinitionDialog), 800, 640)


def own_definition(desk: Desk) -> QWidget:
    """The form of a definition of one's own."""
    desk.action_set.definition.trigger()
    dialog(desk, DefinitionDialog).copy.click()
    editor = dialog(desk, DefinitionEditor)
    editor.form.name.setText("SU ou SMUR, 20 minutes, départ compris")
    editor.form.threshold.setValue(20)
    editor.form.delay.setValue(5)
    return sized(editor, 700, 600)


def comparison(desk: Desk) -> QWidget:
    """The plan as it is beside a kept scenario."""
    edits = AddEquipment(EquipmentKind.MCS, VATAN, "MCS à Vatan", OPENING_SLOTS), CloseEquipment(GIEN_PLACE)
    desk.plan.run(keep_scenario, Scenario(0, "Fermer Gien, MCS à Vatan", edits))
    desk.action_set.compare.trigger()
    found = dialog(desk, ComparisonDialog)
    sized(found, 940, 740)
    for side in (found.before, found.after):
        side.choose("SU_SMUR_MCS")
    found.after.scenario.setCurrentIndex(1)
    found.compare()
    settle(desk)
    return found


def trial(desk: Desk) -> QWidget:
    """A correspondent of the SAMU tried in Vatan."""
    begin(desk, VATAN)
    return desk.window()


def begin(desk: Desk, insee_code: str, metres_a_pixel: float = 130.0) -> None:
    """A scenario with a candidate in this commune, seen from near."""
    desk.show_target(Target("commune", insee_code))
    desk.action_set.what_if.trigger()
    settle(desk)
    place = desk.map_page.whatif.mode.place
    assert place is not None
    desk.map_page.map.centre_on(place.x_m, place.y_m, metres_a_pixel)
    settle(desk)


def application_of_a_trial(desk: Desk) -> QWidget:
    """The question from which day a scenario is to be in force."""
    begin(desk, VATAN)
    desk.map_page.whatif.panel.apply.click()
    asked = dialog(desk, ApplyDialog)
    asked.day.setDate(QDate(2027, 1, 1))
    return sized(asked, 460, 200)


def travel(desk: Desk) -> QWidget:
    """Minutes from the home of an intern to each place of a site, beside the board."""
    desk.show_page("placement")
    intern, post = someone_and_a_site_of_several_places(desk)
    desk.show_target(Target("intern", str(intern)))
    desk.show_target(Target("post", str(post)))
    return desk.window()


def someone_and_a_site_of_several_places(desk: Desk) -> tuple[int, int]:
    """Ids of an intern and of a post, in the order in which the window lists them."""
    snapshot = desk.plan.snapshot
    for intern in snapshot.call_order:
        for post in snapshot.board.posts.values():
            if snapshot.board.refusals(intern, post, moving=True):
                continue
            way = desk.plan.travel_from(intern.home_insee_code).sites[post.site_id]
            low, high = way.low_min or 0, way.high_min or 99
            if len({place.insee_code for place in way.places}) > 2 and low > 15 and low + 10 < high < 55:
                return intern.id, post.id
    raise SystemExit("no such site in the demonstration plan")


def computations(desk: Desk) -> QWidget:
    """The choice by rank and the optimum beside the plan in force."""
    desk.show_page("allocation")
    settle(desk)
    page = desk.allocation_page
    for method in (Method.SERIAL, Method.OPTIMAL):
        page.compute(AllocationSettings(method=method))
        settle(desk)
    desk.banner.hide()
    settle(desk)
    return desk.window()


def why_not(desk: Desk) -> QWidget:
    """Why somebody may not have a full post."""
    board = desk.plan.snapshot.board
    intern, post = next(
        (intern.id, post.id)
        for intern in desk.plan.snapshot.call_order
        if intern.id not in board.by_intern
        for post in board.posts.values()
        if [refusal.rule for refusal in board.refusals(intern, post)] == ["R4"]
    )
    desk.show_target(Target("intern", str(intern)))
    desk.show_target(Target("post", str(post)))
    desk.action_set.why_not.trigger()
    return sized(dialog(desk, WhyDialog), 760, 420)


def ledger(desk: Desk) -> QWidget:
    """What earlier semesters cost each intern."""
    desk.action_set.ledger.trigger()
    settle(desk)
    return desk.allocation_page.details


def zones(desk: Desk) -> QWidget:
    """Zones of minutes and main roads."""
    boxes = {box.text(): box for box in desk.map_page.layers.findChildren(QCheckBox)}
    boxes["Zones de minutes"].click()
    settle(desk)
    return desk.window()


def sheet(desk: Desk) -> QImage:
    """The view as it is printed."""
    return sheet_picture(desk.map_page.map, desk.map_page.sheet())


def choice(desk: Desk) -> QWidget:
    """An open session: who is at hand, and a post whose choice would strand somebody."""
    desk.show_page("round")
    settle(desk)
    menu = desk.round_page.open.menu
    risky = next(row for row in menu.shown if row.strands)
    menu.make_current(risky.post_id)
    return desk.window()


def projection(desk: Desk) -> QWidget:
    """What the room sees."""
    desk.show_page("round")
    settle(desk)
    desk.action_set.projection.trigger()
    projector = desk.round_page.projector
    assert projector is not None
    return sized(projector, 1280, 720)


def data(desk: Desk) -> QWidget:
    """The public files, one of them in words."""
    desk.show_page("data")
    settle(desk)
    desk.data_page.go_to("finess-plus")
    return desk.window()


def locating(desk: Desk) -> QWidget:
    """Addresses that would be sent; those of the demonstration are invented."""
    with desk.plan.file.write() as writing:
        for row_class, row, address in (
            (PracticeLocationRow, 1, "2 boulevard Tonnellé"),
            (PracticeLocationRow, 2, "12 rue de la Gare"),
            (PracticeLocationRow, 3, "5 place de la République"),
            (HealthStructureRow, 1, "8 avenue du Général de Gaulle"),
            (HealthStructureRow, 2, "1 rue des Écoles"),
            (HousingRow, 1, "3 impasse des Lilas"),
        ):
            writing.session.get_one(row_class, row).address = address
        writing.name("adresses")
    desk.show_page("data")
    settle(desk)
    desk.data_page.locate.click()
    return sized(dialog(desk, GeocodingDialog), 820, 440)


def assistant(desk: Desk, step: int) -> ImportAssistant:
    """The import assistant at a step, on a list of interns with something of everything in it."""
    headings = ("N° IMOTEP", "Nom", "Prénom", "Promotion", "Phase", "Semestre de la phase", "Rang", "Code INSEE")
    lines = ["Internes de médecine générale" + ";" * 7, ";".join(headings)]
    for place, intern in enumerate(desk.plan.snapshot.call_order[:60]):
        home = {3: "36044", 9: "45234", 17: "99999"}.get(place, intern.home_insee_code)
        rank = {5: "12e", 30: "n. c."}.get(place, str(intern.national_rank))
        name = {12: "Marchand-Leroy"}.get(place, intern.last_name)
        known = (intern.imotep_number, name, intern.first_name, str(intern.cohort), intern.phase.label.lower())
        lines.append(";".join((*known, str(intern.phase_position), rank, home)))
    lines += [
        f"NV000{place};{name};2026;socle;1;{place}321;37261" for place, name in enumerate(("Roy;Ana", "Sy;Max"), 1)
    ]
    path = desk.plan.file.path.with_name("Internes novembre.csv")
    path.write_text("\n".join(lines), encoding="utf-8-sig")
    desk.commands.imports.open_file(path)
    found = sized(dialog(desk, ImportAssistant), 1000, 560)
    while found.draft.is_busy:
        settle(desk)
    found.go_to(step)
    while found.draft.is_busy:
        settle(desk)
    return found


def import_file(desk: Desk) -> QWidget:
    """A file as it was read."""
    return assistant(desk, FILE)


def import_columns(desk: Desk) -> QWidget:
    """Which column holds what."""
    return assistant(desk, COLUMNS)


def import_differences(desk: Desk) -> QWidget:
    """What would change, with one thing field by field."""
    found = assistant(desk, CHECK)
    differences = found.check.differences
    found.check.tabs.setCurrentWidget(differences)
    listed = [differences.list.proxy.index(row, 0).data() for row in range(differences.list.proxy.rowCount())]
    differences.list.view.selectRow(next(row for row, state in enumerate(listed) if state.startswith("≠")))
    return found


def import_finish(desk: Desk) -> QWidget:
    """What is about to be written."""
    return assistant(desk, FINISH)


SCENES: dict[str, Callable[[Desk], QWidget | QImage]] = {
    "definition": definition,
    "computations": computations,
    "why-not": why_not,
    "ledger": ledger,
    "own-definition": own_definition,
    "comparison": comparison,
    "trial": trial,
    "application": application_of_a_trial,
    "travel": travel,
    "zones": zones,
    "sheet": sheet,
    "choice": choice,
    "projection": projection,
    "data": data,
    "locating": locating,
    "import-file": import_file,
    "import-columns": import_columns,
    "import-differences": import_differences,
    "import-finish": import_finish,
}


def main() -> None:
    """Draw the scene named on the command line."""
    name, plan, png, size = sys.argv[1:]
    application = make_application("light")
    window = Window(remembers=False)
    window.resize(*map(int, size.split("x")))
    window.show()
    if not window.open(Path(plan)) or window.desk is None:
        raise SystemExit(str(window.failure))
    settle(window.desk)
    drawn = SCENES[name](window.desk)
    settle(window.desk)
    application.processEvents()
    picture = drawn if isinstance(drawn, QImage) else drawn.grab()
    if not picture.save(png):
        raise SystemExit(f"{png} could not be written")
    window.close()


if __name__ == "__main__":
    main()
