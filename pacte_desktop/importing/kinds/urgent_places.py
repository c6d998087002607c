"""Places of urgent care out of the flags of communes: never a second one where the plan has that one already.

The workbook tells that a commune has a SU, not which hospital it is in; the plan may know the same place by a name, or
only as « SU ou SMUR ». What the plan has of that kind in that commune is that place; a « SU ou SMUR » becomes the SU
(else the SMUR) that the workbook tells; only what is left is added.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from pacte_desktop.domain.french_article import of_commune
from pacte_desktop.domain.incoming import Incoming, Plain, RowProblem, TargetKind
from pacte_desktop.domain.natural_keys import equipment_key
from pacte_desktop.domain.urgent_care import EquipmentKind
from pacte_desktop.domain.wording import counted, translate
from pacte_desktop.importing.plan_facts import KnownPlace, PlanFacts
from pacte_desktop.importing.table_kind import TableRow
from pacte_desktop.importing.text_table import comparable

FLAGS = {
    "has_su": EquipmentKind.SU,
    "has_smur": EquipmentKind.SMUR,
    "has_mcs": EquipmentKind.MCS,
    "has_helismur": EquipmentKind.HELISMUR,
    "has_state_helicopter": EquipmentKind.STATE_HELICOPTER,
}
_NAMES = {
    EquipmentKind.HELISMUR: "HéliSMUR",
    EquipmentKind.STATE_HELICOPTER: "Hélicoptère de l’État",
}
"""Names are data, always French; other kinds go by their abbreviation."""

_VAGUE = EquipmentKind.SU_OR_SMUR
_VAGUE_NAME = comparable("SU ou SMUR")
_SHOWN = 10


@dataclass
class Places:
    """What the flags bring. ``source``: as each place tells it; ``situation``: day on which they were there."""

    plan: PlanFacts
    source: str
    situation: date | None
    records: list[Incoming] = field(default_factory=list)
    problems: list[RowProblem] = field(default_factory=list)
    _made_sure: list[str] = field(default_factory=list)
    _vague: list[str] = field(default_factory=list)
    _several: list[str] = field(default_factory=list)

    def take(self, insee_code: str, row: TableRow) -> None:
        """One commune."""
        kinds = [kind for flag, kind in FLAGS.items() if row.values.get(flag)]
        name = str(self.plan.communes.names.get(insee_code) or row.values.get("commune_name") or insee_code)
        if kinds and self.plan.communes.names and insee_code not in self.plan.communes:
            sentence = translate(
                "UrgentPlaces", "la commune {code} n’est pas dans le fond de carte : {kinds} non repris"
            )
            listed = ", ".join(kind.short_label for kind in kinds)
            self.problems.append(RowProblem(row.line, "", sentence.format(code=insee_code, kinds=listed)))
            return
        vague = self._held(_VAGUE, insee_code)
        for kind in kinds:
            held = self._held(kind, insee_code)
            if held:
                self._found(kind, insee_code, name, held, row)
            elif vague and kind in (EquipmentKind.SU, EquipmentKind.SMUR):
                self._make_sure(kind, insee_code, name, vague[0], row)
                vague = vague[1:]
            else:
                values = {**self._told(kind, insee_code), "name": _name(kind, name)}
                self._add(kind, insee_code, _name(kind, name), values, row)
        if vague and not {EquipmentKind.SU, EquipmentKind.SMUR} & set(kinds):
            self._vague.append(name)

    def _held(self, kind: EquipmentKind, insee_code: str) -> Sequence[KnownPlace]:
        return self.plan.places.get((str(kind), insee_code), ())

    def _told(self, kind: EquipmentKind, insee_code: str) -> dict[str, Plain]:
        values: dict[str, Plain] = {"kind": str(kind), "insee_code": insee_code, "source": self.source}
        return values | ({"valid_from": self.situation} if self.situation else {})

    def _found(
        self, kind: EquipmentKind, insee_code: str, commune: str, held: Sequence[KnownPlace], row: TableRow
    ) -> None:
        """The plan has it: only an earlier day on which it was there is news."""
        if len(held) > 1:
            self._several.append(f"{kind.short_label} {of_commune(commune)}")
            return
        (place,) = held
        values: dict[str, Plain] = {"kind": str(kind), "insee_code": insee_code}
        if self.situation and place.valid_from and place.valid_from > self.situation:
            values["valid_from"] = self.situation
        self._add(kind, insee_code, place.name, values, row)

    def _make_sure(self, kind: EquipmentKind, insee_code: str, commune: str, place: KnownPlace, row: TableRow) -> None:
        values = self._told(kind, insee_code)
        if place.valid_from and self.situation and place.valid_from < self.situation:
            del values["valid_from"]
        if _VAGUE_NAME in comparable(place.name):
            values["name"] = _name(kind, commune)
        self._made_sure.append(commune)
        key = equipment_key(str(_VAGUE), insee_code, place.name)
        self.records.append(Incoming(TargetKind.EQUIPMENT, (key,), values, row.line, _name(kind, commune)))

    def _add(self, kind: EquipmentKind, insee_code: str, name: str, values: Mapping[str, Plain], row: TableRow) -> None:
        key = equipment_key(str(kind), insee_code, name)
        self.records.append(Incoming(TargetKind.EQUIPMENT, (key,), values, row.line, name))

    def notes(self) -> Iterable[str]:
        """How the places of the plan were understood."""
        if self._made_sure:
            yield counted(
                len(self._made_sure),
                translate("UrgentPlaces", "{n} « SU ou SMUR » du plan devient le SU (ou le SMUR) du classeur."),
                translate("UrgentPlaces", "{n} « SU ou SMUR » du plan deviennent le SU (ou le SMUR) du classeur."),
            )
        if self._vague:
            yield counted(
                len(self._vague),
                translate(
                    "UrgentPlaces",
                    "{n} « SU ou SMUR » du plan reste tel quel : le classeur n’a ni SU ni SMUR dans sa commune "
                    "({list}).",
                ),
                translate(
                    "UrgentPlaces",
                    "{n} « SU ou SMUR » du plan restent tels quels : le classeur n’a ni SU ni SMUR dans leur commune "
                    "({list}).",
                ),
                list=_listed(self._vague),
            )
        if self._several:
            words = translate("UrgentPlaces", "Le plan en a déjà plusieurs, rien n’y est changé : {list}.")
            yield words.format(list=_listed(self._several))


def _name(kind: EquipmentKind, commune: str) -> str:
    return f"{_NAMES.get(kind, str(kind))} {of_commune(commune)}"


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names[:_SHOWN]) + ("…" if len(names) > _SHOWN else "")
