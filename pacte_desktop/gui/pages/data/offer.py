"""What the page offers, line by line: the faculty's own kinds of file and the public sources, with their state."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from pacte_desktop.domain.import_record import ImportRecord
from pacte_desktop.domain.incoming import ImportKind
from pacte_desktop.domain.wording import grouped
from pacte_desktop.gui.tables.record_table import Column
from pacte_desktop.gui.tables.rule_rows import local_time
from pacte_desktop.services.data_catalogue import DataCatalogue, DataSource
from pacte_desktop.services.downloads import size_label
from pacte_desktop.services.plan_holdings import PlanHoldings
from pacte_desktop.services.source_files import KeptFile, kept_file, unfinished

ROADS = "roads"


class OfferGroup(StrEnum):
    """Whose files they are."""

    FACULTY = "faculty"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class KindWords:
    """What a kind of file is for, and the columns that it cannot do without, in words."""

    purpose: str
    needed: tuple[str, ...] = ()


@dataclass(frozen=True)
class Offer:
    """One line. ``source`` is None for the faculty's own files and for roads; ``record``: the last import; ``needed``:
    columns that a file of the faculty's own cannot do without."""

    key: str
    group: OfferGroup
    label: str
    purpose: str
    kind: ImportKind | None
    publisher: str
    state: str
    is_there: bool
    source: DataSource | None = None
    record: ImportRecord | None = None
    kept: KeptFile | None = None
    begun: tuple[int, int | None] = (0, None)
    needed: tuple[str, ...] = ()

    @property
    def file_state(self) -> str:
        """« téléchargé, 12 Mo », « reprendre à 43 % », or nothing."""
        have, total = self.begun
        if have and total:
            return QCoreApplication.translate("DataPage", "à reprendre à {percent} %").format(
                percent=100 * have // total
            )
        if have:
            return QCoreApplication.translate("DataPage", "à reprendre")
        if self.kept is None:
            return ""
        return QCoreApplication.translate("DataPage", "téléchargé, {size}").format(
            size=size_label(self.kept.download.bytes)
        )


def own_offers(holdings: PlanHoldings, kinds: Mapping[ImportKind, KindWords]) -> list[Offer]:
    """The faculty's own kinds of file; ``kinds`` says what each is for."""
    found = []
    for kind, words in kinds.items():
        count = holdings.count(kind) or 0
        found.append(
            Offer(
                kind.value,
                OfferGroup.FACULTY,
                kind.label,
                words.purpose,
                kind,
                "",
                grouped(count) if count else QCoreApplication.translate("DataPage", "rien encore"),
                bool(count),
                record=holdings.last_import(kind),
                needed=words.needed,
            )
        )
    return found


def public_offers(holdings: PlanHoldings, catalogue: DataCatalogue) -> list[Offer]:
    """The public sources, then the roads, which have their own page."""
    kinds = Counter(source.kind for source in catalogue.sources)
    found = []
    for source in catalogue.sources:
        record = holdings.import_of(source, alone=kinds[source.kind] == 1)
        vintage = (record.provenance.vintage if record else "") or holdings.layer_vintage(source)
        found.append(
            Offer(
                source.code,
                OfferGroup.PUBLIC,
                source.label,
                source.purpose,
                source.kind,
                source.publisher,
                _state(source, record, vintage),
                bool(record or vintage),
                source,
                record,
                kept_file(source),
                unfinished(source),
            )
        )
    found.append(
        Offer(
            ROADS,
            OfferGroup.PUBLIC,
            QCoreApplication.translate("DataPage", "Routes"),
            QCoreApplication.translate(
                "DataPage",
                "Les minutes en voiture se comptent sur les routes d’OpenStreetMap ou de l’IGN : la page Réseau les "
                "télécharge et construit le réseau.",
            ),
            None,
            "OpenStreetMap, IGN",
            QCoreApplication.translate("DataPage", "voir la page Réseau"),
            is_there=False,
        )
    )
    return found


def _state(source: DataSource, record: ImportRecord | None, vintage: str) -> str:
    if vintage:
        return vintage
    if record is not None:
        return local_time(record.at)
    if source.kind is ImportKind.MATRIX:  # It is kept for all plans of this machine, with the roads.
        return QCoreApplication.translate("DataPage", "voir la page Réseau")
    return QCoreApplication.translate("DataPage", "pas encore importé")


def offer_columns(group: OfferGroup) -> list[Column[Offer]]:
    """Columns of the catalogue: what matters of the faculty's own files, or of public ones."""
    shared = [
        Column[Offer](
            QCoreApplication.translate("DataPage", "Donnée"),
            lambda offer: offer.label,
            hint=lambda offer: offer.purpose,
        ),
        Column[Offer](
            QCoreApplication.translate("DataPage", "Dans le plan"),
            lambda offer: offer.state,
            sign=lambda offer: "good" if offer.is_there else "muted",
            icon=lambda offer: "check" if offer.is_there else "",
            tooltip=QCoreApplication.translate("DataPage", "Millésime ou nombre dans ce plan"),
        ),
    ]
    if group is OfferGroup.FACULTY:
        return [
            *shared,
            Column(
                QCoreApplication.translate("DataPage", "Dernier import"),
                lambda offer: local_time(offer.record.at) if offer.record else "–",
                tooltip=QCoreApplication.translate("DataPage", "Quand un fichier de cette sorte a été importé"),
            ),
            Column(
                QCoreApplication.translate("DataPage", "Fichier"),
                lambda offer: offer.record.provenance.file_name if offer.record else "–",
                hint=lambda offer: offer.record.provenance.file_name if offer.record else "",
            ),
        ]
    return [
        *shared,
        Column(
            QCoreApplication.translate("DataPage", "Sur cet ordinateur"),
            lambda offer: offer.file_state or "–",
            tooltip=QCoreApplication.translate("DataPage", "Fichiers téléchargés par ce programme"),
        ),
        Column(QCoreApplication.translate("DataPage", "Éditeur"), lambda offer: offer.publisher),
    ]
