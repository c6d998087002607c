"""Workbooks in the layouts of the publishers, small; written by other libraries than the one that reads them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.data.hand_made_files import xls

Rows = Sequence[Sequence[object]]
DREES_2019 = (
    *(
        "",
        "Code commune Insee",
        "Libellé commune",
        "Département",
        "Région",
        "SU",
        "SMUR",
        "MCS",
        "HéliSMUR",
        "HéliETAT",
    ),
    *("Population 2017", "typ_equip", "tps_SU_SMUR", "tps_SU_SMUR_MCS", "tps_ychelismur", "tps_ycheli", "com_equipee"),
    "densite",
)
DREES_2015 = (
    *("", "Code commune Insee", "Libellé commune", "Département", "Région", "Libellé région", "SU", "SMUR", "MCS"),
    *("HéliSMUR", "HéliSC", "Population 2014", "typ_equip", "tps_SU_SMUR", "tps_SU_SMUR_MCS", "tps_ychelismur"),
    *("tps_ycheli", "com_equipee", "densite"),
)
APL = (
    *(
        "Code commune INSEE",
        "Commune",
        "APL aux médecins généralistes ",
        "APL aux médecins généralistes de 65 ans et moins ",
    ),
    *("APL aux médecins généralistes de 62 ans et moins ", "APL aux médecins généralistes de 60 ans et moins "),
    *("Population standardisée 2020 pour la médecine générale ", "Population totale 2020 "),
)


def write_xlsx(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """A workbook of today."""
    import xlsxwriter

    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for line, row in enumerate(rows):
                for column, value in enumerate(row):
                    if value != "":
                        sheet.write(line, column, value)
    return path


EMPTY: Rows = ((),) * 5
README: Rows = (
    ("Diagnostic d’accès aux soins urgents",),
    (),
    ("tps_SU_SMUR", "temps vers le SU ou SMUR le plus proche"),
)


def urgent_care_2019(path: Path) -> Path:
    """Five communes around Châteauroux; « 01001 » lies elsewhere."""
    rows: Rows = (
        *EMPTY,
        DREES_2019,
        ("", "36044", "Châteauroux", "36", "24", 1, 1, "", "", "", 43732, "SU", 0, 0, 0, 0, "Châteauroux", 2),
        ("", "36018", "Le Blanc", "36", "24", 1, "", "", "", "", 6419, "SU", 0, 0, 0, 0, "Le Blanc", 3),
        ("", "36230", "Vatan", "36", "24", "", "", 2, "", "", 1968, "MCS", 22.5, 0, 0, 0, "Issoudun", 4),
        ("", "36001", "Aigurande", "36", "24", "", "", "", "", "", 1427, "", 41, 41, 38.5, 12, "Guéret", 4),
        ("", "01001", "L'Abergement", "01", "84", "", "", "", "", "", 776, "", 31, 31, 31, 31, "Bourg", 4),
    )
    return write_xlsx(path, {"LISEZ-MOI": README, "BASECOM_URGENCES_2019": rows})


def urgent_care_2015(path: Path) -> Path:
    """One commune of the older edition, with its other columns, in a workbook of the nineties (BIFF 8)."""
    row = ("", "36230", "Vatan", "36", "24", "Centre", "", "", "", "", "", 2000, "", 25, 25, 25, 25, "Issoudun", 4)
    cells = {
        (line, column): value if isinstance(value, str) else float(value)
        for line, values in ((5, DREES_2015), (6, row))
        for column, value in enumerate(values)
        if value != ""
    }
    path.write_bytes(xls(cells, "BASECOM_URGENCES_2015"))
    return path


def apl(path: Path, name_of_code: str = "Code commune INSEE") -> Path:
    """Two years; what stands first is no table of communes."""
    heading = (name_of_code, *APL[1:])
    above: Rows = (("Accessibilité potentielle localisée (APL) aux médecins généralistes",), *((),) * 7)
    units = ("", "", "consultations/visites par an", "", "", "", "habitants", "habitants")
    foot: Rows = ((), ("Lecture : en 2022…",), ("Champ : France hors Mayotte",), ("Source : DREES",))

    def year(value: float) -> Rows:
        rows: Rows = (
            ("36044", "Châteauroux", value, 2.5, 2, 1.5, 40000, 44000),
            ("36018", "Le Blanc", 2.4, 2, 1, 0.5, 10000, 6500),
        )
        return (*above, heading, units, *rows, *foot)

    return write_xlsx(path, {"Paramètres": (("Rayon", 20),), "APL 2022": year(2.9), "APL 2023": year(3)})
