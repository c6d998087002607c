"""From the home of the intern at hand to every place of a site, and to the CHU, with the source of the minutes."""

import numpy as np
from PySide6.QtCore import Qt

from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.posts import OpenPost
from pacte_desktop.gui.desk import PLACEMENT, Desk
from pacte_desktop.gui.tables.post_tree import TRAVEL
from pacte_desktop.services.sheets import Target
from pacte_desktop.services.travel import minutes_from
from tests.stories.window_acts import post_index, texts


def someone_and_a_site_of_several_places(desk: Desk) -> tuple[Intern, OpenPost]:
    """An intern and a post whose places lie in several communes, all nearer than the estimation is good for."""
    snapshot, plan = desk.plan.snapshot, desk.plan
    for intern in snapshot.call_order:
        for post in snapshot.board.posts.values():
            travel = plan.travel_from(intern.home_insee_code).sites[post.site_id]
            if len({place.insee_code for place in travel.places}) > 1 and (travel.high_min or 99) < 55:
                return intern, post
    raise AssertionError("no such site in the demonstration plan")


def test_the_board_and_the_sheet_tell_every_place_with_its_half_days(desk: Desk) -> None:
    intern, post = someone_and_a_site_of_several_places(desk)
    desk.show_page(PLACEMENT)
    desk.show_target(Target("intern", str(intern.id)))
    cell = post_index(desk, post.id).siblingAtColumn(TRAVEL)
    tip = cell.data(Qt.ItemDataRole.ToolTipRole)
    site = desk.plan.snapshot.sites[post.site_id]
    source = desk.plan.travel_source
    minutes = minutes_from(desk.plan.territory.communes, source, intern.home_insee_code)
    by_hand = [float(minutes[desk.plan.territory.communes.row_of[place.insee_code]]) for place in site.locations]
    weights = [place.half_days for place in site.locations]
    mean = sum(m * w for m, w in zip(by_hand, weights, strict=True)) / sum(weights)
    for place, minute in zip(site.locations, by_hand, strict=True):
        line = f"{desk.plan.territory.commune_name(place.insee_code)} : {round(minute)} min"
        assert any(part.replace("\u202f", " ").startswith(line) for part in tip.splitlines()), (line, tip)
    assert f": {round(mean)} min" in tip.replace("\u202f", " ")
    assert tip.splitlines()[-1] == source.facts.name == "estimation"
    low, high = round(min(by_hand)), round(max(by_hand))
    assert cell.data() == (f"{low} min" if low == high else f"{low}–{high} min")
    desk.show_target(Target("post", str(post.id)))
    words = texts(desk.inspector)
    assert "TRAJET DE L’INTERNE" in words
    assert f"{round(mean)} min" in words
    assert f"{desk.plan.territory.commune_name(intern.home_insee_code)} · estimation" in words


def test_the_sheet_of_an_intern_tells_the_minutes_to_the_chu_and_nothing_more_of_them(desk: Desk) -> None:
    snapshot = desk.plan.snapshot
    chu = [place.insee_code for site in snapshot.sites.values() if site.is_chu for place in site.locations]
    rows = [desk.plan.territory.communes.row_of[code] for code in chu]
    for intern in snapshot.call_order[:5]:
        minutes = minutes_from(desk.plan.territory.communes, desk.plan.travel_source, intern.home_insee_code)[rows]
        sheet = desk.plan.sheet(Target("intern", str(intern.id)))
        assert sheet is not None
        (travel,) = [section for section in sheet.sections if section.title == "Trajet"]
        facts = {fact.label: fact.value for fact in travel.facts}
        assert set(facts) <= {"CHU", "Affectation", "Moyenne", "Trajet depuis"}
        low = round(float(minutes.min()))
        assert facts["CHU"] == "60+ min" if minutes.min() > 60 else facts["CHU"].startswith(str(low))
        assert not np.isnan(minutes).any()


def test_without_an_intern_the_sheet_of_a_site_tells_no_minutes(desk: Desk) -> None:
    site = next(iter(desk.plan.snapshot.sites.values()))
    desk.show_target(Target("site", str(site.id)))
    assert "min ·" not in texts(desk.inspector)
    assert "demi-journée" in texts(desk.inspector)
