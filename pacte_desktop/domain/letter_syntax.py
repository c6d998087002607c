"""How the text of a letter is written, read line by line; every mistake is told in a sentence with its line.

    {nom}      the value of a field        {{  }}   a brace
    [ … ]      left out when a field in it is empty; on one line     [[  ]]   a square bracket
    * … *      in bold; on one line        **       an asterisk
    - …        an item of a list           > …      to the right, as a signature

A line of which nothing remains is left out. A field with several values that stands alone on its line makes one line
of each.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches

from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.letter_fields import LetterField
from pacte_desktop.domain.running_text import Shape
from pacte_desktop.domain.wording import translate

_SIGNS = "{}[]*"
_SHAPES = {"- ": Shape.LIST, "> ": Shape.RIGHT}
_NEAR = 0.62
_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong, in one sentence. ``line`` counts from 1 in the body; 0 is the subject."""

    line: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Piece:
    """Words as they are, or (``field``) the name of a field."""

    text: str
    field: str = ""
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Part:
    """Pieces that stand or fall together when it ``is_optional``."""

    pieces: tuple[Piece, ...]
    is_optional: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line as it was written, in its parts."""

    parts: tuple[Part, ...]
    shape: Shape = Shape.TEXT

    @property
    def lone_field(self) -> str:
        """The field that stands alone on it; empty for any other line."""
        pieces = [piece for part in self.parts for piece in part.pieces if piece.field or piece.text.strip()]
        return pieces[0].field if len(pieces) == 1 else ""


@dataclass(frozen=True, slots=True)
class Read:
    """The lines of a text, and everything that is wrong with them."""

    lines: tuple[Line, ...]
    mistakes: tuple[Mistake, ...]


def read_text(text: str, fields: Iterable[LetterField], elsewhere: Iterable[str] = (), first_line: int = 1) -> Read:
    """Read a text that may hold ``fields``; ``elsewhere`` are the names that other letters know."""
    known = {item.name: item for item in fields}
    others = frozenset(elsewhere)
    lines, mistakes = [], []
    for number, words in enumerate(text.split("\n"), start=first_line):
        reader = _LineReader(number, known, others)
        lines.append(reader.read(words.rstrip()))
        mistakes += reader.mistakes
    return Read(tuple(lines), tuple(mistakes))


@dataclass
class _LineReader:
    number: int
    known: Mapping[str, LetterField]
    others: frozenset[str]
    mistakes: list[Mistake] = field(default_factory=list)
    _parts: list[Part] = field(default_factory=list)
    _pieces: list[Piece] = field(default_factory=list)
    _is_optional: bool = False
    _is_strong: bool = False

    def read(self, words: str) -> Line:
        if words[:1] == "[" and words[1:3] in _SHAPES:  # An item that may be left out, sign and all.
            words = f"{words[1:3]}[{words[3:]}"
        shape = _SHAPES.get(words[:2], Shape.TEXT)
        at = 0 if shape is Shape.TEXT else 2
        while at < len(words):
            at = self._step(words, at)
        if self._is_optional:
            self._wrong(
                translate(
                    "Letters", "Le crochet « [ » n’est pas refermé : une partie facultative tient sur une seule ligne."
                )
            )
        if self._is_strong:
            self._wrong(
                translate(
                    "Letters",
                    "Le gras n’est pas refermé sur cette ligne : pour écrire un astérisque, doublez-le « ** ».",
                )
            )
        self._close_part()
        return Line(tuple(self._parts), shape)

    def _step(self, words: str, at: int) -> int:
        """Read one sign or the words up to the next one; returns where to go on."""
        sign = words[at]
        if sign not in _SIGNS:
            end = next((place for place in range(at, len(words)) if words[place] in _SIGNS), len(words))
            self._pieces.append(Piece(words[at:end], is_strong=self._is_strong))
            return end
        if words[at : at + 2] == sign * 2:
            self._pieces.append(Piece(sign, is_strong=self._is_strong))
            return at + 2
        if sign == "{":
            return self._field(words, at)
        if sign == "*":
            self._is_strong = not self._is_strong
        elif sign == "[":
            self._open_part()
        elif sign == "]":
            self._end_optional()
        else:
            self._wrong(
                translate(
                    "Letters", "Une accolade « }} » ne ferme rien : pour écrire une accolade, doublez-la « }}}} »."
                ).format()
            )
        return at + 1

    def _field(self, words: str, at: int) -> int:
        end = words.find("}", at)
        inner = words[at + 1 : end]
        if end < 0 or "{" in inner:
            told = words[at : at + _SHOWN].split("{")[1].strip()
            self._wrong(translate("Letters", "L’accolade de « {words} » n’est pas refermée.").format(words="{" + told))
            return at + 1
        name = _folded(inner)
        found = self.known.get(name)
        if found is None:
            self._wrong(self._unknown(inner.strip(), name))
        elif found.may_be_empty and not self._is_optional:
            self._wrong(
                translate(
                    "Letters",
                    "Le champ {field} peut être vide : "
                    "mettez entre crochets ce qui ne s’écrit pas sans lui, [… {field} …].",
                ).format(field="{" + name + "}")
            )
        self._pieces.append(Piece("", name, self._is_strong))
        return end + 1

    def _unknown(self, written: str, name: str) -> str:
        if not name:
            return translate("Letters", "Un champ sans nom : écrivez son nom entre les accolades.")
        words = (
            translate("Letters", "Le champ {field} n’existe pas dans ce courrier.")
            if name in self.others
            else translate("Letters", "Le champ {field} n’existe pas.")
        ).format(field="{" + written[:_SHOWN] + "}")
        near = get_close_matches(name, self.known, 1, _NEAR)
        if not near:
            return words
        asked = translate("Letters", "Vouliez-vous {field} ?").format(field="{" + near[0] + "}")
        return f"{words} {asked}"

    def _open_part(self) -> None:
        if self._is_optional:
            self._wrong(
                translate("Letters", "Un crochet s’ouvre dans un autre : pour écrire un crochet, doublez-le « [[ ».")
            )
            return
        self._close_part()
        self._is_optional = True

    def _end_optional(self) -> None:
        if not self._is_optional:
            self._wrong(
                translate("Letters", "Un crochet « ] » ne ferme rien : pour écrire un crochet, doublez-le « ]] ».")
            )
            return
        if not any(piece.field for piece in self._pieces):
            self._wrong(
                translate(
                    "Letters",
                    "Il n’y a pas de champ entre ces crochets : pour écrire un crochet, doublez-le « [[ » et « ]] ».",
                )
            )
        self._close_part()
        self._is_optional = False

    def _close_part(self) -> None:
        if self._pieces:
            self._parts.append(Part(tuple(self._pieces), self._is_optional))
        self._pieces = []

    def _wrong(self, sentence: str) -> None:
        self.mistakes.append(Mistake(self.number, sentence))


def _folded(written: str) -> str:
    """« Prénom », « n° appel » as names of fields are written: small letters without accents, words joined."""
    return search_key(written).replace(" ", "_")


def on_line(mistake: Mistake) -> Mistake:
    """The mistake with its line said in its sentence."""
    if mistake.line == 0:
        return mistake
    words = translate("Letters", "Ligne {line} : {sentence}")
    return replace(mistake, sentence=words.format(line=mistake.line, sentence=mistake.sentence))
