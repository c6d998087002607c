"""Places of the official geography (code officiel géographique): commune, département, région."""

from dataclasses import dataclass


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
