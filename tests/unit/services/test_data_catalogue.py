"""The list of public sources: whole, sourced, on known servers, and replaceable by a mirror."""

from pathlib import Path

import pytest

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.parameters import Mark
from pacte_desktop.services.data_catalogue import AddressKind, read_catalogue


def test_every_source_says_what_it_is_for_and_where_it_comes_from() -> None:
    catalogue = read_catalogue()
    codes = [source.code for source in catalogue.sources]
    assert len(codes) == len(set(codes))
    for source in catalogue.sources:
        assert source.label and source.publisher and source.rhythm and source.expected, source.code
        assert source.purpose.endswith("."), source.code
        assert source.page.startswith("https://"), source.code
        assert source.mark in (Mark.SECONDARY, Mark.UNVERIFIED), "no address was opened when the list was made"
        assert bool(source.licence) or source.kind is ImportKind.MATRIX, source.code


def test_every_official_kind_has_a_source() -> None:
    official = {
        *(ImportKind.URGENT_CARE, ImportKind.APL, ImportKind.ZONING, ImportKind.POPULATIONS, ImportKind.FINESS),
        *(ImportKind.BPE, ImportKind.RPPS, ImportKind.TERRITORY, ImportKind.MATRIX, ImportKind.POSTAL_CODES),
    }
    assert {source.kind for source in read_catalogue().sources} == official


def test_addresses_are_on_the_servers_of_the_list_and_hosts_are_told() -> None:
    catalogue = read_catalogue()
    for source in catalogue.sources:
        address = source.address
        if address.kind is AddressKind.DIRECT:
            assert catalogue.is_known(address.url), source.code
            assert Path(address.file).suffix, source.code
        assert bool(catalogue.hosts(source)) == source.can_fetch
    assert catalogue.hosts(catalogue.source("rpps")) == ("www.data.gouv.fr", "static.data.gouv.fr")
    assert catalogue.hosts(catalogue.source("apl")) == ("data.drees.solidarites-sante.gouv.fr",)


def test_a_mirror_stands_in_for_a_server(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PACTE_INSEE_URL", "http://miroir.fac:8080/insee/")
    catalogue = read_catalogue()
    source = catalogue.source("populations")
    assert catalogue.located(source.address.url) == (
        "http://miroir.fac:8080/insee/fr/statistiques/fichier/8680726/ensemble.zip"
    )
    assert catalogue.hosts(source) == ("miroir.fac:8080",)
    assert catalogue.is_known("http://miroir.fac:8080/insee/x.zip")
    assert catalogue.located("https://www.insee.fr.example.org/x.zip") == "https://www.insee.fr.example.org/x.zip"
    assert not catalogue.is_known("https://www.insee.fr.example.org/x.zip")


@pytest.mark.parametrize("text", ["listed = ", 'listed = 2026-11-30\n[[source]]\ncode = "x"\n', "[[server]]\n"])
def test_a_list_that_cannot_be_read_is_told(tmp_path: Path, text: str) -> None:
    file = tmp_path / "catalogue.toml"
    file.write_text(text)
    with pytest.raises(KnownError, match=r"illisible.*Réinstallez"):
        read_catalogue(file)
