"""What a level shows is said from the table that decides, nothing left out and nothing added."""

from pacte_desktop.domain.print_levels import SHOWN_FROM, Disclosure, PrintLevel
from pacte_desktop.gui.pages.documents.level_words import disclosure_words, level_words, restricted_words


def test_each_thing_is_named_at_its_level_and_at_no_other() -> None:
    for what in Disclosure:
        named = {level for level in PrintLevel if disclosure_words(what) in _facts(level)}
        least = SHOWN_FROM[what]
        assert named == ({least} if least else set()), what


def test_only_restricted_levels_warn() -> None:
    assert restricted_words(PrintLevel.PUBLIC) == ""
    assert "COMMISSION" in restricted_words(PrintLevel.COMMISSION)
    assert "CONFIDENTIEL" in restricted_words(PrintLevel.INDIVIDUAL)


def _facts(level: PrintLevel) -> list[str]:
    return level_words(level).split("\u202f: ")[1].split(".")[0].split(", ")
