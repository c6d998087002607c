"""Plan files come into being, are opened, and are brought to today's schema."""

import os
import tempfile
from pathlib import Path

from sqlalchemy import Connection

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import OwnTerritory, PlanContents
from pacte_desktop.domain.wording import translate
from pacte_desktop.store import backup, connection
from pacte_desktop.store.contents import write_contents
from pacte_desktop.store.header import APPLICATION_ID, check_is_plan
from pacte_desktop.store.plan_file import PlanFile
from pacte_desktop.store.schema import SCHEMA_VERSION, Base

REVISION = f"{SCHEMA_VERSION:04d}"


def create_plan(path: Path, contents: PlanContents, territory: OwnTerritory | None = None) -> None:
    """Write a new plan file, on a ``territory`` of its own if it has one. An existing file is never replaced.

    Whole or not at all. Raises :class:`KnownError` when ``path`` exists or its folder cannot be written.
    """
    check_is_new(path)
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        os.close(descriptor)
    except OSError as error:
        raise KnownError(
            translate("Store", "Le dossier « {folder} » ne peut pas recevoir de plan ({reason}).").format(
                folder=path.parent, reason=error.strerror or error
            ),
            translate("Store", "Choisissez un dossier qui existe et où vous pouvez écrire."),
        ) from error
    temporary = Path(name)
    try:
        _build(temporary, contents, territory)
        temporary.chmod(0o600)
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


def check_is_new(path: Path) -> None:
    """Raise :class:`KnownError` when ``path`` exists."""
    if path.exists():
        raise KnownError(
            translate("Store", "« {path} » existe déjà.").format(path=path),
            translate("Store", "Choisissez un autre nom : un plan n’est jamais écrasé."),
        )


def _build(path: Path, contents: PlanContents, territory: OwnTerritory | None) -> None:
    engine = connection.connect(path)
    try:
        with engine.begin() as transaction:
            # Pages of the header: set before anything else, so that even the first version names the file.
            stamp(transaction)
            Base.metadata.create_all(transaction)
            transaction.exec_driver_sql("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)")
            transaction.exec_driver_sql("INSERT INTO alembic_version VALUES (?)", (REVISION,))
            write_contents(transaction, contents, territory)
    except Exception as error:
        raise connection.explain(error, path) from error
    finally:
        engine.dispose()


def stamp(transaction: Connection) -> None:
    """Mark the file as a plan of this program and schema."""
    transaction.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
    transaction.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")


def open_plan(path: Path) -> PlanFile:
    """The plan at ``path``, checked, at today's schema, held by this program alone.

    A file or folder that cannot be written is opened read-only, with all its rows. Raises :class:`KnownError` when
    the file is missing, foreign, damaged, newer than the program, or open elsewhere.
    """
    check_is_plan(path)
    read_only = not connection.is_writable(path)
    if not read_only:
        connection.check_log(path)
    engine = connection.connect(path, read_only=read_only)
    try:
        connection.take(engine, path)
        with engine.connect() as reader:
            found = reader.exec_driver_sql("PRAGMA user_version").scalar_one()
        if found < SCHEMA_VERSION:
            engine.dispose()
            _migrate(path, read_only=read_only)
            engine = connection.connect(path, read_only=read_only)
            connection.take(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return PlanFile(path, engine, read_only=read_only)


def _migrate(path: Path, *, read_only: bool) -> None:
    """Bring the file to today's schema: backup, migrate a copy, check it, put it in place."""
    if read_only:
        raise KnownError(
            translate("Store", "« {path} » vient d’une version plus ancienne et ne peut pas être écrit.").format(
                path=path
            ),
            translate("Store", "Copiez-le dans un dossier où vous pouvez écrire, puis ouvrez la copie."),
        )
    from pacte_desktop.store.migrations.runner import migrate

    backup.keep(path, reason="migration")
    copy = path.with_name(f".{path.name}.migration")
    backup.copy_of(path, copy)
    try:
        migrate(copy)
        backup.swap(copy, path)
    finally:
        copy.unlink(missing_ok=True)
