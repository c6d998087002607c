"""What lodgings cost: the mean of what is paid, on how many rents it rests, and what is free or not known apart."""

from collections.abc import Iterable
from dataclasses import dataclass

from pacte_desktop.documents.document import Cell, Emphasis
from pacte_desktop.domain.sites import Housing
from pacte_desktop.domain.wording import counted, grouped, translate


@dataclass(frozen=True, slots=True)
class Rents:
    """``paid``: rents above 0, in euros a month; ``free``: lodgings free of charge; ``unknown``: rent not told."""

    paid: tuple[int, ...]
    free: int
    unknown: int

    @property
    def mean(self) -> float | None:
        """Of what is paid, each lodging counted once; None when nothing is."""
        return sum(self.paid) / len(self.paid) if self.paid else None

    @property
    def words(self) -> str:
        """« 165 € »; a dash without any."""
        return "–" if self.mean is None else translate("Documents", "{rent} €").format(rent=grouped(self.mean))

    @property
    def basis(self) -> str:
        """« sur 2 loyers ; 1 gratuit, 1 loyer inconnu à part »: what the mean rests on, and what it leaves out."""
        apart = []
        if self.free:
            one, many = translate("Documents", "{n} gratuit"), translate("Documents", "{n} gratuits")
            apart.append(counted(self.free, one, many))
        if self.unknown:
            one, many = translate("Documents", "{n} loyer inconnu"), translate("Documents", "{n} loyers inconnus")
            apart.append(counted(self.unknown, one, many))
        words = counted(
            len(self.paid), translate("Documents", "sur {n} loyer"), translate("Documents", "sur {n} loyers")
        )
        return (
            translate("Documents", "{basis}, {apart} à part").format(basis=words, apart=", ".join(apart))
            if apart
            else words
        )


def rents_of(lodgings: Iterable[Housing]) -> Rents:
    """The rents of some lodgings."""
    told = [item.rent_eur for item in lodgings]
    return Rents(tuple(rent for rent in told if rent), told.count(0), told.count(None))


def rent_cell(rent_eur: int | None) -> Cell:
    """A rent as a number of a spreadsheet; « gratuit » on paper for 0, a dash where it is not known."""
    if rent_eur is None:
        return Cell(None, "–", Emphasis.QUIET)
    return Cell(rent_eur, "" if rent_eur else translate("Documents", "gratuit"))
