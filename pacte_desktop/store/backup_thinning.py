"""Which backups of a plan may go: all of the last days stay, then one a day, one a week, one a month.

Only a file that :func:`backup_name` could have named is a backup; whatever else lies in the folder is somebody's own.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

_MOMENT = "%Y-%m-%d_%H%M%S_%f"
_MOMENT_AND_REASON = re.compile(r"_([0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{6}_[0-9]{6})_[a-z][a-z-]*")


@dataclass(frozen=True, slots=True)
class Limits:
    """How many backups stay. What is not of the last ``all_days`` stays once a day, then a week, then a month.

    No law gives these figures. The scheme is that of Anki (all of two days, then daily, weekly, monthly); the numbers
    follow the year of a faculty: every day of the weeks around a choice, then two months, then the rest of a year.
    Days without a backup do not count, so that a summer without work takes nothing away; but a plan that is seldom
    backed up keeps nothing longer than one that is backed up every day, because backups name people.
    """

    all_days: int = 2
    daily: int = 14
    weekly: int = 8
    monthly: int = 9  # Nothing older than a year in all: the retention that the product promises for copies.

    @property
    def reach(self) -> timedelta:
        """How far back a plan with a backup every day goes, at most."""
        return timedelta(days=self.all_days + self.daily + 7 * (self.weekly + 1) + 31 * self.monthly)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup by its file name and the moment (UTC) that this name tells."""

    name: str
    moment: datetime


Period = Callable[[Backup], tuple[int, ...]]


def backup_name(stem: str, moment: datetime, reason: str, suffix: str) -> str:
    """File name of a backup of the plan ``stem + suffix``. ``reason``: small letters and hyphens."""
    return f"{stem}_{moment.astimezone(UTC).strftime(_MOMENT)}_{reason}{suffix}"


def backups_among(names: Iterable[str], stem: str, suffix: str) -> list[Backup]:
    """Those of the file names that are backups of the plan ``stem + suffix``."""
    found = []
    for name in names:
        if not (name.startswith(stem) and name.endswith(suffix)):
            continue
        told = _MOMENT_AND_REASON.fullmatch(name[len(stem) : len(name) - len(suffix)])
        if told:
            try:
                moment = datetime.strptime(told[1], _MOMENT).replace(tzinfo=UTC)
            except ValueError:  # The 31st of February: no name of ours.
                continue
            found.append(Backup(name, moment))
    return found


def surplus(
    backups: Iterable[Backup], now: datetime, is_sound: Callable[[Backup], bool], limits: Limits | None = None
) -> list[Backup]:
    """Those of the backups that may go, newest first. ``is_sound`` is asked only of those that others would go for.

    The newest of a day, week or month stands for it. One goes only when the one that stands for it is sound; otherwise
    it stays and takes that place. So a sound backup is left wherever there was one.

    Nothing dated within ``limits.all_days`` times 24 hours of ``now``, or later than ``now``, goes. Neither do those of
    the last days that have backups, and ``limits.reach`` is counted from these: after the clock went forward by a year,
    yesterday is not an old day.
    """
    limits = limits or Limits()
    ordered = sorted(backups, key=lambda backup: (backup.moment, backup.name), reverse=True)
    last_days = sorted({_day(backup) for backup in ordered}, reverse=True)[: limits.all_days]
    recent = now - timedelta(days=limits.all_days)
    in_last_days = [backup.moment for backup in ordered if _day(backup) in last_days]
    oldest = min([now, *in_last_days]) - limits.reach
    places: list[Period] = [*[_day] * limits.daily, *[_week] * limits.weekly, *[_month] * limits.monthly]
    taken = 0
    standing: Backup | None = None
    gone = []
    for backup in ordered:
        if backup.moment < recent and _day(backup) not in last_days:
            has_place = taken < len(places) and backup.moment >= oldest
            is_due = has_place and (standing is None or places[taken](backup) != places[taken](standing))
            if not is_due and standing is not None and is_sound(standing):
                gone.append(backup)
                continue
            taken += is_due
        standing = backup
    return gone


def _day(backup: Backup) -> tuple[int, ...]:
    return (backup.moment.toordinal(),)


def _week(backup: Backup) -> tuple[int, ...]:
    """Year and number of the week, which starts on Monday."""
    return tuple(backup.moment.isocalendar()[:2])


def _month(backup: Backup) -> tuple[int, ...]:
    return backup.moment.year, backup.moment.month
