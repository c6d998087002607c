"""What the independent checker says of the seats together: R1, R2, R4, R7, R17, R18 and R20."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import pairwise

from pacte_desktop.domain.choice import EventKind, SessionStatus
from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.problems import Problem, Severity
from pacte_desktop.domain.situations import Situation
from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.placement.adequacy import SessionFacts
from pacte_desktop.placement.check_training import site_name
from pacte_desktop.placement.post_board import PostBoard

OUTSIDE = (Situation.SURNOMBRE_VALIDANT, Situation.SURNOMBRE_NON_VALIDANT)


def seat_faults(
    board: PostBoard,
    sessions: Sequence[SessionFacts],
    supervisors: Mapping[int, int],
    zip_communes: Collection[str],
) -> Iterator[Problem]:
    """Faults of all assignments of the board together."""
    yield from _one_post(board)
    yield from _capacity(board)
    yield from _call_order(board, sessions)
    yield from _enough_posts(board, sessions)
    yield from _ambulatory(board)
    yield from _supervisors(board, supervisors)
    yield from _zip_note(board, zip_communes)


def _one_post(board: PostBoard) -> Iterator[Problem]:
    """R2: nobody sits twice."""
    for number, count in Counter(held.intern_id for held in board.assignments).items():
        if count > 1:
            name = board.interns[number].full_name if number in board.interns else str(number)
            yield Problem(
                Severity.ERROR,
                "R2",
                translate("Checker", "{name} a {count} postes ce semestre.").format(name=name, count=count),
                translate("Checker", "Gardez une seule affectation."),
                intern_id=number,
            )


def _capacity(board: PostBoard) -> Iterator[Problem]:
    """R4: no more interns than seats, those in surnombre aside."""
    seated: Counter[int] = Counter()
    for held in board.assignments:
        in_surnombre = board.situations.get(held.intern_id) in OUTSIDE
        if not held.is_supernumerary and not in_surnombre:
            seated[held.post_id] += 1
        elif not in_surnombre and held.intern_id in board.interns:
            yield Problem(
                Severity.WARNING,
                "R4",
                translate("Checker", "{name} est hors capacité sans être en surnombre.").format(
                    name=board.interns[held.intern_id].full_name
                ),
                translate("Checker", "Enregistrez sa situation ou donnez-lui une place."),
                intern_id=held.intern_id,
                post_id=held.post_id,
            )
    for post_id, count in seated.items():
        post = board.posts.get(post_id)
        if post is not None and count > post.capacity:
            yield Problem(
                Severity.ERROR,
                "R4",
                counted(
                    post.capacity,
                    translate("Checker", "{site}, poste {post} : {count} internes pour {n} place."),
                    translate("Checker", "{site}, poste {post} : {count} internes pour {n} places."),
                    site=site_name(board, post),
                    post=post.imotep_number,
                    count=count,
                ),
                translate("Checker", "Déplacez un interne."),
                post_id=post_id,
                site_id=post.site_id,
            )


def _call_order(board: PostBoard, sessions: Sequence[SessionFacts]) -> Iterator[Problem]:
    """R1 and R20: nobody was called before somebody with more seniority, or as much and a better rank.

    An annulled list calls nobody: it stays as it was kept when a record that was wrong is put right.
    """
    for facts in sessions:
        if facts.session.order_key == "imported" or facts.session.status is SessionStatus.ANNULLED:
            continue
        called = [board.interns[number] for number in facts.called or () if number in board.interns]
        for first, second in pairwise(called):
            if _merit(board, facts.session.order_key, second) < _merit(board, facts.session.order_key, first):
                yield Problem(
                    Severity.ERROR,
                    "R1",
                    translate(
                        "Checker", "« {session} » : {first} est appelé avant {second}, qui passe d’abord."
                    ).format(session=facts.session.label, first=first.full_name, second=second.full_name),
                    translate("Checker", "Établissez la liste d’appel à nouveau.")
                    if facts.session.status is SessionStatus.DRAFT
                    else translate(
                        "Checker", "Corrigez la fiche si elle est fausse ; sinon, l’ARS décide : rejeu ou annulation."
                    ),
                    intern_id=second.id,
                    session_id=facts.session.id,
                )


def _merit(board: PostBoard, key: str, intern: Intern) -> tuple[int, int, float]:
    """Phase in turn, seniority, rank: smaller is called first."""
    sequence = list(board.parameters.get("order.phase_sequence"))
    sequence += [phase.value for phase in Phase if phase.value not in sequence]
    seniority = intern.choice_seniority
    whole = board.parameters.text("order.former_regime_seniority") != "PHASE"
    if whole and intern.regime is Regime.FORMER:
        seniority = max(seniority, intern.validated_semesters)
    known = intern.national_rank > 0 and (key != "percentile" or intern.ranking_size > 0)
    if not known:
        return sequence.index(intern.phase.value), -seniority, float("inf")
    rank = intern.national_rank / intern.ranking_size if key == "percentile" else float(intern.national_rank)
    return sequence.index(intern.phase.value), -seniority, rank


def _enough_posts(board: PostBoard, sessions: Sequence[SessionFacts]) -> Iterator[Problem]:
    """R7: for each session that is to count, or for the whole semester when there is none or the rule is for it."""
    counting = [item for item in sessions if item.session.kind == "CHOICE" and item.session.status != "ANNULLED"]
    if board.parameters.text("surplus.scope") == "DES":
        counting = []
    for facts in counting:
        wanted, types = set(facts.session.phases), set(facts.session.internship_types)
        seats = sum(
            post.capacity
            for post in board.posts.values()
            if (not wanted or wanted & set(post.phases)) and (not types or post.internship_type in types)
        )
        if facts.called is None:
            ids = [
                intern.id
                for intern in board.interns.values()
                if (not wanted or intern.phase in wanted)
                and board.needed_types(intern)
                and (not types or types & set(board.needed_types(intern)))
            ]
        else:
            ids = list(facts.called)
        yield from _too_few(board, _counted(board, ids, facts), seats, facts.session.label, facts.session.id)
    if not counting:
        ids = [intern.id for intern in board.interns.values() if board.remaining(intern)]
        seats = sum(post.capacity for post in board.posts.values())
        yield from _too_few(board, _counted(board, ids, None), seats, translate("Checker", "Ensemble"), None)


def _counted(board: PostBoard, ids: Sequence[int], facts: SessionFacts | None) -> tuple[int, str]:
    """Interns that R7 counts here, and the sentence that names them."""
    if board.parameters.text("surplus.n_basis") == "CALLED":
        return len(ids), translate(
            "Checker", "« {label} » : {seats} places ouvertes pour {interns} internes appelés, minimum {least}."
        )
    return _present(board, ids, facts), translate(
        "Checker", "« {label} » : {seats} places ouvertes pour {interns} internes présents, minimum {least}."
    )


def _present(board: PostBoard, ids: Sequence[int], facts: SessionFacts | None) -> int:
    left: set[int] = set()
    for event in sorted(facts.events if facts else (), key=lambda event: event.number):
        if event.kind in (EventKind.ABSENT, EventKind.WITHDRAWN):
            left.add(event.intern_id)
        else:
            left.discard(event.intern_id)
    away = (Situation.DISPONIBILITE, Situation.HORS_SUBDIVISION, Situation.REMORDS)
    return sum(number not in left and board.situations.get(number) not in away for number in ids)


def _too_few(
    board: PostBoard, found: tuple[int, str], seats: int, label: str, session_id: int | None
) -> Iterator[Problem]:
    interns, sentence = found
    figure = board.parameters.integer
    if interns >= figure("surplus.mg_threshold"):
        least = interns + figure("surplus.mg_extra")
    else:
        least = (interns * figure("surplus.rate") + 99) // 100
    if seats < least:
        yield Problem(
            Severity.ERROR,
            "R7",
            sentence.format(label=label, seats=grouped(seats), interns=grouped(interns), least=grouped(least)),
            counted(
                least - seats,
                translate("Checker", "Ouvrez {n} place de plus, ou demandez une dérogation ministérielle."),
                translate("Checker", "Ouvrez {n} places de plus, ou demandez une dérogation ministérielle."),
            ),
            session_id=session_id,
        )


def _ambulatory(board: PostBoard) -> Iterator[Problem]:
    """R17, local: ambulatory seats that stay empty."""
    if not board.parameters.flag("ambulatory.fill_all"):
        return
    seated = Counter(held.post_id for held in board.assignments if not held.is_supernumerary)
    for post in board.posts.values():
        empty = post.capacity - seated[post.id]
        if board.types[post.internship_type].is_ambulatory and empty > 0:
            yield Problem(
                Severity.WARNING,
                "R17",
                counted(
                    empty,
                    translate("Checker", "{site} : {n} place ambulatoire reste vide."),
                    translate("Checker", "{site} : {n} places ambulatoires restent vides."),
                    site=site_name(board, post),
                ),
                translate("Checker", "Une règle locale demande de pourvoir toutes les places ambulatoires."),
                post_id=post.id,
                site_id=post.site_id,
            )


def _supervisors(board: PostBoard, supervisors: Mapping[int, int]) -> Iterator[Problem]:
    """R18: interns on a site at the same time, against its supervisors."""
    most = board.parameters.optional_integer("supervisor.max_simultaneous")
    if most is None:
        return
    load: dict[int, int] = defaultdict(int)
    for held in board.assignments:
        if held.post_id in board.posts:
            load[board.posts[held.post_id].site_id] += 1
    for site_id, count in load.items():
        if site_id in supervisors and count > most * supervisors[site_id]:
            site = board.sites.get(site_id)
            yield Problem(
                Severity.WARNING,
                "R18",
                translate(
                    "Checker", "{site} : {count} internes pour {doctors} maîtres de stage ({most} au plus chacun)."
                ).format(site=site.name if site else site_id, count=count, doctors=supervisors[site_id], most=most),
                translate("Checker", "Déplacez un interne ou ajoutez un maître de stage au groupe."),
                site_id=site_id,
            )


def _zip_note(board: PostBoard, zip_communes: Collection[str]) -> Iterator[Problem]:
    """R20: how many interns are in a priority zone; their order was never changed for it."""
    if not zip_communes:
        return
    count = sum(
        board.sites[board.posts[held.post_id].site_id].main_insee_code in zip_communes
        for held in board.assignments
        if held.post_id in board.posts and board.posts[held.post_id].site_id in board.sites
    )
    yield Problem(
        Severity.NOTE,
        "R20",
        counted(
            count,
            translate("Checker", "{n} interne est placé en zone prioritaire ; le zonage ne change jamais l’ordre."),
            translate("Checker", "{n} internes sont placés en zone prioritaire ; le zonage ne change jamais l’ordre."),
        ),
    )
