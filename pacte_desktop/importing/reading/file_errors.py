"""What to say of a file that cannot be had, or is too large, whatever it holds."""

from pathlib import Path

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import grouped, translate


def unreadable(path: Path, error: OSError) -> KnownError:
    """What to say of a file that the system does not give."""
    return KnownError(
        translate("Tables", "Le fichier « {path} » ne peut pas être lu ({reason}).").format(
            path=path, reason=error.strerror or error
        )
    )


def too_large(name: str, most: int, what: str) -> KnownError:
    """What to say of a table with more than ``most`` of ``what``."""
    return KnownError(
        translate("Tables", "« {name} » est trop grand : plus de {most} {what}.").format(
            name=name, most=grouped(most), what=what
        ),
        translate("Tables", "Ne gardez que les lignes et les colonnes utiles."),
    )
