"""Which département a site belongs to on a list, and the choice of one of them."""

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.documents.kind import DocumentSource, Scope, Wanted

DEPARTEMENT = "departement"


def place_of(source: DocumentSource, site: TrainingSite) -> tuple[str, str]:
    """Code and name of the département of the first place of a site; « – » twice outside the territory."""
    code = next(iter(source.territory.departements(site)), "")
    return (code, source.territory.departement_names.get(code, code)) if code else ("–", "–")


def departement_title(place: tuple[str, str]) -> str:
    """« 36 · Indre », as the head of a group; words for what :func:`place_of` finds nowhere."""
    code, name = place
    return translate("Documents", "Hors du territoire du plan") if code == "–" else f"{code} · {name}"


def departement_scope(source: DocumentSource) -> tuple[Scope, ...]:
    """All of them, or one of the plan."""
    names = source.territory.departement_names
    known = tuple((code, f"{code} · {names.get(code, code)}") for code in source.snapshot.info.departements)
    every = ("", translate("Documents", "tous les départements"))
    return (Scope(DEPARTEMENT, translate("Documents", "Département"), (every, *known)),)


def chosen_departement(source: DocumentSource, wanted: Wanted) -> str:
    """The code chosen, empty for all. Raises :class:`KnownError` for one that the plan does not have."""
    code = wanted.of(DEPARTEMENT)
    if code and code not in source.snapshot.info.departements:
        raise KnownError(
            translate("Documents", "Le département « {code} » n’est pas dans ce plan.").format(code=code),
            translate("Documents", "Départements du plan : {codes}.").format(
                codes=", ".join(source.snapshot.info.departements)
            ),
        )
    return code


def scoped_title(source: DocumentSource, title: str, departement: str) -> str:
    """« Communes à plus de 30 min · Indre »: the title with the one département that was chosen, if any."""
    return f"{title} · {source.territory.departement_names.get(departement, departement)}" if departement else title
