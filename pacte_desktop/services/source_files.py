"""Fetching the newest file of a public source: found by the publisher's own list, resumed, checked, kept."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from pacte_desktop.domain.errors import KnownError
from pacte_desktop.domain.progress import Watch
from pacte_desktop.domain.wording import translate
from pacte_desktop.services.data_catalogue import AddressKind, DataCatalogue, DataSource
from pacte_desktop.services.download_records import ALGORITHMS, Checksum, Download
from pacte_desktop.services.downloads import arrived, download, forget_download, kept_download, remote_text

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]+')
_LONGEST_NAME = 120
_LONGEST_SUFFIX = 12


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """The file that a publisher offers now. ``date``: ISO day of its last change; ``bytes`` None when not told."""

    url: str
    name: str
    bytes: int | None = None
    date: str = ""
    checksum: Checksum | None = None


@dataclass(frozen=True, slots=True)
class KeptFile:
    """A file of a source on this machine as it was fetched, with what is known of its download."""

    path: Path
    download: Download

    @property
    def day(self) -> str:
        """ISO day of the file as its server tells it, else that of its download."""
        try:
            return parsedate_to_datetime(self.download.version.last_modified).date().isoformat()
        except ValueError:
            return self.download.date


def files_folder() -> Path:
    """Folder of the downloaded public files; made when it is missing."""
    from pacte_desktop.services.folders import user_folder

    folder = user_folder() / "downloads"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def find_file(catalogue: DataCatalogue, source: DataSource, watch: Watch) -> RemoteFile:
    """Which file the publisher offers now, asked of its list where there is one.

    Raises :class:`KnownError` (network, server, a list without such a file, a file elsewhere than on the servers of the
    catalogue) and :class:`CancelledError`.
    """
    address = source.address
    match address.kind:
        case AddressKind.DIRECT:
            return RemoteFile(catalogue.located(address.url), address.file)
        case AddressKind.DATAGOUV:
            url = f"{catalogue.servers['DATAGOUV'].base_url}/api/1/datasets/{address.dataset}/"
            found = _datagouv(_asked(catalogue, source, url, watch), address.match)
        case AddressKind.OPENDATASOFT:
            base = catalogue.servers["DREES"].base_url
            url = f"{base}/api/explore/v2.1/catalog/datasets/{address.dataset}/attachments"
            found = _opendatasoft(_asked(catalogue, source, url, watch), address.match)
        case AddressKind.PAGE:
            found = []
    if not found:
        raise KnownError(
            translate("SourceFiles", "« {source} » : {publisher} ne propose plus de fichier de ce nom.").format(
                source=source.label, publisher=source.publisher
            ),
            _by_hand(source),
        )
    newest = max(found, key=lambda file: (file.date, file.name))
    if not catalogue.is_known(newest.url):
        raise KnownError(
            translate(
                "SourceFiles",
                "« {source} » est maintenant chez « {host} », un serveur que le programme ne connaît pas.",
            ).format(source=source.label, host=urlsplit(newest.url).netloc),
            _by_hand(source),
        )
    return RemoteFile(catalogue.located(newest.url), newest.name, newest.bytes, newest.date, newest.checksum)


def fetch_source(catalogue: DataCatalogue, source: DataSource, watch: Watch) -> KeptFile:
    """The newest file of the source, fetched or resumed, its hash compared where the publisher tells one.

    Raises as :func:`~pacte_desktop.services.downloads.download` and :func:`find_file`.
    """
    hosts = ", ".join(catalogue.hosts(source))
    watch.step(translate("SourceFiles", "Connexion à {site}").format(site=hosts))
    file = find_file(catalogue, source, watch)
    path = files_folder() / source.code / file.name
    return KeptFile(path, download(file.url, path, watch, file.checksum, label=source.label))


def kept_file(source: DataSource) -> KeptFile | None:
    """The file of this source that was fetched last; None when there is none whole."""
    found = [KeptFile(path, kept) for path in _files(source) if (kept := kept_download(path)) is not None]
    return max(found, key=lambda file: (file.download.date, file.path.stat().st_mtime), default=None)


def unfinished(source: DataSource) -> tuple[int, int | None]:
    """Bytes that an unfinished attempt left, and of how many (None: not known); (0, None) without one."""
    parts = [arrived(path.with_name(path.name.removesuffix(".part"))) for path in _files(source, "*.part")]
    return max(parts, key=lambda part: part[0], default=(0, None))


def remove_file(source: DataSource) -> None:
    """Remove every fetched file of this source, whole or not. Raises :class:`KnownError` when the disk refuses."""
    for path in [
        *_files(source),
        *(part.with_name(part.name.removesuffix(".part")) for part in _files(source, "*.part")),
    ]:
        forget_download(path)


def _files(source: DataSource, pattern: str = "*") -> list[Path]:
    folder = files_folder() / source.code
    found = sorted(folder.glob(pattern)) if folder.is_dir() else []
    return found if pattern != "*" else [path for path in found if path.suffix != ".part" and path.is_file()]


def _asked(catalogue: DataCatalogue, source: DataSource, url: str, watch: Watch) -> Mapping[str, Any]:
    """The publisher's list, which is JSON."""
    watch.step(
        translate("SourceFiles", "Demande de la version actuelle à {publisher}").format(publisher=source.publisher)
    )
    text = remote_text(catalogue.located(url), watch)
    if text is None:
        raise KnownError(
            translate("SourceFiles", "« {source} » n’est plus à l’adresse connue.").format(source=source.label),
            _by_hand(source),
        )
    try:
        told = json.loads(text)
    except (ValueError, RecursionError):
        told = None
    if not isinstance(told, dict):
        raise KnownError(
            translate("SourceFiles", "« {site} » a répondu par autre chose que sa liste de fichiers.").format(
                site=urlsplit(catalogue.located(url)).netloc
            ),
            translate(
                "SourceFiles",
                "Ouvrez une page dans un navigateur : le réseau demande peut-être de s’identifier. Puis recommencez.",
            ),
        )
    return told


def _by_hand(source: DataSource) -> str:
    return translate("SourceFiles", "Cherchez-le sur {page}, puis choisissez le fichier téléchargé.").format(
        page=source.page
    )


def _datagouv(told: Mapping[str, Any], pattern: str) -> list[RemoteFile]:
    """Resources of a dataset whose title, or name of the file, matches."""
    found = []
    for resource in _rows(told.get("resources")):
        url = str(resource.get("url") or "")
        names = (str(resource.get("title") or ""), unquote(urlsplit(url).path.rpartition("/")[2]))
        name = next((name for name in names if re.fullmatch(pattern, name)), "")
        if url and name:
            size = resource.get("filesize")
            found.append(
                RemoteFile(
                    url,
                    safe_name(name),
                    size if isinstance(size, int) else None,
                    str(resource.get("last_modified") or "")[:10],
                    _checksum(resource.get("checksum")),
                )
            )
    return found


def _checksum(told: object) -> Checksum | None:
    """The published hash; None for one that is not published or of a kind that is not known."""
    if not isinstance(told, dict) or told.get("type") not in ALGORITHMS or not told.get("value"):
        return None
    return Checksum(str(told["type"]), str(told["value"]))


def _opendatasoft(told: Mapping[str, Any], pattern: str) -> list[RemoteFile]:
    """Attachments of a dataset whose title, or identifier (« fichier_2019_xlsx »), matches."""
    found = []
    for attachment in _rows(told.get("attachments")):
        metas = attachment.get("metas")
        title = str(metas.get("title") or "") if isinstance(metas, dict) else ""
        url = str(attachment.get("href") or "")
        identifier = re.sub(r"_(\w{2,5})$", r".\1", url.rstrip("/").rpartition("/")[2])
        name = next((name for name in (title, identifier) if re.fullmatch(pattern, name)), "")
        if url and name:
            found.append(RemoteFile(url, safe_name(name)))
    return found


def _rows(told: object) -> Iterable[Mapping[str, Any]]:
    return [row for row in told if isinstance(row, dict)] if isinstance(told, list) else []


def safe_name(name: str) -> str:
    """``name`` as every system takes it for a file: one part, no sign that means something else, not too long."""
    clean = _UNSAFE.sub("_", name).strip(" .") or "fichier"
    stem, dot, suffix = clean.rpartition(".")
    if not dot or len(suffix) > _LONGEST_SUFFIX:
        return clean[:_LONGEST_NAME]
    return f"{stem[: _LONGEST_NAME - len(suffix) - 1]}.{suffix}"
