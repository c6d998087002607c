"""Runs the migrations on one file, all in one transaction: the file is at the new schema or untouched."""

from pathlib import Path

from sqlalchemy import Engine

from pacte_desktop.store import connection
from pacte_desktop.store.schema import SCHEMA_VERSION


def migrate(path: Path, revision: str = "head", scripts: Path | None = None) -> None:
    """Bring the plan at ``path`` to ``revision``. Any failure leaves the file as it was."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError

    configuration = Config()
    configuration.set_main_option("script_location", str(scripts or Path(__file__).parent))
    configuration.set_main_option("path_separator", "os")
    engine = connection.connect(path)
    try:
        # SQLite rebuilds a table to change it: dropping the old one must not delete its children. The opening
        # that follows checks every foreign key.
        _switch_off_foreign_keys(engine)
        with engine.begin() as transaction:
            configuration.attributes["connection"] = transaction
            command.upgrade(configuration, revision)
            transaction.exec_driver_sql(f"PRAGMA user_version={SCHEMA_VERSION}")
    except CommandError as error:  # The file names a revision that no script knows.
        raise connection.damaged(path) from error
    except Exception as error:
        raise connection.explain(error, path) from error
    finally:
        engine.dispose()


def _switch_off_foreign_keys(engine: Engine) -> None:
    raw = engine.raw_connection()
    try:
        raw.cursor().execute("PRAGMA foreign_keys=OFF")  # Has no effect inside a transaction, hence here.
    finally:
        raw.close()
