"""Whether a plan file is whole: pages, references, columns, and kinds of values.

SQLite keeps no checksum of what it stores: a flipped byte can leave every page well-formed and turn a number into
text. What the pages cannot tell is asked of the columns.
"""

from sqlalchemy import Column, Connection
from sqlalchemy.sql import sqltypes

from pacte_desktop.store.schema import SCHEMA_VERSION, Base


class UnreadableError(ValueError):
    """A stored value that means nothing: an unknown code, a date that is none, text that is not UTF-8."""


_COLUMNS = "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c WHERE m.type = 'table'"


def is_whole(connection: Connection, user_version: int) -> bool:
    """True when nothing is broken. Columns are looked at when the file is at today's schema."""
    if connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one() != "ok":
        return False
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        return False
    return user_version != SCHEMA_VERSION or (_has_columns(connection) and _has_right_kinds(connection))


def _has_columns(connection: Connection) -> bool:
    found = {tuple(row) for row in connection.exec_driver_sql(_COLUMNS)}
    return all((table.name, column.name) in found for table in Base.metadata.sorted_tables for column in table.columns)


def _has_right_kinds(connection: Connection) -> bool:
    for table in Base.metadata.sorted_tables:
        right = " AND ".join(_right_kind(column) for column in table.columns)
        if connection.exec_driver_sql(f'SELECT 1 FROM "{table.name}" WHERE NOT ({right}) LIMIT 1').first():
            return False
    return True


def _right_kind(column: Column[object]) -> str:
    """SQL condition: the stored value is of the kind that the column promises."""
    name, kind = f'"{column.name}"', column.type
    if isinstance(kind, sqltypes.Boolean):
        return f"{name} IN (0, 1)"
    if isinstance(kind, sqltypes.Integer):
        condition = f"typeof({name}) = 'integer'"
    elif isinstance(kind, sqltypes.Float):
        condition = f"typeof({name}) IN ('real', 'integer')"  # A whole number may be stored as one.
    elif isinstance(kind, sqltypes.LargeBinary):
        condition = f"typeof({name}) = 'blob'"
    elif isinstance(kind, sqltypes.Date):
        condition = f"(typeof({name}) = 'text' AND {_is_date(name)})"
    elif isinstance(kind, sqltypes.DateTime):
        condition = f"(typeof({name}) = 'text' AND {_is_moment(name)})"
    elif isinstance(kind, sqltypes.JSON):
        condition = f"(typeof({name}) = 'text' AND json_valid({name}))"
    else:
        condition = f"typeof({name}) = 'text'"
    return f"({name} IS NULL OR {condition})" if column.nullable else condition


def _is_date(text: str) -> str:
    return f"date({text}) IS {text}"


def _is_moment(text: str) -> str:
    """The one spelling in which moments are stored: « 2026-11-02 08:30:00.000000 »."""
    day, hour, rest = f"substr({text}, 1, 10)", f"substr({text}, 12, 8)", f"substr({text}, 20)"
    digits = "[0-9]" * 6
    return f"{_is_date(day)} AND substr({text}, 11, 1) = ' ' AND time({hour}) IS {hour} AND {rest} GLOB '.{digits}'"
