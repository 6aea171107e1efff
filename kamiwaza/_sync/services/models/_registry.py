# Written by scripts/unasync.py from kamiwaza/_async/services/models/_registry.py: edit that.
"""The registry of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.model import CreateModel, Model
from kamiwaza.schemas.model_files import ModelFile
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.models import create_model, delete_model, get_model, list_models


class RegistryMixin(BaseService):
    """Read and change the registered models."""

    def get(self, model: Model | UUID | str, **call_options: Unpack[CallOptions]) -> Model:
        """Return one model with its files.

        Args:
            model: the model or its id.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        return self._call(get_model(key_of(model, "model")), Model)

    def create(
        self,
        name: str,
        *,
        repository: str | None = None,
        modelfamily: str | None = None,
        purpose: str | None = None,
        version: str | None = None,
        author: str | None = None,
        source_repository: str | None = None,
        sha_repository: str | None = None,
        hub: str | None = None,
        description: str | None = None,
        quantization_details: str | None = None,
        private: bool | None = None,
        files: Sequence[ModelFile] | None = None,
        modelcard: str | None = None,
        default_config: JsonObject | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> Model:
        """Register a model and return it.

        Use `download` for a model of a hub, and `register_external_model` for a model on another
        server. Requires the admin role.

        Args:
            name: the name of the model.
            repository: the name of its repository on a hub, such as `Qwen/Qwen3-0.6B-GGUF`.
            modelfamily: the family of the model.
            purpose: the purpose, such as `chat`.
            version: the version or branch of the repository.
            author: the author of the model.
            source_repository: the repository that this one was made from.
            sha_repository: the commit of the repository.
            hub: the hub of the repository, such as `HubsHf`.
            description: a text for people.
            quantization_details: a text about its quantization.
            private: True if the repository is private.
            files: the files of the model.
            modelcard: the text of its model card.
            default_config: its default configuration; `config` in it may hold an external endpoint.
            force_replace_credentials: True replaces a stored credential of the same name.

        Raises:
            ConflictError: the endpoint's credential is stored already under its name.
        """
        body = CreateModel(
            name=name,
            repo_modelId=repository,
            modelfamily=modelfamily,
            purpose=purpose,
            version=version,
            author=author,
            source_repository=source_repository,
            sha_repository=sha_repository,
            hub=hub,
            description=description,
            quantization_details=quantization_details,
            private=private,
            m_files=files,
            modelcard=modelcard,
            default_config=default_config,
        )
        request = create_model(
            body=body, force_replace_credentials=force_replace_credentials or None
        )
        return self._call(request, Model)

    def delete(
        self,
        model: Model | UUID | str,
        *,
        force: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> None:
        """Delete a model.

        Args:
            model: the model or its id.
            force: True stops the deployments of the model first.

        Raises:
            ConflictError: the model is deployed, and `force` is False.
            ResourceNotFoundError: there is no such model.
        """
        self._send(delete_model(key_of(model, "model"), force=force or None))

    def list(
        self, *, load_files: bool = False, **call_options: Unpack[CallOptions]
    ) -> ItemList[Model]:
        """Return all registered models.

        Args:
            load_files: True includes the files of each model, which takes longer.
        """
        return self._list(list_models(load_files=load_files or None), Model)
