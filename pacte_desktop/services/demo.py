"""The demo plan that comes with the program, as plain values. Every person and site in it is invented."""

import json
from collections.abc import Callable, Mapping
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
        contents = _reader(PlanContents)(json.loads(path.read_text(encoding="utf-8")))
    except _WrongError as error:
        raise _unusable(path, f"plan{error}") from error
    except (OSError, ValueError) as error:  # UnicodeDecodeError and JSONDecodeError are ValueErrors.
        raise _unusable(path, (error.strerror if isinstance(error, OSError) else None) or error) from error
    if not isinstance(contents, PlanContents):
        raise TypeError(contents)
    return contents


def _unusable(path: Path, reason: object) -> KnownError:
    return KnownError(
        translate("Demo", "Le plan de démonstration « {path} » est absent ou abîmé ({reason}).").format(
            path=path, reason=reason
        ),
        translate("Demo", "Réinstallez Pacte Desktop."),
    )


Reader = Callable[[Any], Any]
"""Makes a value of what JSON told. Raises :class:`_WrongError` for anything else."""


class _WrongError(ValueError):
    """A value that is none of its kind; its text begins with the path from where it was caught."""


@cache
def _reader(kind: Any) -> Reader:
    """The reader of values of the annotated ``kind``; nothing is converted that JSON can write itself."""
    if isinstance(kind, UnionType):
        some = _reader(next(choice for choice in get_args(kind) if choice is not NoneType))
        return lambda raw: None if raw is None else some(raw)
    if get_origin(kind) is tuple:
        return _tuple_reader(_reader(get_args(kind)[0]))
    if is_dataclass(kind):
        return _record_reader(kind)
    if kind in (date, datetime) or issubclass(kind, StrEnum):
        return _text_reader(kind if issubclass(kind, StrEnum) else kind.fromisoformat)

    def plain(raw: Any) -> Any:
        if type(raw) is not kind:  # isinstance would let a boolean pass for a whole number.
            raise _WrongError(f": {raw!r}")
        return raw

    return plain


def _tuple_reader(of_item: Reader) -> Reader:
    def read(raw: Any) -> tuple[Any, ...]:
        if not isinstance(raw, list):
            raise _WrongError(f": {raw!r}")
        found: list[Any] = []
        try:
            found.extend(of_item(item) for item in raw)
        except _WrongError as error:
            raise _WrongError(f"[{len(found)}]{error}") from error
        return tuple(found)

    return read


def _text_reader(make: Callable[[str], Any]) -> Reader:
    def read(raw: Any) -> Any:
        try:
            return make(raw)
        except (TypeError, ValueError) as error:
            raise _WrongError(f": {raw!r}") from error

    return read


def _record_reader(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    readers = {item.name: _reader(hints[item.name]) for item in fields(kind)}

    def read(raw: Any) -> Any:
        if not isinstance(raw, Mapping) or raw.keys() != readers.keys():
            wrong = ", ".join(sorted(set(raw) ^ set(readers))) if isinstance(raw, Mapping) else repr(raw)
            raise _WrongError(f": {wrong}")
        values: dict[str, Any] = {}
        name = ""
        try:
            for name, of_field in readers.items():
                values[name] = of_field(raw[name])
        except _WrongError as error:
            raise _WrongError(f".{name}{error}") from error
        return kind(**values)

    return read
