"""Columns of lists of interns."""

import re

from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_day, as_number, as_text, as_yes_no
from pacte_desktop.importing.cells import Read, code, numbered, read_day, read_yes_no, text, whole
from pacte_desktop.importing.fields import Field, Parsed
from pacte_desktop.importing.plan_words import PHASES, RANKINGS, REGIMES, YES_NO

MOST_SEMESTERS = 30
FIRST_COHORT, LAST_COHORT = 1990, 2100
_LARGEST_RANKING = 30_000
_COHORT = re.compile(r"(?:promo(?:tion)?|cohorte)?\s*((?:19|20)\d{2})(?:\s*[-/]\s*(?:\d{2}|\d{4}))?", re.IGNORECASE)
_POSITION = re.compile(r"(?:s|sem\.?|semestre)?\s*(\d{1,2})\s*(?:e|er|ème|eme)?(?: semestre)?", re.IGNORECASE)


def _inner(pattern: re.Pattern[str], low: int, high: int) -> Read:
    """Reads the whole number that a pattern finds in the cell: « Promo 2025 », « S3 »."""
    plain = whole(low, high)

    def read(cell: str) -> Parsed:
        match = pattern.fullmatch(cell.strip()[:60])
        return plain(match[1] if match else cell)

    return read


NUMBER = Field(
    "imotep_number",
    QT_TRANSLATE_NOOP("ImportField", "N° IMOTEP"),
    code(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro de l’interne dans IMOTEP. Il distingue les internes : jamais le nom."),
    (
        *("numéro IMOTEP", "IMOTEP", "N° IMOTEP de l’interne", "identifiant IMOTEP", "id IMOTEP", "code IMOTEP"),
        *("N° interne", "numéro interne", "matricule", "identifiant", "identifiant interne"),
    ),
    is_required=True,
    is_key=True,
)
LAST_NAME = Field(
    "last_name",
    QT_TRANSLATE_NOOP("ImportField", "Nom"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Nom de famille."),
    ("nom de famille", "nom d’usage", "nom usuel", "nom interne", "nom de naissance", "nom patronymique"),
    is_required=True,
)
FIRST_NAME = Field(
    "first_name",
    QT_TRANSLATE_NOOP("ImportField", "Prénom"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Prénom."),
    ("prénoms", "prénom usuel", "prénom interne"),
    is_required=True,
)
FULL_NAME = Field(
    "full_name",
    QT_TRANSLATE_NOOP("ImportField", "Nom et prénom"),
    text(400),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "« NOM Prénom » dans une seule colonne : le nom est ce qui est en capitales."),
    ("nom prénom", "NOM Prénom", "interne", "nom prénoms", "identité", "nom complet", "nom et prénom interne"),
    in_template=False,
)
COHORT = Field(
    "cohort",
    QT_TRANSLATE_NOOP("ImportField", "Promotion"),
    _inner(_COHORT, FIRST_COHORT, LAST_COHORT),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Année d’entrée dans le DES, par exemple 2025."),
    ("promo", "cohorte", "année d’entrée", "année de promotion", "année ECN", "année EDN", "année de début", "année"),
    is_required=True,
    is_number=True,
)
REGIME = Field(
    "regime",
    QT_TRANSLATE_NOOP("ImportField", "Régime"),
    REGIMES.reader(),
    REGIMES.word_of,
    QT_TRANSLATE_NOOP("ImportField", "Maquette suivie ; à défaut, celle de la promotion."),
    ("maquette", "réforme", "régime du DES", "régime d’études", "DES"),
    choices=REGIMES.labels,
)
PHASE = Field(
    "phase",
    QT_TRANSLATE_NOOP("ImportField", "Phase"),
    PHASES.reader(),
    PHASES.word_of,
    QT_TRANSLATE_NOOP("ImportField", "Phase du DES pendant le semestre du plan."),
    ("phase du DES", "phase de formation", "phase actuelle", "phase en cours"),
    is_required=True,
    choices=PHASES.labels,
)
POSITION = Field(
    "phase_position",
    QT_TRANSLATE_NOOP("ImportField", "Semestre dans la phase"),
    _inner(_POSITION, 1, MOST_SEMESTERS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "1 pour le premier semestre de la phase, 2 pour le deuxième…"),
    ("semestre de la phase", "semestre de phase", "N° de semestre dans la phase", "rang du semestre dans la phase"),
    is_required=True,
    is_number=True,
)
SEMESTER = Field(
    "semester_number",
    QT_TRANSLATE_NOOP("ImportField", "Semestre du DES"),
    _inner(_POSITION, 1, MOST_SEMESTERS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "1 à 8 : donne la phase et le semestre dans la phase d’après la maquette."),
    ("semestre", "semestre en cours", "semestre d’internat", "N° de semestre", "semestre DES", "niveau"),
    is_number=True,
    in_template=False,
)
RANK = Field(
    "national_rank",
    QT_TRANSLATE_NOOP("ImportField", "Rang national"),
    whole(0, _LARGEST_RANKING),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Rang au classement national (ECNi ou EDN) ; 0 s’il est inconnu."),
    (
        *("rang", "classement", "rang ECN", "rang ECNi", "rang EDN", "rang de classement", "classement national"),
        *("rang ECN EDN", "rang au classement", "rang EDN ECOS"),
    ),
    is_required=True,
    is_number=True,
)
RANKING_SIZE = Field(
    "ranking_size",
    QT_TRANSLATE_NOOP("ImportField", "Effectif du classement"),
    whole(0, _LARGEST_RANKING),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre de classés cette année-là ; 0 s’il est inconnu."),
    ("effectif", "taille du classement", "nombre de classés", "nb classés", "classés", "effectif classé"),
    default=0,
    is_number=True,
)
RANKING_KIND = Field(
    "ranking_kind",
    QT_TRANSLATE_NOOP("ImportField", "Épreuve"),
    RANKINGS.reader(),
    RANKINGS.word_of,
    QT_TRANSLATE_NOOP("ImportField", "ECNi ou EDN ; à défaut, celle de la promotion."),
    ("épreuve de classement", "type de classement", "concours", "examen classant", "épreuves"),
    choices=RANKINGS.labels,
)
SENIORITY = Field(
    "choice_seniority",
    QT_TRANSLATE_NOOP("ImportField", "Ancienneté de choix"),
    whole(0, MOST_SEMESTERS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Semestres qui comptent pour l’ordre de choix dans la phase."),
    ("ancienneté", "ancienneté dans la phase", "ancienneté choix", "semestres d’ancienneté", "ancienneté en semestres"),
    default=0,
    is_number=True,
)
VALIDATED = Field(
    "validated_semesters",
    QT_TRANSLATE_NOOP("ImportField", "Semestres validés"),
    whole(0, MOST_SEMESTERS),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Nombre de semestres validés pour la maquette."),
    (
        "nombre de semestres validés",
        "nb semestres validés",
        "semestres validés pour la maquette",
        "nb de semestres validés",
    ),
    default=0,
    is_number=True,
)
HOME = Field(
    "home_insee_code",
    QT_TRANSLATE_NOOP("ImportField", "Commune du domicile"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP(
        "ImportField", "Code INSEE de la commune (36044), ou son nom s’il n’y en a qu’une ; jamais une adresse."
    ),
    (
        *("code INSEE", "INSEE", "code INSEE domicile", "code INSEE de la commune", "code commune", "commune INSEE"),
        *("INSEE domicile", "code INSEE commune", "domicile", "commune", "commune de résidence", "ville", "résidence"),
    ),
    is_required=True,
)
POSTAL = Field(
    "home_postal_code",
    QT_TRANSLATE_NOOP("ImportField", "Code postal du domicile"),
    numbered(r"\d{5}|\d[\dAB]|97\d", 5, QT_TRANSLATE_NOOP("ImportCell", "code postal"), zero_back=True),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code postal ou département : départage les communes de même nom."),
    ("code postal", "CP", "département", "dép", "dpt", "code postal domicile", "CP domicile"),
    in_template=False,
)
MILITARY = Field(
    "is_military",
    QT_TRANSLATE_NOOP("ImportField", "Militaire"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » pour un interne des armées."),
    ("interne militaire", "armées", "ESA", "interne des armées"),
    choices=YES_NO,
    default=False,
)
CESP = Field(
    "has_cesp",
    QT_TRANSLATE_NOOP("ImportField", "CESP"),
    read_yes_no,
    as_yes_no,
    QT_TRANSLATE_NOOP("ImportField", "« oui » pour un contrat d’engagement de service public."),
    ("contrat CESP", "CESP oui/non", "engagement de service public", "signataire CESP"),
    choices=YES_NO,
    default=False,
)
THESIS = Field(
    "thesis_date",
    QT_TRANSLATE_NOOP("ImportField", "Date de thèse"),
    read_day,
    as_day,
    QT_TRANSLATE_NOOP("ImportField", "Jour de la soutenance, s’il est connu."),
    ("thèse", "date de soutenance", "soutenance", "thèse soutenue le", "date thèse", "soutenance de thèse"),
)
