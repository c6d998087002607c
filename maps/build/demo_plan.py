"""Writes the demo plan of Centre-Val de Loire: real communes and urgent care, invented persons, sites and posts.

Writes ``centre_val_de_loire.json`` (the lists of ``PlanContents``, one record a line) and ``SOURCE.toml`` beside it.
The same base territory, rules and inputs give the same bytes. Run ``python maps/build/demo_plan.py [--out FILE]``.
"""

import argparse
import hashlib
import json
import random
import tomllib
from collections import defaultdict
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from demo_absences import with_absences
from demo_choices import Rounds, make_sessions, past_internships
from demo_groups import Groups
from demo_names import NameDrawer
from demo_people import InternMaker
from demo_places import DEPARTEMENTS, Places, read_places
from demo_posts import (
    group_seats,
    hospital_seats,
    make_accreditations,
    make_posts,
    needs,
    phase_of_types,
    seat_targets,
)
from demo_semesters import make_semesters
from demo_sites import INPUTS, equipped_places, make_housing, make_services, make_structures
from demo_situations import as_rows, away, thesis_derogations
from demo_stories import make_stories
from demo_tastes import Tastes
from demo_wishes import make_host_ranks, make_wishes

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.french_article import of_commune
from pacte_desktop.domain.plan import PlanContents, PlanInfo
from pacte_desktop.domain.urgent_care import EquipmentKind, TimeSlot, UrgentCareEquipment
from pacte_desktop.placement.call_order import in_call_order
from pacte_desktop.services.rulebook import load_rulebook

SEED = 20261102
PLAN = INPUTS / "centre_val_de_loire.json"
SOURCE = """\
# Written by maps/build/demo_plan.py; do not edit by hand.

[demo_plan]
file = "{file}"
sha256 = "{sha256}"
made_by = "maps/build/demo_plan.py"
seed = {seed}
is_fictitious = true
note = '''
Interns, supervisors, heads of service, health structures, hospital services, groups, housing, accreditations, posts,
situations, derogations, choice sessions, wishes and assignments are invented: names are drawn at random from lists of
common names and designate nobody, whatever they look like. Only the communes (base territory of maps/base) and the
communes with a SU or a SMUR are real.
Semesters start on the first Monday of November or May (on the 2nd when that Monday is the 1st): the exact dates are set
semester by semester by the authorities and can be edited in a plan.
Sizes of rankings are orders of magnitude (10,140 for the ECNi of 2023 is a published figure).
'''

[urgent_care]
file = "urgent_care_2019.toml"
origin = "{source}"
vintage = "2019-12-31"
licence = "Licence Ouverte 2.0 (Etalab)"
note = "The source says: a SU or a SMUR, not which. MCS and helicopters, with their hours, are invented."

[hospital_services]
file = "hospital_services.toml"
note = "Invented services in the communes above."

[names]
file = "names.toml"
note = "Common first and family names, paired at random."

[sizing]
note = "92 MSP (52 open and 40 planned) and about 35 MCS in Cher and Indre: regional Pacte territoire santé 2 (2015)."
"""


def make_equipment(places: Places) -> tuple[UrgentCareEquipment, ...]:
    """Urgent-care communes of the region and across its border, checked by name against the base territory."""
    with (INPUTS / "urgent_care_2019.toml").open("rb") as file:
        given = tomllib.load(file)
    found = equipped_places(places)
    for code, name in given["border"].items():
        place = places.of(code)
        if place.name != name:
            raise LookupError(f"{code} is {place.name!r}, not {name!r}")
        found.append(place)
    return tuple(
        UrgentCareEquipment(
            number,
            EquipmentKind.SU_OR_SMUR,
            place.insee_code,
            f"SU ou SMUR {of_commune(place.name)}",
            given["valid_from"],
            None,
            given["source"],
        )
        for number, place in enumerate(sorted(found, key=lambda place: place.insee_code), start=1)
    )


def invented_equipment(places: Places, first_id: int) -> tuple[UrgentCareEquipment, ...]:
    """Correspondents of the SAMU and helicopters that show the other steps of the chain; checked by name as well."""
    with (INPUTS / "urgent_care_2019.toml").open("rb") as file:
        given = tomllib.load(file)
    found: list[UrgentCareEquipment] = []
    for key, kind, label in (("mcs", EquipmentKind.MCS, "MCS"), ("helismur", EquipmentKind.HELISMUR, "HéliSMUR")):
        for code, name, slots in given["invented"][key]:
            place = places.of(code)
            if place.name != name:
                raise LookupError(f"{code} is {place.name!r}, not {name!r}")
            found.append(
                UrgentCareEquipment(
                    first_id + len(found),
                    kind,
                    code,
                    f"{label} {of_commune(name)}",
                    given["valid_from"],
                    None,
                    given["invented"]["source"],
                    open_slots=tuple(TimeSlot(slot) for slot in slots.split()) or None,
                )
            )
    return tuple(found)


def make_contents(places: Places) -> PlanContents:
    """The whole plan; every draw comes from one seeded generator, in this order."""
    rng, curricula = random.Random(SEED), load_rulebook().curricula
    names = NameDrawer(rng)
    semesters = make_semesters()
    placed = semesters[-1]
    equipment = make_equipment(places)

    maker = InternMaker(rng, names, places, curricula, placed.id)
    interns = maker.make()
    needed = needs(interns, curricula)
    targets = seat_targets(needed, placed.start)

    structures = make_structures(rng, places)
    services, service_types = make_services(names, places, structures)
    groups = Groups(rng, places, first_site_id=len(services) + 1)
    seats = hospital_seats(rng, service_types, targets)
    seats |= group_seats(rng, [draft.site_id for draft in groups.drafts], targets)
    types: dict[int, list[str]] = defaultdict(list)
    for site_id, code in seats:
        types[site_id].append(code)
    supervisors = groups.supervisors(names, types, [places.of(item.insee_code) for item in equipment])
    group_sites, members = groups.sites({item.id: item for item in supervisors}, structures)
    sites = {site.id: site for site in [*services, *group_sites]}

    phases = phase_of_types(curricula)
    hospital_ids = frozenset(service_types)
    accreditations = make_accreditations(rng, seats, phases, hospital_ids, placed)
    posts = make_posts(seats, phases, sites, places, placed.id)
    completed = past_internships(rng, maker.past, accreditations)
    housing = make_housing(rng, places, structures)
    completed, interns = with_absences(rng, completed, interns, curricula)
    not_here = away(rng, interns)
    present = [intern for intern in interns if intern.id not in not_here]
    visited: dict[int, set[int]] = defaultdict(set)
    for item in completed:
        if item.site_id is not None:
            visited[item.intern_id].add(item.site_id)
    tastes = Tastes(
        rng,
        places=places,
        sites=sites,
        posts=posts,
        accreditations=accreditations,
        semester=placed,
        interns=present,
        needed=needed,
        visited=visited,
    )
    sessions = make_sessions(placed.id)
    called = {
        phase: in_call_order([intern for intern in present if intern.phase is phase])
        for phase in (Phase.SOCLE, Phase.APPROFONDISSEMENT)
    }
    stories, situations = make_stories(rng, names, called, needed)
    rounds = Rounds(tastes)
    for session in sessions:
        for phase in session.phases:
            if phase in called:
                rounds.hold(session, called[phase], stories[phase])
    wishes = make_wishes(rng, present, tastes, rounds)
    return PlanContents(
        info=PlanInfo("Tours · Centre-Val de Loire", "DUMG de Tours", "24", DEPARTEMENTS, placed.id, is_demo=True),
        semesters=semesters,
        interns=interns,
        completed=completed,
        supervisors=supervisors,
        structures=structures,
        sites=tuple(sites.values()),
        members=tuple(members),
        housing=housing,
        accreditations=accreditations,
        posts=posts,
        assignments=rounds.assignments(),
        equipment=(*equipment, *invented_equipment(places, len(equipment) + 1)),
        situations=as_rows(not_here | situations, placed.id),
        derogations=thesis_derogations(interns, not_here, placed.id),
        sessions=sessions,
        calls=tuple(rounds.calls),
        events=tuple(rounds.events),
        wishes=wishes,
        host_ranks=make_host_ranks(rng, wishes, interns, tastes),
    )


def as_json(contents: PlanContents) -> bytes:
    """The plan as UTF-8 JSON: one key a list, one record a line, so that a change shows as a changed line."""
    parts = []
    for item in fields(contents):
        value = getattr(contents, item.name)
        text = "[\n" + ",\n".join(map(_record, value)) + "\n]" if isinstance(value, tuple) else _record(value)
        parts.append(f"{json.dumps(item.name)}: {text}")
    return ("{\n" + ",\n".join(parts) + "\n}\n").encode()


def _record(row: Any) -> str:
    return json.dumps(asdict(row), ensure_ascii=False, separators=(",", ":"), default=lambda value: value.isoformat())


def main() -> None:
    """Write the plan and its source sheet."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--out", type=Path, default=PLAN, metavar="FILE", help="JSON file to write (default: %(default)s)"
    )
    out: Path = parser.parse_args().out
    contents = make_contents(read_places())
    data = as_json(contents)
    atomic_write_bytes(out, data)
    sheet = SOURCE.format(
        file=out.name, sha256=hashlib.sha256(data).hexdigest(), seed=SEED, source=contents.equipment[0].source
    )
    atomic_write_bytes(out.with_name("SOURCE.toml"), sheet.encode())
    print(f"{out}: {len(data):,} bytes, {len(contents.interns)} interns, {len(contents.posts)} posts")


if __name__ == "__main__":
    main()
