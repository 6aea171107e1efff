# Written by scripts/unasync.py from kamiwaza/_async/services/models/configs.py: edit that.
"""Configurations of models."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import given_or
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
from kamiwaza_api.types import UNSET, Unset


class ModelConfigsService(BaseService):
    """`client.models.configs`: how models are run."""

    def get(
        self, configuration: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelConfig:
        """Return one configuration. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_model_config(identifier(configuration, "configuration")), ModelConfig)

    def create(
        self,
        model: Model | UUID | str,
        *,
        default: bool = False,
        file: ModelFile | UUID | str | None = None,
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
            m_id=identifier(model, "model"),
            default=default,
            m_file_id=identifier(file, "file"),
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
        configuration: ModelConfig | UUID | str,
        *,
        default: bool | Unset = UNSET,
        file: ModelFile | UUID | str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        config: JsonObject | Unset | None = UNSET,
        system_config: JsonObject | Unset | None = UNSET,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> ModelConfig:
        """X."""
        key = identifier(configuration, "configuration")
        current = self._call(get_model_config(key), ModelConfig)
        file_id = file if isinstance(file, Unset) else identifier(file, "file")
        body = CreateModelConfig(
            m_id=current.m_id,
            default=given_or(default, current.default),
            m_file_id=given_or(file_id, current.m_file_id),
            name=given_or(name, current.name),
            description=given_or(description, current.description),
            config=given_or(config, current.config),
            system_config=given_or(system_config, current.system_config),
        )
        request = update_model_config(
            key, body=body, force_replace_credentials=force_replace_credentials or None
        )
        return self._call(request, ModelConfig)

    def replace(
        self,
        configuration: ModelConfig | UUID | str,
        *,
        model: Model | UUID | str,
        default: bool,
        file: ModelFile | UUID | str | None = None,
        name: str | None = None,
        description: str | None = None,
        config: JsonObject | None = None,
        system_config: JsonObject | None = None,
        force_replace_credentials: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> ModelConfig:
        """Replace a configuration as a whole: what is not given is lost."""
        body = CreateModelConfig(
            m_id=identifier(model, "model"),
            default=default,
            m_file_id=identifier(file, "file"),
            name=name,
            description=description,
            config=config,
            system_config=system_config,
        )
        request = update_model_config(
            identifier(configuration, "configuration"),
            body=body,
            force_replace_credentials=force_replace_credentials or None,
        )
        return self._call(request, ModelConfig)

    def delete(
        self, configuration: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a configuration."""
        self._send(delete_model_config(identifier(configuration, "configuration")))

    def list_for_model(
        self,
        model: Model | UUID | str,
        *,
        default: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> list[ModelConfig]:
        """Return a model's configurations, or only its default one.

        Raises ResourceNotFoundError if there is no such model.
        """
        request = get_model_configs(identifier(model, "model"), default=default or None)
        return self._call(request, list[ModelConfig])

    def list(
        self, model: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> list[ModelConfig]:
        """Return a model's configurations; of an unknown model there are none."""
        return self._call(
            list_model_configs(model_id=identifier(model, "model")), list[ModelConfig]
        )
