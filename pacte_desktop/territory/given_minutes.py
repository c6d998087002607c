"""Ready-made minutes: the official ones of each commune, or a matrix between communes that another program computed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np

from pacte_desktop.domain.coverage_definition import CoverageDefinition
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.territory.basemap import BaseTerritory
from pacte_desktop.territory.minutes_source import Flags, Floats, Ints, Places, Reach, SourceFacts, cannot_answer
from pacte_desktop.territory.network.matrix import SparseMinutes, sparse_minutes


class OfficialMinutes:
    """Published minutes by INSEE code for one definition; they know neither other places nor single ways."""

    def __init__(
        self, territory: BaseTerritory, facts: SourceFacts, values: Mapping[str, float], definition_code: str
    ) -> None:
        self._facts = facts
        self._definition_code = definition_code
        self.minutes: Floats = np.array([values.get(code, np.nan) for code in territory.insee_code.tolist()])

    @property
    def facts(self) -> SourceFacts:
        """What is said of these minutes."""
        return self._facts

    def refusal(self, definition: CoverageDefinition) -> str:
        """Only the definition that they were published for."""
        if definition.code == self._definition_code:
            return ""
        return translate("Minutes", "Les minutes officielles « {name} » valent pour une autre définition.").format(
            name=self._facts.name
        )

    def nearest(self, places: Places, *, to_places: bool, watch: Watch) -> Reach:  # noqa: ARG002 - they are as published
        """The published minutes, whatever the places; which place is the nearest is not told."""
        place = np.full(len(self.minutes), -1, dtype=np.int64)
        return Reach(self.minutes.copy(), place, ~np.isnan(self.minutes))

    def between(self, place: Places, *, to_places: bool) -> Floats:  # noqa: ARG002
        """Always refused: raises :class:`KnownError`."""
        raise cannot_answer(self._facts.name, translate("Minutes", "les minutes d’une commune à une autre"))

    def table(self, limit_min: float, watch: Watch) -> SparseMinutes:  # noqa: ARG002
        """Always refused: raises :class:`KnownError`."""
        raise cannot_answer(self._facts.name, translate("Minutes", "les minutes d’une commune à une autre"))


@dataclass(frozen=True)
class CommuneMatrix:
    """Sparse minutes between communes: ``minutes`` from ``insee_code[i]`` to ``insee_code[j]``.

    ``is_start`` and ``is_end``: the communes that ways are given from, and to; None: all, both ways. A commune that is
    no start may still reach a place: nobody knows.
    """

    insee_code: np.ndarray
    minutes: Any
    """scipy CSR array (n, n) of float64, row: start, column: end; an entry that is stored is known, zero included."""
    is_start: Flags | None = None
    is_end: Flags | None = None

    def told(self, *, to_places: bool) -> Flags:
        """Which communes the matrix tells of, as starts of ways to places or as ends of ways from them."""
        found = self.is_start if to_places else self.is_end
        return np.ones(len(self.insee_code), dtype=bool) if found is None else found


class MatrixMinutes:
    """A matrix between communes as a source of minutes; communes that it does not list are not known."""

    def __init__(self, territory: BaseTerritory, facts: SourceFacts, matrix: CommuneMatrix) -> None:
        self.territory, self._facts = territory, facts
        self._matrix = matrix
        number = {code: position for position, code in enumerate(matrix.insee_code.tolist())}
        self._number = np.array([number.get(code, -1) for code in territory.insee_code.tolist()], dtype=np.int64)

    @property
    def facts(self) -> SourceFacts:
        """What is said of these minutes."""
        return self._facts

    def refusal(self, definition: CoverageDefinition) -> str:  # noqa: ARG002 - it knows of no hour
        """Nothing stands against any definition."""
        return ""

    def tells_of(self, commune: Ints, *, to_places: bool) -> Flags:
        """Whether the matrix gives ways to each of these communes (rows of the territory, -1 outside), or from them."""
        given = np.append(self._matrix.told(to_places=not to_places), False)  # A place is the other end of the way.
        return np.where(commune >= 0, given[self._number[commune]], False)

    def nearest(self, places: Places, *, to_places: bool, watch: Watch) -> Reach:
        """The least minutes between each commune and the communes of the places."""
        told = np.append(self._matrix.told(to_places=to_places), False)  # Number -1, not listed, reads the end.
        known = told[self._number]
        found = replace(Reach.nothing(len(self._number)), known=known)
        for place in range(len(places)):
            watch.step(translate("Minutes", "Lecture de la matrice"), place, len(places))
            row = places.commune[place]
            if row < 0 or self._number[row] < 0:
                continue
            minutes = self._one(int(self._number[row]), to_places=to_places)
            here = Reach(minutes, np.where(np.isnan(minutes), -1, place), known)
            found = found.nearer(here)
        return found

    def between(self, place: Places, *, to_places: bool) -> Floats:
        """Minutes between every commune and the commune of ``place``."""
        return self.nearest(place, to_places=to_places, watch=Watch()).minutes

    def table(self, limit_min: float, watch: Watch) -> SparseMinutes:
        """The entries between the communes of the territory."""
        watch.step(translate("Minutes", "Lecture de la matrice"))
        ways = self._matrix.minutes.tocoo()
        here = np.full(len(self._matrix.insee_code), -1, dtype=np.int64)
        listed = np.flatnonzero(self._number >= 0)
        here[self._number[listed]] = listed
        row, column = here[ways.row], here[ways.col]
        kept = (row >= 0) & (column >= 0) & (row != column) & (ways.data <= limit_min)
        rows, columns = np.append(row[kept], listed), np.append(column[kept], listed)
        own = np.nan_to_num([self._one(int(self._number[place]), to_places=False)[place] for place in listed])
        return sparse_minutes(len(self._number), rows, columns, np.append(ways.data[kept], own))

    def _one(self, number: int, *, to_places: bool) -> Floats:
        """Minutes between every commune of the territory and one of the matrix."""
        stored = self._columns if to_places else self._matrix.minutes
        begin, end = stored.indptr[number], stored.indptr[number + 1]
        line = np.full(len(self._matrix.insee_code) + 1, np.nan)
        line[stored.indices[begin:end]] = stored.data[begin:end]
        line[number] = 0.0 if np.isnan(line[number]) else line[number]
        return line[self._number]  # Number -1, not listed, reads the extra place at the end: not known.

    @cached_property
    def _columns(self) -> Any:
        return self._matrix.minutes.T.tocsr()
