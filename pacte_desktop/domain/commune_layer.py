"""One dated figure or class of each commune, as one source published it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from pacte_desktop.domain.wording import translate


class LayerKind(StrEnum):
    """What a layer tells of a commune. The three official minutes are the steps of the chain of the DREES."""

    OFFICIAL_SU_SMUR = "OFFICIAL_SU_SMUR"
    OFFICIAL_SU_SMUR_MCS = "OFFICIAL_SU_SMUR_MCS"
    OFFICIAL_HELISMUR = "OFFICIAL_HELISMUR"
    OFFICIAL_ALL_MODES = "OFFICIAL_ALL_MODES"
    OFFICIAL_NEAREST = "OFFICIAL_NEAREST"
    APL = "APL"
    APL_65 = "APL_65"
    APL_62 = "APL_62"
    APL_60 = "APL_60"
    APL_POPULATION = "APL_POPULATION"
    ZONING = "ZONING"
    TVS = "TVS"
    POSTAL_CODES = "POSTAL_CODES"
    POPULATION_MUNICIPAL = "POPULATION_MUNICIPAL"
    POPULATION_TOTAL = "POPULATION_TOTAL"
    BPE_GP = "BPE_GP"
    BPE_PHARMACY = "BPE_PHARMACY"
    BPE_EMERGENCY = "BPE_EMERGENCY"
    BPE_MATERNITY = "BPE_MATERNITY"
    BPE_MSP = "BPE_MSP"
    BPE_CDS = "BPE_CDS"
    RPPS_GP = "RPPS_GP"
    RPPS_GP_LIBERAL = "RPPS_GP_LIBERAL"

    @property
    def label(self) -> str:
        """Words for lists and legends."""
        return {
            LayerKind.OFFICIAL_SU_SMUR: translate("Layer", "Minutes officielles jusqu’au SU ou SMUR"),
            LayerKind.OFFICIAL_SU_SMUR_MCS: translate("Layer", "Minutes officielles jusqu’au SU, SMUR ou MCS"),
            LayerKind.OFFICIAL_HELISMUR: translate("Layer", "Minutes officielles jusqu’au SU, SMUR, MCS ou héliSMUR"),
            LayerKind.OFFICIAL_ALL_MODES: translate("Layer", "Minutes officielles, tous les moyens"),
            LayerKind.OFFICIAL_NEAREST: translate("Layer", "Commune équipée d’après la source officielle"),
            LayerKind.APL: translate("Layer", "Accessibilité aux médecins généralistes (APL)"),
            LayerKind.APL_65: translate("Layer", "APL aux médecins généralistes de 65 ans ou moins"),
            LayerKind.APL_62: translate("Layer", "APL aux médecins généralistes de 62 ans ou moins"),
            LayerKind.APL_60: translate("Layer", "APL aux médecins généralistes de 60 ans ou moins"),
            LayerKind.APL_POPULATION: translate("Layer", "Population standardisée de l’APL"),
            LayerKind.ZONING: translate("Layer", "Zonage des médecins généralistes"),
            LayerKind.TVS: translate("Layer", "Territoire de vie-santé"),
            LayerKind.POSTAL_CODES: translate("Layer", "Codes postaux"),
            LayerKind.POPULATION_MUNICIPAL: translate("Layer", "Population municipale"),
            LayerKind.POPULATION_TOTAL: translate("Layer", "Population totale"),
            LayerKind.BPE_GP: translate("Layer", "Médecins généralistes (BPE)"),
            LayerKind.BPE_PHARMACY: translate("Layer", "Pharmacies (BPE)"),
            LayerKind.BPE_EMERGENCY: translate("Layer", "Services d’urgences (BPE)"),
            LayerKind.BPE_MATERNITY: translate("Layer", "Maternités (BPE)"),
            LayerKind.BPE_MSP: translate("Layer", "Maisons de santé pluridisciplinaires (BPE)"),
            LayerKind.BPE_CDS: translate("Layer", "Centres de santé (BPE)"),
            LayerKind.RPPS_GP: translate("Layer", "Médecins généralistes en exercice (RPPS)"),
            LayerKind.RPPS_GP_LIBERAL: translate("Layer", "Médecins généralistes libéraux (RPPS)"),
        }[self]

    @property
    def is_number(self) -> bool:
        """True for figures, False for classes and codes."""
        return self not in (LayerKind.ZONING, LayerKind.TVS, LayerKind.POSTAL_CODES, LayerKind.OFFICIAL_NEAREST)

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
