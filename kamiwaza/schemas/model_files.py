"""Files of models and the state of their downloads."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from kamiwaza.schemas._base import Id, Number, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas._text_units import bytes_per_second, seconds

HUGGING_FACE = "HubsHf"
"""The platform's name of the Hugging Face hub."""


class StorageType(StrEnum):
    """The kind of storage of a file."""

    FILE = "file"
    S3 = "s3"
    GCS = "gcs"
    AZUREBLOB = "azureblob"
    SCRATCH = "scratch"
    OCI = "oci"


class DownloadState(StrEnum):
    """The state of a download, derived from the members of the file."""

    IDLE = "idle"
    QUEUED = "queued"
    DOWNLOADING = "downloading"
    COMPLETE = "complete"
    CANCELLED = "cancelled"


class DownloadFields(Schema):
    """The members that describe a download to the platform.

    `download` means that the file is wanted, not that it is there. The platform writes some members
    as text for people; the properties return numbers.

    Attributes:
        download: True if the file is wanted on the platform.
        is_downloading: True while the file is being downloaded.
        storage_location: the path of the complete file in the storage of the platform.
        download_node: the node that downloads it.
        download_percentage: the part that has arrived, 0 to 100.
        download_elapsed: the time since the start, as text.
        download_remaining: the estimated time to the end, as text.
        download_throughput: the speed, as text.
        dl_requested_at: the time of the request, while it waits.
        download_pid: the process that downloads it.
        download_process_start_time: the start of that process.
        download_cancelled_at: the time at which the download was cancelled.
    """

    download: bool | None = None
    is_downloading: bool | None = None
    storage_location: str | None = None
    download_node: str | None = None
    download_percentage: Number | None = None
    download_elapsed: str | None = None
    download_remaining: str | None = None
    download_throughput: str | None = None
    dl_requested_at: Timestamp | None = None
    download_pid: int | None = None
    download_process_start_time: Number | None = None
    download_cancelled_at: Timestamp | None = None

    @property
    def state(self) -> DownloadState:
        """Return the state of the download."""
        if self.is_downloading:
            return DownloadState.DOWNLOADING
        if self.dl_requested_at is not None:
            return DownloadState.QUEUED
        if self.storage_location:
            return DownloadState.COMPLETE
        if self.download_cancelled_at is not None:
            return DownloadState.CANCELLED
        return DownloadState.IDLE

    @property
    def is_downloaded(self) -> bool:
        """True if the whole file is on the platform and no download is running."""
        return self.state is DownloadState.COMPLETE

    @property
    def fraction(self) -> float | None:
        """Return the part of the file that has arrived, 0 to 1; None if it is not known."""
        if self.is_downloaded:
            return 1.0
        if self.download_percentage is None:
            return None
        return min(max(self.download_percentage / 100, 0.0), 1.0)

    @property
    def elapsed(self) -> float | None:
        """Return the seconds since the start of the download; None if they are not known."""
        return seconds(self.download_elapsed)

    @property
    def eta(self) -> float | None:
        """Return the seconds until the end of the download; None if they are not known."""
        return seconds(self.download_remaining)

    @property
    def speed(self) -> float | None:
        """Return the speed in bytes per second; None if it is not known."""
        return bytes_per_second(self.download_throughput)


class ModelFile(DownloadFields):
    """One file of a model, on a hub or on the platform; `size` is bytes.

    `id` is what other calls name `m_file_id` or `model_file_id`.

    Attributes:
        name: the name of the file.
        id: the id of the file; None for a file that is only on a hub.
        model_id: the id of the model.
        hub: the hub that the file is from.
        size: the size in bytes.
        storage_type: the kind of storage that holds it.
        storage_host: the host of the storage.
        checksum: the checksum of the file.
        checksum_type: the algorithm of the checksum.
        created_timestamp: the time of its registration.
    """

    component: ClassVar[str | None] = "ModelFile"

    name: str
    id: Id | None = None
    model_id: Id | None = None
    hub: str | None = None
    size: int | None = None
    storage_type: OpenEnum[StorageType] | None = None
    storage_host: str | None = None
    storage_digest: str | None = None
    checksum: str | None = None
    checksum_type: str | None = None
    created_timestamp: Timestamp | None = None
    last_push_error: str | None = None
    last_push_error_at: Timestamp | None = None

    @property
    def progress(self) -> float | None:
        """Return the part of the file that has arrived, 0 to 1; None if it is not known."""
        return self.fraction

    @property
    def quantization(self) -> str | None:
        """Return the quantization in the file's name (`q4_k_m`), or None."""
        from kamiwaza.naming.quantization import quantization_of

        return quantization_of(self.name)


class ModelDownloadStatus(DownloadFields):
    """A row of the list of downloads. The platform removes a row some time after its end."""

    component: ClassVar[str | None] = "ModelDownloadStatus"

    id: Id
    m_id: Id
    name: str = ""


class CreateModelFile(Payload):
    """A file to register with the platform; `size` is bytes."""

    component: ClassVar[str | None] = "CreateModelFile"

    name: str
    size: int | None = None
    storage_type: OpenEnum[StorageType] | None = None
    storage_host: str | None = None
    storage_location: str | None = None


class HubModelFileSearch(Payload):
    """Body that asks for the files of a repository."""

    component: ClassVar[str | None] = "HubModelFileSearch"

    hub: str
    model: str
    version: str | None = None
