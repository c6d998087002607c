"""One French sentence, with what to do, for each way in which a download may fail."""

import errno
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped, translate

BUSY = frozenset({429, 500, 502, 503, 504})
"""Answers after which the same request may well succeed."""


class UnreachableError(KnownError):
    """No way to the server: no network, no such name, or a proxy in between."""


class BusyError(KnownError):
    """The server asks to come back, ``after_s`` seconds later."""

    def __init__(self, error: KnownError, after_s: float) -> None:
        super().__init__(error.sentence, error.remedy)
        self.after_s = after_s


def network(error: Exception) -> UnreachableError:
    """For what stands between here and the server."""
    return UnreachableError(
        translate("Downloads", "Le serveur n’a pas pu être joint ({reason}).").format(
            reason=str(error) or type(error).__name__
        ),
        translate(
            "Downloads",
            "Vérifiez la connexion à internet, puis recommencez ; ou apportez le fichier sur une clé et choisissez-le.",
        ),
    )


def busy(status: int, after_s: float) -> BusyError:
    """For a server that has no time."""
    sentence = translate("Downloads", "Le serveur est occupé (réponse {status}).").format(status=status)
    return BusyError(KnownError(sentence, translate("Downloads", "Recommencez dans quelques minutes.")), after_s)


def cut(percent: int | None) -> KnownError:
    """For a connection that broke off."""
    sentence = (
        translate("Downloads", "La connexion a été coupée.")
        if percent is None
        else translate("Downloads", "La connexion a été coupée à {percent} %.").format(percent=percent)
    )
    return KnownError(
        sentence, translate("Downloads", "Ce qui est arrivé est gardé : recommencez pour reprendre où c’en était.")
    )


def refused(url: str, status: int) -> KnownError:
    """For an answer that is no file."""
    if status in (404, 410):
        return KnownError(
            translate("Downloads", "Le fichier « {url} » n’existe pas ou plus sur le serveur.").format(url=url),
            translate("Downloads", "Cherchez-le sur {site}, puis choisissez le fichier téléchargé.").format(
                site=urlsplit(url).netloc
            ),
        )
    try:
        reason = f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        reason = str(status)
    return KnownError(
        translate("Downloads", "Le serveur a refusé « {url} » (réponse {reason}).").format(url=url, reason=reason),
        translate("Downloads", "Si votre établissement filtre internet, demandez l’accès à {site}.").format(
            site=urlsplit(url).netloc
        ),
    )


def web_page(url: str) -> KnownError:
    """For a page where a file was expected: the portal of a guest network, most often."""
    return KnownError(
        translate("Downloads", "« {site} » a répondu par une page web au lieu du fichier.").format(
            site=urlsplit(url).netloc
        ),
        translate(
            "Downloads",
            "Ouvrez une page dans un navigateur : le réseau demande peut-être de s’identifier. Puis recommencez.",
        ),
    )


def too_long(url: str) -> KnownError:
    """For an answer without end where a short one was expected."""
    return KnownError(
        translate("Downloads", "« {site} » a répondu par bien plus que ce qui lui était demandé.").format(
            site=urlsplit(url).netloc
        ),
        translate(
            "Downloads", "Rien n’en a été gardé. Cherchez le fichier sur la page de l’éditeur, puis choisissez-le."
        ),
    )


def changed(url: str) -> KnownError:
    """For a part that no longer fits what the server has."""
    return KnownError(
        translate("Downloads", "Le fichier de « {site} » a changé entre-temps.").format(site=urlsplit(url).netloc),
        translate("Downloads", "Recommencez : il est repris du début."),
    )


def damaged(path: Path) -> KnownError:
    """For a file that is not what its publisher says."""
    return KnownError(
        translate("Downloads", "Le fichier « {name} » est arrivé abîmé : sa somme de contrôle est fausse.").format(
            name=path.name
        ),
        translate("Downloads", "Rien n’en a été gardé : recommencez."),
    )


def full(path: Path, missing_bytes: int) -> KnownError:
    """For a disk without room for what is to come."""
    return KnownError(
        translate(
            "Downloads", "Il manque de la place pour « {name} » : il faut encore {size} Mo dans « {folder} »."
        ).format(name=path.name, size=grouped(missing_bytes / 1e6), folder=path.parent),
        translate("Downloads", "Libérez de la place sur ce disque, puis recommencez."),
    )


def disk(path: Path, error: OSError) -> KnownError:
    """For a disk that refuses."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return KnownError(
            translate("Downloads", "Le disque est plein : « {name} » n’a pas pu être écrit en entier.").format(
                name=path.name
            ),
            translate("Downloads", "Libérez de la place ; ce qui est arrivé est gardé, recommencez pour reprendre."),
        )
    return KnownError(
        translate("Downloads", "« {path} » n’a pas pu être écrit ({reason}).").format(
            path=path, reason=error.strerror or error
        ),
        translate("Downloads", "Vérifiez que le dossier existe et que vous pouvez y écrire."),
    )
