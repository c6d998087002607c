"""The note of the origin of a base territory (TOML), with the keys that ``outlines.base_source`` reads."""

import json
from collections.abc import Mapping

NoteSection = Mapping[str, str | int]


def note_text(sections: Mapping[str, NoteSection]) -> str:
    """TOML of the sections; the keys of the section "" stand on top."""
    lines = []
    for section, values in sections.items():
        lines += [f"[{section}]"] if section else []
        # Text and numbers of JSON are also those of TOML, apart from DEL, which a file name may hold.
        lines += [
            f"{key} = {json.dumps(value, ensure_ascii=False)}".replace("\x7f", "") for key, value in values.items()
        ]
        lines.append("")
    return "\n".join(lines)
