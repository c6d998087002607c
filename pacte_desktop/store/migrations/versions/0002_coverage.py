"""Hours and places of urgent care, definitions, scenarios, layers, choices, and a base territory of the plan's own"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.execute("DELETE FROM computation")  # Fields of the first release, under keys that no one asks for any more.
    with op.batch_alter_table("urgent_care_equipment") as batch:
        batch.add_column(sa.Column("open_slots", sa.JSON(), nullable=True))
        batch.add_column(sa.Column("lon", sa.Double(), nullable=True))
        batch.add_column(sa.Column("lat", sa.Double(), nullable=True))
    op.create_table(
        "coverage_definition",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("kinds", sa.JSON(), nullable=False),
        sa.Column("threshold_min", sa.Double(), nullable=False),
        sa.Column("bands_min", sa.JSON(), nullable=False),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("time_slot", sa.String(), nullable=False),
        sa.Column("direction", sa.String(), nullable=False),
        sa.Column("intra_commune_min", sa.Double(), nullable=True),
        sa.Column("extra_delay_min", sa.Double(), nullable=False),
        sa.Column("speed_profile", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        *_edited("coverage_definition"),
        sa.UniqueConstraint("code", name=op.f("uq_coverage_definition_code")),
    )
    op.create_table(
        "scenario",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("edits", sa.JSON(), nullable=False),
        *_edited("scenario"),
        sa.UniqueConstraint("name", name=op.f("uq_scenario_name")),
    )
    op.create_table(
        "commune_layer",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("vintage", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("licence", sa.String(), nullable=False),
        sa.Column("file_sha256", sa.String(), nullable=False),
        sa.Column("values", sa.JSON(), nullable=False),
        *_edited("commune_layer"),
        sa.UniqueConstraint("kind", "vintage", "source", name=op.f("uq_commune_layer_kind_vintage_source")),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_setting")),
    )
    op.create_table(
        "base_territory",
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_base_territory")),
    )


def _edited(table: str) -> tuple[sa.Column[int] | sa.Constraint, ...]:
    """Columns that every edited table has."""
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
