"""Posts against interns of a plan: each choice session, the whole semester, the table by phase and type."""

from typing import Any

from pacte_desktop.domain.commune_layer import LayerKind, Zoning
from pacte_desktop.placement.adequacy import Adequacy, SessionAdequacy, SessionFacts, TypeAdequacy
from pacte_desktop.placement.adequacy import adequacy as board_adequacy
from pacte_desktop.services.board import read_board
from pacte_desktop.services.layers import layer_in_force, plan_layers
from pacte_desktop.store import choice_queries, queries
from pacte_desktop.store.plan_file import PlanFile


def adequacy(plan: PlanFile, semester_id: int | None = None) -> Adequacy:
    """Adequacy of a semester (that of the plan when none is given)."""
    zip_communes = communes_in_zip(plan)
    with plan.read() as reader:
        board = read_board(reader, semester_id)
        return board_adequacy(board, session_facts(reader, board.semester.id), zip_communes)


def session_facts(reader: queries.Reader, semester_id: int) -> tuple[SessionFacts, ...]:
    """Sessions of a semester, whom each called (None before its list was drawn up), and what happened."""
    found = []
    for session in choice_queries.sessions(reader, semester_id):
        calls = choice_queries.calls(reader, session.id)
        called = tuple(entry.intern_id for entry in calls) if calls else None
        found.append(SessionFacts(session, called, choice_queries.events(reader, session.id)))
    return tuple(found)


def communes_in_zip(plan: PlanFile) -> frozenset[str]:
    """INSEE codes of the priority communes of the zoning in force in the plan; empty without one."""
    layer = layer_in_force(plan_layers(plan), LayerKind.ZONING)
    return frozenset(code for code, value in layer.values.items() if value == Zoning.ZIP) if layer else frozenset()


def as_json(found: Adequacy) -> dict[str, Any]:
    """The values as JSON."""
    return {
        "sessions": [_session_record(row) for row in found.sessions],
        "overall": _session_record(found.overall),
        "table": [_type_record(row) for row in found.table],
    }


def _session_record(row: SessionAdequacy) -> dict[str, Any]:
    return {
        "label": row.label,
        "session": row.number,
        "phases": [str(phase) for phase in row.phases],
        "internship_types": list(row.internship_types),
        "n_called": row.n_called,
        "n_present": row.n_present,
        "posts_min": row.posts_min,
        "posts_min_called": row.posts_min_called,
        "posts_open": row.posts_open,
        "ratio": _rounded(row.ratio),
        "ratio_called": _rounded(row.ratio_called),
    }


def _type_record(row: TypeAdequacy) -> dict[str, Any]:
    return {
        "phase": str(row.phase),
        "internship_type": row.internship_type,
        "to_place": row.to_place,
        "only": row.only,
        "accredited": row.accredited,
        "posts_open": row.posts_open,
        "ratio": _rounded(row.ratio),
        "taken": row.taken,
        "vacant": row.vacant,
        "vacant_in_zip": row.vacant_in_zip,
    }


def _rounded(ratio: float | None) -> float | None:
    return None if ratio is None else round(ratio, 4)
