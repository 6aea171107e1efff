"""Objects of writable datasets."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, BinaryIO, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.catalog_names import DATASETS
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.dataset_objects import (
    DatasetObject,
    DatasetObjectTombstone,
    ObjectState,
    PurgedDatasetObject,
    condition,
    item_id_of,
)
from kamiwaza.schemas.datasets import Dataset
from kamiwaza.serialization.item_list import ItemList
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


class AsyncDatasetObjectsService(AsyncBaseService):
    """`client.catalog.datasets.objects`: the files in writable datasets."""

    async def get(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Return the record of one object, also of a deleted one.

        Args:
            dataset: the dataset, its URN or its name.
            item: the object or its id.

        Raises:
            ResourceNotFoundError: there is no such dataset or object.
        """
        request = get_dataset_object_v2(
            await self._urn(dataset, DATASETS, "dataset"), item_id_of(item)
        )
        return await self._call(request, DatasetObject)

    async def create(
        self,
        dataset: Dataset | str,
        *,
        file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
        logical_path: str | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Upload a new object into a writable dataset and return its record.

        The file is read while it is sent.

        Args:
            dataset: the dataset, its URN or its name.
            file: bytes, the path of a file, an open binary file, or an iterator of bytes.
            logical_path: the path of the object in the dataset. Default: the file name.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.

        Raises:
            ConflictError: there is a live object at this path, or the dataset is not writable.
        """
        body = {"file": _file(file, logical_path), "logical_path": logical_path}
        request = create_dataset_object_v2(await self._urn(dataset, DATASETS, "dataset"), body=body)
        return await self._upload(request, DatasetObject, progress=progress)

    async def replace(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        *,
        file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
        if_match: str | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObject:
        """Upload new content for an object, if it has not changed since you read it.

        Uploading the same bytes changes nothing.

        Args:
            dataset: the dataset, its URN or its name.
            item: the object or its id.
            file: bytes, the path of a file, an open binary file, or an iterator of bytes.
            if_match: the etag that the object must have; `"*"` for any. Default: the etag of
                `item`.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.

        Raises:
            PreconditionFailedError: the object has changed meanwhile.
            InvalidArgumentError: `item` is an id and there is no `if_match`.
            ResourceNotFoundError: there is no such dataset or object.
        """
        known = item.logical_path if isinstance(item, DatasetObject) else None
        request = replace_dataset_object_v2(
            await self._urn(dataset, DATASETS, "dataset"),
            item_id_of(item),
            body={"file": _file(file, known)},
            if_match=condition(item, if_match),
        )
        return await self._upload(request, DatasetObject, progress=progress)

    async def delete(
        self,
        dataset: Dataset | str,
        item: DatasetObject | UUID | str,
        *,
        if_match: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DatasetObjectTombstone:
        """Delete an object, if it has not changed since you read it, and return its tombstone.

        The platform keeps the content until it is purged.

        Args:
            dataset: the dataset, its URN or its name.
            item: the object or its id.
            if_match: the etag that the object must have; `"*"` for any. Default: the etag of
                `item`.

        Raises:
            PreconditionFailedError: the object has changed meanwhile.
            InvalidArgumentError: `item` is an id and there is no `if_match`.
            ResourceNotFoundError: there is no such dataset or object.
        """
        request = tombstone_dataset_object_v2(
            await self._urn(dataset, DATASETS, "dataset"),
            item_id_of(item),
            if_match=condition(item, if_match),
        )
        return await self._call(request, DatasetObjectTombstone)

    async def download(
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
        """Download the content of an object and return where it is.

        An interrupted download continues as long as the object is the same version.

        Args:
            dataset: the dataset, its URN or its name.
            item: the object or its id.
            path: a path, a folder (the server's file name is used, made safe), or a binary file
                open for writing.
            resume: continue an earlier download that was interrupted. False starts again.
            connections: parallel requests, 1 to 16. Default: more are added while that makes it
                faster.
            progress: True shows a bar on a terminal; or a function that takes each ProgressEvent,
                or a DownloadTracker.
            expected_sha256: the SHA-256 that the content must have, in hexadecimal, such as
                `item.sha256`.
            overwrite: replace a file that exists at the path.

        Raises:
            DownloadError: the file cannot be written, its checksum is wrong, or the object has
                changed.
            TargetExistsError: there is a file at the path and `overwrite` is False.
            ResourceNotFoundError: there is no such dataset or object.
        """
        return await self._download(
            get_dataset_object_content_v2(
                await self._urn(dataset, DATASETS, "dataset"), item_id_of(item)
            ),
            path,
            resume=resume,
            connections=connections,
            progress=progress,
            expected_sha256=expected_sha256,
            overwrite=overwrite,
        )

    async def purge(
        self,
        dataset: Dataset | str,
        item: DatasetObject | DatasetObjectTombstone | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> PurgedDatasetObject:
        """Remove a deleted object for good, before `purge_eligible_at`.

        Requires the admin role.

        Args:
            dataset: the dataset, its URN or its name.
            item: the object, its tombstone, or its id.

        Raises:
            ConflictError: the object has not been deleted.
            PermissionDeniedError: the caller is not an administrator.
        """
        request = purge_dataset_object_v2(
            await self._urn(dataset, DATASETS, "dataset"), item_id_of(item)
        )
        return await self._call(request, PurgedDatasetObject)

    async def list(
        self,
        dataset: Dataset | str,
        *,
        state: ObjectState | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[DatasetObject]:
        """Return the objects of a dataset.

        Args:
            dataset: the dataset, its URN or its name.
            state: `live`, `tombstoned` (deleted but not purged) or `all`. Default: `live`.

        Raises:
            ResourceNotFoundError: there is no such dataset.
        """
        request = list_dataset_objects_v2(
            await self._urn(dataset, DATASETS, "dataset"), state=state
        )
        return await self._list(request, DatasetObject)


def _file(
    file: bytes | str | os.PathLike[str] | BinaryIO | Iterator[bytes] | File,
    logical_path: str | None,
) -> object:
    """Return the file to send; bytes get the last part of `logical_path` as their name."""
    if isinstance(file, str):
        return Path(file)
    if isinstance(file, bytes) and logical_path:
        return File(payload=file, file_name=PurePosixPath(logical_path).name)
    return file
