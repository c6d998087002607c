"""Which base territory a plan lies on: the shipped one, or its own, unpacked beside the program's data."""

import hashlib
from pathlib import Path

from pacte_desktop.atomic_write import atomic_write_bytes
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.folders import cache_folder
from pacte_desktop.store import coverage_queries
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.territory.outlines import BASE_FILE


def base_file(plan: PlanFile) -> Path:
    """File of the base territory, readable by :func:`pacte_desktop.territory.basemap.open_base_territory`.

    Raises :class:`KnownError` when the plan's own territory is damaged or cannot be unpacked.
    """
    with plan.read() as session:
        found = coverage_queries.base_territory(session)
        if found is None:
            return BASE_FILE
        sha256, note = found
        # The same outlines may come from two files: each note has a folder of its own.
        both = hashlib.sha256(f"{sha256}\n{note}".encode()).hexdigest()
        path = cache_folder() / "territories" / both / BASE_FILE.name
        if path.is_file():
            return path
        payload = coverage_queries.base_territory_payload(session, sha256)
    if hashlib.sha256(payload).hexdigest() != sha256:
        raise KnownError(
            translate("BaseTerritory", "Le fond de carte contenu dans « {path} » est endommagé.").format(
                path=plan.path
            ),
            translate("BaseTerritory", "Remettez en place une sauvegarde du plan."),
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KnownError(
            translate("BaseTerritory", "Le dossier « {folder} » ne peut pas être créé ({reason}).").format(
                folder=path.parent, reason=error.strerror or error
            ),
            translate("BaseTerritory", "Vérifiez vos droits sur ce dossier et la place libre du disque."),
        ) from error
    atomic_write_bytes(path.with_name("SOURCE.toml"), note.encode())
    atomic_write_bytes(path, payload)
    return path
