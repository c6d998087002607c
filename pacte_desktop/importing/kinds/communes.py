"""Any table with a row for each commune and a column of INSEE codes: whatever of it is known becomes layers."""

from pacte_desktop.domain.commune_layer import LayerKind
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.kinds import commune_fields as columns
from pacte_desktop.importing.kinds.commune_layers import gather_layers
from pacte_desktop.importing.table_kind import TableKind

FOOT = ("Lecture", "Champ", "Source", "Note")
LAYERS = {
    "t_su_smur": LayerKind.OFFICIAL_SU_SMUR,
    "t_su_smur_mcs": LayerKind.OFFICIAL_SU_SMUR_MCS,
    "t_helismur": LayerKind.OFFICIAL_HELISMUR,
    "t_all_modes": LayerKind.OFFICIAL_ALL_MODES,
    "apl": LayerKind.APL,
    "apl_65": LayerKind.APL_65,
    "apl_62": LayerKind.APL_62,
    "apl_60": LayerKind.APL_60,
    "standardised_population": LayerKind.APL_POPULATION,
    "zone": LayerKind.ZONING,
    "tvs": LayerKind.TVS,
}

_ANY = "t_su_smur"
"""Stands for any of the layers where a table is recognised: codes alone make no table of figures."""

KIND = TableKind(
    kind=ImportKind.COMMUNES,
    fields=(
        columns.CODE,
        *(columns.SU_SMUR, columns.SU_SMUR_MCS, columns.HELISMUR_MIN, columns.ALL_MODES),
        *(columns.APL, columns.APL_65, columns.APL_62, columns.APL_60, columns.STANDARDISED),
        *(columns.ZONE, columns.TVS),
    ),
    targets=(),
    gather=gather_layers(LAYERS),
    purpose=QT_TRANSLATE_NOOP(
        "ImportPurpose",
        "Minutes officielles, APL, zonage ou territoires de vie-santé, une ligne par commune, pour colorer la carte",
    ),
    signature=("insee_code", _ANY),
    has_units_row=True,
    foot=FOOT,
    substitutes={_ANY: tuple(code for code in LAYERS if code != _ANY)},
)
