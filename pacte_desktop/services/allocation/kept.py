"""Computed plans that are kept beside the plan in force, so that they can be compared and one of them validated."""

from dataclasses import replace
from datetime import UTC, datetime

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.allocation.record import CURRENT, record_of, run_from
from pacte_desktop.services.allocation.run import Run
from pacte_desktop.store import choice_edits, choice_queries, queries
from pacte_desktop.store.choice_queries import KeptRun
from pacte_desktop.store.plan_file import PlanFile, current_author


def keep(plan: PlanFile, run: Run, label: str = "") -> Run:
    """Keep a run in the plan; nothing of the plan in force changes. Returns it with its id, label, date and author."""
    found = replace(
        run,
        label=label.strip() or run.label,
        at=datetime.now(UTC).replace(tzinfo=None, microsecond=0),
        author=current_author(),
    )
    assert found.at is not None
    with plan.write() as writing:
        number = choice_edits.keep_run(
            writing.session,
            semester_id=found.semester_id,
            at=found.at,
            author=found.author,
            label=found.label,
            method=str(found.method or CURRENT),
            settings=found.settings.record(),
            result=record_of(found),
        )
    return replace(found, id=number)


def kept(plan: PlanFile) -> tuple[Run, ...]:
    """Runs kept for the semester of the plan, newest first."""
    with plan.read() as reader:
        return tuple(_run(item) for item in read_kept(reader))


def kept_run(plan: PlanFile, run_id: int) -> Run:
    """One of them. Raises :class:`KnownError` when it is not there any more."""
    with plan.read() as reader:
        return known_run(reader, run_id)


def known_run(reader: queries.Reader, run_id: int) -> Run:
    """The same inside a transaction."""
    found = next((item for item in read_kept(reader) if item.id == run_id), None)
    if found is None:
        raise KnownError(
            translate("Allocate", "Ce calcul n’est plus gardé dans le plan (identifiant {id}).").format(id=run_id),
            translate("Allocate", "Refaites le calcul."),
        )
    return _run(found)


def read_kept(reader: queries.Reader) -> tuple[KeptRun, ...]:
    """Rows of the runs kept for the semester of the plan."""
    return choice_queries.kept_runs(reader, queries.plan_info(reader).semester_id)


def forget(plan: PlanFile, run_id: int) -> None:
    """Keep a run no longer. Raises :class:`KnownError` when it is not there any more."""
    with plan.write() as writing:
        known_run(writing.session, run_id)
        choice_edits.remove_run(writing.session, run_id)


def _run(item: KeptRun) -> Run:
    try:
        found = run_from(item.method, item.label, item.settings, item.semester_id, item.result)
    except (KeyError, TypeError, ValueError) as error:
        raise KnownError(
            translate("Allocate", "Le calcul gardé «\u202f{label}\u202f» ne peut pas être relu.").format(
                label=item.label
            ),
            translate("Allocate", "Refaites le calcul avec cette version du programme."),
        ) from error
    return replace(found, id=item.id, at=item.at, author=item.author)
