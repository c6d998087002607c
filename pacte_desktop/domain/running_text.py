"""Running text with its little form: paragraphs of lines, lists, what stands to the right, and words in bold."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """How the lines of a paragraph stand: below each other, as items of a list, or to the right as a signature."""

    TEXT = "text"
    LIST = "list"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one weight; never markup of any kind."""

    text: str
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines of one shape that belong together."""

    lines: tuple[tuple[Run, ...], ...]
    shape: Shape = Shape.TEXT

    @property
    def text(self) -> str:
        """Its words without form, one line each."""
        return "\n".join("".join(run.text for run in line) for line in self.lines)
