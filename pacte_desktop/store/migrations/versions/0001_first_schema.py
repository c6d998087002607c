"""First schema"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "computation",
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("payload", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_computation")),
    )
    op.create_table(
        "health_structure",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("finess_et", sa.String(), nullable=False),
        sa.Column("insee_code", sa.String(length=5), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_health_structure")),
    )
    op.create_table(
        "housing",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("insee_code", sa.String(length=5), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("rent_eur", sa.Integer(), nullable=False),
        sa.Column("is_htes", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_housing")),
    )
    op.create_table(
        "intern",
        sa.Column("imotep_number", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("cohort", sa.Integer(), nullable=False),
        sa.Column("regime", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("phase_position", sa.Integer(), nullable=False),
        sa.Column("national_rank", sa.Integer(), nullable=False),
        sa.Column("ranking_size", sa.Integer(), nullable=False),
        sa.Column("ranking_kind", sa.String(), nullable=False),
        sa.Column("choice_seniority", sa.Integer(), nullable=False),
        sa.Column("validated_semesters", sa.Integer(), nullable=False),
        sa.Column("home_insee_code", sa.String(length=5), nullable=False),
        sa.Column("is_military", sa.Boolean(), nullable=False),
        sa.Column("has_cesp", sa.Boolean(), nullable=False),
        sa.Column("thesis_date", sa.Date(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intern")),
        sa.UniqueConstraint("imotep_number", name=op.f("uq_intern_imotep_number")),
    )
    op.create_table(
        "journal_operation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("facts", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_operation")),
    )
    with op.batch_alter_table("journal_operation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_operation_state"), ["state"], unique=False)

    op.create_table(
        "semester",
        sa.Column("season", sa.String(), nullable=False),
        sa.Column("start", sa.Date(), nullable=False),
        sa.Column("end", sa.Date(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint('start < "end"', name=op.f("ck_semester_dates")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_semester")),
    )
    op.create_table(
        "supervisor",
        sa.Column("rpps", sa.String(), nullable=False),
        sa.Column("last_name", sa.String(), nullable=False),
        sa.Column("first_name", sa.String(), nullable=False),
        sa.Column("levels", sa.JSON(), nullable=False),
        sa.Column("is_mcs", sa.Boolean(), nullable=False),
        sa.Column("professional_email", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_supervisor")),
        sa.UniqueConstraint("rpps", name=op.f("uq_supervisor_rpps")),
    )
    op.create_table(
        "training_site",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("referent", sa.String(), nullable=False),
        sa.Column("is_chu", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_training_site")),
    )
    op.create_table(
        "urgent_care_equipment",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("insee_code", sa.String(length=5), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_urgent_care_equipment")),
    )
    op.create_table(
        "accreditation",
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("internship_type", sa.String(), nullable=False),
        sa.Column("phase", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=False),
        sa.Column("valid_to", sa.Date(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["training_site.id"], name=op.f("fk_accreditation_site_id_training_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_accreditation")),
    )
    with op.batch_alter_table("accreditation", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_accreditation_site_id"), ["site_id"], unique=False)

    op.create_table(
        "completed_internship",
        sa.Column("intern_id", sa.Integer(), nullable=False),
        sa.Column("semester_id", sa.Integer(), nullable=False),
        sa.Column("internship_type", sa.String(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=True),
        sa.Column("is_validated", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["intern_id"], ["intern.id"], name=op.f("fk_completed_internship_intern_id_intern")),
        sa.ForeignKeyConstraint(
            ["semester_id"], ["semester.id"], name=op.f("fk_completed_internship_semester_id_semester")
        ),
        sa.ForeignKeyConstraint(
            ["site_id"], ["training_site.id"], name=op.f("fk_completed_internship_site_id_training_site")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_completed_internship")),
    )
    with op.batch_alter_table("completed_internship", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_completed_internship_intern_id"), ["intern_id"], unique=False)

    op.create_table(
        "group_member",
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("supervisor_id", sa.Integer(), nullable=False),
        sa.Column("half_days", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["site_id"], ["training_site.id"], name=op.f("fk_group_member_site_id_training_site")),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["supervisor.id"], name=op.f("fk_group_member_supervisor_id_supervisor")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_member")),
        sa.UniqueConstraint("site_id", "supervisor_id", name=op.f("uq_group_member_site_id_supervisor_id")),
    )
    with op.batch_alter_table("group_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_group_member_site_id"), ["site_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_group_member_supervisor_id"), ["supervisor_id"], unique=False)

    op.create_table(
        "journal_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("operation_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(
            ["operation_id"],
            ["journal_operation.id"],
            name=op.f("fk_journal_change_operation_id_journal_operation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_journal_change")),
    )
    with op.batch_alter_table("journal_change", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_journal_change_operation_id"), ["operation_id"], unique=False)

    op.create_table(
        "open_post",
        sa.Column("semester_id", sa.Integer(), nullable=False),
        sa.Column("imotep_number", sa.String(), nullable=False),
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("internship_type", sa.String(), nullable=False),
        sa.Column("phases", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("capacity >= 0", name=op.f("ck_open_post_capacity")),
        sa.ForeignKeyConstraint(["semester_id"], ["semester.id"], name=op.f("fk_open_post_semester_id_semester")),
        sa.ForeignKeyConstraint(["site_id"], ["training_site.id"], name=op.f("fk_open_post_site_id_training_site")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_open_post")),
        sa.UniqueConstraint("semester_id", "imotep_number", name=op.f("uq_open_post_semester_id_imotep_number")),
    )
    with op.batch_alter_table("open_post", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_open_post_semester_id"), ["semester_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_open_post_site_id"), ["site_id"], unique=False)

    op.create_table(
        "plan",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("dumg", sa.String(), nullable=False),
        sa.Column("region", sa.String(length=2), nullable=False),
        sa.Column("departements", sa.JSON(), nullable=False),
        sa.Column("semester_id", sa.Integer(), nullable=False),
        sa.Column("is_demo", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["semester_id"], ["semester.id"], name=op.f("fk_plan_semester_id_semester")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_table(
        "practice_location",
        sa.Column("site_id", sa.Integer(), nullable=False),
        sa.Column("insee_code", sa.String(length=5), nullable=False),
        sa.Column("half_days", sa.Integer(), nullable=False),
        sa.Column("structure_id", sa.Integer(), nullable=True),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["site_id"],
            ["training_site.id"],
            name=op.f("fk_practice_location_site_id_training_site"),
        ),
        sa.ForeignKeyConstraint(
            ["structure_id"], ["health_structure.id"], name=op.f("fk_practice_location_structure_id_health_structure")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_practice_location")),
    )
    with op.batch_alter_table("practice_location", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_practice_location_site_id"), ["site_id"], unique=False)

    op.create_table(
        "assignment",
        sa.Column("intern_id", sa.Integer(), nullable=False),
        sa.Column("post_id", sa.Integer(), nullable=False),
        sa.Column("semester_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("author", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("is_locked", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["intern_id"], ["intern.id"], name=op.f("fk_assignment_intern_id_intern")),
        sa.ForeignKeyConstraint(["post_id"], ["open_post.id"], name=op.f("fk_assignment_post_id_open_post")),
        sa.ForeignKeyConstraint(["semester_id"], ["semester.id"], name=op.f("fk_assignment_semester_id_semester")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assignment")),
        sa.UniqueConstraint("intern_id", "semester_id", name=op.f("uq_assignment_intern_id_semester_id")),
    )
    with op.batch_alter_table("assignment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_assignment_post_id"), ["post_id"], unique=False)
