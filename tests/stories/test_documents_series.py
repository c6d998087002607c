"""Long series of letters and pages that follow the plan: what is shown while they are made, and what leaves."""

import re
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from pacte_desktop.documents.document import Document, Frame, LetterHead, PageFormat, Paper, Paragraphs
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.gui.desk import DOCUMENTS, MAP, Desk
from pacte_desktop.gui.dialogs.letter_templates_dialog import LetterTemplatesDialog
from pacte_desktop.gui.pages.documents import page as page_module
from pacte_desktop.gui.pages.documents import ways_out
from pacte_desktop.services.documents import (
    DocumentKind,
    DocumentSource,
    Family,
    Scope,
    Wanted,
    document_kinds,
    writing,
)
from pacte_desktop.services.documents.writing import Form
from pacte_desktop.services.letter_templates import letter_templates
from pacte_desktop.services.placement import unassign
from tests.stories.conftest import settle
from tests.stories.document_acts import (
    page_texts,
    pdf_printer,
    register_of,
    show_document,
    squeezed,
    wait_for_pages,
    wait_for_words,
    wait_until_out,
)

LETTERS = 45


@pytest.fixture
def letters(monkeypatch: pytest.MonkeyPatch) -> None:
    """A long series for the person concerned, and a document that needs minutes, are kinds too."""

    def write(source: DocumentSource, wanted: Wanted) -> Sequence[Document]:
        header = source.header("Convocation", wanted.level)
        head = LetterHead(("DUMG de Tours",), ("Zoé Nom",), "Tours, le 2 novembre 2026", "Choix de stage")
        return [
            Document(
                "proof",
                header,
                (head, Paragraphs((f"Lettre {n} {wanted.of('tone')}",))),
                Frame.LETTER,
                file_stem=f"Nom {n}",
            )
            for n in range(1, LETTERS + 1)
        ]

    def prepare(source: DocumentSource, wanted: Wanted) -> Callable[[Watch], tuple[Document, ...]]:
        return lambda _watch: tuple(write(source, wanted)) if wanted.of("tone") != "none" else ()

    tones = Scope("tone", "Ton", (("", "tous"), ("bref", "bref"), ("none", "aucun")), is_long=True)
    series = DocumentKind(
        "proof",
        Family.LETTERS,
        "Convocations d’essai",
        "Une par interne.",
        prepare,
        levels=(PrintLevel.INDIVIDUAL,),
        page=PageFormat(Paper.A4, is_landscape=False),
        scopes=lambda _source: (tones,),
        is_series=True,
    )
    minutes = DocumentKind(
        "minutes-proof", Family.FIGURES, "Minutes", "Besoin de minutes.", prepare, needs_coverage=True
    )
    monkeypatch.setattr(page_module, "page_kinds", lambda _plan: (*document_kinds(), series, minutes))


@pytest.mark.usefixtures("letters")
def test_a_long_series_shows_its_first_letters_and_writes_all(
    qtbot: QtBot, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = show_document(qtbot, desk, "proof")
    assert page.preview.view.page_count == 20
    assert f"20 premiers documents sur {LETTERS}" in page.preview.note.text()
    assert not page.options.way.isEnabled() and page.options.columns.isHidden()
    assert page.acts.xlsx.isHidden() and page.acts.series.isVisible()

    field = page.options.scopes.fields["tone"]
    field.setFocus()
    qtbot.waitUntil(lambda: field.selectedText() == "tous", timeout=5_000)  # type: ignore[union-attr]
    qtbot.keyClicks(field, "bre")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    made = wait_for_pages(qtbot, page)
    assert "Lettre 1 bref" in " ".join(page_texts(made.pdf)[0].split())
    page.ways_out.write(Form.PDF, tmp_path / "tous.pdf")
    wait_until_out(qtbot, page)
    assert [re.search(r"Lettre (\d+)", text)[1] for text in page_texts((tmp_path / "tous.pdf").read_bytes())] == [  # type: ignore[index]
        str(number) for number in range(1, LETTERS + 1)
    ]
    page.outputs.save_series(made, tmp_path / "un par un")
    assert wait_until_out(qtbot, page).startswith(f"Enregistré\u202f: {LETTERS} fichiers")
    assert len(list((tmp_path / "un par un").glob("nom-*.pdf"))) == LETTERS
    assert [form for _, form, _ in register_of(page)] == ["pdf", "pdf"]

    going, held = Event(), Event()
    real = writing.document_pdf

    def slow(*wanted: object) -> bytes:
        going.set()
        held.wait(10)
        return real(*wanted)  # type: ignore[arg-type]

    monkeypatch.setattr(writing, "document_pdf", slow)
    for act in (
        lambda: page.ways_out.write(Form.PDF, tmp_path / "arret.pdf"),
        lambda: page.outputs.save_series(made, tmp_path / "arret"),
        lambda: page.ways_out.print_to(pdf_printer(tmp_path / "arret-papier.pdf")),
    ):
        going.clear()
        held.clear()
        act()
        assert going.wait(10)
        qtbot.waitUntil(page.card.isVisible, timeout=5_000)
        page.options.scopes.choose("tone", "none")
        wait_for_words(qtbot, page, "Il n’y a rien à imprimer")
        assert page.card.isVisible(), "what is on its way out can still be stopped"
        page.card.stop.click()
        assert page.acts.pdf.toolTip() == page.preview.words.text()
        assert not page.outputs.is_busy and page.banner.text == "Arrêté\u202f: rien n’est sorti du programme."
        held.set()
        assert desk.tasks.wait()
        settle(qtbot, desk)
        page.options.scopes.choose("tone", "bref")
        wait_for_pages(qtbot, page)
    assert not list(tmp_path.glob("arret*"))
    assert len(register_of(page)) == 2, "what was stopped is struck out"

    page.options.scopes.choose("tone", "none")
    assert "autre chose" in wait_for_words(qtbot, page, "Il n’y a rien à imprimer")
    assert not page.acts.pdf.isEnabled() and page.acts.pdf.toolTip() == page.preview.words.text()


@pytest.mark.usefixtures("letters")
def test_the_pages_follow_the_plan(qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    page = show_document(qtbot, desk, "site")
    page.options.scopes.choose("departement", "36")  # A few pages are made more quickly than all.
    before = squeezed(" ".join(page_texts(wait_for_pages(qtbot, page).pdf)))
    names = {key: intern.full_name for key, intern in desk.plan.snapshot.board.interns.items()}
    held = next(each for each in desk.plan.snapshot.board.assignments if squeezed(names[each.intern_id]) in before)
    name = names[held.intern_id]
    desk.plan.run(unassign, held.intern_id)
    assert page.made is None and not page.acts.printer.isEnabled(), "at once, not only when the new pages are there"
    after = squeezed(" ".join(page_texts(wait_for_pages(qtbot, page).pdf)))
    assert after.count(squeezed(name)) == before.count(squeezed(name)) - 1

    desk.show_page(MAP)
    desk.action_set.undo.trigger()
    settle(qtbot, desk)
    assert page.made is None, "pages that nobody sees are not made"
    desk.show_page(DOCUMENTS)
    assert squeezed(" ".join(page_texts(wait_for_pages(qtbot, page).pdf))).count(squeezed(name)) == before.count(
        squeezed(name)
    )

    made = wait_for_pages(qtbot, page)
    later = made.at + timedelta(minutes=6)

    class Later(datetime):
        @classmethod
        def now(cls, _tz: object = None) -> "Later":  # type: ignore[override]
            return cls.combine(later.date(), later.time())

    def refuse(*_wanted: object) -> None:
        raise KnownError("Rien à faire.")

    with monkeypatch.context() as patch:
        patch.setattr(ways_out, "datetime", Later)
        patch.setattr(page.making, "ask", refuse)
        page.acts.copy.click()
        wait_for_words(qtbot, page, "Rien à faire.")
    page.refresh()
    wait_for_pages(qtbot, page)
    assert not page.banner.text, "what was refused is not done later, unasked"

    with monkeypatch.context() as patch:
        patch.setattr(ways_out, "datetime", Later)
        page.acts.copy.click()
        assert page.made is None, "the time of printing would be a lie"
        patch.undo()
    wait_for_pages(qtbot, page)
    qtbot.waitUntil(lambda: "Tableau copié" in page.banner.text, timeout=10_000)

    page.preview.view.setFocus()
    territory, desk.plan.territory = (
        desk.plan.territory,
        desk.plan.territory.__class__(
            desk.plan.territory.communes, desk.plan.territory.departement_names, None, desk.plan.territory.base
        ),
    )
    page.show_kind("minutes-proof")
    assert "dès qu’elles seront là" in wait_for_words(qtbot, page, "en cours de calcul")
    assert not page.acts.pdf.isEnabled()
    desk.plan.territory = territory
    desk.plan.coverage_changed.emit()
    wait_for_pages(qtbot, page)

    page._plan.tasks.start(page.making.task, lambda _watch: Event().wait(0.2), lambda _value: None, lambda _error: None)
    page.refresh()
    page.stop()
    wait_for_words(qtbot, page, "Aperçu arrêté.")
    page.preview.acts[0].click()
    wait_for_pages(qtbot, page)


def test_a_letter_follows_its_words(qtbot: QtBot, desk: Desk) -> None:
    page = show_document(qtbot, desk, "convocation")
    page.options.texts.click()
    dialog = page.findChild(LetterTemplatesDialog)
    assert isinstance(dialog, LetterTemplatesDialog) and dialog.isVisible()
    qtbot.keyClick(dialog.editor.body, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(dialog.editor.body, "Venez choisir. ")
    dialog.save.click()
    assert page.made is None, "what is in view is not what is kept any more"
    dialog.close()
    assert letter_templates(desk.plan.file)[LetterKind.CONVOCATION].body.startswith("Venez choisir. ")
    assert "Venez choisir" in page_texts(wait_for_pages(qtbot, page).pdf)[0]
    desk.action_set.undo.trigger()
    assert "Venez choisir" not in page_texts(wait_for_pages(qtbot, page).pdf)[0]
