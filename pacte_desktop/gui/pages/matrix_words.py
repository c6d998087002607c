"""What the page of road networks says of a matrix of minutes, in words and numbers."""

from pacte_desktop.domain.wording import counted, grouped, translate
from pacte_desktop.gui.pages.network_words import long_date
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.matrix import ImportedMatrix, KnownMatrix, MatrixFit


def matrix_title(matrix: KnownMatrix) -> str:
    """Name of the file that the matrix was read from."""
    return matrix.facts.file_name if matrix.facts else matrix.path.name


def matrix_line(matrix: KnownMatrix) -> str:
    """« temps.csv · 12 octobre 2026 · 1 754 communes »: one row of the list."""
    if matrix.facts is None:
        unusable = translate("MatrixCard", "inutilisable")
        return f"{matrix_title(matrix)} · {unusable}"
    communes = counted(
        matrix.facts.communes,
        translate("MatrixCard", "{n} commune"),
        translate("MatrixCard", "{n} communes"),
    )
    return f"{matrix_title(matrix)} · {long_date(matrix.facts.file_date)} · {communes}"


def matrix_state(matrix: KnownMatrix) -> str:
    """How much is in the matrix, or why it cannot be used."""
    facts = matrix.facts
    if facts is None:
        return matrix.problem
    return translate("MatrixCard", "{ways} trajets d’au plus {limit} min · lue le {day} · {size}").format(
        ways=grouped(facts.ways),
        limit=grouped(facts.limit_min),
        day=long_date(facts.read_on),
        size=size_label(matrix.bytes),
    )


def matrix_fit_line(fit: MatrixFit) -> tuple[str, str]:
    """What the matrix tells of the plan, and the sign of it: good, warning or error."""
    if fit.elsewhere:
        return translate("MatrixCard", "Ne cite aucune commune du plan."), "error"
    text = translate("MatrixCard", "Cite {told} communes du plan sur {communes}.").format(
        told=grouped(fit.told), communes=grouped(fit.communes)
    )
    return text, "good" if fit.told == fit.communes else "warning"


def imported_line(done: ImportedMatrix, fit: MatrixFit) -> str:
    """What is said when a matrix was imported: how much, what was left out or mended, and what it tells of the plan."""
    parts = [
        translate("MatrixCard", "Matrice importée : {communes} communes, {ways} trajets.").format(
            communes=grouped(done.facts.communes), ways=grouped(done.facts.ways)
        )
    ]
    if done.too_long:
        sentence = translate("MatrixCard", "Au-delà de {limit} min, laissés de côté : {n}.")
        parts.append(sentence.format(limit=grouped(done.facts.limit_min), n=grouped(done.too_long)))
    if done.padded:
        sentence = translate("MatrixCard", "Codes à quatre chiffres qui ont reçu leur zéro de tête : {n}.")
        parts.append(sentence.format(n=grouped(done.padded)))
    parts.append(matrix_fit_line(fit)[0])
    if not fit.elsewhere:
        parts.append(translate("MatrixCard", "Elle n’est pas encore utilisée : « Utiliser cette matrice »."))
    return " ".join(parts)
