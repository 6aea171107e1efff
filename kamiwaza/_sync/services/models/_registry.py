# Written by scripts/unasync.py from kamiwaza/_async/services/models/_registry.py: edit that.
"""The registry of models."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.model import CreateModel, Model
from kamiwaza.schemas.model_files import ModelFile
from kamiwaza_api.api.models import create_model, delete_model, get_model, list_models


class RegistryMixin(BaseService):
    """Read and change the registered models."""

    def get(self, model: Model | UUID | str, **call_options: Unpack[CallOptions]) -> Model:
        """Return one model with its files. Raises ResourceNotFoundError if there is none."""
        return self._call(get_model(identifier(model, "model")), Model)

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
        """Register a model; `default_config` may hold an endpoint elsewhere.

        Requires the admin role. Raises ConflictError if the endpoint's credentials are already
        stored under its name, unless `force_replace_credentials`.
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
        """Delete a model; `force` stops its deployments, else they are a ConflictError."""
        self._send(delete_model(identifier(model, "model"), force=force or None))

    def list(self, *, load_files: bool = False, **call_options: Unpack[CallOptions]) -> list[Model]:
        """Return all registered models, with their files if `load_files`."""
        return self._call(list_models(load_files=load_files or None), list[Model])
