"""Where a choice session is held: convocations and lists of older plans left it to be written by hand"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    with op.batch_alter_table("choice_session") as batch:
        batch.add_column(sa.Column("venue", sa.String(), nullable=False, server_default=""))
    with op.batch_alter_table("choice_session") as batch:
        batch.alter_column("venue", server_default=None)
