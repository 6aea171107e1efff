# Written by scripts/unasync.py from kamiwaza/_async/services/catalog/objects.py: edit that.
"""Objects of writable datasets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas._urn import urn_of
from kamiwaza.schemas.dataset_objects import (
    DatasetObject,
    DatasetObjectTombstone,
    ObjectState,
    PurgedDatasetObject,
    condition,
    item_id_of,
)
from kamiwaza.schemas.datasets import Dataset
from kamiwaza_api.api.catalog import (
    create_dataset_object_v2,
    get_dataset_object_content_v2,
    get_dataset_object_v2,
    list_dataset_objects_v2,
    purge_dataset_object_v2,
    replace_dataset_object_v2,
    tombstone_dataset_object_v2,
)
from kamiwaza_api.types import File

if TYPE_CHECKING:
    from kamiwaza.files.download_result import DownloadResult


class DatasetObjectsService(BaseService):
    """`client.catalog.datasets.objects`: put files into writable datasets and get them out.

    A dataset is the object or its URN, an item the object or its id.
    """

    def get(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Return the record of one object, also of a deleted one."""
        request = get_dataset_object_v2(urn_of(dataset, "dataset"), item_id_of(item))
        return self._call(request, DatasetObject)

    def create(
        self,
        dataset: Dataset | str,
        *,
        file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
        logical_path: str | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Upload a new object: bytes, the path of a file, an open binary file, or pieces of bytes.

        It is read while it is sent. `logical_path` is its place in the dataset, else its file
        name; `progress` is True for a bar on a terminal, a function, or a tracker. Raises
        ConflictError if there is a live object at that place, even one of the same bytes.
        """
        body = {"file": _file(file, logical_path), "logical_path": logical_path}
        request = create_dataset_object_v2(urn_of(dataset, "dataset"), body=body)
        return self._upload(request, DatasetObject, progress=progress)

    def replace(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        *,
        file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
        if_match: str | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Upload new content for an object that is still as it was read.

        `if_match` is the etag it must have, by default that of the object given; `"*"` is any.
        The same bytes change nothing. Raises PreconditionFailedError if it was changed meanwhile,
        InvalidArgumentError for an id without `if_match`.
        """
        known = item.logical_path if isinstance(item, DatasetObject) else None
        request = replace_dataset_object_v2(
            urn_of(dataset, "dataset"),
            item_id_of(item),
            body={"file": _file(file, known)},
            if_match=condition(item, if_match),
        )
        return self._upload(request, DatasetObject, progress=progress)

    def delete(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        *,
        if_match: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObjectTombstone:
        """Delete an object that is still as it was read, and return what remains of it.

        `if_match` is as for `replace`. Raises PreconditionFailedError if it was changed meanwhile.
        """
        request = tombstone_dataset_object_v2(
            urn_of(dataset, "dataset"), item_id_of(item), if_match=condition(item, if_match)
        )
        return self._call(request, DatasetObjectTombstone)

    def download(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        path: str | os.PathLike[str] | BinaryIO,
        *,
        resume: bool = True,
        connections: int | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        expected_sha256: str | None = None,
        overwrite: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> DownloadResult:
        """Download the content of an object to `path`: a file, a folder, or an open binary file.

        Goes on after cuts as long as the object is the same version, and is whole when it is
        there; `docs/files.md` tells the rest. `expected_sha256` may be `DatasetObject.sha256`.
        """
        return self._download(
            get_dataset_object_content_v2(urn_of(dataset, "dataset"), item_id_of(item)),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    def purge(
        self,
        dataset: Dataset | str,
        item: DatasetObject | DatasetObjectTombstone | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> PurgedDatasetObject:
        """Purge a deleted object for good, before its time. Only a verified administrator may."""
        request = purge_dataset_object_v2(urn_of(dataset, "dataset"), item_id_of(item))
        return self._call(request, PurgedDatasetObject)

    def list(
        self,
        dataset: Dataset | str,
        *,
        state: ObjectState | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[DatasetObject]:
        """Return the live objects of a dataset, the tombstoned ones, or all (`state="all"`)."""
        request = list_dataset_objects_v2(urn_of(dataset, "dataset"), state=state)
        return self._call(request, list[DatasetObject])


def _file(
    file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
    logical_path: str | None,
) -> object:
    """Return what is to be sent; bytes get the name that the place in the dataset has."""
    if isinstance(file, str):
        return Path(file)
    if isinstance(file, bytes) and logical_path:
        return File(payload=file, file_name=PurePosixPath(logical_path).name)
    return file
