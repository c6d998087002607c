"""The rows of the comparison: one figure of every plan each, and which plan has the best."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.problems import Severity
from pacte_desktop.domain.wording import counted, grouped, stated
from pacte_desktop.gui.pages.allocation.run_words import method_words, proof_hint, proof_words
from pacte_desktop.services.allocation.run import Run, RunLevel, TypeFilling

FIRST_WISHES = 5
_AS_GOOD = 1e-9


@dataclass(frozen=True)
class Shares:
    """Parts of a bar, in interns: first wish, wishes 2 to 5, later wishes, outside the wishes, without wishes, none."""

    first: int
    early: int
    late: int
    outside: int
    without_wishes: int
    unplaced: int

    @property
    def parts(self) -> tuple[int, ...]:
        """The parts from best to worst."""
        return self.first, self.early, self.late, self.outside, self.without_wishes, self.unplaced


@dataclass(frozen=True)
class Cell:
    """One figure of one plan; ``value`` is copied, ``is_best`` says that no other plan has a better one."""

    text: str
    value: float | str | None = None
    is_best: bool = False
    hint: str = ""
    shares: Shares | None = None


@dataclass(frozen=True)
class RunRow:
    """A name, what it means, and one cell a plan; a heading has no cells."""

    name: str
    hint: str
    cells: tuple[Cell, ...]


def run_rows(runs: Sequence[Run]) -> list[RunRow]:
    """Every row for these plans, in the order in which they are read."""
    return [
        _said(QCoreApplication.translate("RunRows", "Méthode"), runs, method_words),
        _said(QCoreApplication.translate("RunRows", "Preuve"), runs, proof_words, proof_hint),
        RunRow(
            QCoreApplication.translate("RunRows", "Vœux"), _profile_hint(), tuple(_profile_cell(run) for run in runs)
        ),
        _figure(QCoreApplication.translate("RunRows", "Placés"), runs, lambda run: run.placed, larger=True),
        _figure(QCoreApplication.translate("RunRows", "1ᵉʳ vœu"), runs, lambda run: run.ranks.up_to(1), larger=True),
        _figure(
            QCoreApplication.translate("RunRows", "Vœux 1 à 5"),
            runs,
            lambda run: run.ranks.up_to(FIRST_WISHES),
            larger=True,
        ),
        _figure(QCoreApplication.translate("RunRows", "Hors de leurs vœux"), runs, lambda run: run.ranks.outside),
        _minutes(QCoreApplication.translate("RunRows", "Trajet moyen"), runs, lambda run: run.minutes.mean),
        _minutes(
            QCoreApplication.translate("RunRows", "Pire dixième"),
            runs,
            lambda run: run.minutes.worst_decile,
            QCoreApplication.translate("RunRows", "Moyenne des minutes du dixième des internes qui va le plus loin"),
        ),
        _minutes(QCoreApplication.translate("RunRows", "Trajet le plus long"), runs, lambda run: run.minutes.largest),
        RunRow(QCoreApplication.translate("RunRows", "Niveaux, le premier qui diffère décide"), "", ()),
        *_levels(runs),
        RunRow(QCoreApplication.translate("RunRows", "Places libres par type"), "", ()),
        *_types(runs),
        RunRow(QCoreApplication.translate("RunRows", "Contrôle indépendant"), "", ()),
        _figure(QCoreApplication.translate("RunRows", "Erreurs"), runs, lambda run: len(run.errors)),
        _figure(QCoreApplication.translate("RunRows", "Avertissements"), runs, _warnings),
        _said(QCoreApplication.translate("RunRows", "Durée"), runs, _seconds),
        _said(
            QCoreApplication.translate("RunRows", "Graine"),
            runs,
            lambda run: "–" if run.method is None else str(run.seed),
        ),
    ]


def _warnings(run: Run) -> int:
    return sum(problem.severity is Severity.WARNING for problem in run.problems)


def _seconds(run: Run) -> str:
    if run.method is None:
        return "–"
    return QCoreApplication.translate("RunRows", "{seconds} s").format(seconds=grouped(run.seconds, 1))


def _said(
    name: str, runs: Sequence[Run], words: Callable[[Run], str], hint: Callable[[Run], str] | None = None
) -> RunRow:
    return RunRow(name, "", tuple(Cell(words(run), words(run), hint=hint(run) if hint else "") for run in runs))


def _figure(
    name: str,
    runs: Sequence[Run],
    value: Callable[[Run], float | None],
    *,
    larger: bool = False,
    hint: str = "",
    text: Callable[[float], str] = grouped,
) -> RunRow:
    values = [value(run) for run in runs]
    known = [found for found in values if found is not None]
    best = (max if larger else min)(known, default=None)
    differ = bool(known) and max(known) - min(known) > _AS_GOOD
    return RunRow(
        name,
        hint,
        tuple(
            Cell("–")
            if found is None or best is None
            else Cell(text(found), found, is_best=differ and abs(found - best) <= _AS_GOOD)
            for found in values
        ),
    )


def _minutes(name: str, runs: Sequence[Run], value: Callable[[Run], float | None], hint: str = "") -> RunRow:
    words = QCoreApplication.translate("RunRows", "{minutes} min")
    return _figure(name, runs, value, hint=hint, text=lambda found: words.format(minutes=grouped(found, 1)))


def _levels(runs: Sequence[Run]) -> list[RunRow]:
    """Every level that some plan has, in the order of the plan that has most."""
    longest = max((run.levels for run in runs), key=len, default=())
    others = [level for run in runs for level in run.levels]
    names = {level.code: level.name for level in (*longest, *others)}
    numbered = QCoreApplication.translate("RunRows", "{number}. {level}")
    return [
        _figure(
            numbered.format(number=number, level=name[:1].upper() + name[1:]),
            runs,
            lambda run, code=code: _value(run.levels, code),  # type: ignore[misc]
            text=lambda value: stated(round(value, 2)),
        )
        for number, (code, name) in enumerate(names.items(), start=1)
    ]


def _value(levels: Sequence[RunLevel], code: str) -> float | None:
    return next((level.value for level in levels if level.code == code), None)


def _types(runs: Sequence[Run]) -> list[RunRow]:
    labels = {filling.internship_type: filling.label for run in runs for filling in run.types}
    return [RunRow(label, "", tuple(_filling(run.types, code) for run in runs)) for code, label in labels.items()]


def _filling(types: Sequence[TypeFilling], code: str) -> Cell:
    found = next((filling for filling in types if filling.internship_type == code), None)
    if found is None:
        return Cell("–")
    words = counted(
        found.vacant,
        QCoreApplication.translate("RunRows", "{n} libre sur {seats}"),
        QCoreApplication.translate("RunRows", "{n} libres sur {seats}"),
        seats=grouped(found.seats),
    )
    taken = counted(
        found.taken,
        QCoreApplication.translate("RunRows", "{n} place prise"),
        QCoreApplication.translate("RunRows", "{n} places prises"),
    )
    return Cell(words, found.vacant, hint=taken)


def _profile_hint() -> str:
    return QCoreApplication.translate(
        "RunRows", "De gauche à droite : 1ᵉʳ vœu, vœux 2 à 5, vœux suivants, hors vœux, sans vœu connu, sans poste"
    )


def _profile_cell(run: Run) -> Cell:
    first, five = run.ranks.up_to(1), run.ranks.up_to(FIRST_WISHES)
    every = sum(count for _, count in run.ranks.ranks)
    shares = Shares(first, five - first, every - five, run.ranks.outside, run.ranks.without_wishes, len(run.unplaced))
    words = QCoreApplication.translate(
        "RunRows",
        "1ᵉʳ vœu : {first} · vœux 2 à 5 : {early} · suivants : {late} · hors vœux : {outside} "
        "· sans vœu connu : {none} · sans poste : {unplaced}",
    ).format(
        first=shares.first,
        early=shares.early,
        late=shares.late,
        outside=shares.outside,
        none=shares.without_wishes,
        unplaced=shares.unplaced,
    )
    return Cell("", words, hint=words, shares=shares)
