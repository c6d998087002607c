"""What Alembic runs: the transaction is the caller's, so that all migrations succeed or none does."""

from alembic import context

from pacte_desktop.store.schema import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
    transactional_ddl=True,
    compare_type=True,
)
context.run_migrations()
