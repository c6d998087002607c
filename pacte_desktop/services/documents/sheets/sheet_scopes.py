"""What a series of sheets can be asked for: one site or one commune of a long list, or those of a département."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.documents.departements import chosen_departement, departement_scope, place_of
from pacte_desktop.services.documents.kind import DocumentSource, Scope, Wanted

SITE, COMMUNE, WHICH = "site", "commune", "which"
BEYOND, WITH_SITE = "", "with_site"


def site_words(site: TrainingSite) -> str:
    """Its name and the number that the faculty gave it, if any."""
    return f"{site.name} · {site.number}" if site.number else site.name


def site_scopes(source: DocumentSource) -> tuple[Scope, ...]:
    """One site, or all of a département."""
    ordered = sorted(source.snapshot.sites.values(), key=lambda site: (french_key(site.name), site.id))
    listed = tuple((str(site.id), site_words(site)) for site in ordered)
    every = ("", translate("DocumentSheets", "tous les terrains"))
    return (
        Scope(SITE, translate("DocumentSheets", "Terrain"), (every, *listed), is_long=True),
        *departement_scope(source),
    )


def chosen_sites(source: DocumentSource, wanted: Wanted) -> tuple[TrainingSite, ...]:
    """The site asked for, else those of the département by name.

    Raises :class:`KnownError` for one that the plan does not have, and when there is none.
    """
    key = wanted.of(SITE)
    if key:
        found = source.snapshot.sites.get(int(key)) if key.isdecimal() else None
        if found is None:
            raise KnownError(
                translate("DocumentSheets", "Le terrain n° {key} n’est pas dans ce plan.").format(key=key),
                translate("DocumentSheets", "Choisissez un terrain de la liste."),
            )
        return (found,)
    only = chosen_departement(source, wanted)
    sites = [
        (place_of(source, site)[0], french_key(site.name), site.id, site) for site in source.snapshot.sites.values()
    ]
    chosen = tuple(site for code, _, _, site in sorted(sites, key=lambda item: item[:3]) if not only or code == only)
    if not chosen:
        raise KnownError(
            translate("DocumentSheets", "Aucun terrain de stage ici\u202f: il n’y a pas de fiche à imprimer."),
            translate("DocumentSheets", "Choisissez un autre département, ou ajoutez des terrains."),
        )
    return chosen


def commune_scopes(source: DocumentSource) -> tuple[Scope, ...]:
    """One commune of the plan, or those of a département that are beyond the limit or have a site."""
    communes = source.territory.communes
    rows = communes.inside.nonzero()[0].tolist()
    ordered = sorted(((str(communes.name[row]), str(communes.insee_code[row])) for row in rows), key=_by_name)
    every = ("", translate("DocumentSheets", "toutes les communes"))
    which = (
        (BEYOND, translate("DocumentSheets", "au-delà du seuil")),
        (WITH_SITE, translate("DocumentSheets", "avec un terrain de stage")),
    )
    return (
        Scope(
            COMMUNE,
            translate("DocumentSheets", "Commune"),
            (every, *((code, f"{name} · {code}") for name, code in ordered)),
            is_long=True,
        ),
        Scope(WHICH, translate("DocumentSheets", "Communes"), which),
        *departement_scope(source),
    )


def _by_name(item: tuple[str, str]) -> tuple[object, str]:
    return french_key(item[0]), item[1]


def chosen_commune(source: DocumentSource, wanted: Wanted) -> str:
    """The code of the commune asked for, empty for all. Raises :class:`KnownError` for one that lies elsewhere."""
    code = wanted.of(COMMUNE)
    row = source.territory.find(code) if code else None
    if code and (row is None or not source.territory.communes.inside[row]):
        raise KnownError(
            translate("DocumentSheets", "La commune « {code} » n’est pas dans le territoire de ce plan.").format(
                code=code
            ),
            translate("DocumentSheets", "Donnez un code INSEE, par exemple 36230."),
        )
    return code


def chosen_which(wanted: Wanted) -> str:
    """Which communes of the département. Raises :class:`KnownError` for another word."""
    which = wanted.of(WHICH)
    if which not in (BEYOND, WITH_SITE):
        raise KnownError(
            translate("DocumentSheets", "« {which} » n’est pas un choix de communes.").format(which=which),
            translate("DocumentSheets", "Choix possibles\u202f: rien (au-delà du seuil) ou {with_site}.").format(
                with_site=WITH_SITE
            ),
        )
    return which
