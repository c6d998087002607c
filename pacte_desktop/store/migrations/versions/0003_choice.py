"""The legal choice: parameters, situations, couples, derogations, sessions with calls and events, wishes, kept runs"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    with op.batch_alter_table("completed_internship") as batch:
        batch.add_column(sa.Column("counts_for_seniority", sa.Boolean(), nullable=False, server_default=sa.true()))
        batch.add_column(sa.Column("absence_days", sa.Integer(), nullable=False, server_default="0"))
    _lists()
    _sessions()
    with op.batch_alter_table("completed_internship") as batch:
        batch.alter_column("counts_for_seniority", server_default=None)
        batch.alter_column("absence_days", server_default=None)
    with op.batch_alter_table("assignment") as batch:
        batch.add_column(sa.Column("is_supernumerary", sa.Boolean(), nullable=False, server_default=sa.false()))
        batch.add_column(sa.Column("session_id", sa.Integer(), nullable=True))
        batch.create_foreign_key(
            op.f("fk_assignment_session_id_choice_session"), "choice_session", ["session_id"], ["id"]
        )
    with op.batch_alter_table("assignment") as batch:
        batch.alter_column("is_supernumerary", server_default=None)


def _lists() -> None:
    op.create_table(
        "parameter",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("mark", sa.String(), nullable=False),
        sa.Column("set_by", sa.String(), nullable=False),
        sa.Column("set_at", sa.DateTime(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        *_edited("parameter"),
    )
    op.create_index(op.f("ix_parameter_key"), "parameter", ["key"])
    op.create_table(
        "semester_situation",
        *_references(("intern_id", "intern"), ("semester_id", "semester"), table="semester_situation"),
        sa.Column("situation", sa.String(), nullable=False),
        *_edited("semester_situation"),
        sa.UniqueConstraint("intern_id", "semester_id", name=op.f("uq_semester_situation_intern_id_semester_id")),
    )
    op.create_table(
        "couple",
        *_references(("intern_id", "intern"), ("partner_id", "intern"), table="couple"),
        *_edited("couple"),
        sa.UniqueConstraint("intern_id", name=op.f("uq_couple_intern_id")),
        sa.UniqueConstraint("partner_id", name=op.f("uq_couple_partner_id")),
        sa.CheckConstraint("intern_id < partner_id", name=op.f("ck_couple_ordered")),
    )
    op.create_table(
        "derogation",
        *_references(("semester_id", "semester"), ("intern_id", "intern"), table="derogation"),
        sa.Column("rule", sa.String(), nullable=False),
        *_references(("post_id", "open_post"), table="derogation", nullable=True),
        sa.Column("granted_by", sa.String(), nullable=False),
        sa.Column("granted_on", sa.Date(), nullable=False),
        sa.Column("motive", sa.String(), nullable=False),
        *_edited("derogation"),
    )
    op.create_index(op.f("ix_derogation_intern_id"), "derogation", ["intern_id"])
    for table, indexed, pair in (
        ("wish", "post_id", ("intern_id", "post_id")),
        ("host_rank", "intern_id", ("post_id", "intern_id")),
    ):
        op.create_table(
            table,
            *_references(("intern_id", "intern"), ("post_id", "open_post"), table=table),
            sa.Column("rank", sa.Integer(), nullable=False),
            *_edited(table),
            sa.UniqueConstraint(*pair, name=op.f(f"uq_{table}_{'_'.join(pair)}")),
        )
        op.create_index(op.f(f"ix_{table}_{indexed}"), table, [indexed])


def _sessions() -> None:
    op.create_table(
        "choice_session",
        *_references(("semester_id", "semester"), table="choice_session"),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("phases", sa.JSON(), nullable=False),
        sa.Column("internship_types", sa.JSON(), nullable=False),
        sa.Column("order_key", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("day", sa.Date(), nullable=True),
        sa.Column("first_call", sa.String(), nullable=False),
        sa.Column("minutes_a_turn", sa.Double(), nullable=False),
        sa.Column("hosts_done", sa.Boolean(), nullable=False),
        *_references(("replaces_id", "choice_session"), table="choice_session", nullable=True),
        *_edited("choice_session"),
        sa.UniqueConstraint("semester_id", "number", name=op.f("uq_choice_session_semester_id_number")),
    )
    op.create_index(op.f("ix_choice_session_semester_id"), "choice_session", ["semester_id"])
    op.create_table(
        "call_list_entry",
        *_references(("session_id", "choice_session"), ("intern_id", "intern"), table="call_list_entry"),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("seniority", sa.Integer(), nullable=False),
        sa.Column("key_shown", sa.String(), nullable=False),
        sa.Column("proxy", sa.String(), nullable=False),
        *_edited("call_list_entry"),
        sa.UniqueConstraint("session_id", "intern_id", name=op.f("uq_call_list_entry_session_id_intern_id")),
        sa.UniqueConstraint("session_id", "position", name=op.f("uq_call_list_entry_session_id_position")),
    )
    op.create_table(
        "choice_event",
        *_references(("session_id", "choice_session"), ("intern_id", "intern"), table="choice_event"),
        *_references(("post_id", "open_post"), table="choice_event", nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("chosen_by", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("alarm", sa.String(), nullable=False),
        *_edited("choice_event"),
        sa.UniqueConstraint("session_id", "number", name=op.f("uq_choice_event_session_id_number")),
    )
    op.create_table(
        "frozen_round",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("motive", sa.String(), nullable=False),
        sa.Column("payload", sa.String(), nullable=False),
        sa.Column("previous_sha256", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_frozen_round")),
        sa.UniqueConstraint("sha256", name=op.f("uq_frozen_round_sha256")),
    )
    op.create_index(op.f("ix_frozen_round_session_id"), "frozen_round", ["session_id"])
    op.create_table(
        "allocation_run",
        sa.Column("id", sa.Integer(), nullable=False),
        *_references(("semester_id", "semester"), table="allocation_run"),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("settings", sa.JSON(), nullable=False),
        sa.Column("result", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allocation_run")),
    )


def _references(
    *columns: tuple[str, str], table: str, nullable: bool = False
) -> tuple[sa.Column[int] | sa.Constraint, ...]:
    """Columns that name a row of another table."""
    return (
        *(sa.Column(name, sa.Integer(), nullable=nullable) for name, _ in columns),
        *(
            sa.ForeignKeyConstraint([name], [f"{target}.id"], name=op.f(f"fk_{table}_{name}_{target}"))
            for name, target in columns
        ),
    )


def _edited(table: str) -> tuple[sa.Column[int] | sa.Constraint, ...]:
    """Columns that every edited table has."""
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
    )
