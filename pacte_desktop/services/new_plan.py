"""A plan of one’s own, empty: its name, its territory and the semester to be placed."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from pacte_desktop.domain.comparable_text import comparable
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.geography import Departement, Region
from pacte_desktop.domain.plan import PlanContents, PlanInfo
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.wording import translate
from pacte_desktop.store.opening import check_is_new, create_plan
from pacte_desktop.territory.outlines import all_departements, all_regions, zone_of

_MONTHS = {Season.WINTER: (10, 11, 12), Season.SUMMER: (4, 5, 6)}
_SHORTEST_DAYS, _LONGEST_DAYS = 120, 250
"""A semester outside these is a typing error; the usual ones have 181 to 189 days."""


def regions() -> tuple[Region, ...]:
    """Every région of France, by name."""
    return tuple(sorted(all_regions(), key=lambda region: comparable(region.name)))


def departements() -> tuple[Departement, ...]:
    """Every département of France, by code."""
    return all_departements()


def region_code(text: str) -> str:
    """Code of the région that ``text`` names by its code or its name. Raises :class:`KnownError` for another one."""
    wanted = comparable(text)
    for region in all_regions():
        if wanted in (comparable(region.code), comparable(region.name)):
            return region.code
    raise KnownError(
        translate("NewPlan", "Aucune région de France ne s’appelle « {region} ».").format(region=text),
        translate("NewPlan", "Donnez son code (24) ou son nom : {names}.").format(
            names=", ".join(region.name for region in regions())
        ),
    )


def create_empty(
    path: Path, *, name: str, dumg: str, region: str, departements: Sequence[str], semester: Semester
) -> None:
    """Write at ``path`` a plan without people or sites. ``region`` and ``departements`` are codes; the id of
    ``semester`` does not matter.

    Raises :class:`KnownError` with everything that is not possible, or when the file exists or cannot be written.
    """
    check_is_new(path)
    wrong = [*_wrong_words(name, dumg), *_wrong_territory(region, departements), *_wrong_semester(semester)]
    if wrong:
        raise KnownError("\n".join(wrong), translate("NewPlan", "Corrigez-le ; rien n’a été écrit."))
    placed = Semester(1, semester.season, semester.start, semester.end)
    chosen = tuple(sorted(set(departements)))
    info = PlanInfo(name.strip(), dumg.strip(), region, chosen, placed.id, is_demo=False)
    create_plan(path, PlanContents(info, (placed,)))


def _wrong_words(name: str, dumg: str) -> Iterator[str]:
    if not name.strip():
        yield translate("NewPlan", "Le plan n’a pas de nom.")
    if not dumg.strip():
        yield translate("NewPlan", "Le département de médecine générale (DUMG) n’est pas indiqué.")


def _wrong_territory(region: str, codes: Sequence[str]) -> Iterator[str]:
    known = {item.code: item for item in all_departements()}
    names = {item.code: item.name for item in all_regions()}
    if region not in names:
        yield translate("NewPlan", "Aucune région de France n’a le code « {region} ».").format(region=region)
    unknown = [code for code in codes if code not in known]
    if unknown:
        yield translate("NewPlan", "Aucun département de France n’a le code « {codes} ».").format(
            codes=", ".join(unknown)
        )
    elif not codes:
        yield translate("NewPlan", "Aucun département n’est choisi.")
    elif region in names and not any(known[code].region == region for code in codes):
        yield translate("NewPlan", "Aucun des départements choisis n’est dans la région {region}.").format(
            region=names[region]
        )
    else:
        try:
            zone_of(codes)
        except KnownError as error:  # Départements too far from each other for one map.
            yield str(error)


def _wrong_semester(semester: Semester) -> Iterator[str]:
    days = (semester.end - semester.start).days + 1
    if days < 1:
        yield translate("NewPlan", "Le semestre finit ({last:%d/%m/%Y}) avant de commencer ({first:%d/%m/%Y}).").format(
            first=semester.start, last=semester.end
        )
    elif not _SHORTEST_DAYS <= days <= _LONGEST_DAYS:
        yield translate("NewPlan", "Un semestre dure six mois environ, non {days} jours.").format(days=days)
    if semester.start.month not in _MONTHS[semester.season]:
        sentence = {
            Season.WINTER: translate("NewPlan", "Un semestre d’hiver commence vers novembre, non le {day:%d/%m/%Y}."),
            Season.SUMMER: translate("NewPlan", "Un semestre d’été commence vers mai, non le {day:%d/%m/%Y}."),
        }[semester.season]
        yield sentence.format(day=semester.start)
