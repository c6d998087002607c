"""A rent that nobody told is no rent, and a lodging free of charge has the rent 0

Until now both were 0. Which of the two it was cannot be known again, and « free » would be a promise: such rents become
unknown, and the file that tells them can be imported again.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    with op.batch_alter_table("housing") as batch:
        batch.alter_column("rent_eur", existing_type=sa.Integer(), nullable=True)
    op.execute("UPDATE housing SET rent_eur = NULL WHERE rent_eur = 0")
