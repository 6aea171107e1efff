"""The registry of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack, cast
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.model_names import MODELS
from kamiwaza.schemas.model import CreateModel, Model
from kamiwaza.schemas.model_files import ModelFile
from kamiwaza.schemas.model_options import ModelCallOptions, ModelMembers
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.models import create_model, delete_model, get_model, list_models


class AsyncRegistryMixin(AsyncBaseService):
    """Read and change the registered models."""

    async def get(self, model: Model | UUID | str, **call_options: Unpack[CallOptions]) -> Model:
        """Return one model with its files.

        Args:
            model: the model, its id, its repository on a hub or its name.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return await self._call(get_model(await self._id(model, MODELS, "model")), Model)

    async def create(
        self,
        name: str,
        *,
        repository: str | None = None,
        files: Sequence[ModelFile] | None = None,
        force_replace_credentials: bool = False,
        **options: Unpack[ModelCallOptions],
    ) -> Model:
        """Register a model and return it.

        Use `download` for a model of a hub, and `register_external_model` for a model on another
        server. Requires the admin role.

        Args:
            name: the name of the model.
            repository: the name of its repository on a hub, such as `Qwen/Qwen3-0.6B-GGUF`.
            files: the files of the model.
            force_replace_credentials: True replaces a stored credential of the same name.
            options: the description of the model, see `ModelMembers`, and the options of the call.

        Raises:
            ConflictError: the endpoint's credential is stored already under its name.
        """
        members = cast("ModelMembers", options)
        body = CreateModel(
            name=name,
            repo_modelId=repository,
            m_files=files,
            **members,
        )
        request = create_model(
            body=body, force_replace_credentials=force_replace_credentials or None
        )
        return await self._call(request, Model)

    async def delete(
        self,
        model: Model | UUID | str,
        *,
        force: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a model.

        Args:
            model: the model, its id, its repository on a hub or its name.
            force: True stops the deployments of the model first.

        Raises:
            ConflictError: the model is deployed, and `force` is False.
            ResourceNotFoundError: there is no such model.
        """
        await self._send(delete_model(await self._id(model, MODELS, "model"), force=force or None))

    async def list(
        self, *, load_files: bool = False, **call_options: Unpack[CallOptions]
    ) -> ItemList[Model]:
        """Return all registered models.

        Args:
            load_files: True includes the files of each model, which takes longer.
        """
        return await self._list(list_models(load_files=load_files or None), Model)
