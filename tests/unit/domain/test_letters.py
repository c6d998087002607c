"""Texts of letters: what is written comes out unchanged, fields are filled or refused, and mistakes are told."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.letter_check import letter_mistakes, read_body, read_subject
from pacte_desktop.domain.letter_fields import LetterField, letter_fields
from pacte_desktop.domain.letter_filling import EmptyFieldError, Value, fill, fill_words
from pacte_desktop.domain.letter_syntax import read_text
from pacte_desktop.domain.letter_template import LetterKind, LetterTemplate
from pacte_desktop.domain.running_text import Paragraph, Run, Shape

FIELDS = (
    LetterField("nom", "un nom"),
    LetterField("referent", "parfois", may_be_empty=True),
    LetterField("internes", "plusieurs", is_list=True),
)
VALUES: dict[str, Value] = {"nom": "Zoé {nom} *[x]*", "referent": "", "internes": ("A {referent}", "B *b*")}


def filled(text: str, values: dict[str, Value] | None = None) -> tuple[Paragraph, ...]:
    read = read_text(text, FIELDS)
    assert read.mistakes == ()
    return fill(read.lines, VALUES if values is None else values)


def wrong(body: str, kind: LetterKind = LetterKind.INTERN_NOTICE, subject: str = "Objet") -> list[tuple[int, str]]:
    found = letter_mistakes(LetterTemplate(kind, subject, body))
    return [(mistake.line, mistake.sentence) for mistake in found]


def doubled(text: str) -> str:
    for sign in "{}[]*":
        text = text.replace(sign, sign * 2)
    return text


LITERAL = st.text(st.characters(exclude_categories=("C", "Z"), include_characters="{}[]*-> abé"), max_size=40)


@given(LITERAL)
def test_literal_text_comes_out_as_it_was_written(words: str) -> None:
    words = "." + words.rstrip()  # A sign of a list at the start is form, not text.
    assert filled(doubled(words)) == (Paragraph(filled(doubled(words))[0].lines),)
    assert fill_words(read_text(doubled(words), FIELDS).lines, VALUES) == words


@given(LITERAL, LITERAL, LITERAL)
def test_a_value_is_never_read_as_a_text(before: str, value: str, after: str) -> None:
    value = " ".join(("." + value).split())
    text = f".{doubled(before)}{{nom}}{doubled(after)}."
    assert fill_words(read_text(text, FIELDS).lines, {"nom": value}) == f".{before}{value}{after}."


@settings(max_examples=300)
@given(st.text(st.sampled_from("{}[]*->\n nomreféinternes_.0!:"), max_size=60), st.booleans())
def test_any_text_has_a_mistake_or_becomes_a_letter_without_a_field_in_it(text: str, has_referent: bool) -> None:
    read = read_text(text, FIELDS)
    values: dict[str, Value] = {"nom": "NOM", "referent": "DR" if has_referent else " ", "internes": ("I", "J")}
    if not read.mistakes:
        plain = "".join(run.text for paragraph in fill(read.lines, values) for line in paragraph.lines for run in line)
        named = {piece.field for line in read.lines for part in line.parts for piece in part.pieces} - {""}
        assert named <= {"nom", "referent", "internes"}
        literal = "".join(p.text for line in read.lines for part in line.parts for p in part.pieces if not p.field)
        assert sum(map(plain.count, "{}")) <= sum(map(literal.count, "{}"))
    else:
        assert all(1 <= mistake.line <= text.count("\n") + 1 and mistake.sentence for mistake in read.mistakes)


def test_an_optional_part_goes_with_its_line_and_its_paragraph() -> None:
    text = "Bonjour {nom}[, et {referent}].\n[Vu {referent}.]\n\n[Seul {referent}]\n\n- un\n[- {referent}]\n- deux"
    without = filled(text, {"nom": "Zoé", "referent": " \u200b"})
    assert [(paragraph.shape, paragraph.text) for paragraph in without] == [
        (Shape.TEXT, "Bonjour Zoé."),
        (Shape.LIST, "un\ndeux"),
    ]
    with_it = filled(text, {"nom": "Zoé", "referent": "Dr A"})
    assert [paragraph.text for paragraph in with_it] == [
        "Bonjour Zoé, et Dr A.\nVu Dr A.",
        "Seul Dr A",
        "un\nDr A\ndeux",
    ]


def test_bold_lists_and_signature() -> None:
    text = "un *gras {nom}* fin\n- {internes}\n- {internes} ensemble\n> {nom}"
    found = filled(text, {"nom": "N", "internes": ("A", "B")})
    assert found[0].lines == ((Run("un "), Run("gras ", True), Run("N", True), Run(" fin")),)
    assert (found[1].shape, found[1].text) == (Shape.LIST, "A\nB\nA, B ensemble")
    assert (found[2].shape, found[2].text) == (Shape.RIGHT, "N")


def test_a_gap_is_refused_and_named() -> None:
    with pytest.raises(EmptyFieldError, match=r"{nom}") as told:
        filled("Bonjour {nom}", {"nom": "\u202e \n"})
    assert told.value.field == "nom"


@pytest.mark.parametrize(
    ("body", "line", "words"),
    [
        ("a\n{terain}", 2, "Le champ {terain} n’existe pas. Vouliez-vous {terrain} ?"),
        ("{numero_appel}", 1, "Le champ {numero_appel} n’existe pas dans ce courrier. Vouliez-vous {numero_poste} ?"),
        ("{motif}", 1, "Le champ {motif} n’existe pas."),
        ("{__class__}", 1, "Le champ {__class__} n’existe pas."),
        ("{nom.__class__}", 1, "Le champ {nom.__class__} n’existe pas."),
        ("{0}", 1, "Le champ {0} n’existe pas."),
        ("{}", 1, "Un champ sans nom : écrivez son nom entre les accolades."),
        ("x\n\nBonjour {nom", 3, "L’accolade de « {nom » n’est pas refermée."),
        ("{nom {prenom}", 1, "L’accolade de « {nom » n’est pas refermée."),
        ("a } b", 1, "Une accolade « } » ne ferme rien : pour écrire une accolade, doublez-la « }} »."),
        ("a [{referent}\n]", 1, "une partie facultative tient sur une seule ligne."),
        ("a [sans champ]", 1, "Il n’y a pas de champ entre ces crochets"),
        ("2 * 3", 1, "Le gras n’est pas refermé sur cette ligne : pour écrire un astérisque, doublez-le « ** »."),
        ("Voir {referent}", 1, "mettez entre crochets ce qui ne s’écrit pas sans lui, [… {referent} …]."),
        ("  \n[{referent}]", 1, "Le texte est vide : un courrier dit quelque chose."),
    ],
)  # fmt: skip
def test_each_mistake_is_told_with_its_line(body: str, line: int, words: str) -> None:
    found = wrong(body)
    assert [(at, words in sentence) for at, sentence in found][:1] == [(line, True)], found


def test_accents_capitals_and_spaces_of_a_field_are_forgiven() -> None:
    assert wrong("{Prénom} { NOM } {semestre de phase}") == []


@pytest.mark.parametrize("words", ["ARRÊTE", "le directeur A R R E T E", "ARRÊTÉ n° 3", "Article 1er", "> *ARTICLE 2*"])
def test_nothing_that_reads_like_the_signed_order_is_kept(words: str) -> None:
    assert [line for line, _ in wrong(f"Bonjour\n{words}")] == [2]
    assert [line for line, _ in wrong("Bonjour", subject=words)] == [0]


def test_words_about_the_order_may_be_written() -> None:
    assert wrong("Seul l’arrêté du directeur général fait foi ; l’article 12 du code s’applique.") == []


def test_subject_and_head_have_limits() -> None:
    assert wrong("Bonjour", subject=" ")[0][1] == "L’objet est vide."
    assert wrong("Bonjour", subject="{x}")[0][0] == 0
    assert [line for line, _ in wrong("a\n" * 10, LetterKind.LETTERHEAD)] == [10]
    assert [line for line, _ in wrong("a" * 13_000)] == [1]


@pytest.mark.parametrize("kind", list(LetterKind))
def test_no_letter_has_a_field_for_a_reason_or_a_situation(kind: LetterKind) -> None:
    names = {item.name for item in letter_fields(kind)}
    assert len(names) == len(letter_fields(kind))
    assert not names & {"motif", "raison", "situation", "surnombre", "absence", "handicap", "domicile"}
    template = LetterTemplate(kind, "{semestre}", "\n".join(f"[{{{name}}}]" for name in names) + "\n.")
    assert read_body(template).mistakes == read_subject(template).mistakes == ()


@pytest.mark.parametrize("unseen", ["\x00", "\u200b", "\u202e \u2028", "\u00ad\ue000"])
def test_a_text_of_which_nothing_would_be_seen_is_empty(unseen: str) -> None:
    assert wrong(unseen) == [(1, "Le texte est vide : un courrier dit quelque chose.")]
    assert wrong("Bonjour", subject=unseen) == [(0, "L’objet est vide.")]
    assert wrong(f"Bon{unseen}jour") == []


def test_half_a_sign_is_told_with_its_line_because_no_file_can_hold_it() -> None:
    ((line, sentence),) = wrong("Bonjour\n\ud83d {nom} 😀")
    assert (line, sentence) == (2, "Un signe est incomplet : effacez-le et retapez-le.")
