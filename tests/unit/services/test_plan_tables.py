"""What a plan tells of itself can be written over it without any change, and into an empty plan without any loss."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st

from pacte_desktop.domain.incoming import Incoming, TargetKind
from pacte_desktop.domain.plan import PlanContents
from pacte_desktop.domain.sites import Housing, PracticeLocation
from pacte_desktop.services.plan_tables import plan_rows
from pacte_desktop.store.import_edits import ImportEdits
from pacte_desktop.store.opening import create_plan, open_plan
from pacte_desktop.store.plan_file import PlanFile
from tests.data.tiny_plan import WINTER, tiny_contents, write_tiny

TEXT = st.text(st.characters(exclude_categories=("Cs",)), max_size=12)
DEGREES = st.none() | st.floats(-90, 90)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
PLACES = st.lists(
    st.builds(
        PracticeLocation, st.sampled_from(["36044", "36018"]), st.integers(0, 10), st.sampled_from([None, 1]),
        TEXT, DEGREES, DEGREES,
    ),
    min_size=1,
    max_size=4,
).map(tuple)  # fmt: skip
LODGINGS = st.builds(
    Housing, st.just(1), TEXT, st.just("36018"), st.integers(0, 9), st.integers(0, 999), st.booleans(), TEXT, TEXT,
    DEGREES, DEGREES, DAYS, DAYS,
)  # fmt: skip


def everything(plan: PlanFile) -> dict[TargetKind, tuple[Incoming, ...]]:
    return {target: plan_rows(plan, target) for target in TargetKind}


def test_titles_are_names_or_keys(tmp_path: Path) -> None:
    plan = open_plan(write_tiny(tmp_path))
    titles = {target: rows[0].title for target, rows in everything(plan).items() if rows}
    plan.close()
    assert titles[TargetKind.INTERN] == "NOM1 Zoé"
    assert titles[TargetKind.SITE] == "Hôpital fictif"
    assert titles[TargetKind.GROUP_MEMBER] == "T-0002 · 10000000001"
    assert titles[TargetKind.POST] == "36-0001"


@settings(max_examples=15, deadline=None)
@given(places=PLACES, lodging=LODGINGS, name=TEXT)
def test_an_empty_plan_takes_all_that_another_tells(
    places: tuple[PracticeLocation, ...], lodging: Housing, name: str
) -> None:
    tiny = tiny_contents()
    hospital = replace(tiny.sites[0], locations=places, name=name)
    whole = replace(tiny, sites=(hospital, *tiny.sites[1:]), housing=(lodging,))
    with TemporaryDirectory() as folder:
        first, second = Path(folder) / "1.pacte", Path(folder) / "2.pacte"
        create_plan(first, whole)
        create_plan(second, PlanContents(info=tiny.info, semesters=(tiny.semesters[1],)))
        source, plan = open_plan(first), open_plan(second)
        rows = everything(source)
        with plan.write() as writing:
            writing.name("importer")
            edits = ImportEdits(writing.session, WINTER.id)
            for target, told in rows.items():
                for row in told:
                    known = WINTER.id if row.keys == ((WINTER.start.isoformat(),),) else None
                    edits.put(target, known, row.keys, row.values)
            edits.finish()
        found = everything(plan)
        for target in TargetKind:
            assert sorted(map(repr, found[target])) == sorted(map(repr, rows[target]))
        source.close()
        plan.close()
