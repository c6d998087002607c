"""What happens out of the ordinary in the simulated sessions: absences, proxies, supernumeraries, a late withdrawal."""

import random
from collections.abc import Mapping, Sequence

from demo_choices import SESSIONS, Story
from demo_names import NameDrawer

from pacte_desktop.domain.curriculum import Phase
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.situations import Situation

SHARES = {phase: share for phase, share, _ in SESSIONS}
# Types that the last interns called can take: nothing else is open to them.
LAST_CALLED = {"POLYVALENT", "FEMME_ENFANT"}
SECOND_YEAR = ("SASPAS", "LIBRE")
ADJUSTED = 2


def make_stories(
    rng: random.Random,
    names: NameDrawer,
    called: Mapping[Phase, Sequence[Intern]],
    needed: Mapping[int, tuple[str, ...]],
) -> tuple[dict[Phase, Story], dict[int, Situation]]:
    """The story of each session, and the situations that belong to it, by intern id."""
    done = {
        phase: [intern.id for intern in called[phase][: round(SHARES[phase] * len(called[phase]))]] for phase in called
    }
    coming = {phase: [intern.id for intern in called[phase][len(done[phase]) :]] for phase in called}
    one, two = Phase.SOCLE, Phase.APPROFONDISSEMENT

    # Whoever can still do something else is a danger to the last called, who cannot: the alarm of the look-ahead.
    at_hand = [
        number for number in done[two] if "POLYVALENT" in needed[number] and not set(needed[number]) <= LAST_CALLED
    ][-1]
    bound = [number for number in done[two] if needed[number] == ("SASPAS",)]
    second_year = [number for number in done[two] if needed[number] == SECOND_YEAR]
    missing, (listed, outside, withdrawn, by_proxy) = rng.choice(bound), rng.sample(second_year, 4)
    absent, socle_outside = rng.sample(done[one], 2)
    validating, never_validating, socle_proxy = rng.sample(coming[one], 3)
    proxies = [by_proxy, rng.choice(coming[two]), rng.choice(coming[two]), socle_proxy]
    proxy_names = {number: _full_name(*names.draw()) for number in proxies}

    stories = {
        one: Story(absent=frozenset({absent}), outside=frozenset({socle_outside}), proxies=proxy_names),
        two: Story(
            absent=frozenset({missing}),
            listed=frozenset({listed}),
            at_hand=frozenset({at_hand}),
            outside=frozenset({outside}),
            withdrawn=frozenset({withdrawn}),
            proxies=proxy_names,
        ),
    }
    ordinary = [number for number in second_year if number not in (listed, outside, withdrawn)]
    situations = dict.fromkeys((outside, socle_outside, validating), Situation.SURNOMBRE_VALIDANT)
    situations[never_validating] = Situation.SURNOMBRE_NON_VALIDANT
    situations |= dict.fromkeys(rng.sample(ordinary, ADJUSTED), Situation.AMENAGEMENT)
    return stories, situations


def _full_name(last_name: str, first_name: str) -> str:
    return f"{last_name.upper()} {first_name}"
