"""Why not everyone can be placed, in four numbers that anyone can count again (Hall's theorem)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HallCertificate:
    """Interns who can go to these posts and to no other, and the seats that they share there.

    ``interns``: indices in call order. ``posts``: indices, ascending; every post with a free seat that one of them may
    take is among them. ``seats``: free seats on those posts together.
    """

    interns: tuple[int, ...]
    posts: tuple[int, ...]
    seats: int

    @property
    def missing(self) -> int:
        """Seats that lack: how many of the interns will have none; not positive where the seats suffice."""
        return len(self.interns) - self.seats
