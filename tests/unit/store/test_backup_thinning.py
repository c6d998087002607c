"""Which backups go: a table of days, and what holds for every folder, whatever the clock said and whatever broke."""

from datetime import UTC, datetime, timedelta, timezone
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pacte_desktop.store.backup_thinning import Backup, Limits, backup_name, backups_among, surplus

NOW = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)  # A Monday.
FEW = Limits(all_days=2, daily=3, weekly=2, monthly=2)


def at(text: str) -> Backup:
    moment = datetime.fromisoformat(text).replace(tzinfo=UTC)
    return Backup(backup_name("essai", moment, "import", ".pacte"), moment)


def sound(_backup: Backup) -> bool:
    return True


def never(_backup: Backup) -> bool:
    raise AssertionError("asked for nothing")


# Newest first, as the walk goes; True: goes.
TABLE = [
    # All of 48 hours.
    ("2026-11-30 08:00", False),
    ("2026-11-30 07:00", False),
    ("2026-11-29 07:00", False),
    ("2026-11-28 09:00", False),
    # Three days, the newest of each; days without a backup do not count.
    ("2026-11-28 08:59", True),  # The day is there already.
    ("2026-11-27 18:00", False),
    ("2026-11-27 06:00", True),
    ("2026-11-20 12:00", False),
    ("2026-11-18 12:00", False),
    # Two weeks, each from Monday to Sunday.
    ("2026-11-17 12:00", True),  # A day of this week is there already.
    ("2026-11-16 12:00", True),
    ("2026-11-15 12:00", False),
    ("2026-11-15 11:00", True),
    ("2026-11-09 12:00", True),
    ("2026-11-04 12:00", False),
    ("2026-11-02 12:00", True),  # Neither a new week nor a new month.
    # Two months.
    ("2026-10-31 12:00", False),
    ("2026-10-01 12:00", True),
    ("2026-09-30 12:00", False),
    ("2026-09-03 12:00", True),
    ("2026-08-31 12:00", True),
    ("2024-01-01 12:00", True),
]


def test_the_table() -> None:
    gone = surplus([at(text) for text, _goes in reversed(TABLE)], NOW, sound, FEW)
    assert gone == [at(text) for text, goes in TABLE if goes]


def test_the_same_month_of_another_year_is_another_month() -> None:
    backups = [at(text) for text in ("2026-11-30 08:00", "2026-11-29 08:00", "2026-11-20 08:00", "2025-11-20 08:00")]
    assert surplus(backups, NOW, sound, Limits(2, 0, 0, 13)) == [backups[2]]


def test_a_year_of_work_leaves_days_then_weeks_then_months() -> None:
    """Three backups every day of 500 days, thinned after each, end where the promise says."""
    kept: list[Backup] = []
    moment = NOW - timedelta(days=500)
    while moment <= NOW:
        gone = set(surplus(kept, moment, sound))
        stays = Backup(backup_name("essai", moment, "import", ".pacte"), moment)
        kept = [stays, *(backup for backup in kept if backup not in gone)]
        assert len(kept) <= 3 * 3 + 14 + 8 + 9
        moment += timedelta(hours=8)
    ages = [(NOW - backup.moment).days for backup in kept]
    assert ages[:7] == [0, 0, 0, 1, 1, 1, 2]
    assert ages[7:21] == list(range(2, 16))
    weeks = [backup.moment for backup in kept[21:29]]
    assert {moment.isoweekday() for moment in weeks} == {7}  # The last day of the week.
    assert [(newer - older).days for newer, older in pairwise(weeks)] == [7] * 7
    months = [backup.moment for backup in kept[29:]]
    assert len({(moment.year, moment.month) for moment in months}) == len(months) == 9
    assert timedelta(days=330) < NOW - months[-1] <= timedelta(days=365)  # A year in all.


def test_a_summer_without_work_takes_nothing_away() -> None:
    june = [at(f"2026-06-{day:02} 12:00") for day in range(15, 31)]
    assert surplus(june, datetime(2026, 9, 1, tzinfo=UTC), never) == []


def test_a_plan_that_is_seldom_backed_up_keeps_nobody_for_years() -> None:
    """Backups name people: what is older than the oldest of a plan in daily use goes."""
    years = [
        at(f"{year}-{month}-{day} 12:00") for year in range(2026, 2019, -1) for month, day in ((11, "03"), (10, 30))
    ]
    gone = surplus(years, datetime(2026, 11, 3, 13, tzinfo=UTC), sound)
    assert Limits().reach == timedelta(days=358)
    assert [backup.moment.year for backup in years if backup not in gone] == [2026, 2026]


def test_the_clock_went_back_a_day() -> None:
    """What lies in the future is not old."""
    days = [at(f"2026-11-{day} {hour}:00") for day in (30, 29, 28) for hour in (12, 11, 10)]
    assert surplus(days, NOW - timedelta(days=1), never) == []


def test_the_clock_went_forward_a_year() -> None:
    days = [at(f"2026-11-{day} {hour}:00") for day in (30, 29) for hour in (12, 11, 10)]
    later = NOW + timedelta(days=365)
    assert surplus(days, later, never) == []
    ahead = Backup("ahead", later)
    assert surplus([*days, ahead], later + timedelta(hours=1), sound) == [days[4], days[5]]  # A day is left of each.
    assert surplus([*days, ahead], NOW + timedelta(hours=8), never) == []  # Put right again.


@pytest.mark.parametrize(
    ("broken", "gone"),
    [
        ((), ["11:00", "10:00", "09:00"]),
        (("12:00",), ["10:00", "09:00"]),  # The next one takes the place of the broken one.
        (("12:00", "11:00"), ["09:00"]),
        (("12:00", "11:00", "10:00"), []),
        (("11:00", "10:00"), ["11:00", "10:00", "09:00"]),
    ],
)
def test_a_damaged_backup_stands_for_no_other(broken: tuple[str, ...], gone: list[str]) -> None:
    day = [at(f"2026-11-10 {hour}") for hour in ("12:00", "11:00", "10:00", "09:00")]
    damaged = {at(f"2026-11-10 {hour}") for hour in broken}
    recent = [at("2026-11-30 08:00"), at("2026-11-29 08:00")]
    told = surplus([*recent, *day], NOW, lambda backup: backup not in damaged)
    assert told == [at(f"2026-11-10 {hour}") for hour in gone]


def test_nothing_is_asked_of_a_backup_that_no_other_goes_for() -> None:
    asked: list[Backup] = []

    def ask(backup: Backup) -> bool:
        asked.append(backup)
        return True

    backups = [at(text) for text in ("2026-11-30 08:00", "2026-11-29 08:00", "2026-11-10 12:00", "2026-11-10 11:00")]
    assert surplus(backups, NOW, ask) == backups[3:]
    assert asked == [backups[2]]


def test_even_without_limits_one_stays() -> None:
    none = Limits(all_days=0, daily=0, weekly=0, monthly=0)
    backups = [at("2026-11-02 12:00"), at("2026-11-01 12:00"), at("2020-01-01 12:00")]
    assert surplus(backups, NOW, sound, none) == backups[1:]


MINUTES = st.integers(-800 * 1440, 400 * 1440) | st.integers(-5 * 1440, 1440)
FOLDERS = st.dictionaries(MINUTES, st.booleans(), max_size=60).map(
    lambda found: {Backup(str(minutes), NOW + timedelta(minutes=minutes)): whole for minutes, whole in found.items()}
)
LIMITS = st.builds(Limits, st.integers(0, 3), st.integers(0, 4), st.integers(0, 3), st.integers(0, 3)) | st.none()
CLOCKS = st.sampled_from([timedelta(), timedelta(days=-1), timedelta(days=365), timedelta(days=-20_000)])


@given(FOLDERS, LIMITS, CLOCKS)
@example(
    {Backup("1", NOW - timedelta(days=900)): True, Backup("2", NOW - timedelta(days=900.001)): True}, None, timedelta()
)
def test_what_holds_for_every_folder(folder: dict[Backup, bool], limits: Limits | None, wrong: timedelta) -> None:
    now = NOW + wrong
    gone = surplus(folder, now, folder.__getitem__, limits)
    left = {backup: whole for backup, whole in folder.items() if backup not in set(gone)}
    assert set(gone) <= set(folder)
    assert len(set(gone)) == len(gone)
    assert any(left.values()) == any(folder.values())  # A good one is left wherever there was one.
    assert bool(left) == bool(folder)
    days = limits.all_days if limits else 2
    assert all(now - backup.moment > timedelta(days=days) for backup in gone)
    assert surplus(left, now, left.__getitem__, limits) == []  # Once is as good as twice.
    assert surplus(reversed(list(folder)), now, folder.__getitem__, limits) == gone  # A folder has no order.


@given(FOLDERS.filter(bool))
def test_as_many_are_left_as_the_limits_say(folder: dict[Backup, bool]) -> None:
    gone = surplus(folder, NOW, sound)
    old = [backup for backup in folder if NOW - backup.moment > timedelta(days=2)]
    last = sorted({backup.moment.date() for backup in folder}, reverse=True)[:2]
    old_days = [backup for backup in old if backup.moment.date() not in last]
    assert len(old_days) - len(gone) <= 14 + 8 + 9
    reach = timedelta(days=357)
    days = {backup.moment.date() for backup in old_days if min(NOW.date(), *last) - backup.moment.date() < reach}
    left_days = {backup.moment.date() for backup in set(old_days) - set(gone)}
    there = {backup.moment.date() for backup in folder if backup not in old_days}
    assert set(sorted(days - there, reverse=True)[:14]) <= left_days | there  # The newest days all have one.


def test_what_this_program_did_not_name_is_no_backup() -> None:
    moment = datetime(2026, 11, 2, 12, 30, 0, 42, tzinfo=UTC)
    name = backup_name("essai [1]", moment, "import", ".pacte")
    assert name == "essai [1]_2026-11-02_123000_000042_import.pacte"
    foreign = [
        "essai [1].pacte",
        f"{name}.partial",
        f"{name}-wal",
        f"copie de {name}",
        f"gardé_{name}",
        name.replace("import", "import (2)"),
        name.replace("import", "avant le choix"),
        name.replace("_import", ""),
        name.replace("11-02", "02-31"),
        name.replace("123000", "250000"),
        name.replace("2026", "٢٠٢٦"),
        name.replace(".pacte", ".PACTE"),
        name.replace("essai [1]", "essai 1"),
        name.replace("essai [1]", "essai"),
        ".pacte",
        "",
    ]
    assert backups_among([*foreign, name], "essai [1]", ".pacte") == [Backup(name, moment)]
    assert backups_among([".pacte", "essai.pacte"], "essai.pacte", ".pacte") == []


def test_names_tell_utc() -> None:
    summer = timezone(timedelta(hours=2))
    name = backup_name("essai", datetime(2026, 7, 2, 1, 0, tzinfo=summer), "migration", "")
    assert name == "essai_2026-07-01_230000_000000_migration"
    (found,) = backups_among([name], "essai", "")
    assert found.moment == datetime(2026, 7, 1, 23, 0, tzinfo=UTC)
