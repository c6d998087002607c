"""Columns of tables with a row for each commune: the code, and the figures and classes that become layers."""

import re
from collections.abc import Callable

from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import zero_note
from pacte_desktop.importing.commune_cells import area_code, insee_code, is_published, minutes, number, zone, zone_words
from pacte_desktop.importing.fields import Field, Parsed
from pacte_desktop.importing.text_table import comparable

Read = Callable[[str], Parsed]


def read_code(cell: str) -> Parsed:
    """INSEE code in capitals; a leading zero that a spreadsheet took is given back and told."""
    code, padded = insee_code(cell)
    return Parsed(code, zero_note() if padded else "")


def published(read: Callable[[str], float | str]) -> Read:
    """Reads what is published; « nd », « s », « N/A »… mean nothing, which is no zero."""

    def value(cell: str) -> Parsed:
        return Parsed(read(cell) if is_published(cell) else None)

    return value


def _zone_word(cell: str) -> str:
    """The word of a zone as files write it, in comparable form; the layer says how it was understood."""
    zone(cell, zone_words())
    return re.sub(r"^\d ", "", comparable(cell))


CODE = Field(
    "insee_code",
    QT_TRANSLATE_NOOP("ImportField", "Code commune INSEE"),
    read_code,
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code INSEE de la commune, par exemple 36044 ou 2A004 ; jamais le code postal."),
    (
        *("code INSEE commune", "code INSEE", "INSEE code", "INSEE com", "code de la commune", "code commune"),
        *("codgeo", "depcom", "INSEE", "code", "commune"),  # The APL before 2022 has the code under « Commune ».
    ),
    is_required=True,
    is_key=True,
)


def _minutes(code: str, label: str, name: str) -> Field:
    """A column of official minutes: « tps_SU_SMUR », « tps_SU_SMUR_min_2019 »…"""
    help_ = QT_TRANSLATE_NOOP("ImportField", "Minutes publiées ; 0 pour une commune équipée, vide si non publié.")
    names = (name, f"{name} min", f"{name} minutes")
    return Field(code, label, published(minutes), as_number, help_, names, is_number=True)


SU_SMUR = _minutes("t_su_smur", QT_TRANSLATE_NOOP("ImportField", "Minutes jusqu’au SU ou SMUR"), "tps_SU_SMUR")
SU_SMUR_MCS = _minutes(
    "t_su_smur_mcs", QT_TRANSLATE_NOOP("ImportField", "Minutes jusqu’au SU, SMUR ou MCS"), "tps_SU_SMUR_MCS"
)
HELISMUR_MIN = _minutes("t_helismur", QT_TRANSLATE_NOOP("ImportField", "Minutes, héliSMUR compris"), "tps_ychelismur")
ALL_MODES = _minutes("t_all_modes", QT_TRANSLATE_NOOP("ImportField", "Minutes, tous les moyens"), "tps_ycheli")


def _apl(code: str, label: str, names: tuple[str, ...]) -> Field:
    help_ = QT_TRANSLATE_NOOP("ImportField", "Consultations par an et par habitant ; vide si non publié.")
    return Field(code, label, published(number), as_number, help_, names, is_number=True)


def _apl_until(age: int, label: str) -> Field:
    """Editions write « ou moins », or « et moins »; what follows the age is compared no further."""
    start = f"APL aux médecins généralistes de {age} ans"
    return _apl(f"apl_{age}", label, (f"{start} ou moins", f"{start} et moins", f"{start} et -", start, f"APL {age}"))


APL = _apl(
    "apl", QT_TRANSLATE_NOOP("ImportField", "APL aux médecins généralistes"), ("APL", "APL médecins généralistes")
)
APL_65 = _apl_until(65, QT_TRANSLATE_NOOP("ImportField", "APL, médecins de 65 ans ou moins"))
APL_62 = _apl_until(62, QT_TRANSLATE_NOOP("ImportField", "APL, médecins de 62 ans ou moins"))
APL_60 = _apl_until(60, QT_TRANSLATE_NOOP("ImportField", "APL, médecins de 60 ans ou moins"))
STANDARDISED = Field(
    "standardised_population",
    QT_TRANSLATE_NOOP("ImportField", "Population standardisée"),
    published(number),
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "Poids de la commune dans toute moyenne de l’APL."),
    ("Population standardisée pour la médecine générale", "population standardisée médecine générale"),
    is_number=True,
)
ZONE = Field(
    "zone",
    QT_TRANSLATE_NOOP("ImportField", "Zonage"),
    published(_zone_word),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "ZIP, ZAC, ZV ou HV (ou 1_ZIP, 2_ZAC, 3_HZ, 4_ZAR, « zone de vigilance »…)."),
    (
        *("zonage MG", "zonage médecin", "zonage médecins", "zonage des médecins généralistes"),
        "Qualification attribuée par l'arrêté régional",
    ),
    choices=("ZIP", "ZAC", "ZV", "HV"),
)
TVS = Field(
    "tvs",
    QT_TRANSLATE_NOOP("ImportField", "Code du territoire de vie-santé"),
    published(area_code),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code du territoire de vie-santé de la commune."),
    ("code territoire de vie-santé", "territoire de vie-santé", "TVS", "code TVS", "code du TVS"),
)
