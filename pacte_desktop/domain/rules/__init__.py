"""The placement rules that a single assignment can break, each with its number and its French sentence.

Numbers are those of the rule book: R0 presence, R2 one post per intern, R3 accreditation over the whole semester, R4
capacity, R5 curriculum and its local additions, R6 a choice that leaves the curriculum feasible, R8 repeat of a site,
R9 internships in a CHU, R10 one site for a junior doctor.
"""

from pacte_desktop.domain.rules.accreditation import check_accreditation
from pacte_desktop.domain.rules.curriculum import (
    check_curriculum,
    check_feasible,
    check_hospital,
    check_hosts,
    check_retake,
)
from pacte_desktop.domain.rules.past_sites import check_chu, check_junior_site, check_repeat
from pacte_desktop.domain.rules.rule import DEROGABLE, Refusal, Rule, is_lifted
from pacte_desktop.domain.rules.seat import check_capacity, check_one_post, check_presence

__all__ = [
    "DEROGABLE",
    "Refusal",
    "Rule",
    "check_accreditation",
    "check_capacity",
    "check_chu",
    "check_curriculum",
    "check_feasible",
    "check_hospital",
    "check_hosts",
    "check_junior_site",
    "check_one_post",
    "check_presence",
    "check_repeat",
    "check_retake",
    "is_lifted",
]
