"""Numbers, addresses and points of sites and lodgings, what files tell of supervisors and structures, files imported

Sites and lodgings of older plans get the numbers that those of the demonstration have today: files refer to them so.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    _add("training_site", number=sa.String())
    _add("practice_location", address=sa.String(), lon=sa.Double(), lat=sa.Double())
    _add(
        "housing",
        number=sa.String(),
        address=sa.String(),
        lon=sa.Double(),
        lat=sa.Double(),
        available_from=sa.Date(),
        available_to=sa.Date(),
    )
    _add("health_structure", address=sa.String(), lon=sa.Double(), lat=sa.Double(), source=sa.String())
    _add("supervisor", accredited_on=sa.Date(), most_interns=sa.Integer())
    for table, pattern in (("training_site", "T-%04d"), ("housing", "L-%03d")):
        op.execute(f"UPDATE {table} SET number = printf('{pattern}', id)")
        op.create_index(
            op.f(f"uq_{table}_number"), table, ["number"], unique=True, sqlite_where=sa.text("number != ''")
        )
    op.create_table(
        "import_record",
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("vintage", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("rows", sa.Integer(), nullable=False),
        sa.Column("added", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_record")),
    )


def _add(table: str, **columns: sa.types.TypeEngine[Any]) -> None:
    """Columns that may be missing, and texts that are empty in the rows of older plans."""
    with op.batch_alter_table(table) as batch:
        for name, kind in columns.items():
            is_text = isinstance(kind, sa.String)
            batch.add_column(sa.Column(name, kind, nullable=not is_text, server_default="" if is_text else None))
    with op.batch_alter_table(table) as batch:
        for name, kind in columns.items():
            if isinstance(kind, sa.String):
                batch.alter_column(name, server_default=None)
