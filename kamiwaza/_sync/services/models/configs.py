# Written by scripts/unasync.py from kamiwaza/_async/services/models/configs.py: edit that.
"""Configurations of models."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_configs import CreateModelConfig, ModelConfig
from kamiwaza.schemas.model_files import ModelFile
from kamiwaza_api.api.models import (
    create_model_config,
    delete_model_config,
    get_model_config,
    get_model_configs,
    list_model_configs,
    update_model_config,
)


class ModelConfigsService(BaseService):
    """`client.models.configs`: how models are run."""

    def get(
        self, model_config_id: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelConfig:
        """Return one configuration. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(
            get_model_config(identifier(model_config_id, "model_config_id")), ModelConfig
        )

    def create(
        self,
        model_id: Model | UUID | str,
        *,
        default: bool = False,
        model_file_id: ModelFile | UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        config: JsonObject | None = None,
        system_config: JsonObject | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> ModelConfig:
        """Store a configuration for a model; a new default takes the mark from the old one.

        Credentials in `config` become secrets of the platform; ConflictError is raised if there
        is one of that name already, unless `force_replace_credentials`.
        """
        body = CreateModelConfig(
            m_id=identifier(model_id, "model_id"),
            default=default,
            m_file_id=identifier(model_file_id, "model_file_id"),
            name=name,
            description=description,
            config=config,
            system_config=system_config,
        )
        request = create_model_config(
            body=body, force_replace_credentials=force_replace_credentials or None
        )
        return self._call(request, ModelConfig)

    def update(
        self,
        model_config_id: ModelConfig | UUID | str,
        *,
        model_id: Model | UUID | str,
        default: bool,
        model_file_id: ModelFile | UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        config: JsonObject | None = None,
        system_config: JsonObject | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> ModelConfig:
        """Replace a configuration as a whole: what is not given is lost."""
        body = CreateModelConfig(
            m_id=identifier(model_id, "model_id"),
            default=default,
            m_file_id=identifier(model_file_id, "model_file_id"),
            name=name,
            description=description,
            config=config,
            system_config=system_config,
        )
        request = update_model_config(
            identifier(model_config_id, "model_config_id"),
            body=body,
            force_replace_credentials=force_replace_credentials or None,
        )
        return self._call(request, ModelConfig)

    def delete(
        self, model_config_id: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a configuration."""
        self._send(delete_model_config(identifier(model_config_id, "model_config_id")))

    def list_for_model(
        self,
        model_id: Model | UUID | str,
        *,
        default: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> list[ModelConfig]:
        """Return a model's configurations, or only its default one.

        Raises ResourceNotFoundError if there is no such model.
        """
        request = get_model_configs(identifier(model_id, "model_id"), default=default or None)
        return self._call(request, list[ModelConfig])

    def list(
        self, model_id: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[ModelConfig]:
        """Return a model's configurations; of an unknown model there are none."""
        return self._call(
            list_model_configs(model_id=identifier(model_id, "model_id")), list[ModelConfig]
        )
