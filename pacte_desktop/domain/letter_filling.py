"""A text of a letter with its fields filled in: complete, or not at all."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.letter_syntax import Line, Part
from pacte_desktop.domain.running_text import Paragraph, Run, Shape
from pacte_desktop.domain.wording import translate

Value = str | tuple[str, ...]
"""What a field is filled with: words, or several values."""
Values = Mapping[str, Value]

_SHOWN_BREAK = ", "


class EmptyFieldError(KnownError):
    """A field that every letter needs has no value; ``field`` is its name."""

    def __init__(self, field: str) -> None:
        words = translate("Letters", "Le champ {field} n’a pas de valeur.")
        super().__init__(words.format(field="{" + field + "}"))
        self.field = field


def fill(lines: Sequence[Line], values: Values) -> tuple[Paragraph, ...]:
    """The paragraphs of a text without mistakes. Raises :class:`EmptyFieldError` where a letter would have a gap."""
    filled: list[tuple[Shape | None, tuple[Run, ...]]] = []
    for line in lines:
        if not line.parts:
            filled.append((None, ()))
        else:
            filled += [(line.shape, runs) for runs in _filled(line, values) if _says_something(runs)]
    return tuple(
        Paragraph(tuple(runs for _, runs in members), shape)
        for shape, members in ((shape, tuple(found)) for shape, found in groupby(filled, key=lambda item: item[0]))
        if shape is not None
    )


def fill_words(lines: Sequence[Line], values: Values) -> str:
    """The same without form, one line each: for a subject or the sender's block."""
    return "\n".join(paragraph.text for paragraph in fill(lines, values))


def cleaned(value: Value) -> tuple[str, ...]:
    """The values that a field has, on one line each; none when there is nothing to be seen.

    >>> cleaned(" Dr A\\n"), cleaned(("", "Vatan", "Levroux")), cleaned("\u200b ")
    (('Dr A',), ('Vatan', 'Levroux'), ())
    """
    several = (value,) if isinstance(value, str) else value
    words = (" ".join(item.split()) for item in several)
    return tuple(item for item in words if any(sign.isprintable() and not sign.isspace() for sign in item))


def _filled(line: Line, values: Values) -> list[tuple[Run, ...]]:
    alone = line.lone_field
    several = cleaned(values.get(alone, "")) if alone else ()
    if len(several) > 1:
        return [_runs(line.parts, {**values, alone: item}) for item in several]
    return [_runs(line.parts, values)]


def _runs(parts: Sequence[Part], values: Values) -> tuple[Run, ...]:
    runs = []
    for part in parts:
        named = {piece.field: cleaned(values.get(piece.field, "")) for piece in part.pieces if piece.field}
        empty = next((name for name, found in named.items() if not found), None)
        if empty is not None:
            if part.is_optional:
                continue
            raise EmptyFieldError(empty)
        runs += [
            Run(_SHOWN_BREAK.join(named[piece.field]) if piece.field else piece.text, piece.is_strong)
            for piece in part.pieces
        ]
    return tuple(runs)


def _says_something(runs: Sequence[Run]) -> bool:
    return any(run.text.strip() for run in runs)
