"""The English catalogue says everything that the code says in French, and nothing reaches the user around it."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator

from pacte_desktop.language import ENGLISH_CATALOGUE, english_catalogue
from tests.data.known_texts import LOOKED_UP_BY_VARIABLE, NOT_LOOKED_UP, SAME_IN_BOTH

PROJECT = Path(__file__).resolve().parents[2]
PACKAGE = PROJECT / "pacte_desktop"
TRANSLATIONS = PROJECT / "resources" / "translations"
ENGLISH = {"LC_ALL": "en_GB.UTF-8", "LANG": "en_GB.UTF-8"}

Message = tuple[str, str]


@cache
def messages(file: Path = ENGLISH_CATALOGUE) -> dict[Message, str | None]:
    """Every message of a .ts file; None for a translation that is missing or in doubt."""
    found: dict[Message, str | None] = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            key = context.findtext("name", ""), message.findtext("source", "")
            translation = message.find("translation")
            assert translation is not None, key
            assert key not in found, key
            found[key] = None if translation.attrib or not translation.text else translation.text
    return found


def pairs() -> list[tuple[str, str]]:
    """French text and English text of every message."""
    return [(source, text or "") for (_context, source), text in messages().items()]


@pytest.fixture(scope="module")
def refreshed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder where the catalogue was refreshed from the code as it is now."""
    if os.name != "posix":
        pytest.skip("the refreshing script needs a POSIX shell")
    folder = tmp_path_factory.mktemp("translations")
    shutil.copy(ENGLISH_CATALOGUE, folder)
    done = subprocess.run(
        ["sh", PROJECT / ".ci" / "translations.sh", folder],
        env=os.environ | {"BIN": str(Path(sys.executable).parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_code_has_no_message_that_the_catalogue_lacks(refreshed: Path) -> None:
    assert messages(refreshed / "pacte_en.ts") == messages()


def test_compiled_catalogue_is_that_of_the_sources(refreshed: Path) -> None:
    new, shipped = QTranslator(), QTranslator()
    assert new.load(str(refreshed / "pacte_en.qm")) and shipped.load(str(TRANSLATIONS / "pacte_en.qm"))
    for (context, source), text in messages().items():
        assert shipped.translate(context, source) == text
        assert new.translate(context, source) == text
    assert shipped.translate("Desk", "Ceci n’est écrit nulle part") == ""


def test_every_message_is_translated_and_reaches_the_command_line() -> None:
    assert [key for key, text in messages().items() if text is None] == []
    assert english_catalogue() == messages()


def _places(text: str) -> list[str]:
    """Everything that is filled in later: ``{name:format}``, ``%s``, ``%(name)r``."""
    named = [f"{name}:{form}" for _text, name, form, _conversion in Formatter().parse(text) if name is not None]
    return sorted(named + re.findall(r"%(?:\(\w+\))?[rsd](?!\w)", text))


def test_translations_fill_in_the_same_values() -> None:
    assert [pair for pair in pairs() if _places(pair[0]) != _places(pair[1])] == []


def _ends(text: str) -> tuple[bool, bool, bool]:
    return text.startswith(" "), text.endswith(" "), text.endswith("…")


def test_translations_keep_spaces_at_the_ends_ellipses_and_full_stops() -> None:
    assert [pair for pair in pairs() if _ends(pair[0]) != _ends(pair[1])] == []
    sentences = [pair for pair in pairs() if len(pair[0]) > 30]  # Shorter texts abbreviate words.
    assert len(sentences) > 100
    assert [pair for pair in sentences if pair[0].endswith(".") != pair[1].endswith(".")] == []


def test_translations_are_written_the_english_way() -> None:
    french = re.compile(r"[«»\u00a0\u202f]| [;:!?](?!\w)|\d %")
    assert [text for _source, text in pairs() if french.search(text)] == []


def test_same_text_in_both_languages_is_meant() -> None:
    assert {source for source, text in pairs() if source == text} == SAME_IN_BOTH


def test_document_languages() -> None:
    assert {messages()[context, "fr"] for context in ("Lists", "WebMap")} == {"en"}


def test_accelerators() -> None:
    assert [pair for pair in pairs() if pair[1].count("&") > pair[0].count("&")] == []
    menu = [text or "" for (context, _source), text in messages().items() if context == "Actions"]
    letters = [text[text.index("&") + 1].casefold() for text in menu if "&" in text]
    assert len(letters) > 15
    assert sorted(letters) == sorted(set(letters))


def test_labels_of_the_rule_files_are_translated() -> None:
    files = [*(PROJECT / "resources/rules").rglob("*.toml"), PROJECT / "resources/sources/catalogue.toml"]
    found = [tomllib.loads(file.read_text(encoding="utf-8")) for file in files]
    labels = set(_labels(found))
    assert len(labels) > 20
    assert labels == {source for context, source in messages() if context == "RuleFiles"}


WORDS_OF_RULES = ("label", "short_label", "section", "help", "unit", "summary")


def _labels(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            words = item if isinstance(item, list) else [item]
            yield from words if key in WORDS_OF_RULES else _labels(item)
    elif isinstance(value, list):
        for item in value:
            yield from _labels(item)


# --- the code, read without Qt's extractor ---

LOOKUPS = {"translate", "tr", "QT_TRANSLATE_NOOP"}
FRENCH = re.compile(
    r"[àâçéèêëîïôùûœÀÂÇÉÈÊÎÔÙŒ«»’]|(?<![\w-])(?:ou|et|du|des|les|une|sur|sous|pour|sans|dans|avec|aucun|par)(?![\w-])"
)


def _lookup(node: ast.AST) -> ast.Call | None:
    """The call when it looks a text up (and is not ``painter.translate(x, y)`` or ``text.translate(table)``)."""
    if not isinstance(node, ast.Call):
        return None
    name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
    texts = [isinstance(arg, ast.Constant) and isinstance(arg.value, str) for arg in node.args]
    wanted = name == "tr" or (len(texts) == 2 and any(texts))
    return node if name in LOOKUPS and wanted and not node.keywords else None


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(PACKAGE.rglob("*.py")):
        yield file.relative_to(PACKAGE).as_posix(), ast.parse(file.read_text(encoding="utf-8"))


def _looked_up(tree: ast.AST, class_name: str = "") -> Iterator[tuple[str, str | None]]:
    """Context and text of every lookup; None for a text that is not a literal."""
    for node in ast.iter_child_nodes(tree):
        call = _lookup(node)
        if call is not None:
            *context, text = (arg.value if isinstance(arg, ast.Constant) else None for arg in call.args)
            yield (str(context[0]) if context else class_name), text if isinstance(text, str) else None
        yield from _looked_up(node, node.name if isinstance(node, ast.ClassDef) else class_name)


def test_every_lookup_of_the_code_is_in_the_catalogue() -> None:
    by_variable = set()
    found: set[Message] = set()
    for module, tree in _modules():
        for context, text in _looked_up(tree):
            if text is None:
                by_variable.add((module, context))
            else:
                found.add((context, text))
    assert by_variable == LOOKED_UP_BY_VARIABLE
    assert len(found) > 400
    assert found == {key for key in messages() if key[0] != "RuleFiles"}


def _unwrapped(tree: ast.Module) -> Iterator[ast.Constant]:
    """Text literals that no lookup holds and that are no docstrings."""
    seen = {id(part) for node in ast.walk(tree) if _lookup(node) for part in ast.walk(node)}
    seen |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in seen:
            yield node


def _french(tree: ast.Module) -> list[str]:
    return [f"{node.lineno}: {node.value}" for node in _unwrapped(tree) if FRENCH.search(node.value)]


def test_no_french_text_reaches_the_user_untranslated() -> None:
    found = {module: texts for module, tree in _modules() if (texts := _french(tree))}
    assert {module: texts for module, texts in found.items() if module not in NOT_LOOKED_UP} == {}
    assert set(found) == set(NOT_LOOKED_UP), "an exception that is not needed any more"


@pytest.mark.parametrize("text", ["Fermé", "« x »", " ou ", "{n} communes sur {total}", "l’interne"])
def test_untranslated_french_is_seen(text: str) -> None:
    assert _french(ast.parse(f"label.setText({text!r})")) == [f"1: {text}"]
    assert _french(ast.parse(f"label.setText(f'{{x}}{text}')"))
    assert _french(ast.parse(f"label.setText(self.tr({text!r}))")) == []


# --- the program, in English ---

SHOW_EVERYTHING = """
import json, sys, time
from pathlib import Path
from PySide6.QtCore import QAbstractListModel, QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QWidget
from pacte_desktop.gui.app import make_application
from pacte_desktop.gui.dialogs.about_dialog import AboutDialog
from pacte_desktop.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from pacte_desktop.gui.window import Window
from pacte_desktop.services.plans import create_demo

folder = Path(sys.argv[1])
QSettings.setDefaultFormat(QSettings.Format.IniFormat)
QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder))
application = make_application("light")
create_demo(folder / "demo.pacte")
window = Window()
window.show()
assert window.open(folder / "demo.pacte")
desk = window.desk
desk.show_page("placement")
desk.show_page("documents")
end = time.monotonic() + 60
while (desk.tasks.is_busy() or desk.plan.territory.coverage is None) and time.monotonic() < end:
    application.processEvents()
desk.show_target(desk.top_bar.search.lookup("Bourges"))
application.processEvents()
dialogs = [AboutDialog(desk.plan, desk), ShortcutsDialog(desk.action_set, desk)]

said = set()
for widget in [window, *window.findChildren(QWidget)]:
    for name in ("text", "title", "placeholderText", "toolTip", "accessibleName", "windowTitle"):
        method = getattr(widget, name, None)
        said.add(method() if callable(method) else "")
    if isinstance(widget, QComboBox):
        said.update(widget.itemText(row) for row in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount()):
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                said.add(model.headerData(column, Qt.Orientation.Horizontal, role))
            for row in range(min(90, model.rowCount())):
                said.add(model.index(row, column).data())
for action in window.findChildren(QAction):
    said.update((action.text(), action.toolTip()))
texts = sorted({str(text) for text in said if text})
(folder / "said.json").write_text(json.dumps(texts), encoding="utf-8")
for dialog in dialogs:
    dialog.close()
window.close()
"""


def _run(*arguments: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    home = {"HOME": str(folder), "XDG_CACHE_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    done = subprocess.run(
        [sys.executable, *arguments],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"} | home | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done


def _spoken(text: str) -> str:
    return text.replace("&", "").rstrip("…").casefold()  # Headings of the inspector are capitals.


def test_window_is_english(tmp_path: Path) -> None:
    _run("-c", SHOW_EVERYTHING, str(tmp_path), folder=tmp_path, **ENGLISH)
    said = {_spoken(text) for text in json.loads((tmp_path / "said.json").read_text(encoding="utf-8"))}
    assert said >= {"map", "assignments", "open a plan", "training site", "only possible posts", "urgent care", "rank"}
    assert said >= {"about and sources", "keyboard shortcuts", "save as pdf", "minutes to urgent care", "esc"}
    english = {_spoken(text) for _source, text in pairs()}
    french = {_spoken(source) for source, _text in pairs()} - english
    assert len(french) > 400
    assert said & french == set()
    # Neither does a French sentence that is filled in, such as « {shown} sur {total} affichées ».
    sentences = [re.compile(_pattern(text)) for text in french if "{" in text and len(re.sub(r"{.*?}", "", text)) > 8]
    assert len(sentences) > 100
    assert [text for text in said if any(sentence.fullmatch(text) for sentence in sentences)] == []


def _pattern(text: str) -> str:
    """Regular expression of what a text with named places becomes when they are filled in."""
    return "".join(re.escape(plain) + (".+" if name is not None else "") for plain, name, *_ in Formatter().parse(text))


def test_help_is_english(tmp_path: Path) -> None:
    told = _run("-m", "pacte_desktop", "--help", folder=tmp_path, **ENGLISH).stdout
    assert told.startswith("usage: pacte-desktop") and "write a self-contained map for a browser" in told
    assert not FRENCH.search(told)


def test_help_is_french_in_france(tmp_path: Path) -> None:
    told = _run("-m", "pacte_desktop", "--help", folder=tmp_path, LC_ALL="fr_FR.UTF-8").stdout
    assert told.startswith("utilisation : pacte-desktop") and "écrit une carte autonome" in told
