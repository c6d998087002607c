"""Assembly of the page: libraries from their packages, parts never looked into, names of elements given back."""

from pathlib import Path

import pytest
from branca import element as branca_element
from branca.element import Element

from pacte_desktop.documents.webmap import page as webmap_page
from pacte_desktop.documents.webmap.page import numbered_elements
from pacte_desktop.domain.errors import KnownError


def test_elements_are_numbered_inside_the_block_only_even_after_a_failure() -> None:
    with numbered_elements():
        assert [Element()._id for _ in range(3)] == ["00001", "00002", "00003"]
    with pytest.raises(ValueError, match="inside"), numbered_elements():
        raise ValueError("inside")
    assert len(Element()._id) == 32


def test_scripts_that_hold_nothing_to_fill_in_are_not_compiled_and_come_out_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    texts = ("a = {x: 1};\n", "a\n\n", "{", "é\r\nb", "{{ 1 + 1 }}", "{% if this %}b{% endif %}", "{# c #}", "")
    usual = [Element(text).render() for text in texts]
    compiled = []
    template = branca_element.Template
    monkeypatch.setattr(branca_element, "Template", lambda text: compiled.append(text) or template(text))
    with numbered_elements():
        assert [Element(text).render() for text in texts] == usual
    assert compiled == ["é\r\nb", "{{ 1 + 1 }}", "{% if this %}b{% endif %}", "{# c #}"]
    assert Element("{{ 1 + 1 }}").render() == "2"


def test_a_part_that_looks_like_a_place_is_not_filled_again() -> None:
    assert webmap_page._filled("[[a]]-[[b]]", {"a": "[[b]]", "b": "[[a]]"}) == "[[b]]-[[a]]"


def test_pictures_of_leaflet_are_inside_its_styles() -> None:
    css = webmap_page._leaflet_css()
    assert css.count("url(data:image/png;base64,") == 3
    assert "images/" not in css


def test_a_missing_template_is_a_known_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webmap_page, "_TEMPLATES", tmp_path)
    with pytest.raises(KnownError, match="Réinstallez"):
        webmap_page._template("page.css")
