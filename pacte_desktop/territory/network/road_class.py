"""How important a road is for drawing and orientation, the same five classes whatever the source of the roads."""

from enum import IntEnum


class RoadClass(IntEnum):
    """From motorways (with trunk roads) to every other road; a link road has the class of what it leads to."""

    MOTORWAY = 1
    PRIMARY = 2
    SECONDARY = 3
    TERTIARY = 4
    OTHER = 5


_OF_HIGHWAY = {
    "motorway": RoadClass.MOTORWAY,
    "trunk": RoadClass.MOTORWAY,
    "primary": RoadClass.PRIMARY,
    "secondary": RoadClass.SECONDARY,
    "tertiary": RoadClass.TERTIARY,
}


def class_of_highway(highway: str | None) -> RoadClass:
    """Class of an OSM way by its tag ``highway``."""
    return _OF_HIGHWAY.get((highway or "").removesuffix("_link"), RoadClass.OTHER)
