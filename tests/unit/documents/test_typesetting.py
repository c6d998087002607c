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
    templates = list((RESOURCES / "templates").rglob("*.typ"))
    assert len(templates) >= 5
    for template in templates:
        text = template.read_text(encoding="utf-8")
        assert "@preview" not in text
        assert 'font: "' not in text or 'font: "Source Sans 3"' in text


DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="{}" width="9" height="9"/></svg>'


@pytest.mark.parametrize("name", ["secret.svg", "/secret.svg", "../secret.svg", "folder/secret.svg"])
def test_no_template_and_no_picture_reads_a_file_of_the_folder_where_the_program_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import typst

    templates = tmp_path / "templates"
    (templates / "folder").mkdir(parents=True)
    (templates / "reads.typ").write_text("#image(json(bytes(sys.inputs.data)).file)", encoding="utf-8")
    work = tmp_path / "work"
    (work / "folder").mkdir(parents=True)
    for place in (tmp_path, work, work / "folder"):
        (place / "secret.svg").write_text(DRAWING.format("data:,x"), encoding="utf-8")
    monkeypatch.setattr(typesetting, "_TEMPLATES", templates)
    monkeypatch.chdir(work)
    at = datetime(2026, 1, 1)
    with pytest.raises(typst.TypstError, match=r"not found|escape"):
        typesetting.typeset_pdf("reads.typ", {"file": name}, at)
    picture = {"p.svg": DRAWING.format(name).encode()}
    with pytest.raises(typst.TypstError, match=r"linked image|not found|escape"):
        typesetting.typeset_pdf("reads.typ", {"file": "p.svg"}, at, picture)
    assert typesetting.typeset_pdf("reads.typ", {"file": "p.svg"}, at, {"p.svg": DRAWING.format("data:,x").encode()})
