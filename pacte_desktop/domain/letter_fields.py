"""The fields that each letter may hold. There is none for a reason or a situation, and there never will be."""

from dataclasses import dataclass

from pacte_desktop.domain.letter_template import LetterKind
from pacte_desktop.domain.wording import translate


@dataclass(frozen=True, slots=True)
class LetterField:
    """What stands for a value in a text: « {name} ».

    ``may_be_empty``: not everybody has one, so it stands in square brackets. ``is_list``: it has several values, one a
    line where it stands alone on its line.
    """

    name: str
    description: str
    may_be_empty: bool = False
    is_list: bool = False


def letter_fields(kind: LetterKind) -> tuple[LetterField, ...]:
    """The fields of a letter, in the order in which they are offered; the names are French in every language."""
    own = {
        LetterKind.LETTERHEAD: (),
        LetterKind.CONVOCATION: (*_intern(), *_call()),
        LetterKind.INTERN_NOTICE: (*_intern(), *_post(), *_semester()),
        LetterKind.SITE_NOTICE: (*_site(), *_semester()),
    }[kind]
    return (*own, *_every())


def _every() -> tuple[LetterField, ...]:
    return (
        LetterField("date", translate("Letters", "jour de l’impression, « 5 octobre 2026 »")),
        LetterField("dumg", translate("Letters", "nom du département de médecine générale")),
        LetterField("subdivision", translate("Letters", "nom du plan")),
        LetterField("semestre", translate("Letters", "semestre, « hiver 2026-27 »")),
    )


def _semester() -> tuple[LetterField, ...]:
    return (
        LetterField("debut", translate("Letters", "premier jour du semestre")),
        LetterField("fin", translate("Letters", "dernier jour du semestre")),
    )


def _intern() -> tuple[LetterField, ...]:
    return (
        LetterField("nom_complet", translate("Letters", "nom et prénom de l’interne")),
        LetterField("nom", translate("Letters", "nom de l’interne")),
        LetterField("prenom", translate("Letters", "prénom de l’interne")),
        LetterField("promotion", translate("Letters", "année de la promotion")),
        LetterField("phase", translate("Letters", "phase, « phase socle »")),
        LetterField("semestre_de_phase", translate("Letters", "rang du semestre dans la phase, « 2 »")),
    )


def _call() -> tuple[LetterField, ...]:
    return (
        LetterField("seance", translate("Letters", "nom de la séance de choix")),
        LetterField("jour", translate("Letters", "jour de la séance, « lundi 5 octobre 2026 »")),
        LetterField("heure", translate("Letters", "heure de l’appel, « 9 h 04 »")),
        LetterField("heure_debut", translate("Letters", "heure du premier appel de la séance")),
        LetterField("lieu", translate("Letters", "lieu de la séance, ou par qui il sera communiqué")),
        LetterField("numero_appel", translate("Letters", "place sur la liste d’appel")),
        LetterField("nombre_appeles", translate("Letters", "nombre d’internes sur la liste d’appel")),
        LetterField("classement", translate("Letters", "ce qui donne la place sur la liste, « rang 1 841 »")),
        LetterField("procuration", translate("Letters", "qui choisit à la place de l’interne"), may_be_empty=True),
    )


def _post() -> tuple[LetterField, ...]:
    return (
        LetterField("terrain", translate("Letters", "nom du terrain de stage")),
        LetterField("type", translate("Letters", "type de stage")),
        LetterField("communes", translate("Letters", "commune ou communes du terrain"), is_list=True),
        LetterField("lieux", translate("Letters", "communes avec leurs demi-journées par semaine"), is_list=True),
        LetterField("referent", translate("Letters", "référent du terrain"), may_be_empty=True),
        LetterField("maitres_de_stage", translate("Letters", "praticiens du groupe"), may_be_empty=True, is_list=True),
        LetterField("numero_poste", translate("Letters", "numéro IMOTEP du poste"), may_be_empty=True),
    )


def _site() -> tuple[LetterField, ...]:
    return (
        LetterField("terrain", translate("Letters", "nom du terrain de stage")),
        LetterField("communes", translate("Letters", "commune ou communes du terrain"), is_list=True),
        LetterField("referent", translate("Letters", "référent du terrain"), may_be_empty=True),
        LetterField("nombre_internes", translate("Letters", "nombre d’internes attendus, « 2 internes »")),
        LetterField(
            "internes",
            translate("Letters", "internes attendus, avec phase, semestre et type de stage"),
            is_list=True,
        ),
    )
