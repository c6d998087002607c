"""To whom letters go, and what their fields are filled with: one value for each letter, read from a plan."""

from collections.abc import Collection
from dataclasses import dataclass

from pacte_desktop.domain.choice import ChoiceSession, SessionStatus
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import french_key
from pacte_desktop.domain.letter_filling import Values
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.sites import TrainingSite
from pacte_desktop.domain.wording import grouped, translate
from pacte_desktop.services.choice_sessions import Call, CallList, call_time
from pacte_desktop.services.documents.kind import DocumentSource
from pacte_desktop.services.documents.letters.letter_words import (
    day_words,
    hour_words,
    number_words,
    phase_words,
    semester_words,
    weekday_words,
)
from pacte_desktop.services.documents.lists.draft_mark import Decided


@dataclass(frozen=True)
class Recipient:
    """``whose``: whom a message names. ``number`` tells two of the same name apart in the names of files."""

    whose: str
    number: str
    addressee: tuple[str, ...]
    values: Values
    is_draft: bool = False


def convoked(source: DocumentSource, calls: CallList) -> tuple[Recipient, ...]:
    """Everybody on a call list, in its order. Raises :class:`KnownError` when there is no list or no day."""
    session = calls.session
    if not calls.calls:
        raise KnownError(
            translate("Letters", "La séance « {session} » n’a pas de liste d’appel.").format(session=session.label),
            translate("Letters", "Établissez-la, puis imprimez les convocations."),
        )
    if session.day is None:
        raise KnownError(
            translate("Letters", "La séance « {session} » n’a pas de jour : personne ne peut y être convoqué.").format(
                session=session.label
            ),
            translate("Letters", "Donnez-lui un jour et une heure de début."),
        )
    every = {**_every(source), **_session_values(session, len(calls.calls), source.snapshot.info.dumg)}
    return tuple(_convoked(call, every) for call in calls.calls)


def _session_values(session: ChoiceSession, called: int, dumg: str) -> Values:
    first = call_time(session, 1)
    unknown = translate("Letters", "communiqué par le {dumg} avant la séance").format(dumg=dumg)
    return {
        "seance": session.label,
        "jour": weekday_words(session.day) if session.day else "",
        "heure_debut": hour_words(first) if first else "",
        "nombre_appeles": grouped(called),
        "lieu": session.venue or unknown,
    }


def _convoked(call: Call, every: Values) -> Recipient:
    values = {
        **every,
        **_person(call.intern),
        **({"jour": weekday_words(call.at.date()), "heure": hour_words(call.at)} if call.at else {"heure": ""}),
        "numero_appel": grouped(call.entry.position),
        "classement": call.entry.key_shown,
        "procuration": call.entry.proxy,
    }
    return Recipient(call.intern.full_name, call.intern.imotep_number, _to_intern(call.intern), values)


def notified_interns(source: DocumentSource, chosen: Collection[int], standing: Decided) -> tuple[Recipient, ...]:
    """The chosen interns, who hold a post, by name; those whose post does not stand yet get a draft."""
    board = source.snapshot.board
    held = sorted(
        (board.interns[intern_id] for intern_id in board.by_intern if intern_id in chosen),
        key=lambda intern: (french_key(intern.last_name), french_key(intern.first_name), intern.id),
    )
    every = _every(source) | _semester(source)
    return tuple(_notified(source, intern, every, standing) for intern in held)


def _notified(source: DocumentSource, intern: Intern, every: Values, standing: Decided) -> Recipient:
    board = source.snapshot.board
    post = board.posts[board.by_intern[intern.id].post_id]
    site = source.snapshot.sites[post.site_id]
    members = source.snapshot.members.get(site.id, ())
    people = sorted(
        (source.snapshot.supervisors[item.supervisor_id] for item in members),
        key=lambda person: french_key(person.full_name),
    )
    values = {
        **every,
        **_person(intern),
        **_place(source, site),
        "type": board.types[post.internship_type].label,
        "lieux": _places(source, site),
        "maitres_de_stage": tuple(person.full_name for person in people),
        "numero_poste": post.imotep_number,
    }
    is_draft = not standing.stands(intern, post.id)
    return Recipient(intern.full_name, intern.imotep_number, _to_intern(intern), values, is_draft)


def notified_sites(source: DocumentSource, chosen: Collection[int], standing: Decided) -> tuple[Recipient, ...]:
    """The chosen sites, to which somebody comes, by name, each with its interns."""
    every = _every(source) | _semester(source)
    coming = interns_by_site(source)
    sites = sorted((source.snapshot.sites[site_id] for site_id in chosen), key=lambda site: french_key(site.name))
    return tuple(_notified_site(source, site, coming[site.id], every, standing) for site in sites)


def interns_by_site(source: DocumentSource) -> dict[int, list[Intern]]:
    """Who comes to each site that somebody comes to, by name."""
    board = source.snapshot.board
    found: dict[int, list[Intern]] = {}
    for item in board.assignments:
        found.setdefault(board.posts[item.post_id].site_id, []).append(board.interns[item.intern_id])
    return {site_id: sorted(people, key=lambda one: french_key(one.full_name)) for site_id, people in found.items()}


def _notified_site(
    source: DocumentSource,
    site: TrainingSite,
    interns: list[Intern],
    every: Values,
    standing: Decided,
) -> Recipient:
    values = {
        **every,
        **_place(source, site),
        "nombre_internes": number_words(len(interns), "interne", "internes"),
        "internes": tuple(_coming(source, intern) for intern in interns),
    }
    lines = [site.name, _attention(site.referent)]
    if site.locations:
        place = site.main_location
        lines += [place.address, source.territory.commune_name(place.insee_code)]
    held = source.snapshot.board.by_intern
    is_draft = any(not standing.stands(intern, held[intern.id].post_id) for intern in interns)
    return Recipient(site.name, site.number, tuple(line for line in lines if line.strip()), values, is_draft)


def _attention(referent: str) -> str:
    """« À l’attention du Dr MORVAN Ghislain », in French as the letter is; nothing without a name."""
    if not referent.strip():
        return ""
    return f"À l’attention {'du' if referent.startswith('Dr ') else 'de'} {referent}"


def _coming(source: DocumentSource, intern: Intern) -> str:
    board = source.snapshot.board
    post = board.posts[board.by_intern[intern.id].post_id]
    kind = board.types[post.internship_type].label
    return f"{intern.full_name}, {phase_words(intern.phase)}, semestre {intern.phase_position}\u202f: {kind}"


def _every(source: DocumentSource) -> dict[str, str | tuple[str, ...]]:
    return {
        "date": day_words(source.at.date()),
        "dumg": source.snapshot.info.dumg,
        "subdivision": source.snapshot.info.name,
        "semestre": semester_words(source.snapshot.board.semester),
    }


def _semester(source: DocumentSource) -> dict[str, str | tuple[str, ...]]:
    semester = source.snapshot.board.semester
    return {"debut": day_words(semester.start), "fin": day_words(semester.end)}


def _person(intern: Intern) -> dict[str, str | tuple[str, ...]]:
    return {
        "nom_complet": intern.full_name,
        "nom": intern.last_name,
        "prenom": intern.first_name,
        "promotion": str(intern.cohort),
        "phase": phase_words(intern.phase),
        "semestre_de_phase": str(intern.phase_position),
    }


def _place(source: DocumentSource, site: TrainingSite) -> dict[str, str | tuple[str, ...]]:
    names = dict.fromkeys(source.territory.commune_name(place.insee_code) for place in site.locations)
    return {"terrain": site.name, "communes": tuple(names), "referent": site.referent}


def _places(source: DocumentSource, site: TrainingSite) -> tuple[str, ...]:
    if len(site.locations) == 1:
        return (source.territory.commune_name(site.main_insee_code),)
    return tuple(
        f"{source.territory.commune_name(place.insee_code)} "
        f"({number_words(place.half_days, 'demi-journée', 'demi-journées')} par semaine)"
        for place in site.locations
    )


def _to_intern(intern: Intern) -> tuple[str, ...]:
    return (intern.full_name, "Interne de médecine générale")


def can_be_convoked(session: ChoiceSession) -> bool:
    """False for a session that was annulled."""
    return session.status is not SessionStatus.ANNULLED
