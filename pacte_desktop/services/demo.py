"""The demo plan that comes with the program, as plain values. Every person and site in it is invented."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.wording import translate
from pacte_desktop.shipped import MAPS

DEMO_PLAN = MAPS / "demo" / "centre_val_de_loire.json"


def demo_contents(path: Path = DEMO_PLAN) -> PlanContents:
    """Everything in the demo plan. Raises :class:`KnownError` when its file is missing or damaged."""
    try:
        contents = _value(PlanContents, json.loads(path.read_text(encoding="utf-8")), "plan")
    except (OSError, ValueError) as error:  # UnicodeDecodeError and JSONDecodeError are ValueErrors.
        raise KnownError(
            translate("Demo", "Le plan de démonstration « {path} » est absent ou abîmé ({reason}).").format(
                path=path, reason=(error.strerror if isinstance(error, OSError) else None) or error
            ),
            translate("Demo", "Réinstallez Pacte Desktop."),
        ) from error
    if not isinstance(contents, PlanContents):
        raise TypeError(contents)
    return contents


def _value(kind: Any, raw: Any, where: str) -> Any:
    """``raw`` as a value of the annotated ``kind``; nothing is converted that JSON can write itself."""
    if isinstance(kind, UnionType):
        optional = [choice for choice in get_args(kind) if choice is not NoneType]
        return None if raw is None else _value(optional[0], raw, where)
    if get_origin(kind) is tuple:
        if not isinstance(raw, list):
            raise ValueError(f"{where}: {raw!r}")
        return tuple(_value(get_args(kind)[0], item, f"{where}[{row}]") for row, item in enumerate(raw))
    if is_dataclass(kind):
        return _record(kind, raw, where)
    if kind in (date, datetime) or issubclass(kind, StrEnum):
        return _text_value(kind, raw, where)
    if type(raw) is not kind:  # isinstance would let a boolean pass for a whole number.
        raise ValueError(f"{where}: {raw!r}")
    return raw


def _text_value(kind: Any, raw: Any, where: str) -> Any:
    try:
        return kind(raw) if issubclass(kind, StrEnum) else kind.fromisoformat(raw)
    except (TypeError, ValueError) as error:
        raise ValueError(f"{where}: {raw!r}") from error


def _record(kind: Any, raw: Any, where: str) -> Any:
    hints = _hints(kind)
    if not isinstance(raw, Mapping) or raw.keys() != hints.keys():
        raise ValueError(f"{where}: {', '.join(sorted(set(raw) ^ set(hints))) if isinstance(raw, Mapping) else raw!r}")
    return kind(**{name: _value(hint, raw[name], f"{where}.{name}") for name, hint in hints.items()})


@cache
def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {item.name: hints[item.name] for item in fields(kind)}
