"""Wishes: one row a wish (intern; post; rank), or one row an intern with their wishes in columns."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from pacte_desktop.domain.incoming import ImportKind, Incoming, RowProblem, TargetKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import code, whole
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling, gather_rows
from pacte_desktop.importing.references import in_key
from pacte_desktop.importing.table_kind import Gathered, TableFacts, TableKind, TableRow

LARGEST_RANK = 30_000
MOST_WIDE = 60
"""Wishes of one intern that fit in the columns of one row."""

INTERN = Field(
    "intern",
    QT_TRANSLATE_NOOP("ImportField", "N° IMOTEP de l’interne"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro de l’interne dans le plan."),
    (
        *("N° IMOTEP interne", "numéro IMOTEP de l’interne", "interne", "N° interne", "numéro interne", "id interne"),
        *("identifiant de l’interne", "matricule", "IMOTEP interne", "N° de l’interne"),
    ),
    is_required=True,
    is_key=True,
)
POST = Field(
    "post",
    QT_TRANSLATE_NOOP("ImportField", "N° IMOTEP du poste"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro du poste ouvert ce semestre."),
    (
        *("N° IMOTEP poste", "numéro IMOTEP du poste", "poste", "N° poste", "N° du poste", "numéro de poste"),
        *("id poste", "identifiant du poste", "terrain demandé", "poste demandé", "IMOTEP poste"),
    ),
    is_required=True,
    is_key=True,
)
RANK = Field(
    "rank",
    QT_TRANSLATE_NOOP("ImportField", "Rang du vœu"),
    whole(1, LARGEST_RANK),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "1 pour le poste le plus voulu ; deux vœux de même rang se valent."),
    ("rang", "vœu", "N° de vœu", "numéro de vœu", "ordre", "ordre de préférence", "rang de préférence", "classement"),
    is_required=True,
    is_number=True,
)
_WIDE = Field(
    "wish",
    QT_TRANSLATE_NOOP("ImportField", "Vœu"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro du poste de ce rang, quand les vœux d’un interne sont sur une ligne."),
    in_template=False,
)
WIDE = tuple(
    replace(
        _WIDE,
        code=f"wish_{number}",
        label=f"{_WIDE.label} {number}",
        synonyms=(
            f"voeu n° {number}",
            f"vœu{number}",
            f"voeu{number}",
            f"V{number}",
            f"choix {number}",
            f"rang {number}",
        ),
    )
    for number in range(1, MOST_WIDE + 1)
)
VALUES = (RANK,)
REFERENCES = (in_key(TargetKind.INTERN, 0), in_key(TargetKind.POST, 1))
_ONE_A_ROW = ("post", "rank")


def _records(row: RowTelling) -> Iterable[Incoming]:
    intern = row.text("intern")
    if row.text("post"):
        rank = row.get("rank")
        if isinstance(rank, int):
            yield _wish(row, intern, row.text("post"), rank)
        return
    ranked = [(number, row.text(item.code)) for number, item in enumerate(WIDE, start=1) if row.text(item.code)]
    for rank, (_, post) in enumerate(ranked, start=1):
        yield _wish(row, intern, post, rank)
    if not ranked:
        row.note(translate("Import", "{intern} n’a pas de vœu dans le fichier").format(intern=intern))
    elif ranked[-1][0] > len(ranked):
        row.note(
            translate("Import", "{intern} : des vœux manquent au milieu ; les suivants remontent").format(intern=intern)
        )


def _wish(row: RowTelling, intern: str, post: str, rank: int) -> Incoming:
    title = translate("Import", "vœu {rank} de {intern} : {post}").format(rank=rank, intern=intern, post=post)
    return Incoming(TargetKind.WISH, ((intern, post),), {"rank": rank}, row.row.line, title)


def _gather(rows: Sequence[TableRow], facts: TableFacts) -> Gathered:
    wide = [row for row in rows if row.values.get("post") is None]
    twice = _same_intern(wide, facts)
    refused = {problem.row for problem in twice}
    found = gather_rows([row for row in rows if row.line not in refused], facts, _records)
    others = gather_rows([row for row in rows if row.line in refused], facts, _records)
    return replace(found, records=(*found.records, *others.records), problems=(*found.problems, *twice))


def _same_intern(rows: Sequence[TableRow], facts: TableFacts) -> list[RowProblem]:
    """Rows of wishes in columns that name an intern whom another such row names: which ranks count is not told."""
    lines: dict[str, list[int]] = defaultdict(list)
    for row in rows:
        lines[str(row.values.get("intern"))].append(row.line)
    sentence = translate("Import", "{intern} a plusieurs lignes de vœux : {lines}")
    return [
        RowProblem(
            line, facts.headings.get("intern", ""), sentence.format(intern=intern, lines=", ".join(map(str, told)))
        )
        for intern, told in lines.items()
        if len(told) > 1
        for line in told
    ]


KIND = TableKind(
    ImportKind.WISHES,
    (INTERN, POST, RANK, *WIDE),
    (TargetKind.WISH,),
    _gather,
    QT_TRANSLATE_NOOP("ImportPurpose", "Ce que les internes souhaitent, du plus voulu au moins voulu."),
    signature=("intern", "post", "rank"),
    scope=lambda record: record.keys[0][0],
    may_remove=True,
    substitutes=dict.fromkeys(_ONE_A_ROW, (WIDE[0].code,)),
)
