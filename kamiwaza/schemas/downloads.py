"""Requests and answers about downloads of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, TypeAlias
from uuid import UUID

from pydantic import BeforeValidator, Field, JsonValue, OnErrorOmit, SkipValidation

from kamiwaza.schemas._base import Id, Payload, Schema, Timestamp

Open: TypeAlias = Annotated[JsonValue, SkipValidation]
"""Any JSON."""


def _id_of(entry: object) -> object:
    """Return the id of a file. A text that is not an id can be the name of a file."""
    if isinstance(entry, dict):
        return entry.get("id")
    return UUID(entry) if isinstance(entry, str) else entry


# The download runs already when this is read. An unexpected entry must not raise an error.
FileIds: TypeAlias = Annotated[
    list[
        OnErrorOmit[
            Annotated[UUID | str, Field(union_mode="left_to_right"), BeforeValidator(_id_of)]
        ]
    ],
    BeforeValidator(lambda value: value or []),
]
"""The ids in a server's list of files, whose items are ids or objects with an id."""


class ModelDownloadRequest(Payload):
    """What to download; `files_to_download` are file names (None: the platform chooses)."""

    component: ClassVar[str | None] = "ModelDownloadRequest"

    model: str
    version: str | None = None
    hub: str | None = None
    files_to_download: Sequence[str] | None = None
    deploy_after_download: bool | None = None
    novice_selected_context: int | None = None
    deployment_target: str | None = None


class DownloadStarted(Schema):
    """The answer to a download request; `files` are the ids of the files to wait for."""

    result: bool = True
    message: str | None = None
    files: FileIds = Field(default_factory=list)

    def __bool__(self) -> bool:
        """Return whether the platform accepted."""
        return self.result


class ModelDownloadCancelResponse(Schema):
    """The answer to cancelling one file's download."""

    component: ClassVar[str | None] = "ModelDownloadCancelResponse"

    file_id: Id
    result: bool = True
    message: str = ""
    cancelled_at: Timestamp | None = None

    def __bool__(self) -> bool:
        """Return whether the platform cancelled the download."""
        return self.result


class BulkDownloadCancelResponse(Schema):
    """The answer to cancelling many downloads, file by file."""

    component: ClassVar[str | None] = "BulkDownloadCancelResponse"

    result: bool = True
    message: str = ""
    total_downloads: int = 0
    cancelled_count: int = 0
    failed_count: int = 0
    cancelled_files: list[Id] = Field(default_factory=list)
    failed_files: list[Id] = Field(default_factory=list)
    cancelled_at: Timestamp | None = None

    @property
    def ok(self) -> bool:
        """True if every running download was cancelled."""
        return self.result and not self.failed_files and not self.failed_count


class PendingDeployments(Schema):
    """The running downloads, and the deployments that wait for them.

    The contract leaves the shape of the first four members open.
    """

    pending_deployments: Open = None
    downloading_models: Open = None
    deployment_flags: Open = None
    active_downloads: Open = None
    total_pending: int | None = None
    total_downloading: int | None = None


class StaleDeploymentsCleanup(Schema):
    """The deployments that were removed because their download had stopped."""

    cleaned_count: int = 0
    cleaned_flags: list[str] = Field(default_factory=list)
    message: str = ""


class DeploymentTrigger(Schema):
    """The answer to the request to deploy a downloaded model.

    `deployed` False with `result` True means that the deployment follows the download.
    """

    result: bool = True
    message: str = ""
    deployed: bool | None = None
    deployment_id: Id | None = None

    def __bool__(self) -> bool:
        """Return whether the platform deploys the model, now or after its download."""
        return self.result
