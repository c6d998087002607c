"""What a kind of document is: its name, who may read it, what can be chosen, and how it is made from a plan.

A document is made in two steps: ``prepare`` reads what it needs of the plan, where the plan may be read; the
:data:`Make` that it returns works on values alone, so that it can run beside the window.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from pacte_desktop.documents.document import Document, Header, PageFormat
from pacte_desktop.domain.commune_layer import CommuneLayer
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.french_order import search_key
from pacte_desktop.domain.print_levels import PrintLevel
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.coverage import compute, coverage_input
from pacte_desktop.services.layers import plan_layers
from pacte_desktop.services.plan_territory import PlanTerritory, open_plan_territory
from pacte_desktop.services.snapshot import PlanSnapshot, read_snapshot
from pacte_desktop.store.plan_file import PlanFile

_TOLD = 12


class Family(StrEnum):
    """Documents of one sort, as the page lists them."""

    LISTS = "lists"
    SESSIONS = "sessions"
    FIGURES = "figures"
    LETTERS = "letters"
    SHEETS = "sheets"
    MAPS = "maps"

    @property
    def label(self) -> str:
        """Heading of the family."""
        return {
            Family.LISTS: translate("Documents", "Listes"),
            Family.SESSIONS: translate("Documents", "Séance de choix"),
            Family.FIGURES: translate("Documents", "Bilans"),
            Family.LETTERS: translate("Documents", "Courriers"),
            Family.SHEETS: translate("Documents", "Fiches"),
            Family.MAPS: translate("Documents", "Cartes"),
        }[self]


@dataclass(frozen=True)
class DocumentSource:
    """A plan at the moment ``at`` (local time) at which documents are made from it."""

    plan: PlanFile
    snapshot: PlanSnapshot
    territory: PlanTerritory
    layers: tuple[CommuneLayer, ...]
    at: datetime

    def header(
        self, title: str, level: PrintLevel = PrintLevel.PUBLIC, *, is_draft: bool = False, source: str = ""
    ) -> Header:
        """What stands around a document of this plan."""
        semester, info = self.snapshot.board.semester, self.snapshot.info
        return Header(
            title=title,
            subtitle=f"{info.dumg} · {info.name}",
            semester_label=semester.label,
            period=translate("Lists", "Semestre {label}, du {start:%d/%m/%Y} au {end:%d/%m/%Y}").format(
                label=semester.label, start=semester.start, end=semester.end
            ),
            printed_at=self.at,
            level=level,
            is_demo=info.is_demo,
            is_draft=is_draft,
            source=source,
        )


def open_source(plan: PlanFile, at: datetime, *, with_coverage: bool = False) -> DocumentSource:
    """Read a plan for its documents; ``with_coverage``: compute the minutes too (seconds)."""
    wanted = coverage_input(plan)
    territory = open_plan_territory(wanted)
    if with_coverage:
        coverage = compute(wanted, territory.communes).coverage
        territory = PlanTerritory(
            territory.communes, territory.departement_names, coverage, territory.base, is_awaited=False
        )
    return DocumentSource(plan, read_snapshot(plan), territory, tuple(plan_layers(plan)), at)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What was asked for: who reads it, and a value for each scope by its key (see :class:`Scope`)."""

    level: PrintLevel = PrintLevel.PUBLIC
    scope: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def of(self, key: str) -> str:
        """The value chosen for a scope; empty for none."""
        return self.scope.get(key, "")


@dataclass(frozen=True, slots=True)
class Scope:
    """Something to choose before a document is made: a session, a département, a commune, an intern.

    ``choices``: (value, words), the first one unless somebody chooses; the value "" means everything. A scope with
    ``is_long`` has more choices than fit a drop-down: the window lets one type a part of the words.
    """

    key: str
    label: str
    choices: tuple[tuple[str, str], ...]
    is_long: bool = False

    def value_of(self, words: str) -> str:
        """The value that ``words`` name: itself, or the only choice whose words hold them.

        Of a long scope the values are numbers of the program, which nobody knows by heart: one that is also the
        faculty's number of another choice names both. Raises :class:`KnownError` when there is none, or several.
        """
        wanted = search_key(words)
        same = [value for value, told in self.choices if wanted in map(search_key, (told, *told.split(" · ")))]
        if any(words == value for value, _ in self.choices):
            same = list(dict.fromkeys((words, *same))) if self.is_long else [words]
        found = same or [value for value, told in self.choices if wanted and wanted in search_key(told)]
        if len(found) == 1:
            return found[0]
        told = [f"{value} ({words})" for value, words in self.choices if value and (not found or value in found)]
        more = "…" if len(told) > _TOLD else ""
        sentence = (
            translate("Documents", "{label} : « {words} » en désigne plusieurs.")
            if found
            else translate("Documents", "{label} : « {words} » n’existe pas.")
        )
        raise KnownError(
            sentence.format(label=self.label, words=words),
            translate("Documents", "Choix possibles : {choices}.").format(
                choices=", ".join(told[:_TOLD]) + more or "–"
            ),
        )


Make = Callable[[Watch], tuple[Document, ...]]
"""Makes the documents of one request from values; raises KnownError with a sentence, CancelledError when stopped.

One that takes seconds gives its first document to ``watch.part``, so that there is something to look at meanwhile.
"""


A4_LANDSCAPE = PageFormat()
A4_PORTRAIT = PageFormat(is_landscape=False)


def _no_scopes(source: DocumentSource) -> tuple[Scope, ...]:  # noqa: ARG001
    return ()


@dataclass(frozen=True)
class DocumentKind:
    """One thing to print. ``title`` and ``description`` are in the user's language.

    ``levels``: those it exists at, the first is proposed. ``page``: the sheet that is proposed. ``prepare`` reads and
    returns the maker; ``scopes`` says what can be chosen. ``needs_coverage``: minutes must be there.
    ``is_checked``: the independent checker must find no error in the plan before it leaves the program.
    ``is_series``: one document for each person or place, which can be written as one file each.
    """

    code: str
    family: Family
    title: str
    description: str
    prepare: Callable[[DocumentSource, Wanted], Make]
    levels: tuple[PrintLevel, ...] = (PrintLevel.PUBLIC,)
    page: PageFormat = A4_LANDSCAPE
    scopes: Callable[[DocumentSource], tuple[Scope, ...]] = _no_scopes
    needs_coverage: bool = False
    is_checked: bool = False
    is_series: bool = False

    def resolved(self, source: DocumentSource, asked: Mapping[str, str]) -> dict[str, str]:
        """The values of its scopes for what was asked in values or words; the first choice for what was not asked.

        Raises :class:`KnownError` for a scope that it does not have, and for what names none or several of the choices.
        """
        scopes = {scope.key: scope for scope in self.scopes(source)}
        for key in asked:
            if key not in scopes:
                raise KnownError(
                    translate("Documents", "« {title} » ne se choisit pas par « {key} ».").format(
                        title=self.title, key=key
                    ),
                    translate("Documents", "Ce qui s’y choisit : {keys}.").format(keys=", ".join(scopes) or "–"),
                )
        first = {key: scope.choices[0][0] for key, scope in scopes.items() if scope.choices and scope.choices[0][0]}
        return first | {key: scopes[key].value_of(words) for key, words in asked.items()}

    def refuse_level(self, level: PrintLevel) -> None:
        """Raise :class:`KnownError` when it does not exist at ``level``."""
        if level not in self.levels:
            raise KnownError(
                translate("Documents", "« {title} » n’existe pas au niveau {level}.").format(
                    title=self.title, level=level.label
                ),
                translate("Documents", "Niveaux possibles : {levels}.").format(
                    levels=", ".join(f"{item} ({item.label})" for item in self.levels)
                ),
            )
