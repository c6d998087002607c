"""Values of parameters as a user reads and writes them, and what is wrong with a value that means nothing."""

import math
from collections.abc import Iterator
from typing import Any

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.parameters import ParameterDefinition, ParameterKind, RecordField
from pacte_desktop.domain.wording import stated, translate

BETWEEN_ITEMS = " ; "
BETWEEN_FIELDS = " | "
_SPACES = str.maketrans("", "", " \u00a0\u202f")


def value_text(definition: ParameterDefinition, value: Any) -> str:
    """The value without its unit, as :func:`parse_value` reads it back; empty when nothing is asked.

    A list is written « a ; b », records one a line with « | » between their fields.
    """
    if value is None:
        return ""
    if definition.kind is ParameterKind.RECORDS:
        return "\n".join(BETWEEN_FIELDS.join(_cell(field, record) for field in definition.fields) for record in value)
    if definition.kind is ParameterKind.LIST:
        return BETWEEN_ITEMS.join(_word(definition, item) for item in value)
    return _plain(definition, definition.kind, value)


def _cell(field: RecordField, record: dict[str, Any]) -> str:
    value = record.get(field.name)
    if value is None:
        return ""
    return ", ".join(map(str, value)) if field.kind is ParameterKind.LIST else _plain(None, field.kind, value)


def _plain(definition: ParameterDefinition | None, kind: ParameterKind, value: Any) -> str:
    if kind is ParameterKind.FLAG:
        return translate("ParameterValue", "oui") if value else translate("ParameterValue", "non")
    if kind is ParameterKind.DECIMAL:
        mark = stated(0.5)[1]
        return f"{value:.6f}".rstrip("0").rstrip(".").replace(".", mark)
    return _word(definition, value) if definition else str(value)


def _word(definition: ParameterDefinition, value: Any) -> str:
    return dict(definition.choices).get(value, str(value))


def parse_value(definition: ParameterDefinition, text: str) -> Any:
    """The value that a user wrote. Raises :class:`KnownError` saying what is expected instead."""
    text = text.strip()
    try:
        value = _read(definition, text)
    except ValueError as error:
        raise KnownError(
            translate("ParameterValue", "« {label} » : « {text} » n’est pas une valeur possible.").format(
                label=definition.label, text=text
            ),
            expected(definition),
        ) from error
    check_value(definition, value)
    return value


def _read(definition: ParameterDefinition, text: str) -> Any:
    if definition.kind is ParameterKind.RECORDS:
        return [_record(definition, line) for line in text.splitlines() if line.strip()]
    if definition.kind is ParameterKind.LIST:
        commas = text if definition.choices else text.replace(",", ";")
        return [_code(definition, item.strip()) for item in commas.split(";") if item.strip()]
    if not text and definition.optional:
        return None
    return _code(definition, text) if definition.kind is ParameterKind.CHOICE else _scalar(definition.kind, text)


def _record(definition: ParameterDefinition, line: str) -> dict[str, Any]:
    cells = [cell.strip() for cell in line.split(BETWEEN_FIELDS.strip())]
    if len(cells) != len(definition.fields):
        raise ValueError(line)
    found = zip(definition.fields, cells, strict=True)
    return {field.name: _field(field, cell) for field, cell in found if cell}


def _field(field: RecordField, cell: str) -> Any:
    if field.kind is ParameterKind.LIST:
        return [_number_or_text(item.strip()) for item in cell.split(",") if item.strip()]
    return _scalar(field.kind, cell)


def _scalar(kind: ParameterKind, text: str) -> Any:
    if kind is ParameterKind.INTEGER:
        return int(text.translate(_SPACES))
    if kind is ParameterKind.DECIMAL:
        return float(text.translate(_SPACES).replace(",", "."))
    if kind is ParameterKind.FLAG:
        words = {translate("ParameterValue", "oui"): True, translate("ParameterValue", "non"): False}
        known = {"true": True, "false": False} | words
        if text.casefold() not in known:
            raise ValueError(text)
        return known[text.casefold()]
    return text


def _code(definition: ParameterDefinition, text: str) -> Any:
    """The code of a choice written as its words or as itself; a number or a text where anything may be written."""
    if not definition.choices:
        return _number_or_text(text)
    for code, words in definition.choices:
        if text.casefold() in (code.casefold(), words.casefold()):
            return code
    raise ValueError(text)


def _number_or_text(text: str) -> int | str:
    return int(text) if text.isdecimal() else text


def check_value(definition: ParameterDefinition, value: Any) -> None:
    """Nothing for a possible value. Raises :class:`KnownError` saying what is expected instead of another."""
    if not _is_possible(definition, value):
        raise KnownError(
            translate("ParameterValue", "« {label} » : « {text} » n’est pas une valeur possible.").format(
                label=definition.label, text=value
            ),
            expected(definition),
        )


def _is_possible(definition: ParameterDefinition, value: Any) -> bool:
    if value is None:
        return definition.optional
    if definition.kind is ParameterKind.CHOICE:
        return value in dict(definition.choices)
    if definition.kind is ParameterKind.LIST:
        return _is_list(value) and len(set(value)) == len(value) and set(value) <= _allowed(definition, value)
    if definition.kind is ParameterKind.RECORDS:
        return isinstance(value, list) and all(_is_record(definition, record) for record in value)
    return _is_of_kind(definition.kind, value) and _is_within(definition, value)


def _is_list(value: Any) -> bool:
    return isinstance(value, list) and all(_is_of_kind(ParameterKind.TEXT, item) or type(item) is int for item in value)


def _allowed(definition: ParameterDefinition, value: list[Any]) -> set[Any]:
    return set(dict(definition.choices)) if definition.choices else set(value)


def _is_record(definition: ParameterDefinition, record: Any) -> bool:
    if not isinstance(record, dict):
        return False
    kinds = {field.name: field.kind for field in definition.fields}
    return record.keys() <= kinds.keys() and all(_is_of_kind(kinds[name], value) for name, value in record.items())


def _is_of_kind(kind: ParameterKind, value: Any) -> bool:
    if kind is ParameterKind.INTEGER:
        return type(value) is int
    if kind is ParameterKind.DECIMAL:
        return type(value) in (int, float) and math.isfinite(value)
    if kind is ParameterKind.FLAG:
        return type(value) is bool
    return _is_list(value) if kind is ParameterKind.LIST else isinstance(value, str)


def _is_within(definition: ParameterDefinition, value: Any) -> bool:
    low = -math.inf if definition.minimum is None else definition.minimum
    high = math.inf if definition.maximum is None else definition.maximum
    return definition.kind is ParameterKind.FLAG or bool(low <= value <= high)


def expected(definition: ParameterDefinition) -> str:
    """What may be written for this parameter, as a sentence."""
    return " ".join(_expectations(definition))


def _expectations(definition: ParameterDefinition) -> Iterator[str]:
    words = ", ".join(
        translate("ParameterValue", "« {word} »").format(word=label) for _code, label in definition.choices
    )
    yield {
        ParameterKind.INTEGER: translate("ParameterValue", "Saisissez un nombre entier."),
        ParameterKind.DECIMAL: translate("ParameterValue", "Saisissez un nombre."),
        ParameterKind.FLAG: translate("ParameterValue", "Saisissez « oui » ou « non »."),
        ParameterKind.CHOICE: translate("ParameterValue", "Choisissez parmi : {words}.").format(words=words),
        ParameterKind.LIST: translate("ParameterValue", "Séparez les valeurs par des points-virgules.")
        if not words
        else translate("ParameterValue", "Choisissez parmi : {words}.").format(words=words),
        ParameterKind.RECORDS: translate("ParameterValue", "Saisissez une ligne par règle : {fields}.").format(
            fields=BETWEEN_FIELDS.join(field.label for field in definition.fields)
        ),
        ParameterKind.TEXT: "",
    }[definition.kind]
    if definition.minimum is not None and definition.maximum is not None:
        yield translate("ParameterValue", "Entre {low} et {high}.").format(
            low=stated(definition.minimum), high=stated(definition.maximum)
        )
    elif definition.minimum is not None:
        yield translate("ParameterValue", "Au moins {low}.").format(low=stated(definition.minimum))
    if definition.optional:
        yield translate("ParameterValue", "Laissez vide pour ne rien exiger.")
