"""Sheets of the placement: intern, post, training site."""

from collections.abc import Iterable

from pacte_desktop.domain.people import Supervisor
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.services.labels import phase_label, seats_label
from pacte_desktop.services.plan_territory import PlanTerritory
from pacte_desktop.services.sheets.sheet import Fact, Section, Sheet, Target, present
from pacte_desktop.services.sheets.travel_facts import intern_travel_section, places_section
from pacte_desktop.services.snapshot import PlanSnapshot
from pacte_desktop.services.travel import HomeTravel


def intern_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str, home: HomeTravel | None = None) -> Sheet:
    """Intern by id; ``home``: travel from where they live."""
    board = snapshot.board
    intern = board.interns[int(key)]
    held = board.by_intern.get(intern.id)
    needed = [board.types[code].label for code in board.needed_types(intern)]
    done = [board.types[code].short_label for code in intern.validated]
    seniority = counted(
        intern.choice_seniority, translate("Sheet", "{n} semestre"), translate("Sheet", "{n} semestres")
    )
    order = (
        Fact(translate("Sheet", "N° d’appel"), str(snapshot.call_position[intern.id])),
        Fact(translate("Sheet", "Ancienneté"), seniority),
        Fact(
            translate("Sheet", "Rang national"),
            f"{grouped(intern.national_rank)} / {grouped(intern.ranking_size)} ({intern.ranking_kind})",
        ),
        Fact(
            translate("Sheet", "Domicile"),
            territory.commune_name(intern.home_insee_code),
            Target("commune", intern.home_insee_code),
        ),
    )
    curriculum = (
        Fact(translate("Sheet", "Régime"), board.curricula[intern.regime].label),
        Fact(translate("Sheet", "À valider ce semestre"), translate("Sheet", " ou ").join(needed) or "–"),
        Fact(translate("Sheet", "Déjà validés"), ", ".join(done) or "–"),
    )
    situation = board.situation(intern.id)
    masked = Fact(translate("Sheet", "Ce semestre"), situation.masked_label, sign="warning")
    special = () if situation is Situation.PRESENT else (masked,)
    place = _held(snapshot, held.post_id) if held else Fact("", translate("Sheet", "à placer"), sign="warning")
    cohort = translate("Sheet", "promotion {year}").format(year=intern.cohort)
    chu = [site.id for site in snapshot.sites.values() if site.is_chu]
    site_id = board.posts[held.post_id].site_id if held else None
    travel = (intern_travel_section(territory, home, chu, site_id),) if home else ()
    return Sheet(
        intern.full_name,
        f"{intern.imotep_number} · {phase_label(intern.phase, intern.phase_position)} · {cohort}",
        (
            Section(translate("Sheet", "Affectation"), (place, *special)),
            *travel,
            Section(translate("Sheet", "Ordre d’appel"), order),
            Section(translate("Sheet", "Maquette"), curriculum),
        ),
    )


def _held(snapshot: PlanSnapshot, post_id: int) -> Fact:
    post = snapshot.board.posts[post_id]
    label = snapshot.board.types[post.internship_type].label
    return Fact(label, snapshot.sites[post.site_id].name, Target("post", str(post.id)))


def post_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str, home: HomeTravel | None = None) -> Sheet:
    """Open post by id; ``home``: travel of the intern at hand."""
    board = snapshot.board
    post = board.posts[int(key)]
    site = snapshot.sites[post.site_id]
    holders = tuple(
        Fact(phase_label(intern.phase, intern.phase_position), intern.full_name, Target("intern", str(intern.id)))
        for intern in board.holders.get(post.id, ())
    )
    facts = (
        Fact(translate("Sheet", "Places"), _seats(snapshot, post)),
        Fact(translate("Sheet", "Phases"), ", ".join(phase.label for phase in post.phases)),
        Fact(translate("Sheet", "Terrain"), site.name, Target("site", str(site.id))),
    )
    nobody = (Fact("", translate("Sheet", "personne pour l’instant")),)
    return Sheet(
        site.name,
        f"{post.imotep_number} · {board.types[post.internship_type].label}",
        present(
            Section(translate("Sheet", "Poste"), facts),
            Section(translate("Sheet", "Internes"), holders or nobody),
            places_section(territory, site, home),
            Section(translate("Sheet", "Agréments"), tuple(accreditation_facts(snapshot, site.id))),
        ),
    )


def site_sheet(snapshot: PlanSnapshot, territory: PlanTerritory, key: str, home: HomeTravel | None = None) -> Sheet:
    """Training site by id; ``home``: travel of the intern at hand."""
    site = snapshot.sites[int(key)]
    posts = tuple(
        Fact(snapshot.board.types[post.internship_type].label, _seats(snapshot, post), Target("post", str(post.id)))
        for post in snapshot.board.posts.values()
        if post.site_id == site.id
    )
    doctors = tuple(
        Fact(
            _most_interns(snapshot.supervisors[member.supervisor_id]),
            snapshot.supervisors[member.supervisor_id].full_name,
        )
        for member in snapshot.members.get(site.id, ())
    )
    subtitle = translate("Sheet", "Terrain de stage · {referent}").format(referent=site.referent)
    return Sheet(
        site.name,
        f"{site.number} · {subtitle}" if site.number else subtitle,
        present(
            places_section(territory, site, home),
            Section(translate("Sheet", "Postes ouverts ce semestre"), posts),
            Section(translate("Sheet", "Maîtres de stage"), doctors),
            Section(translate("Sheet", "Agréments"), tuple(accreditation_facts(snapshot, site.id))),
        ),
    )


def _most_interns(supervisor: Supervisor) -> str:
    """« 2 internes au plus »; empty when it is not told."""
    if supervisor.most_interns is None:
        return ""
    return counted(
        supervisor.most_interns,
        translate("Sheet", "{n} interne au plus"),
        translate("Sheet", "{n} internes au plus"),
    )


def _seats(snapshot: PlanSnapshot, post: OpenPost) -> str:
    return seats_label(post.capacity - snapshot.board.taken[post.id], post.capacity)


def accreditation_facts(snapshot: PlanSnapshot, site_id: int) -> Iterable[Fact]:
    """One fact for each accreditation of a site: until when, with a sign where that is not the whole semester."""
    for item in snapshot.board.accreditations.get(site_id, ()):
        spans = item.spans(snapshot.board.semester)
        until = translate("Sheet", "jusqu’au {day:%d/%m/%Y}").format(day=item.valid_to)
        yield Fact(
            f"{snapshot.board.types[item.internship_type].short_label} · {item.phase.label}",
            until if spans else translate("Sheet", "{until} : ne couvre pas le semestre").format(until=until),
            sign="" if spans else "warning",
        )
