"""Allowances of an intern from the rules in force: gross euros a month."""

from pacte_desktop.domain.parameters import Parameters


def transport_allowance(parameters: Parameters, *, is_ambulatory: bool, from_chu_km: float, from_home_km: float) -> int:
    """Transport allowance in gross euros a month: for an ambulatory internship farther than the distance of the rule
    both from the university hospital and from home (kilometres), else 0. At the very distance there is none.
    """
    farther_than_km = parameters.integer("allowance.transport_km")
    is_owed = is_ambulatory and from_chu_km > farther_than_km and from_home_km > farther_than_km
    return parameters.integer("allowance.transport") if is_owed else 0
