"""Places of a plan that may have an address."""

from enum import StrEnum


class AddressedPlace(StrEnum):
    """By the table that holds them. Homes of interns have no address, and are none of these."""

    PRACTICE = "practice_location"
    STRUCTURE = "health_structure"
    HOUSING = "housing"
