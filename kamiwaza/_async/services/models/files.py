"""Files of models."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_names import MODEL_FILES
from kamiwaza.domain.repository import repository_of
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_files import (
    HUGGING_FACE,
    CreateModelFile,
    HubModelFileSearch,
    ModelDownloadStatus,
    ModelFile,
    StorageType,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.models import (
    create_model_file,
    delete_model_file,
    get_model_file,
    get_model_file_memory_usage,
    list_model_files,
    search_hub_model_files,
)


class AsyncModelFilesService(AsyncBaseService):
    """`client.models.files`: the files of registered models, and of repositories on a hub."""

    async def get(
        self,
        file: ModelFile | ModelDownloadStatus | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> ModelFile:
        """Return one file.

        Args:
            file: the file, its row in `downloads.list`, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such file.
        """
        return await self._call(
            get_model_file(await self._id(file, MODEL_FILES, "file")), ModelFile
        )

    async def create(
        self,
        name: str,
        *,
        size: int | None = None,
        storage_type: StorageType | str | None = None,
        storage_host: str | None = None,
        storage_location: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ModelFile:
        """Register a file that the platform can reach, and return it.

        Args:
            name: the name of the file.
            size: its size in bytes.
            storage_type: the kind of storage, such as `file` or `s3`.
            storage_host: the host of the storage.
            storage_location: the path of the file in the storage.
        """
        body = CreateModelFile(
            name=name,
            size=size,
            storage_type=storage_type,
            storage_host=storage_host,
            storage_location=storage_location,
        )
        return await self._call(create_model_file(body=body), ModelFile)

    async def delete(
        self,
        file: ModelFile | ModelDownloadStatus | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a file.

        Args:
            file: the file, its row in `downloads.list`, its id or its name.

        Raises:
            ConflictError: the file is being downloaded.
            ResourceNotFoundError: there is no such file.
        """
        await self._send(delete_model_file(await self._id(file, MODEL_FILES, "file")))

    async def search_hub(
        self,
        model: Model | str,
        *,
        hub: str = HUGGING_FACE,
        version: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ModelFile]:
        """Return the files of a repository on a hub; an unknown repository has none.

        Args:
            model: the name of the repository, or a model that has one.
            hub: the hub. Default: Hugging Face.
            version: the version or branch of the repository. Default: the newest.
        """
        body = HubModelFileSearch(hub=hub, model=repository_of(model), version=version)
        return await self._list(search_hub_model_files(body=body), ModelFile)

    async def memory_usage(
        self,
        file: ModelFile | ModelDownloadStatus | UUID | str,
        **call_options: Unpack[CallOptions],
    ) -> int:
        """Return the memory a file needs, in bytes, as the platform estimates it.

        Args:
            file: the file, its row in `downloads.list`, its id or its name.

        Raises:
            ResourceNotFoundError: there is no such file.
        """
        return await self._call(
            get_model_file_memory_usage(await self._id(file, MODEL_FILES, "file")), int
        )

    async def list(self, **call_options: Unpack[CallOptions]) -> ItemList[ModelFile]:
        """Return all files that the platform has registered."""
        return await self._list(list_model_files(), ModelFile)
