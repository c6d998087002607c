"""Columns that say where something is: commune, address, longitude and latitude."""

from pacte_desktop.domain.incoming import Plain
from pacte_desktop.domain.wording import QT_TRANSLATE_NOOP, translate
from pacte_desktop.importing.cell_words import as_number, as_text
from pacte_desktop.importing.cells import decimal, text
from pacte_desktop.importing.fields import Field
from pacte_desktop.importing.gathering import RowTelling

ADDRESS_LENGTH = 300
read_longitude, read_latitude = decimal(-180.0, 180.0), decimal(-90.0, 90.0)

COMMUNE = Field(
    "insee_code",
    QT_TRANSLATE_NOOP("ImportField", "Commune"),
    text(),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Code INSEE (36044), ou nom s’il ne désigne qu’une commune : « Vatan (36) »."),
    (
        *("code INSEE", "INSEE", "code INSEE de la commune", "code commune", "commune INSEE", "code commune INSEE"),
        *("codgeo", "depcom", "nom de la commune", "ville", "localité"),
    ),
    is_required=True,
)
ADDRESS = Field(
    "address",
    QT_TRANSLATE_NOOP("ImportField", "Adresse"),
    text(ADDRESS_LENGTH),
    as_text,
    QT_TRANSLATE_NOOP("ImportField", "Numéro et voie, pour information : le point est celui des coordonnées."),
    ("adresse postale", "voie", "rue", "N° et voie"),
    default="",
)
LONGITUDE = Field(
    "lon",
    QT_TRANSLATE_NOOP("ImportField", "Longitude"),
    read_longitude,
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "En degrés (1,8052), avec la latitude ; sinon le chef-lieu de la commune."),
    ("lon", "long", "lng", "X", "coordonnée X"),
    is_number=True,
)
LATITUDE = Field(
    "lat",
    QT_TRANSLATE_NOOP("ImportField", "Latitude"),
    read_latitude,
    as_number,
    QT_TRANSLATE_NOOP("ImportField", "En degrés (47,0716), avec la longitude."),
    ("lat", "Y", "coordonnée Y"),
    is_number=True,
)


def point_told(row: RowTelling, suffix: str = "") -> dict[str, Plain]:
    """Longitude and latitude where the table has both columns; half a point refuses the row."""
    lon_code, lat_code = f"lon{suffix}", f"lat{suffix}"
    lon, lat = row.get(lon_code), row.get(lat_code)
    if (lon is None) != (lat is None):
        missing = lat_code if lat is None else lon_code
        row.wrong(missing, translate("Import", "longitude et latitude vont ensemble"))
    if not (row.has(lon_code) and row.has(lat_code)):
        return {}
    return {"lon": lon, "lat": lat}
