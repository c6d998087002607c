"""The first bytes of a file say whether it is a plan; they are read without opening a database."""

from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate

APPLICATION_ID = 0x50414354  # "PACT", in the header of every plan file
_HEADER = b"SQLite format 3\x00"


def not_a_plan(path: Path) -> KnownError:
    """The sentence for a file that is something else."""
    return KnownError(
        translate("Store", "« {path} » n’est pas un plan Pacte Desktop.").format(path=path),
        translate("Store", "Choisissez un fichier .pacte, ou créez un plan de démonstration."),
    )


def check_is_plan(path: Path) -> None:
    """Read the header of the file. Raises :class:`KnownError` when it is missing, foreign or unreadable."""
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except FileNotFoundError as error:
        raise KnownError(
            translate("Store", "Le fichier « {path} » n’existe pas.").format(path=path),
            translate("Store", "Vérifiez le chemin, ou créez un plan de démonstration."),
        ) from error
    except IsADirectoryError as error:
        raise not_a_plan(path) from error
    except OSError as error:
        raise KnownError(
            translate("Store", "Le fichier « {path} » ne peut pas être lu ({reason}).").format(
                path=path, reason=error.strerror or error
            ),
            translate("Store", "Vérifiez vos droits sur ce fichier et sur son dossier."),
        ) from error
    if not header.startswith(_HEADER) or int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise not_a_plan(path)
