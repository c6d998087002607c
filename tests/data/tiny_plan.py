"""A plan small enough to be read at a glance, in the Indre: 3 interns, 2 sites, 5 posts, nobody placed yet.

``python -m tests.data.tiny_plan FILE`` writes it with one placement in its journal. ``v1.pacte`` was made so by the
first release, ``v3.pacte`` (with two wishes, a host's rank and a situation) by the third schema; they are never made
again, because every later release must open them.
"""

import sqlite3
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

from pacte_desktop.domain.curriculum import Phase, Regime
from pacte_desktop.domain.people import Intern, RankingKind, Supervisor
from pacte_desktop.domain.plan import CompletedInternship, GroupMember, PlanContents, PlanInfo
from pacte_desktop.domain.posts import Accreditation, AccreditationKind, OpenPost
from pacte_desktop.domain.semester import Season, Semester
from pacte_desktop.domain.sites import (
    HealthStructure,
    Housing,
    PracticeLocation,
    SiteKind,
    StructureKind,
    TrainingSite,
)
from pacte_desktop.domain.urgent_care import EquipmentKind, UrgentCareEquipment
from pacte_desktop.store.opening import create_plan

SUMMER = Semester(1, Season.SUMMER, date(2026, 5, 4), date(2026, 11, 1))
WINTER = Semester(2, Season.WINTER, date(2026, 11, 2), date(2027, 5, 1))
CHATEAUROUX, LE_BLANC = "36044", "36018"
URGENCES_POST, N1_POST, SASPAS_POST, LATE_POST, EXPIRED_POST = 1, 2, 3, 4, 5
BEGINNER, SECOND, OLDEST = 1, 2, 3


def intern(number: int, phase: Phase, position: int, validated: tuple[str, ...], *, rank: int = 100) -> Intern:
    """An intern of the 2023 regime; ``number`` is the id, the name and the IMOTEP number."""
    return Intern(
        id=number,
        imotep_number=f"2025-{number:04d}",
        last_name=f"Nom{number}",
        first_name="Zoé",
        cohort=2025,
        regime=Regime.A_2023,
        phase=phase,
        phase_position=position,
        national_rank=rank,
        ranking_size=9000,
        ranking_kind=RankingKind.EDN,
        choice_seniority=position - 1,
        validated_semesters=len(validated),
        home_insee_code=CHATEAUROUX,
        validated=validated,
    )


INTERNS = (
    intern(BEGINNER, Phase.SOCLE, 1, ()),
    intern(SECOND, Phase.SOCLE, 2, ("URGENCES",)),
    intern(OLDEST, Phase.APPROFONDISSEMENT, 3, ("N1", "URGENCES", "POLYVALENT")),
)


def _completed() -> tuple[CompletedInternship, ...]:
    pairs = [(person.id, code) for person in INTERNS for code in person.validated]
    return tuple(
        CompletedInternship(number, person, SUMMER.id, code, None, True)
        for number, (person, code) in enumerate(pairs, start=1)
    )


def _accreditation(number: int, site: int, code: str, phase: Phase, until: date) -> Accreditation:
    return Accreditation(number, site, code, phase, AccreditationKind.PRINCIPAL, date(2024, 1, 1), until, 2)


def _post(number: int, site: int, code: str, phase: Phase, capacity: int) -> OpenPost:
    return OpenPost(number, WINTER.id, f"36-{number:04d}", site, code, (phase,), capacity)


def tiny_contents() -> PlanContents:
    """The plan as values. The accreditation of the last post ends one day before the semester does."""
    hospital = TrainingSite(
        1,
        SiteKind.HOSPITAL_SERVICE,
        "Hôpital fictif",
        "Dr A",
        False,
        (PracticeLocation(CHATEAUROUX, 10, 1),),
        number="T-0001",
    )
    group = TrainingSite(
        2,
        SiteKind.SUPERVISOR_GROUP,
        "Groupe fictif",
        "Dr B",
        False,
        (PracticeLocation(CHATEAUROUX, 4), PracticeLocation(LE_BLANC, 6)),
        number="T-0002",
    )
    socle, later = Phase.SOCLE, Phase.APPROFONDISSEMENT
    return PlanContents(
        info=PlanInfo("Plan d’essai", "DUMG d’essai", "24", ("36",), WINTER.id, True),
        semesters=(SUMMER, WINTER),
        interns=INTERNS,
        completed=_completed(),
        supervisors=(Supervisor(1, "10000000001", "Nom", "Éva", ("N1", "SASPAS"), False, "eva@exemple.invalid"),),
        structures=(HealthStructure(1, StructureKind.HOSPITAL, "CH fictif", "360000001", CHATEAUROUX),),
        sites=(hospital, group),
        members=(GroupMember(2, 1, 10),),
        housing=(Housing(1, "Maison fictive", LE_BLANC, 3, 150, True, number="L-001"),),
        accreditations=(
            _accreditation(1, 1, "URGENCES", socle, WINTER.end),
            _accreditation(2, 2, "N1", socle, date(2029, 1, 1)),
            _accreditation(3, 2, "SASPAS", later, date(2029, 1, 1)),
            _accreditation(4, 1, "FEMME_ENFANT", later, date(2029, 1, 1)),
            _accreditation(5, 1, "LIBRE", later, date(2027, 4, 30)),
        ),
        posts=(
            _post(URGENCES_POST, 1, "URGENCES", socle, 1),
            _post(N1_POST, 2, "N1", socle, 2),
            _post(SASPAS_POST, 2, "SASPAS", later, 1),
            _post(LATE_POST, 1, "FEMME_ENFANT", later, 1),
            _post(EXPIRED_POST, 1, "LIBRE", later, 1),
        ),
        assignments=(),
        equipment=(
            UrgentCareEquipment(
                1, EquipmentKind.SU_OR_SMUR, CHATEAUROUX, "SU ou SMUR de Châteauroux", date(2019, 12, 31), None, "essai"
            ),
        ),
    )


def write_tiny(folder: Path, name: str = "essai.pacte") -> Path:
    """A new file with the tiny plan."""
    path = folder / name
    create_plan(path, tiny_contents())
    return path


def bytes_of(path: Path) -> tuple[bytes, bytes]:
    """The bytes of a plan, and those of the log beside it that holds what was written since it was opened."""
    log = path.with_name(f"{path.name}-wal")
    return path.read_bytes(), log.read_bytes() if log.exists() else b""


def rows_of(path: Path, *, history: bool = False) -> dict[str, list[tuple[object, ...]]]:
    """Rows by table without their version, columns in the order of their names, read by plain SQLite.

    The journal only when ``history`` is asked for.
    """
    found = {}
    with closing(sqlite3.connect(path)) as connection:
        query = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name"
        tables = [name for (name,) in connection.execute(query)]
        for table in tables:
            if history or not table.startswith(("journal_", "computation")):
                told = connection.execute(f"PRAGMA table_info({table})").fetchall()
                columns = sorted(row[1] for row in told if row[1] != "version")
                listed = ", ".join(f'"{column}"' for column in columns)
                found[table] = connection.execute(f"SELECT {listed} FROM {table} ORDER BY 1").fetchall()
    return found


def main(path: Path) -> None:
    """Write the plan with one placement."""
    from pacte_desktop.services.placement import assign
    from pacte_desktop.store.opening import open_plan

    create_plan(path, tiny_contents())
    plan = open_plan(path)
    assign(plan, BEGINNER, URGENCES_POST, "premier choix")
    plan.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
