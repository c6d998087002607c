"""What the page says of an intern at their turn and of what happened, in sentences."""

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.choice import CallListEntry, ChoiceEvent, EventKind
from pacte_desktop.domain.people import Intern
from pacte_desktop.domain.wording import counted, grouped
from pacte_desktop.gui.open_plan import OpenPlan
from pacte_desktop.placement.choice_round import Counts
from pacte_desktop.services.choice_round import BY_WISHES, Round
from pacte_desktop.services.labels import phase_label


def place_words(entry: CallListEntry, total: int) -> str:
    """« 37ᵉ sur 142 »."""
    ordinal = (
        QCoreApplication.translate("Round", "1ᵉʳ")
        if entry.position == 1
        else QCoreApplication.translate("Round", "{n}ᵉ").format(n=grouped(entry.position))
    )
    return QCoreApplication.translate("Round", "{ordinal} sur {total}").format(ordinal=ordinal, total=grouped(total))


def turn_facts(plan: OpenPlan, round_: Round, intern: Intern, entry: CallListEntry) -> list[str]:
    """Phase, seniority and key; what is still needed; home; who chooses instead."""
    board = round_.board
    needed = [board.types[code].short_label for code in board.needed_types(intern)]
    facts = [
        QCoreApplication.translate("Round", "{phase} · ancienneté {seniority} · {key}").format(
            phase=phase_label(intern.phase, intern.phase_position),
            seniority=grouped(entry.seniority),
            key=entry.key_shown,
        ),
        QCoreApplication.translate("Round", "À valider : {types} · domicile : {home}").format(
            types=QCoreApplication.translate("InternTable", " ou ").join(needed) or "–",
            home=plan.territory.commune_name(intern.home_insee_code),
        ),
    ]
    if entry.proxy:
        facts.append(QCoreApplication.translate("Round", "Procuration : {proxy} choisit").format(proxy=entry.proxy))
    return facts


def counts_words(counts: Counts) -> str:
    """« 37 placés · 105 à appeler · 1 absent · 0 sans poste »."""
    parts = [
        counted(
            counts.placed,
            QCoreApplication.translate("Round", "{n} placé"),
            QCoreApplication.translate("Round", "{n} placés"),
        ),
        QCoreApplication.translate("Round", "{n} à appeler").format(n=grouped(counts.waiting)),
        counted(
            counts.absent,
            QCoreApplication.translate("Round", "{n} absent"),
            QCoreApplication.translate("Round", "{n} absents"),
        ),
        QCoreApplication.translate("Round", "{n} sans poste").format(n=grouped(counts.no_post)),
    ]
    if counts.withdrawn:
        parts.append(
            counted(
                counts.withdrawn,
                QCoreApplication.translate("Round", "{n} désisté"),
                QCoreApplication.translate("Round", "{n} désistés"),
            )
        )
    return " · ".join(part.replace(" ", "\u00a0") for part in parts)


def post_words(plan: OpenPlan, post_id: int | None) -> str:
    """Name of the site of a post and the short name of its type."""
    board = plan.snapshot.board
    post = board.posts.get(post_id or 0)
    if post is None:
        return "–"
    site = plan.snapshot.sites.get(post.site_id)
    return QCoreApplication.translate("Round", "{site} ({type})").format(
        site=site.name if site else post.imotep_number, type=board.types[post.internship_type].short_label
    )


def event_words(plan: OpenPlan, round_: Round, event: ChoiceEvent) -> tuple[str, str]:
    """Who, and what happened: « DUPONT Léa », « Cabinet de Vatan (SASPAS) ». Why one sits outside is never told."""
    intern = round_.board.interns.get(event.intern_id)
    name = intern.full_name if intern else str(event.intern_id)
    if not event.kind.seats:
        return name, event.kind.label
    text = post_words(plan, event.post_id)
    if event.kind is not EventKind.CHOICE:
        text = QCoreApplication.translate("Round", "{choice}, hors capacité").format(choice=text)
    if event.chosen_by:
        by_wishes = QCoreApplication.translate("Round", "liste de vœux")
        who = by_wishes if event.chosen_by == BY_WISHES else event.chosen_by
        text = QCoreApplication.translate("Round", "{choice}, par {who}").format(choice=text, who=who)
    return name, text


def fair_words() -> str:
    """The honest line about the procedure in use."""
    return QCoreApplication.translate(
        "Round", "Au choix par rang, personne ne gagne à cacher ses préférences : l’ordre d’appel décide seul."
    )
