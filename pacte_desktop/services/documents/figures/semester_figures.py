"""The figures of a semester for its synthesis: interns, seats by type, département and zone, sessions, lodgings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pacte_desktop.domain.choice import ChoiceSession
from pacte_desktop.domain.commune_layer import CommuneLayer, Zoning
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.placement.adequacy import Adequacy, SessionAdequacy, SessionFacts, adequacy, vacant_seats
from pacte_desktop.placement.post_board import PostBoard
from pacte_desktop.services.documents.departements import place_of
from pacte_desktop.services.documents.kind import DocumentSource


@dataclass(frozen=True, slots=True)
class Seats:
    """Seats of some posts: ``taken`` within their capacity, and ``vacant``."""

    label: str
    taken: int
    vacant: int

    @property
    def all(self) -> int:
        """Taken or not."""
        return self.taken + self.vacant


@dataclass(frozen=True)
class SemesterFigures:
    """``to_place``: interns present with something left to validate; ``placed`` of them have a post.

    ``session_rows``: each session with its adequacy, None for those that place nobody. ``zones``: seats by zone of the
    main place of their site, None without a zoning.
    """

    to_place: int
    placed: int
    posts: int
    seats: Seats
    overall: SessionAdequacy
    by_type: tuple[Seats, ...]
    by_departement: tuple[Seats, ...]
    zones: dict[Zoning, Seats] | None
    session_rows: tuple[tuple[ChoiceSession, SessionAdequacy | None], ...]
    lodgings: int
    lodging_places: int

    @property
    def unplaced(self) -> int:
        """Interns to place who have no post yet."""
        return self.to_place - self.placed


def semester_figures(
    source: DocumentSource, sessions: Sequence[SessionFacts], zoning: CommuneLayer | None
) -> SemesterFigures:
    """Count everything once, by the rules that the window and the checks use."""
    board = source.snapshot.board
    posts = list(board.posts.values())
    waiting = [intern for intern in board.interns.values() if board.is_to_place(intern)]
    found = adequacy(board, sessions)
    housing = [item for item in source.snapshot.housing.values() if item.meets(board.semester)]

    def departement(post: OpenPost) -> str:
        return place_of(source, source.snapshot.sites[post.site_id])[0]

    names = source.territory.departement_names
    areas = _grouped(posts, departement)
    types = _grouped(posts, lambda post: post.internship_type)
    return SemesterFigures(
        to_place=len(waiting),
        placed=sum(intern.id in board.by_intern for intern in waiting),
        posts=sum(board.is_open(post) for post in posts),
        seats=_seats(board, "", posts),
        overall=found.overall,
        by_type=tuple(
            _seats(board, item.short_label, types[code]) for code, item in board.types.items() if code in types
        ),
        by_departement=tuple(
            _seats(board, names.get(code, code) if code != "–" else "–", held) for code, held in sorted(areas.items())
        ),
        zones=None if zoning is None else _zones(source, posts, zoning),
        session_rows=_session_rows(sessions, found),
        lodgings=len(housing),
        lodging_places=sum(item.capacity for item in housing),
    )


def _grouped(posts: Sequence[OpenPost], key: Callable[[OpenPost], str]) -> dict[str, list[OpenPost]]:
    found: dict[str, list[OpenPost]] = {}
    for post in posts:
        found.setdefault(key(post), []).append(post)
    return found


def _seats(board: PostBoard, label: str, posts: Sequence[OpenPost]) -> Seats:
    return Seats(label, sum(board.taken[post.id] for post in posts), sum(vacant_seats(board, post) for post in posts))


def _zones(source: DocumentSource, posts: Sequence[OpenPost], zoning: CommuneLayer) -> dict[Zoning, Seats]:
    board, sites = source.snapshot.board, source.snapshot.sites
    found = {}
    for zone in Zoning:
        held = [post for post in posts if zoning.values.get(sites[post.site_id].main_insee_code) == zone]
        found[zone] = _seats(board, str(zone), held)
    return found


def _session_rows(
    sessions: Sequence[SessionFacts], found: Adequacy
) -> tuple[tuple[ChoiceSession, SessionAdequacy | None], ...]:
    by_session = {row.session_id: row for row in found.sessions}
    ordered = sorted((facts.session for facts in sessions), key=lambda session: session.number)
    return tuple((session, by_session.get(session.id)) for session in ordered)


def gathered(rows: Sequence[Seats], most: int, rest: str) -> tuple[Seats, ...]:
    """At most ``most`` rows; the smallest ones are added up in a last one named ``rest``."""
    if len(rows) <= most:
        return tuple(rows)
    kept = set(sorted(range(len(rows)), key=lambda place: (-rows[place].all, place))[: most - 1])
    others = [row for place, row in enumerate(rows) if place not in kept]
    return (
        *(row for place, row in enumerate(rows) if place in kept),
        Seats(rest, sum(row.taken for row in others), sum(row.vacant for row in others)),
    )
