"""Problems of the lines of a huge file: the first thousand are kept, the others counted."""

from dataclasses import dataclass, field
from typing import Any

from pacte_desktop.domain.wording import counted, translate

MOST = 1000


@dataclass
class LineProblems:
    """What is wrong, as lists that JSON can carry: line, heading of the column, sentence."""

    kept: list[list[Any]] = field(default_factory=list)
    count: int = 0

    def add(self, line: int, column: str, sentence: str) -> None:
        """One more."""
        self.count += 1
        if len(self.kept) < MOST:
            self.kept.append([line, column, sentence])

    def cut(self, line: int) -> None:
        """A line that ends too early."""
        self.add(line, "", translate("Official", "il manque des cellules : la ligne est coupée"))

    def note(self) -> list[str]:
        """What must be said when not all are listed."""
        if self.count <= MOST:
            return []
        return [
            counted(
                self.count - MOST,
                translate("Official", "{n} autre ligne a un problème."),
                translate("Official", "{n} autres lignes ont un problème."),
            )
        ]
