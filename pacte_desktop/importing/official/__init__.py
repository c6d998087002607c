"""Official sources that are no tables with a heading; each module exports its ``KIND``."""

from pacte_desktop.importing.file_kind import FileKind
from pacte_desktop.importing.official.bpe import KIND as BPE
from pacte_desktop.importing.official.finess import KIND as FINESS
from pacte_desktop.importing.official.populations import KIND as POPULATIONS
from pacte_desktop.importing.official.rpps import KIND as RPPS

FILE_KINDS: tuple[FileKind, ...] = (FINESS, POPULATIONS, BPE, RPPS)
