"""Places of the official geography (code officiel géographique): commune, département, région."""

from dataclasses import dataclass


def departement_of(insee_code: str) -> str:
    """Code of the département of a commune, by the form of the commune's code.

    >>> [departement_of(code) for code in ("36044", "2A004", "97411")]
    ['36', '2A', '974']
    """
    return insee_code[:3] if insee_code.startswith(("97", "98")) else insee_code[:2]


def is_departement(code: str) -> bool:
    """True for a code of the départements and territories of France (COG): 01 to 95 without 20, 2A, 2B, 97x, 98x.

    >>> [is_departement(code) for code in ("36", "2A", "976", "20", "99", "00")]
    [True, True, True, False, False, False]
    """
    if code in ("2A", "2B"):
        return True
    if len(code) == 3:
        return code.isdecimal() and code.startswith(("97", "98"))
    return len(code) == 2 and code.isdecimal() and 1 <= int(code) <= 95 and code != "20"


@dataclass(frozen=True)
class Commune:
    """A commune and its main point, metres in the projection of the territory that it was read from."""

    insee_code: str
    name: str
    departement: str
    region: str
    epci: str
    """SIREN number of its intercommunality; empty for the four islands that have none."""
    population_municipal: int
    x_m: float
    y_m: float


@dataclass(frozen=True)
class Departement:
    """A département: code (« 01 », « 2A », « 971 »), région that holds it, INSEE code of its chef-lieu."""

    code: str
    name: str
    region: str
    chef_lieu: str


@dataclass(frozen=True)
class Region:
    """A région: code (« 24 »), INSEE code of its chef-lieu."""

    code: str
    name: str
    chef_lieu: str
