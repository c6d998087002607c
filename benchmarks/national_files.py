"""National files against pandas in the same run: time, time of the processor, and the most memory that each took.

A generated RPPS extract of 800 MB and a BPE of 700 MB, counted by commune for Centre-Val de Loire and what lies around;
pandas reads only the columns that it needs, in chunks. Both must count the same. Then the communes of that area with
outlines as fine as those of ADMIN EXPRESS (about 700 vertices each), made a base territory.
Usage: python benchmarks/national_files.py [MEGABYTES]
"""

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

OURS = """
import json, resource, sys, time
sys.path.insert(0, {project!r})
from pathlib import Path
from pacte_desktop.domain.incoming import Provenance
from pacte_desktop.domain.progress import Watch
from pacte_desktop.importing.file_kind import Area
from pacte_desktop.services.imports.file_kinds import FILE_KINDS
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.territory.outlines import BASE_FILE
def main():
    kind, path, area = sys.argv[1], Path(sys.argv[2]), json.loads(Path(sys.argv[3]).read_text())
    wanted = Area(frozenset(area["departements"]), frozenset(area["communes"]), 2154, own=frozenset(area["own"]),
                  base=BASE_FILE)
    start = time.perf_counter()
    found = FILE_KINDS[ImportKind(kind)].read(path, wanted, Provenance(path.name, "0" * 64, vintage="2026"), Watch())
    seconds = time.perf_counter() - start
    layers = {{str(layer.kind): sum(layer.values.values()) for layer in found.layers}}
    most = [resource.getrusage(who).ru_maxrss / 1e3 for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
    used = [resource.getrusage(who) for who in (resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF)]
    processor = sum(item.ru_utime + item.ru_stime for item in used)
    print(json.dumps([seconds, processor, most, layers, found.rows]))
if __name__ == "__main__":
    main()
"""

PANDAS = """
import json, resource, sys, time
from pathlib import Path
import pandas as pd
kind, path, area = sys.argv[1], sys.argv[2], json.loads(Path(sys.argv[3]).read_text())
start = time.perf_counter()
here = set(area["communes"])
if kind == "rpps":
    code, skill = "Code profession", "Libellé savoir-faire"
    mode, place, person = "Code mode exercice", "Code commune (coord. structure)", "Identifiant PP"
    pairs = []
    for chunk in pd.read_csv(path, sep="|", usecols=[code, skill, mode, place, person], dtype=str, quoting=3,
                             chunksize=100_000):
        kept = chunk[(chunk[code] == "10") & chunk[mode].isin(["L", "S"]) & chunk[place].isin(here)]
        pairs.append(kept[kept[skill].str.contains("Médecine Générale")][[place, person]])
    total = {"RPPS_GP": len(pd.concat(pairs).drop_duplicates())}
else:
    counts = 0
    for chunk in pd.read_csv(path, sep=";", usecols=["TYPEQU", "DEPCOM"], dtype=str, chunksize=100_000):
        counts += int((chunk["TYPEQU"].eq("D307") & chunk["DEPCOM"].isin(here)).sum())
    total = {"BPE_PHARMACY": counts}
used = resource.getrusage(resource.RUSAGE_SELF)
print(json.dumps([time.perf_counter() - start, used.ru_utime + used.ru_stime, [used.ru_maxrss / 1e3], total]))
"""


def run(script: str, *arguments: object) -> Any:
    """What a fresh interpreter prints; ours starts children, which need a file to start from."""
    with tempfile.NamedTemporaryFile("w", suffix=".py", delete=False) as file:
        file.write(script)
    done = subprocess.run(
        [sys.executable, file.name, *map(str, arguments)], capture_output=True, text=True, check=False, cwd=PROJECT
    )
    Path(file.name).unlink()
    if done.returncode:
        sys.exit(done.stderr)
    return json.loads(done.stdout.splitlines()[-1])


def write_bpe(path: Path, megabytes: int, communes: list[str]) -> None:
    """A BPE in the layout of 2024 with the kinds of equipment at random, one in nineteen of health."""
    chance = random.Random(1)
    names = "AN;NOMRS;CNOMRS;NUMVOIE;INDREP;TYPVOIE;LIBVOIE;CADR;LIBCOM;CODPOS;DEPCOM;DEP;REG;DOM;SDOM;TYPEQU;SIRET"
    rest = ";".join(f"C{number}" for number in range(40))
    codes = ("D307", "D113", *(f"{domain}{number}" for domain in "ABCEFG" for number in (101, 203, 304, 405, 506, 607)))

    def lines() -> Iterator[str]:
        yield f"{names};LAMBERT_X;LAMBERT_Y;EPSG;{rest}\n"
        for number in range(megabytes * 4000):
            place = chance.choice(communes)
            yield (
                f"2024;NOM {number};;12;;RUE;DE LA REPUBLIQUE;;VILLE;{place};{place};{place[:2]};24;D;D2;"
                f"{chance.choice(codes)};12345678901234;654321.0;6712345.3;2154;{';'.join(['_Z'] * 40)}\n"
            )

    with path.open("w", encoding="utf-8") as file:
        file.writelines(lines())


def compare(kind: str, path: Path, area: Path, layer: str) -> None:
    """One line: ours, pandas, and the ratio; stops when they do not count the same."""
    seconds, processor, (child, parent), layers, rows = run(OURS.format(project=str(PROJECT)), kind, path, area)
    theirs, their_processor, (memory,), total = run(PANDAS, kind, path, area)
    size = path.stat().st_size / 1e6
    if layers[layer] != total[layer]:
        sys.exit(f"{kind}: {layers[layer]} counted, pandas {total[layer]}")
    print(
        f"{kind}: {size:.0f} MB, {rows:,} lines, {layers[layer]:,.0f} counted alike\n"
        f"  ours   {seconds:6.1f} s, processor {processor:5.1f} s, child {child:4.0f} MB, program {parent:4.0f} MB\n"
        f"  pandas {theirs:6.1f} s, processor {their_processor:5.1f} s, {memory:10.0f} MB\n"
        f"  {size / processor:.0f} MB and {size / their_processor:.0f} MB a second of processor; ours took "
        f"{processor / their_processor:.2f} of the processor and {child / memory:.2f} of the memory of pandas",
        flush=True,
    )


def territory(folder: Path, area: Path, departements: list[str]) -> None:
    """One line: fine outlines made a base territory."""
    import shapely

    from tests.data.made_communes import NEW, communes_of, rows_of, write_layer

    facts, polygons, _points = rows_of(communes_of(departements))
    fine = shapely.segmentize(polygons, 70)
    path = folder / "ADMIN-EXPRESS_2026-01-01.gpkg"
    write_layer(path, "commune", facts, list(fine), NEW)
    vertices = shapely.get_num_coordinates(fine).sum()
    seconds, processor, (child, parent), _layers, rows = run(OURS.format(project=str(PROJECT)), "territory", path, area)
    print(
        f"territory: {path.stat().st_size / 1e6:.0f} MB, {rows:,} communes, {vertices / rows:.0f} vertices each\n"
        f"  ours   {seconds:6.1f} s ({processor:5.1f} s of processor)  child {child:5.0f} MB, program {parent:4.0f} MB"
    )


def main() -> None:
    """Print the three comparisons."""
    from pacte_desktop.territory.basemap import open_base_territory
    from pacte_desktop.territory.outlines import read_arrays
    from tests.data.made_rpps import write_large

    megabytes = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    own = ["18", "28", "36", "37", "41", "45"]
    around = sorted(set(open_base_territory(own).departement.tolist()))
    codes = read_arrays(["commune/insee_code"])["commune/insee_code"].astype(str).tolist()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        area = folder / "area.json"
        here = [code for code in codes if code[:2] in around]
        area.write_text(json.dumps({"departements": around, "communes": here, "own": own}))
        makers: tuple[tuple[str, str, str, Callable[[Path], object]], ...] = (
            ("rpps", "ps.txt", "RPPS_GP", lambda path: write_large(path, megabytes * 2800, codes)),
            ("bpe", "BPE24.csv", "BPE_PHARMACY", lambda path: write_bpe(path, megabytes * 7 // 8, codes)),
        )
        for kind, file, layer, make in makers:
            path = folder / file
            make(path)
            compare(kind, path, area, layer)
            path.unlink()
        territory(folder, area, around)


if __name__ == "__main__":
    main()
