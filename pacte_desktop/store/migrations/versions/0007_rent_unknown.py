"""A rent that nobody told is no rent, and a lodging free of charge has the rent 0

Until now both were 0. Which of the two it was cannot be known again, and « free » would be a promise: such rents become
unknown, and the file that tells them can be imported again. Steps that were taken tell the same: one that finds another
rent than it left could not be undone, nor any before it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("housing") as batch:
        batch.alter_column("rent_eur", existing_type=sa.Integer(), nullable=True)
    op.execute("UPDATE housing SET rent_eur = NULL WHERE rent_eur = 0")
    for side in ("before", "after"):
        op.execute(
            f"UPDATE journal_change SET {side} = json_set({side}, '$.rent_eur', NULL) "
            f"WHERE table_name = 'housing' AND json_extract({side}, '$.rent_eur') = 0"
        )
