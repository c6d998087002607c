"""Paris, Lyon and Marseille: official files give their arrondissements municipaux codes of their own."""

_CITIES = (("75056", 75101, 20), ("69123", 69381, 9), ("13055", 13201, 16))
_CITY_OF = {str(first + n): city for city, first, count in _CITIES for n in range(count)}


def commune_of(insee_code: str) -> str:
    """The commune of an arrondissement; any other code as it is.

    >>> commune_of("75120"), commune_of("36044")
    ('75056', '36044')
    """
    return _CITY_OF.get(insee_code, insee_code)
