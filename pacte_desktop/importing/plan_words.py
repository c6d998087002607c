"""The words of the faculty for phases, regimes, kinds of sites and so on, as lists write them."""

from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP
from pacte_desktop.importing.choices import Choices

PHASES = Choices(
    {
        "SOCLE": (QT_TRANSLATE_NOOP("ImportWord", "socle"), "phase socle", "phase 1", "1", "s", "soc"),
        "APPROFONDISSEMENT": (
            QT_TRANSLATE_NOOP("ImportWord", "approfondissement"),
            "phase d’approfondissement",
            "phase 2",
            "2",
            "appro",
            "app",
            "a",
        ),
        "CONSOLIDATION": (
            *(QT_TRANSLATE_NOOP("ImportWord", "consolidation"), "phase de consolidation", "phase 3", "3", "conso", "c"),
            *("docteur junior", "dj"),
        ),
    },
    sets={QT_TRANSLATE_NOOP("ImportWord", "toutes"): ("SOCLE", "APPROFONDISSEMENT", "CONSOLIDATION")},
)

REGIMES = Choices(
    {
        "A_2023": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "DES 2023 (8 semestres)"),
                "DES 2023",
                "régime A",
                "A",
                "2023",
                "8 semestres",
                "4 ans",
                "quatre ans",
            ),
            *("réforme 2023", "R2023", "maquette 2023", "DES 4 ans"),
        ),
        "B_2017": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "DES 2017 (6 semestres)"),
                "DES 2017",
                "régime B",
                "B",
                "2017",
                "6 semestres",
                "3 ans",
                "trois ans",
            ),
            *("réforme 2017", "R3C", "maquette 2017", "DES 3 ans"),
        ),
        "FORMER": (
            QT_TRANSLATE_NOOP("ImportWord", "ancien régime (6 semestres)"),
            "ancien régime",
            "ancien",
            "avant 2017",
            "former",
        ),
    }
)

RANKINGS = Choices(
    {
        "ECNI": (QT_TRANSLATE_NOOP("ImportWord", "ECNi"), "ECN", "ECNI informatisées"),
        "EDN": (QT_TRANSLATE_NOOP("ImportWord", "EDN"), "EDN ECOS", "R2C", "EDN/ECOS"),
    }
)

SEASONS = Choices(
    {
        "WINTER": (
            QT_TRANSLATE_NOOP("ImportWord", "hiver"),
            "semestre d’hiver",
            "H",
            "novembre",
            "nov",
            "semestre de novembre",
        ),
        "SUMMER": (QT_TRANSLATE_NOOP("ImportWord", "été"), "semestre d’été", "E", "mai", "semestre de mai"),
    }
)

SITE_KINDS = Choices(
    {
        "HOSPITAL_SERVICE": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "service hospitalier"),
                "service",
                "hôpital",
                "hospitalier",
                "hosp",
                "CH",
                "CHU",
                "H",
            ),
            *("terrain hospitalier", "établissement"),
        ),
        "SUPERVISOR_GROUP": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "groupe de MSU"),
                "carte",
                "carte de stage",
                "équipe de MSU",
                "groupe",
                "USEA",
                "ambulatoire",
                "amb",
            ),
            *("binôme", "trinôme", "MSU", "cabinet", "libéral", "terrain ambulatoire", "ville"),
        ),
    }
)

STRUCTURE_KINDS = Choices(
    {
        "MSP": (
            QT_TRANSLATE_NOOP("ImportWord", "maison de santé"),
            "MSP",
            "maison de santé pluriprofessionnelle",
            "maison de santé pluridisciplinaire",
        ),
        "CDS": (QT_TRANSLATE_NOOP("ImportWord", "centre de santé"), "CDS", "CSP", "centre de santé pluriprofessionnel"),
        "HOSPITAL": (
            QT_TRANSLATE_NOOP("ImportWord", "hôpital"),
            "CH",
            "CHU",
            "CHR",
            "CHRU",
            "clinique",
            "centre hospitalier",
            "établissement",
        ),
        "CPTS": (QT_TRANSLATE_NOOP("ImportWord", "CPTS"), "communauté professionnelle territoriale de santé"),
        "CABINET": (
            QT_TRANSLATE_NOOP("ImportWord", "cabinet"),
            "cabinet médical",
            "cabinet libéral",
            "cabinet de groupe",
        ),
    }
)

ACCREDITATION_KINDS = Choices(
    {
        "PRINCIPAL": (QT_TRANSLATE_NOOP("ImportWord", "principal"), "P", "à titre principal", "agrément principal"),
        "COMPLEMENTAIRE": (
            QT_TRANSLATE_NOOP("ImportWord", "complémentaire"),
            "C",
            "à titre complémentaire",
            "agrément complémentaire",
            "comp",
        ),
        "FONCTIONNEL": (
            QT_TRANSLATE_NOOP("ImportWord", "fonctionnel"),
            "F",
            "à titre fonctionnel",
            "agrément fonctionnel",
            "fonct",
            "option",
            "FST",
        ),
    }
)

SITUATIONS = Choices(
    {
        "PRESENT": (
            QT_TRANSLATE_NOOP("ImportWord", "présent"),
            "présente",
            "en poste",
            "RAS",
            "néant",
            "aucune",
            "normal",
            "participe au choix",
        ),
        "DISPONIBILITE": (
            QT_TRANSLATE_NOOP("ImportWord", "disponibilité"),
            "en disponibilité",
            "dispo",
            "mise en disponibilité",
        ),
        "HORS_SUBDIVISION": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "hors subdivision"),
                "inter-CHU",
                "interCHU",
                "hors région",
                "HS",
                "stage hors subdivision",
            ),
            *("échange inter-CHU", "stage inter-CHU"),
        ),
        "REMORDS": (QT_TRANSLATE_NOOP("ImportWord", "droit au remords"), "remords", "droit aux remords"),
        "SURNOMBRE_VALIDANT": (QT_TRANSLATE_NOOP("ImportWord", "surnombre validant"), "SV", "en surnombre validant"),
        "SURNOMBRE_NON_VALIDANT": (
            QT_TRANSLATE_NOOP("ImportWord", "surnombre non validant"),
            "SNV",
            "en surnombre non validant",
        ),
        "AMENAGEMENT": (QT_TRANSLATE_NOOP("ImportWord", "aménagement"), "stage aménagé", "aménagement de stage"),
    },
    is_secret=True,
)

EQUIPMENT_KINDS = Choices(
    {
        "SU": (
            QT_TRANSLATE_NOOP("ImportWord", "SU"),
            "service d’urgences",
            "urgences",
            "SAU",
            "service des urgences",
            "structure des urgences",
        ),
        "SMUR": (QT_TRANSLATE_NOOP("ImportWord", "SMUR"),),
        "SU_OR_SMUR": (QT_TRANSLATE_NOOP("ImportWord", "SU ou SMUR"), "SU/SMUR", "SU SMUR", "SU-SMUR"),
        "SMUR_ANTENNA": (QT_TRANSLATE_NOOP("ImportWord", "antenne de SMUR"), "antenne SMUR", "antenne", "SMUR antenne"),
        "MCS": (
            QT_TRANSLATE_NOOP("ImportWord", "MCS"),
            "médecin correspondant du SAMU",
            "médecin correspondant SAMU",
            "médecins correspondants du SAMU",
        ),
        "HELISMUR": (
            QT_TRANSLATE_NOOP("ImportWord", "héliSMUR"),
            "héli-SMUR",
            "hélicoptère SMUR",
            "HéliSMUR hospitalier",
        ),
        "STATE_HELICOPTER": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "hélicoptère de l’État"),
                "hélicoptère État",
                "sécurité civile",
                "hélicoptère de la sécurité civile",
            ),
            "Dragon",
        ),
    }
)

SLOTS = Choices(
    {
        "DAY": (QT_TRANSLATE_NOOP("ImportWord", "jour"), "jours", "journée", "J", "en journée", "day"),
        "NIGHT": (QT_TRANSLATE_NOOP("ImportWord", "nuit"), "nuits", "N", "de nuit", "night"),
        "WEEKEND": (
            QT_TRANSLATE_NOOP("ImportWord", "week-end"),
            "weekend",
            "WE",
            "week end",
            "fin de semaine",
            "samedi et dimanche",
        ),
    },
    sets={
        QT_TRANSLATE_NOOP("ImportWord", "24 h/24"): ("DAY", "NIGHT", "WEEKEND"),
        "24h/24": ("DAY", "NIGHT", "WEEKEND"),
        "24 h/24, 7 j/7": ("DAY", "NIGHT", "WEEKEND"),
        "H24": ("DAY", "NIGHT", "WEEKEND"),
        "24h": ("DAY", "NIGHT", "WEEKEND"),
        "24/7": ("DAY", "NIGHT", "WEEKEND"),
        "permanent": ("DAY", "NIGHT", "WEEKEND"),
        "jour, nuit et week-end": ("DAY", "NIGHT", "WEEKEND"),
        "tous les jours": ("DAY", "WEEKEND"),
        QT_TRANSLATE_NOOP("ImportWord", "aucune heure"): (),
    },
)

TYPES = Choices(
    {
        "N1": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "praticien niveau 1"),
                "N1",
                "niveau 1",
                "stage N1",
                "stage praticien",
                "praticien",
                "stage prat",
                "prat",
            ),
            *("SPN1", "UPL", "ambulatoire niveau 1", "médecine générale niveau 1", "MG niveau 1", "prat N1"),
            "stage chez le praticien",
        ),
        "URGENCES": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "urgences"),
                "médecine d’urgence",
                "urgence",
                "SAU",
                "SU",
                "stage aux urgences",
                "URG",
            ),
            *("médecine urgence", "services d’urgences"),
        ),
        "POLYVALENT": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "médecine polyvalente"),
                "polyvalent",
                "polyvalente",
                "MAP",
                "médecine adulte",
                "médecine adulte polyvalente",
            ),
            *("MED", "médecine", "médecine interne polyvalente", "MPOLY", "médecine polyvalente hospitalière"),
        ),
        "FEMME_ENFANT": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "santé de la femme et de l’enfant"),
                "femme-enfant",
                "couplé femme-enfant",
                "couplé",
                "SFE",
                "gynéco-pédiatrie",
            ),
            *("gynécologie-pédiatrie", "santé femme enfant", "SF/SE", "pédiatrie-gynécologie"),
        ),
        "FEMME": (
            QT_TRANSLATE_NOOP("ImportWord", "santé de la femme"),
            "femme",
            "gynécologie",
            "gynéco",
            "gynécologie obstétrique",
            "SF",
        ),
        "ENFANT": (QT_TRANSLATE_NOOP("ImportWord", "santé de l’enfant"), "enfant", "pédiatrie", "pédia", "SE"),
        "SASPAS": (
            *(
                QT_TRANSLATE_NOOP("ImportWord", "SASPAS"),
                "SASPAS (niveau 2)",
                "niveau 2",
                "N2",
                "ambulatoire niveau 2",
                "praticien niveau 2",
                "SPN2",
            ),
            "stage ambulatoire en soins premiers en autonomie supervisée",
        ),
        "LIBRE": (QT_TRANSLATE_NOOP("ImportWord", "stage libre"), "libre"),
        "DJ": (
            QT_TRANSLATE_NOOP("ImportWord", "docteur junior"),
            "docteur junior (N3)",
            "DJ",
            "N3",
            "niveau 3",
            "ambulatoire niveau 3",
            "consolidation",
        ),
        "MERE_ENFANT": (QT_TRANSLATE_NOOP("ImportWord", "pôle mère-enfant"), "mère-enfant", "PME", "pôle mère enfant"),
    }
)
"""Types that come with the program, by the words of lists; a faculty may have others, which the plan tells."""

YES_NO = (QT_TRANSLATE_NOOP("ImportWord", "oui"), QT_TRANSLATE_NOOP("ImportWord", "non"))
