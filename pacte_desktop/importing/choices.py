"""Cells that hold one of some words, or several of them: by label, by code or by another usual word, in any case."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pacte_desktop.domain.incoming import Plain
from pacte_desktop.domain.wording import translate
from pacte_desktop.importing.cells import Read, cleaned
from pacte_desktop.importing.fields import CellError, Parsed
from pacte_desktop.importing.text_table import comparable, shown

_SEPARATORS = re.compile(r"[,;/+|\n]|\bet\b|&")
_SHOWN = 12


@dataclass(frozen=True, slots=True)
class Choices:
    """Values by words. ``words``: for each value the French word that templates show, then its synonyms.

    ``sets``: words that stand for several values at once. ``is_secret``: what was written is never quoted.
    """

    words: Mapping[str, tuple[str, ...]]
    sets: Mapping[str, tuple[str, ...]] | None = None
    is_secret: bool = False

    @property
    def labels(self) -> tuple[str, ...]:
        """The words of the drop-down."""
        return tuple(words[0] for words in self.words.values())

    def value(self, word: str) -> str | None:
        """The value that a word stands for; None when it stands for none."""
        return self._by_word().get(comparable(word[:200]))

    def _by_word(self) -> dict[str, str]:
        found: dict[str, str] = {}
        for value, words in self.words.items():
            for word in (value, *words):
                found.setdefault(comparable(word), value)
        return found

    def reader(self) -> Read:
        """Reads a cell that holds one of the words."""
        known = self._by_word()

        def read(cell: str) -> Parsed:
            value = known.get(comparable(cell[:200]))
            if value is None:
                raise self._unknown(cell)
            return Parsed(value)

        return read

    def writer(self) -> Callable[[Plain], str]:
        """Writes the word of a value."""
        return self.word_of

    def word_of(self, value: Plain) -> str:
        """The word of a value; the value itself when it is not one of these."""
        if value is None:
            return ""
        return self.words.get(str(value), (str(value),))[0]

    def list_reader(self, *, in_order: bool = True) -> Read:
        """Reads a cell that holds several of the words. ``in_order``: the values come in the order of ``words``."""
        known = self._by_word()
        sets = {comparable(word): values for word, values in (self.sets or {}).items()}

        def read(cell: str) -> Parsed:
            whole = comparable(cell[:200])
            if whole in sets:
                return Parsed(sets[whole])
            if whole in known:
                return Parsed((known[whole],))
            found: dict[str, None] = {}
            for part in _SEPARATORS.split(cell[:1000]):
                word = comparable(part)
                if not word:
                    continue
                for value in sets.get(word, (known[word],) if word in known else ()):
                    found[value] = None
                if word not in known and word not in sets:
                    raise self._unknown(part)
            values = tuple(value for value in self.words if value in found) if in_order else tuple(found)
            return Parsed(values)

        return read

    def list_word(self, value: Plain) -> str:
        """Several words, separated by commas; the word of a set where there is one."""
        if value is None:
            return ""
        values = value if isinstance(value, tuple) else (value,)
        for word, together in (self.sets or {}).items():
            if set(together) == set(values):
                return word
        return ", ".join(self.word_of(item) for item in values)

    def _unknown(self, cell: str) -> CellError:
        listed = ", ".join(self.labels[:_SHOWN])
        if self.is_secret:
            return CellError(translate("ImportCell", "mot inconnu ; mots possibles : {words}").format(words=listed))
        return CellError(
            translate("ImportCell", "« {cell} » est inconnu ; mots possibles : {words}").format(
                cell=shown(cell.strip()), words=listed
            )
        )


def word_list(most: int = 50) -> Read:
    """Reads a cell that holds any words separated by « , », « ; », « / » or « + »."""

    def read(cell: str) -> Parsed:
        parts = [str(cleaned(part).value) for part in re.split(r"[,;/+|\n]", cell[:2000])]
        found = tuple(dict.fromkeys(part for part in parts if part))
        if len(found) > most:
            raise CellError(translate("ImportCell", "plus de {n} valeurs dans la cellule").format(n=most))
        return Parsed(found)

    return read
