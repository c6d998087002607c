"""A matrix of travel times between communes, through the same door as every other file; it belongs to no plan."""

from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.incoming import Beside, ImportKind, Provenance, ReadFile
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, counted, grouped, translate
from pacte_desktop.importing.file_kind import Area, FileHead, FileKind
from pacte_desktop.importing.matrix_file import UnitUntoldError, head_of_matrix
from pacte_desktop.services.matrix import PreparedMatrix, prepare_matrix


def recognise(head: FileHead) -> float:
    """By the heading: three columns with start, end and duration, or a square of INSEE codes."""
    return 1.0 if not head.members and head_of_matrix(head.begin) is not None else 0.0


def read(path: Path, area: Area, provenance: Provenance, watch: Watch) -> ReadFile:
    """The matrix, counted in ways; all of them unchanged when it lies among those of the machine already.

    Raises :class:`KnownError` that names what is wrong, line by line, :class:`CancelledError` when stopped.
    """
    try:
        prepared = prepare_matrix(path, watch=watch)
    except UnitUntoldError as error:
        raise KnownError(
            error.sentence,
            translate("MatrixImport", "Nommez la colonne ou le coin du tableau « duree_min » ou « duree_s »."),
        ) from error
    ways = len(prepared.read.minutes)
    counts = (0, 0, ways) if prepared.is_there else (ways, 0, 0)
    return ReadFile(
        kind=ImportKind.MATRIX,
        provenance=provenance,
        rows=ways + prepared.read.too_long,
        notes=tuple(_notes(prepared, area)),
        beside=Beside(*counts, prepared),
    )


def _notes(prepared: PreparedMatrix, area: Area) -> list[str]:
    read = prepared.read
    told = sum(1 for code in read.codes if code in area.communes)
    words = translate("MatrixImport", "{n} communes dans la matrice, dont {told} dans vos départements et les voisins.")
    notes = [words.format(n=grouped(len(read.codes)), told=grouped(told))]
    if read.too_long:
        notes.append(
            counted(
                read.too_long,
                translate("MatrixImport", "{n} trajet de plus de {limit} min est laissé de côté."),
                translate("MatrixImport", "{n} trajets de plus de {limit} min sont laissés de côté."),
                limit=grouped(prepared.facts.limit_min),
            )
        )
    if read.padded:
        words = translate("MatrixImport", "Codes à quatre chiffres qui ont reçu leur zéro de tête : {n}.")
        notes.append(words.format(n=grouped(read.padded)))
    notes.append(
        translate("MatrixImport", "La matrice se range sur cet ordinateur ; choisissez-la comme source des minutes.")
    )
    return notes


KIND = FileKind(
    kind=ImportKind.MATRIX,
    purpose=QT_TRANSLATE_NOOP("ImportPurpose", "Temps de trajet entre communes, calculés par un autre programme"),
    source="",
    licence="",
    recognise=recognise,
    read=read,
)
