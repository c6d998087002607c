"""Letters of a plan: each person once and alone in theirs, no letter with a gap, no letter that passes for an order."""

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from pacte_desktop.documents.document import Document, LetterHead, PageFormat, Paper, Paragraphs
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_fields import letter_fields
from pacte_desktop.domain.letter_filling import cleaned
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.running_text import Paragraph
from pacte_desktop.domain.sites import PracticeLocation, SiteKind, TrainingSite
from pacte_desktop.domain.situations import Situation
from pacte_desktop.services import choice_round
from pacte_desktop.services.choice_sessions import (
    GateError,
    annul,
    call_list,
    change_session,
    create_session,
    draw_up,
    freeze,
    open_session,
    sessions,
    set_proxy,
)
from pacte_desktop.services.documents import DocumentSource, Wanted, document_kind, open_source
from pacte_desktop.services.documents.letters.letter_pages import NO_ORDER
from pacte_desktop.services.documents.letters.letter_preview import letter_sample, sample_pages
from pacte_desktop.services.documents.letters.letter_recipients import convoked, notified_interns, notified_sites
from pacte_desktop.services.documents.lists.draft_mark import Decided
from pacte_desktop.services.documents.writing import PrintJob, file_stem, make_documents
from pacte_desktop.services.letter_templates import letter_templates, save_template, shipped_template
from pacte_desktop.services.placement import assign
from pacte_desktop.store import choice_edits, document_edits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.pdf_pages import pdf_pages
from tests.data.round_plan import opened_session, write_round
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, WINTER, tiny_contents

AT = datetime(2026, 10, 1, 9, 5)
HOSTILE = "#panic() *x* {nom} [a] $1$ <b>`${1}` \\u{0} \u202e" + "W" * 60
NOTICES = (LetterKind.INTERN_NOTICE, LetterKind.SITE_NOTICE)


@pytest.fixture
def seated(tmp_path: Path) -> Iterator[PlanFile]:
    """The tiny plan, two interns placed by hand."""
    yield from placed(tmp_path)


def placed(folder: Path, **parts: object) -> Iterator[PlanFile]:
    create_plan(folder / "essai.pacte", replace(tiny_contents(), **parts))  # type: ignore[arg-type]
    plan = open_plan(folder / "essai.pacte")
    assign(plan, BEGINNER, URGENCES_POST, "motif secret")
    assign(plan, SECOND, N1_POST, "motif secret")
    yield plan
    plan.close()


@pytest.fixture
def called(tmp_path: Path) -> Iterator[PlanFile]:
    """Four interns on the call list of a session with a day."""
    plan = open_plan(write_round(tmp_path, interns=4))
    session_id = create_session(
        plan, label="Choix du socle", phases=[Phase.SOCLE], day=date(2026, 10, 9), first_call="08:58"
    )
    draw_up(plan, session_id)
    yield plan
    plan.close()


def job(plan: PlanFile, kind: LetterKind | str, **scope: str) -> PrintJob:
    wanted = Wanted(PrintLevel.INDIVIDUAL, scope)
    made = document_kind(str(kind))
    return PrintJob(made, wanted, make_documents(source_of(plan), made, wanted), made.page)


def source_of(plan: PlanFile) -> DocumentSource:
    return open_source(plan, AT)


def pages(plan: PlanFile, kind: LetterKind, **scope: str) -> list[str]:
    return pdf_pages(job(plan, kind, **scope).pdf())


def words(document: Document) -> str:
    """Subject and body."""
    (body,) = (part for part in document.parts if isinstance(part, Paragraphs))
    (head,) = (part for part in document.parts if isinstance(part, LetterHead))
    texts = (text.text if isinstance(text, Paragraph) else text for text in body.texts)
    return " ".join("\n".join((*head.sender, head.place_and_date, head.subject, *texts)).split())


def own_text(plan: PlanFile, kind: LetterKind, body: str, subject: str = "Objet") -> None:
    save_template(plan, LetterTemplate(kind, subject, body))


def test_each_called_intern_is_convoked_once_with_their_hour_and_number(called: PlanFile) -> None:
    set_proxy(called, 1, 3, "Dr Mandataire")
    found = pages(called, LetterKind.CONVOCATION, session="1")
    calls = call_list(called, 1).calls
    assert len(found) == len(calls) == 4
    for number, (page, call) in enumerate(zip(found, calls, strict=True), start=1):
        assert page.count(f"NOM{call.intern.id} Zoé") == 1
        assert not any(f"NOM{other.intern.id} " in page for other in calls if other is not call)
        assert "vendredi 9 octobre 2026" in page
        assert f"numéro d’appel : {number} sur 4" in page.replace(" :", " :")
        assert ("Dr Mandataire choisira" in page) is (call.intern.id == 3)
        assert "page 1 / 1" in page
        assert "PROJET" not in page
    assert ["9 h" in found[1], "9 h 02" in found[2], "8 h 58" in found[0]] == [True, True, True]


def test_a_convocation_says_where_or_who_will_tell(called: PlanFile) -> None:
    (page, *_) = pages(called, LetterKind.CONVOCATION, session="1")
    assert "communiqué par le DUMG" in page
    (session,) = sessions(called)
    change_session(called, replace(session, venue="Amphithéâtre A, Tours"))
    found = pages(called, LetterKind.CONVOCATION, session="1")
    assert len(found) == 4, "the call list stays as it was drawn up"
    assert all("lieu : Amphithéâtre A, Tours" in page and "communiqué" not in page for page in found)


def test_the_gate_holds_the_convocations_back(called: PlanFile) -> None:
    with called.write() as writing:
        writing.name("situation")
        choice_edits.set_situation(writing.session, 2, WINTER.id, Situation.DISPONIBILITE)
    with pytest.raises(GateError, match="NOM2 Zoé"):
        job(called, LetterKind.CONVOCATION)


def test_nobody_is_convoked_without_list_day_or_session(called: PlanFile, seated: PlanFile) -> None:
    create_session(called, label="Sans liste", phases=[Phase.SOCLE], day=date(2026, 10, 9))
    draw_up(called, create_session(called, label="Sans jour", phases=[Phase.SOCLE]))
    with pytest.raises(KnownError, match="« Sans liste » n’a pas de liste d’appel"):
        job(called, LetterKind.CONVOCATION, session="2")
    with pytest.raises(KnownError, match="« Sans jour » n’a pas de jour"):
        job(called, LetterKind.CONVOCATION, session="3")
    with pytest.raises(KnownError, match="pas de séance n° 9"):
        job(called, LetterKind.CONVOCATION, session="9")
    with pytest.raises(KnownError, match="pas encore de séance de choix"):
        job(seated, LetterKind.CONVOCATION)


def test_an_intern_reads_where_they_go_and_of_nobody_else(seated: PlanFile) -> None:
    first, second = pages(seated, LetterKind.INTERN_NOTICE)
    assert first.count("NOM1 Zoé") == 1
    assert "NOM2" not in first
    for told in ("Hôpital fictif", "médecine d’urgence", "Châteauroux", "Dr A", "36-0001", "2 novembre 2026"):
        assert told in first
    assert "1er mai 2027" in first
    assert "Groupe fictif" not in first
    assert second.count("NOM2 Zoé") == 1
    assert "Le Blanc (6 demi-journées par semaine)" in second
    assert "Dr NOM Éva" in second
    assert "praticiens" not in first, "a hospital has none, and its line goes"
    for page in (first, second):
        assert "PROJET" in page
        assert "CONFIDENTIEL" in page
        assert "motif" not in page
        assert page.replace(" :", " :").count(NO_ORDER) == 1


def test_a_site_reads_who_comes_to_it_and_of_nobody_else(seated: PlanFile) -> None:
    group, hospital = pages(seated, LetterKind.SITE_NOTICE)
    assert "À l’attention du Dr B" in group
    assert "1 interne de médecine générale" in group
    assert "NOM2 Zoé, phase socle, semestre 2 : praticien niveau 1" in group
    assert "NOM1" not in group
    assert "NOM1 Zoé, phase socle, semestre 1 : médecine d’urgence" in hospital
    assert "NOM2" not in hospital


def test_who_is_called_after_midnight_is_convoked_for_that_day(tmp_path: Path) -> None:
    plan = open_plan(write_round(tmp_path, interns=4))
    day = date(2026, 10, 9)
    late = create_session(plan, label="Choix du socle", phases=[Phase.SOCLE], day=day, first_call="23:58")
    draw_up(plan, late)
    first, *_, last = pages(plan, LetterKind.CONVOCATION, session="1")
    assert "vendredi 9 octobre 2026" in first and "23 h 58" in first
    assert "samedi 10 octobre 2026" in last and "0 h 0" in last
    plan.close()


def test_scopes_choose_one_departement_intern_or_site(seated: PlanFile) -> None:
    source = source_of(seated)
    for kind, key, chosen in ((LetterKind.INTERN_NOTICE, "intern", "2"), (LetterKind.SITE_NOTICE, "site", "2")):
        departement, one = document_kind(str(kind)).scopes(source)
        assert [value for value, _ in departement.choices] == ["", "36"]
        assert one.is_long
        assert one.choices[0][0] == ""
        assert {value for value, _ in one.choices} == {"", "1", "2"}
        assert len(job(seated, kind, departement="36").documents) == 2
        (only,) = job(seated, kind, **{key: chosen}).documents
        assert "Groupe fictif" in words(only) or "NOM2" in words(only)
        with pytest.raises(KnownError, match="« 3 »"):
            job(seated, kind, **{key: "3"})
        with pytest.raises(KnownError, match="n’existe pas au niveau"):
            make_documents(source, document_kind(str(kind)), Wanted())


def test_nobody_placed_is_no_letter_but_a_sentence(called: PlanFile) -> None:
    for kind in NOTICES:
        with pytest.raises(KnownError, match="Personne n’est affecté ici"):
            job(called, kind)


def test_notices_are_drafts_until_the_round_is_frozen_and_again_when_it_is_annulled(called: PlanFile) -> None:
    open_session(called, 1)
    for intern_id, post_id in {1: 1, 2: 11, 3: 1, 4: 12}.items():
        choice_round.take(called, 1, intern_id, post_id)
    assert are_drafts(called) == {True}
    freeze(called, 1)
    assert are_drafts(called) == {False}
    assert "PROJET" not in " ".join(pages(called, LetterKind.INTERN_NOTICE))
    annul(called, 1, "vice de forme")
    with pytest.raises(KnownError, match="Personne n’est affecté ici"):
        job(called, LetterKind.INTERN_NOTICE)
    assign(called, 1, 1, "à la main")
    assert are_drafts(called) == {True}


def test_a_round_that_was_altered_afterwards_proves_nothing(tmp_path: Path) -> None:
    path = write_round(tmp_path, interns=1)
    plan = open_plan(path)
    choice_round.take(plan, opened_session(plan), 1, 1)
    freeze(plan, 1)
    assert are_drafts(plan) == {False}
    plan.close()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE frozen_round SET motive = 'autre'")
    plan = open_plan(path)
    assert are_drafts(plan) == {True}
    plan.close()


def are_drafts(plan: PlanFile) -> set[bool]:
    return {document.header.is_draft for kind in NOTICES for document in job(plan, kind).documents}


def test_every_field_of_every_letter_has_a_value_and_there_is_none_besides(called: PlanFile, seated: PlanFile) -> None:
    source = source_of(seated)
    made: Mapping[LetterKind, object] = {
        LetterKind.CONVOCATION: convoked(source_of(called), call_list(called, 1))[0].values,
        LetterKind.INTERN_NOTICE: notified_interns(source, {SECOND}, Decided())[0].values,
        LetterKind.SITE_NOTICE: notified_sites(source, {2}, Decided())[0].values,
    }
    head = {item.name for item in letter_fields(LetterKind.LETTERHEAD)}
    for kind, values in made.items():
        assert isinstance(values, dict)
        fields = {item.name: item for item in letter_fields(kind)}
        assert set(values) == set(fields)
        assert head <= set(values)
        for name, item in fields.items():
            assert isinstance(values[name], tuple) is item.is_list, name
            assert item.may_be_empty or cleaned(values[name]), name


def test_hostile_names_are_printed_as_they_are(tmp_path: Path) -> None:
    contents = tiny_contents()
    people = tuple(replace(item, last_name=HOSTILE) if item.id == BEGINNER else item for item in contents.interns)
    sites = tuple(replace(site, name=HOSTILE, referent="") if site.id == 1 else site for site in contents.sites)
    for plan in placed(tmp_path, interns=people, sites=sites):
        letters = pages(plan, LetterKind.INTERN_NOTICE)
        (page,) = (page for page in letters if "#PANIC()" in page)
        for told in ("*X* {NOM} [A] $1$ <B>`${1}`", "#panic() *x* {nom} [a] $1$ <b>`${1}`"):
            assert told in page
        assert "référent" not in page
        assert all(len(re.findall(r"page \d / \d", letter)) == 1 for letter in letters)
        stems = [document.file_stem for document in job(plan, LetterKind.INTERN_NOTICE).documents]
        assert all(re.fullmatch(r"[a-z0-9-]{5,80}", file_stem(stem)) for stem in stems)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ('#read("main.typ") #image("/etc/x") \\u{{0}} $1$ <a> `b` @c // d', '#read("main.typ") #image("/etc/x")'),
        ("{{{nom}}} [[x]] **", "{Nom1} [x] *"),
        ("a\x00b\x07c\u2028d", "abc d"),
        ("\u202egauche \u2067droite", "gauche droite"),
        ("Bravo \U0001f600 {nom}", "Nom1"),
    ],
)
def test_hostile_texts_are_words_and_nothing_else(seated: PlanFile, body: str, told: str) -> None:
    own_text(seated, LetterKind.INTERN_NOTICE, body, subject=body)
    first = pages(seated, LetterKind.INTERN_NOTICE)[0]
    assert first.count(told) == 2, "in the subject and in the text"


def test_a_text_of_ten_thousand_letters_without_a_space_is_printed_to_the_last(seated: PlanFile) -> None:
    own_text(seated, LetterKind.INTERN_NOTICE, "Q" * 9_990 + "{nom}" + "Q" * 10)
    body = " ".join(pages(seated, LetterKind.INTERN_NOTICE, intern=str(BEGINNER)))
    assert len(re.findall("Q", body)) == 10_000
    assert "NOM1" in body
    with pytest.raises(KnownError, match="trop long"):
        own_text(seated, LetterKind.INTERN_NOTICE, "Q" * 12_001)


def test_a_gap_in_the_plan_is_no_letter_with_a_gap(tmp_path: Path) -> None:
    contents = tiny_contents()
    people = tuple(replace(item, first_name=" ") if item.id == BEGINNER else item for item in contents.interns)
    for plan in placed(tmp_path, interns=people):
        own_text(plan, LetterKind.INTERN_NOTICE, "Bonjour {prenom}")
        with pytest.raises(KnownError, match=r"Le courrier de NOM1 .* ne peut pas être écrit.*{prenom}"):
            job(plan, LetterKind.INTERN_NOTICE)


def test_a_text_of_an_older_program_with_a_mistake_is_told_not_printed(seated: PlanFile) -> None:
    with seated.write() as writing:
        writing.name("texte")
        document_edits.write_letter_template(
            writing.session, LetterTemplate(LetterKind.LETTERHEAD, "Le {date}", "{universite}")
        )
    with pytest.raises(KnownError, match=r"En-tête.*Ligne 1.*{universite} n’existe pas.*Textes des courriers"):
        job(seated, LetterKind.INTERN_NOTICE)


def test_a_long_letter_says_on_every_page_what_it_is_not_and_keeps_its_signature_company(seated: PlanFile) -> None:
    for lines in range(36, 44):
        body = "\n\n".join((*(f"Paragraphe {number} de cette lettre." for number in range(lines)), "> La signature"))
        own_text(seated, LetterKind.INTERN_NOTICE, body)
        found = pages(seated, LetterKind.INTERN_NOTICE, intern="1")
        assert len(found) in (1, 2)
        assert all(page.replace(" :", " :").count(NO_ORDER) == 1 for page in found)
        assert f"Paragraphe {lines - 1} de" in found[-1]
        assert "La signature" in found[-1]
    assert len(found) == 2
    assert "Notification à l’interne" in found[1]


def test_a_site_with_many_interns_and_a_long_head_stays_readable(tmp_path: Path) -> None:
    places = tuple(PracticeLocation("36044", 1, address="12 bis rue " + "très longue " * 12) for _ in range(4))
    site = TrainingSite(1, SiteKind.HOSPITAL_SERVICE, "Centre " + "hospitalier " * 12, "Dr A", False, places)
    for plan in placed(tmp_path, sites=(site, tiny_contents().sites[1])):
        own_text(
            plan, LetterKind.LETTERHEAD, "\n".join(f"Ligne {n} de l’expéditeur" for n in range(9)), "Tours, le {date}"
        )
        (page,) = pages(plan, LetterKind.SITE_NOTICE, site="1")
        assert page.index("Ligne 8 de") < page.index("Objet")
        assert page.index("Châteauroux") < page.index("Objet")
        assert "Tours, le 1er octobre 2026" in page


def test_the_preview_is_the_first_real_letter_or_shows_the_names_of_the_fields(
    seated: PlanFile, called: PlanFile
) -> None:
    source = source_of(seated)
    templates = letter_templates(seated)
    sample = letter_sample(source, LetterKind.INTERN_NOTICE)
    assert (sample.is_real, sample.recipient.whose) == (True, "NOM1 Zoé")
    assert sample.words == "Aperçu : Notification à l’interne, NOM1 Zoé"
    (page,) = sample_pages(source, templates, sample, 40)
    assert page.startswith(b"\x89PNG")
    named = letter_sample(source, LetterKind.CONVOCATION)
    assert not named.is_real
    assert named.recipient.values["heure"] == "‹heure›"
    assert sample_pages(source, templates, named, 40)
    assert letter_sample(source, LetterKind.LETTERHEAD).kind is LetterKind.INTERN_NOTICE
    assert letter_sample(source_of(called), LetterKind.CONVOCATION).recipient.whose == "NOM1 Zoé"
    faulty = templates | {LetterKind.INTERN_NOTICE: replace(shipped_template(LetterKind.INTERN_NOTICE), body="{x}")}
    with pytest.raises(KnownError, match="Ligne 1"):
        sample_pages(source, faulty, sample, 40)


def test_many_letters_name_each_person_once_on_a_sheet_of_their_own_whatever_paper_is_chosen(tmp_path: Path) -> None:
    plan = open_plan(write_round(tmp_path, interns=50))
    draw_up(plan, create_session(plan, label="Socle", phases=[Phase.SOCLE], day=date(2026, 10, 9)))
    made = job(plan, LetterKind.CONVOCATION)
    plan.close()
    large = replace(made, page=PageFormat(Paper.A3))
    found = pdf_pages(large.pdf())
    assert len(found) == len(made.documents) == 50
    for number, page in enumerate(found, start=1):
        assert re.findall(r"NOM(\d+) Zoé", page) == [str(number)]
    with pdfium.PdfDocument(large.pdf()) as document:
        assert {tuple(round(side) for side in page.get_size()) for page in document} == {(595, 842)}
