"""Which base territory is in force, in the row of the plan: so that changing it is a step that can be taken back

A plan that brought its own territory along stays on it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    with op.batch_alter_table("plan") as batch:
        batch.add_column(sa.Column("territory", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("plan") as batch:
        batch.alter_column("territory", server_default=None)
    op.execute("UPDATE plan SET territory = coalesce((SELECT sha256 FROM base_territory LIMIT 1), '')")
