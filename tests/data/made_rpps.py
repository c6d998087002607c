"""An extract of the RPPS in the published layout, with invented doctors: as small or as large as is asked for."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

HEADING = (
    "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité d'exercice|"
    "Libellé civilité d'exercice|Code civilité|Libellé civilité|Nom d'exercice|Prénom d'exercice|Code profession|"
    "Libellé profession|Code catégorie professionnelle|Libellé catégorie professionnelle|Code type savoir-faire|"
    "Libellé type savoir-faire|Code savoir-faire|Libellé savoir-faire|Code mode exercice|Libellé mode exercice|"
    "Numéro SIRET site|Numéro SIREN site|Numéro FINESS site|Numéro FINESS établissement juridique|"
    "Identifiant technique de la structure|Raison sociale site|Enseigne commerciale site|"
    "Complément destinataire (coord. structure)|Complément point géographique (coord. structure)|"
    "Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)|"
    "Code type de voie (coord. structure)|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)|"
    "Mention distribution (coord. structure)|Bureau cedex (coord. structure)|Code postal (coord. structure)|"
    "Code commune (coord. structure)|Libellé commune (coord. structure)|Code pays (coord. structure)|"
    "Libellé pays (coord. structure)|Téléphone (coord. structure)|Téléphone 2 (coord. structure)|"
    "Télécopie (coord. structure)|Adresse e-mail (coord. structure)|Code Département (structure)|"
    "Libellé Département (structure)|Ancien identifiant de la structure|Autorité d'enregistrement|"
    "Code secteur d'activité|Libellé secteur d'activité|Code section tableau pharmaciens|"
    "Libellé section tableau pharmaciens|Code rôle|Libellé rôle|Code genre activité|Libellé genre activité"
)
GENERAL = ("SM26", "Qualifié en Médecine Générale")
OTHER = ("SM04", "Cardiologie et maladies vasculaires")


@dataclass(frozen=True, slots=True)
class Activity:
    """One line: a person, what they are and where they work."""

    rpps: str
    commune: str
    last: str = "MARTIN"
    first: str = "Camille"
    profession: str = "10"
    category: str = "C"
    skill: tuple[str, str] = GENERAL
    mode: str = "L"

    def line(self) -> str:
        """The line of the published layout."""
        cells = dict.fromkeys(HEADING.split("|"), "")
        place = "(coord. structure)"
        cells |= {
            "Type d'identifiant PP": "8",
            "Identifiant PP": self.rpps,
            "Identification nationale PP": f"8{self.rpps}",
            "Code civilité d'exercice": "DR",
            "Libellé civilité d'exercice": "Docteur",
            "Nom d'exercice": self.last,
            "Prénom d'exercice": self.first,
            "Code profession": self.profession,
            "Libellé profession": "Médecin" if self.profession == "10" else "Infirmier",
            "Code catégorie professionnelle": self.category,
            "Libellé catégorie professionnelle": "Civil",
            "Code type savoir-faire": "S",
            "Libellé type savoir-faire": "Spécialité ordinale",
            "Code savoir-faire": self.skill[0],
            "Libellé savoir-faire": self.skill[1],
            "Code mode exercice": self.mode,
            "Libellé mode exercice": "Libéral, indépendant, artisan, commerçant",
            "Identifiant technique de la structure": "C201010002400",
            "Raison sociale site": "CABINET DU DR " + self.last,
            f"Libellé type de voie {place}": "Rue",
            f"Libellé Voie {place}": "DE LA REPUBLIQUE",
            f"Bureau cedex {place}": f"{self.commune} CEDEX",
            f"Code postal {place}": self.commune,
            f"Code commune {place}": self.commune,
            f"Libellé commune {place}": "Commune",
            f"Téléphone {place}": "0200000000",
            "Autorité d'enregistrement": "CNOM/CNOM/CNOM",
            "Code secteur d'activité": "SA07",
            "Libellé secteur d'activité": "Cabinet individuel",
            "Code genre activité": "GENR01",
            "Libellé genre activité": "Activité standard de soin ou de pharmacien",
        }
        return "|".join(cells.values())


def write_extract(path: Path, activities: Sequence[Activity], heading: str = HEADING, ending: str = "") -> Path:
    """These activities under ``heading``; every line ends in ``ending`` before its end."""
    lines = [heading, *(activity.line() for activity in activities)]
    path.write_text("".join(f"{line}{ending}\n" for line in lines), encoding="utf-8")
    return path


def write_large(path: Path, rows: int, communes: Sequence[str], seed: int = 1) -> int:
    """``rows`` activities in the proportions of the real extract: one in five a doctor, 14 % without a place. Returns
    its bytes."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEADING + "\n")
        for block in _blocks(rows, communes, random.Random(seed)):
            file.write(block)
    return path.stat().st_size


def _blocks(rows: int, communes: Sequence[str], chance: random.Random) -> Iterator[str]:
    """Text of some lines at a time, each with a number of its own."""
    before, after = Activity("@@@@@@@@@@@", "#####").line().split("@@@@@@@@@@@", 1)
    after = after.replace("8@@@@@@@@@@@", "8@")
    nurse = Activity("@@@@@@@@@@@", "#####", profession="60", skill=("", "")).line().split("@@@@@@@@@@@", 1)[1]
    nurse = nurse.replace("8@@@@@@@@@@@", "8@")
    for first in range(0, rows, 10_000):
        lines = []
        for number in range(first, min(first + 10_000, rows)):
            commune = "" if chance.random() < 0.14 else chance.choice(communes)
            text = after if chance.random() < 0.2 else nurse
            lines.append(f"{before}{10_000_000_000 + number}{text.replace('#####', commune)}\n")
        yield "".join(lines)
