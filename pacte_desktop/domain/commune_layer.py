"""One dated figure or class of each commune, as one source published it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class LayerKind(StrEnum):
    """What a layer tells of a commune. The three official minutes are the steps of the chain of the DREES."""

    OFFICIAL_SU_SMUR = "OFFICIAL_SU_SMUR"
    OFFICIAL_SU_SMUR_MCS = "OFFICIAL_SU_SMUR_MCS"
    OFFICIAL_ALL_MODES = "OFFICIAL_ALL_MODES"
    APL = "APL"
    ZONING = "ZONING"
    TVS = "TVS"

    @property
    def label(self) -> str:
        """Words for lists and legends."""
        return {
            LayerKind.OFFICIAL_SU_SMUR: translate("Layer", "Minutes officielles jusqu’au SU ou SMUR"),
            LayerKind.OFFICIAL_SU_SMUR_MCS: translate("Layer", "Minutes officielles jusqu’au SU, SMUR ou MCS"),
            LayerKind.OFFICIAL_ALL_MODES: translate("Layer", "Minutes officielles, tous les moyens"),
            LayerKind.APL: translate("Layer", "Accessibilité aux médecins généralistes (APL)"),
            LayerKind.ZONING: translate("Layer", "Zonage des médecins généralistes"),
            LayerKind.TVS: translate("Layer", "Territoire de vie-santé"),
        }[self]

    @property
    def is_number(self) -> bool:
        """True for figures, False for classes and codes."""
        return self not in (LayerKind.ZONING, LayerKind.TVS)

    @property
    def definition_code(self) -> str:
        """Shipped definition that official minutes answer; empty for other layers."""
        return {
            LayerKind.OFFICIAL_SU_SMUR: "SU_SMUR",
            LayerKind.OFFICIAL_SU_SMUR_MCS: "SU_SMUR_MCS",
            LayerKind.OFFICIAL_ALL_MODES: "ALL_MODES",
        }.get(self, "")


class Zoning(StrEnum):
    """Zones of the orders of the ARS for general practitioners, in the words of the Rezone map."""

    ZIP = "ZIP"
    ZAC = "ZAC"
    ZV = "ZV"
    HV = "HV"

    @property
    def label(self) -> str:
        """Words for legends."""
        return {
            Zoning.ZIP: translate("Zoning", "Zone d’intervention prioritaire (ZIP)"),
            Zoning.ZAC: translate("Zoning", "Zone d’action complémentaire (ZAC)"),
            Zoning.ZV: translate("Zoning", "Zone de vigilance (ZV)"),
            Zoning.HV: translate("Zoning", "Hors vigilance (HV)"),
        }[self]


@dataclass(frozen=True, slots=True)
class CommuneLayer:
    """Values by INSEE code: floats for figures, text for classes; a commune that is missing is not published."""

    id: int
    kind: LayerKind
    label: str
    vintage: str
    source: str
    licence: str
    file_sha256: str
    values: Mapping[str, float | str]
