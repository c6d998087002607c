"""Migrations arrive at today's schema, whole or not at all, and never without a backup."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine, select

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import OwnTerritory
from pacte_desktop.services.board import post_board
from pacte_desktop.services.choice_sessions import create_session, remove_session, sessions
from pacte_desktop.store import choice_queries, coverage_queries, opening, queries
from pacte_desktop.store.backup import backup_folder
from pacte_desktop.store.migrations import runner
from pacte_desktop.store.migrations.runner import migrate
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.schema import SCHEMA_VERSION, Base, HousingRow
from tests.data.tiny_plan import BEGINNER, N1_POST, SECOND, URGENCES_POST, main, rows_of, tiny_contents, write_tiny

DATA = Path(__file__).resolve().parents[2] / "data"
V1, V3 = DATA / "v1.pacte", DATA / "v3.pacte"
SCRIPTS = Path(runner.__file__).parent

BROKEN = '''
"""Two good steps, then one that fails."""

import sqlalchemy as sa
from alembic import op

revision = "9001"
down_revision = "{head}"


def upgrade() -> None:
    op.create_table("extra", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("intern") as batch:
        batch.add_column(sa.Column("colour", sa.String(), nullable=True))
    op.execute("UPDATE nowhere SET a = 1")
'''


@pytest.fixture
def broken_scripts(tmp_path: Path) -> Path:
    folder = tmp_path / "scripts"
    shutil.copytree(SCRIPTS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "9001_broken.py").write_text(BROKEN.format(head=opening.REVISION), encoding="utf-8")
    return folder


def _schema(path: Path) -> dict[str, object]:
    """Columns, indexes and foreign keys of every table, as SQLite itself tells them, whatever the spelling."""
    with closing(sqlite3.connect(path)) as connection:
        tables = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found: dict[str, object] = {}
        for table in sorted(tables):
            indexes = connection.execute(f"PRAGMA index_list({table})").fetchall()
            found[table] = (
                {row[1:] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()},
                {row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})").fetchall()},
                {
                    (*index[2:], *(part[2] for part in connection.execute(f"PRAGMA index_info('{index[1]}')")))
                    for index in indexes
                },
            )
        return found


def test_a_new_file_and_a_migrated_one_have_the_same_schema(tmp_path: Path) -> None:
    migrated = tmp_path / "migrated.pacte"
    migrate(migrated)
    assert _schema(migrated) == _schema(write_tiny(tmp_path))


def test_nothing_is_left_to_migrate(tmp_path: Path) -> None:
    migrated = tmp_path / "migrated.pacte"
    migrate(migrated)
    engine = create_engine(f"sqlite:///{migrated}")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, Base.metadata) == []
        assert context.get_current_revision() == opening.REVISION
    engine.dispose()


def test_a_migration_that_fails_at_its_third_step_changes_nothing(tmp_path: Path, broken_scripts: Path) -> None:
    path = write_tiny(tmp_path)
    rows, columns = rows_of(path, history=True), _schema(path)
    with pytest.raises(Exception, match="nowhere"):
        migrate(path, scripts=broken_scripts)
    assert (rows_of(path, history=True), _schema(path)) == (rows, columns)
    open_plan(path).close()


def _make_older(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version={SCHEMA_VERSION - 1}")


def test_an_older_file_is_kept_before_it_is_migrated(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    _make_older(path)
    before, mode = rows_of(path), path.stat().st_mode
    plan = open_plan(path)
    assert len(post_board(plan).interns) == 3
    plan.close()
    (kept,) = backup_folder(path).iterdir()
    assert rows_of(kept) == rows_of(path) == before
    assert (kept.stat().st_mode, path.stat().st_mode) == (mode, mode)
    with closing(sqlite3.connect(kept)) as copy:
        assert copy.execute("PRAGMA user_version").fetchone() == (SCHEMA_VERSION - 1,)
    assert sorted(child.name for child in tmp_path.iterdir()) == ["essai.pacte", "essai.sauvegardes"]
    plan = open_plan(path)  # At today's schema: nothing more is kept.
    plan.close()
    assert len(list(backup_folder(path).iterdir())) == 1


def test_a_failed_migration_leaves_the_file_and_a_backup(
    tmp_path: Path, broken_scripts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write_tiny(tmp_path)
    _make_older(path)
    before = path.read_bytes()
    real = runner.migrate
    monkeypatch.setattr(runner, "migrate", lambda copy: real(copy, scripts=broken_scripts))
    with pytest.raises(Exception, match="nowhere"):
        open_plan(path)
    assert path.read_bytes() == before
    assert rows_of(path) == rows_of(next(backup_folder(path).iterdir()))
    left = {child.name for child in tmp_path.iterdir()} - {"scripts"}
    assert left == {"essai.pacte", "essai.sauvegardes"}


def test_an_unknown_revision_is_told(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0x01'")
        connection.commit()
    _make_older(path)
    with pytest.raises(KnownError, match="abîmé"):
        open_plan(path)


def test_the_first_release_opens_for_ever(tmp_path: Path) -> None:
    """``v1.pacte`` was written by ``tests/data/tiny_plan.py`` in the first release and must never be made again."""
    path = tmp_path / "v1.pacte"
    shutil.copyfile(V1, path)
    plan = open_plan(path)
    board = post_board(plan)
    assert [intern.full_name for intern in board.interns.values()] == ["NOM1 Zoé", "NOM2 Zoé", "NOM3 Zoé"]
    assert {post.imotep_number for post in board.posts.values()} == {f"36-{n:04d}" for n in range(1, 6)}
    assert board.by_intern[BEGINNER].post_id == URGENCES_POST
    assert board.by_intern[BEGINNER].reason == "premier choix"
    assert plan.undo().label == "affecter NOM1 Zoé à Hôpital fictif"
    assert post_board(plan).assignments == ()
    plan.close()


def test_a_migrated_equipment_has_no_hours_and_no_point_and_the_new_tables_are_empty(tmp_path: Path) -> None:
    path = tmp_path / "v1.pacte"
    shutil.copyfile(V1, path)
    plan = open_plan(path)
    with plan.read() as session:
        (found,) = queries.equipment(session)
        assert coverage_queries.own_definitions(session) == coverage_queries.scenarios(session) == ()
        assert coverage_queries.commune_layers(session) == ()
        assert coverage_queries.base_territory(session) is None
    plan.close()
    assert (found.open_slots, found.lon, found.lat) == (None, None, None)
    assert found.name == "SU ou SMUR de Châteauroux"


def test_today_s_plan_has_the_rows_of_the_first_release(tmp_path: Path) -> None:
    """Every row of the first release, with what later schemas added: numbers as a new plan has them, the rest empty."""
    fresh = tmp_path / "fresh.pacte"
    main(fresh)
    opened = tmp_path / "v1.pacte"
    shutil.copyfile(V1, opened)
    open_plan(opened).close()
    old, new = rows_of(opened), rows_of(fresh)
    moments = ("assignment",)  # Hold the moment of the decision.
    assert {table: rows for table, rows in old.items() if table not in moments} == {
        table: rows for table, rows in new.items() if table not in moments
    }


def test_the_third_schema_opens_with_numbers_for_its_sites_and_lodgings(tmp_path: Path) -> None:
    """``v3.pacte`` was written before sites had numbers and must never be made again."""
    path = tmp_path / "v3.pacte"
    shutil.copyfile(V3, path)
    plan = open_plan(path)
    with plan.read() as session:
        expected = tiny_contents()
        assert queries.sites(session) == expected.sites
        assert [site.number for site in expected.sites] == ["T-0001", "T-0002"]
        assert queries.housing(session) == expected.housing
        assert queries.structures(session) == expected.structures
        assert queries.supervisors(session) == expected.supervisors
        wishes = choice_queries.wishes(session)
        assert [(wish.intern_id, wish.post_id, wish.rank) for wish in wishes] == [
            (BEGINNER, URGENCES_POST, 1),
            (BEGINNER, N1_POST, 2),
        ]
        assert [item.intern_id for item in choice_queries.situations(session, expected.info.semester_id)] == [SECOND]
    assert plan.undo().label == "affecter NOM1 Zoé à Hôpital fictif"
    assert plan.redo().label == "affecter NOM1 Zoé à Hôpital fictif"
    plan.close()


def test_a_rent_of_nothing_was_free_or_not_told_and_becomes_unknown(tmp_path: Path) -> None:
    path = tmp_path / "v3.pacte"
    shutil.copyfile(V3, path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE housing SET rent_eur = 0")
    with closing(open_plan(path)) as plan, plan.read() as session:
        assert [item.rent_eur for item in queries.housing(session)] == [None]


def test_a_session_that_was_removed_before_it_had_a_venue_comes_back(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(open_plan(path)) as plan:
        session_id = create_session(plan, label="Socle", phases=[Phase.SOCLE], venue="Amphi A")
        remove_session(plan, session_id)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE journal_change SET before = json_remove(before, '$.venue') WHERE before IS NOT NULL")
    with closing(open_plan(path)) as plan:
        plan.undo()
        assert [(session.label, session.venue) for session in sessions(plan)] == [("Socle", "")]


def test_a_step_taken_before_rents_could_be_unknown_is_undone_and_redone(tmp_path: Path) -> None:
    """The journal tells rows column by column: what became unknown is unknown there too."""
    path = write_tiny(tmp_path)
    with closing(open_plan(path)) as plan, plan.write() as writing:
        writing.name("modifier le logement")
        row = writing.session.scalars(select(HousingRow)).one()
        row.rent_eur, row.capacity = 0, 7
    with closing(open_plan(path)) as plan, plan.write() as writing:
        writing.name("supprimer le logement")
        writing.session.delete(writing.session.scalars(select(HousingRow)).one())
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE choice_session DROP COLUMN venue")
        connection.execute("UPDATE alembic_version SET version_num = '0006'")
        connection.execute("PRAGMA user_version=6")
        connection.commit()
    with closing(open_plan(path)) as plan:
        told = []
        for act in (plan.undo, plan.undo, plan.redo, plan.redo, plan.undo):
            act()
            with plan.read() as session:
                told.append([(item.rent_eur, item.capacity) for item in queries.housing(session)])
    before = [(item.rent_eur, item.capacity) for item in tiny_contents().housing]
    assert before[0][0], "a rent that was told stays"
    assert told == [[(None, 7)], before, [(None, 7)], [], [(None, 7)]]


def test_two_sites_may_be_without_a_number_and_never_share_one(tmp_path: Path) -> None:
    path = write_tiny(tmp_path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE training_site SET number = ''")
        connection.execute("UPDATE training_site SET number = 'A' WHERE id = 1")
        with pytest.raises(sqlite3.IntegrityError, match="number"):
            connection.execute("UPDATE training_site SET number = 'A'")


def test_a_plan_on_a_territory_of_its_own_stays_on_it(tmp_path: Path) -> None:
    """Until schema 5 the file held one territory at most, and it was in force."""
    path = tmp_path / "essai.pacte"
    own = OwnTerritory("ab" * 32, b"outlines", 'title = "Ici"')
    create_plan(path, tiny_contents(), own)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("ALTER TABLE plan DROP COLUMN territory")
        connection.execute("ALTER TABLE choice_session DROP COLUMN venue")
        connection.execute("DROP TABLE letter_template")
        connection.execute("DROP TABLE print_record")
        connection.execute("UPDATE alembic_version SET version_num = '0004'")
        connection.execute("PRAGMA user_version=4")
        connection.commit()
    plan = open_plan(path)
    with plan.read() as session:
        assert coverage_queries.base_territory(session) == (own.sha256, own.source)
    plan.close()
