"""The tiny plan with addresses: a group of two places, a hospital and a lodging."""

from dataclasses import replace
from pathlib import Path

from pacte_desktop.store.opening import create_plan
from tests.data.tiny_plan import CHATEAUROUX, tiny_contents

PRACTICE, HOSPITAL, LODGING = "12 rue de la Gare", "216 avenue de Verdun", "3 impasse des Lilas"
AT_PRACTICE = ("1.6911", "46.8105", "0.93", "12 Rue de la Gare 36000 Châteauroux", "housenumber", CHATEAUROUX, "ok")
AT_HOSPITAL = ("1.7204", "46.8021", "0.55", "Avenue de Verdun 36000 Châteauroux", "street", CHATEAUROUX, "ok")
ELSEWHERE = ("1.0630", "46.6330", "0.91", "3 Impasse des Lilas 36300 Concremiers", "housenumber", "36058", "ok")


def write_addressed(path: Path) -> Path:
    """Write it to ``path``."""
    contents = tiny_contents()
    hospital, group = contents.sites
    first, second = group.locations
    group = replace(group, locations=(replace(first, address=PRACTICE), second))
    (structure,), (lodging,) = contents.structures, contents.housing
    create_plan(
        path,
        replace(
            contents,
            sites=(hospital, group),
            structures=(replace(structure, address=f" {HOSPITAL} "),),
            housing=(replace(lodging, address=LODGING),),
        ),
    )
    return path
