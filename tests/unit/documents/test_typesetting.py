"""The shipped typeface is the one that was fetched, and a missing template is told in a sentence."""

import hashlib
import tomllib
from datetime import datetime
from pathlib import Path

import pytest

from pacte_desktop.documents import typesetting
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.shipped import RESOURCES


def test_fonts_are_those_of_their_source_file() -> None:
    folder = RESOURCES / "fonts"
    source = tomllib.loads((folder / "SOURCE.toml").read_text(encoding="utf-8"))
    shipped = {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in folder.iterdir()}
    shipped.pop("SOURCE.toml")
    assert shipped == source["sha256"]
    assert sum(path.stat().st_size for path in folder.iterdir()) < 2_000_000


def test_a_missing_template_is_a_known_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typesetting, "_TEMPLATES", tmp_path)
    with pytest.raises(KnownError, match="Réinstallez"):
        typesetting.typeset_pdf("site_list.typ", {}, datetime(2026, 1, 1))


def test_a_fault_of_a_template_is_not_hidden(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import typst

    (tmp_path / "broken.typ").write_text("#unknown-function()", encoding="utf-8")
    monkeypatch.setattr(typesetting, "_TEMPLATES", tmp_path)
    with pytest.raises(typst.TypstError, match="unknown"):
        typesetting.typeset_pdf("broken.typ", {}, datetime(2026, 1, 1))


def test_templates_name_only_the_shipped_family_and_no_package() -> None:
    for template in (RESOURCES / "templates").glob("*.typ"):
        text = template.read_text(encoding="utf-8")
        assert "@preview" not in text
        assert 'font: "' not in text or 'font: "Source Sans 3"' in text
