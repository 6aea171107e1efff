# Written by scripts/unasync.py from kamiwaza/_async/services/models/configs.py: edit that.
"""Configurations of models."""

from __future__ import annotations

from typing import Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import value_or
from kamiwaza.domain.model_names import MODELS, files_of
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.model import Model
from kamiwaza.schemas.model_configs import CreateModelConfig, ModelConfig
from kamiwaza.schemas.model_files import ModelFile
from kamiwaza.serialization.item_list import ItemList
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
    """`client.models.configs`: the settings that models run with."""

    def get(
        self, configuration: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ModelConfig:
        """Return one configuration.

        Args:
            configuration: the configuration or its id.

        Raises:
            ResourceNotFoundError: there is no such configuration.
        """
        return self._call(get_model_config(id_of(configuration, "configuration")), ModelConfig)

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
        """Create a configuration for a model and return it.

        Credentials in `config` become secrets of the platform.

        Args:
            model: the model, its id, its repository on a hub or its name.
            default: True makes it the default configuration in place of the present one.
            file: the file of the model to run, its id or its name.
            name: the name of the configuration.
            description: a text for people.
            config: the settings of the engine by name, credentials included.
            system_config: the settings that the platform itself reads.
            force_replace_credentials: True replaces a stored credential of the same name.

        Raises:
            ResourceNotFoundError: there is no such model.
            ConflictError: a credential of this name is stored already.
        """
        model_id = self._id(model, MODELS, "model")
        body = CreateModelConfig(
            m_id=model_id,
            default=default,
            m_file_id=self._file_id(file, model_id),
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
        """Change the given members of a configuration and return it.

        Members that you leave out stay as they are; None empties a member. The client reads the
        configuration and writes it back, so a change that happens in between is lost.

        Args:
            configuration: the configuration or its id.
            default: True makes it the default configuration in place of the present one.
            file: the file of the model to run, its id or its name.
            name: the name of the configuration.
            description: a text for people.
            config: the settings of the engine by name, credentials included.
            system_config: the settings that the platform itself reads.
            force_replace_credentials: True replaces a stored credential of the same name.

        Raises:
            ResourceNotFoundError: there is no such configuration.
            ConflictError: a credential of this name is stored already.
        """
        key = id_of(configuration, "configuration")
        current = self._call(get_model_config(key), ModelConfig)
        file_id = file if isinstance(file, Unset) else self._file_id(file, current.m_id)
        body = CreateModelConfig(
            m_id=current.m_id,
            default=value_or(default, current.default),
            m_file_id=value_or(file_id, current.m_file_id),
            name=value_or(name, current.name),
            description=value_or(description, current.description),
            config=value_or(config, current.config),
            system_config=value_or(system_config, current.system_config),
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
        """Replace a whole configuration and return it.

        Members that you leave out are emptied; `update` keeps them.

        Args:
            configuration: the configuration or its id.
            model: the model that it belongs to, or its id.
            default: True makes it the default configuration in place of the present one.
            file: the file of the model to run, its id or its name.
            name: the name of the configuration.
            description: a text for people.
            config: the settings of the engine by name, credentials included.
            system_config: the settings that the platform itself reads.
            force_replace_credentials: True replaces a stored credential of the same name.

        Raises:
            ResourceNotFoundError: there is no such configuration or model.
            ConflictError: a credential of this name is stored already.
        """
        model_id = self._id(model, MODELS, "model")
        body = CreateModelConfig(
            m_id=model_id,
            default=default,
            m_file_id=self._file_id(file, model_id),
            name=name,
            description=description,
            config=config,
            system_config=system_config,
        )
        request = update_model_config(
            id_of(configuration, "configuration"),
            body=body,
            force_replace_credentials=force_replace_credentials or None,
        )
        return self._call(request, ModelConfig)

    def _file_id(self, file: ModelFile | UUID | str | None, model_id: object) -> UUID | str | None:
        return None if file is None else self._id(file, files_of(model_id), "file")

    def delete(
        self, configuration: ModelConfig | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a configuration.

        Args:
            configuration: the configuration or its id.

        Raises:
            ResourceNotFoundError: there is no such configuration.
        """
        self._send(delete_model_config(id_of(configuration, "configuration")))

    def list_for_model(
        self,
        model: Model | UUID | str,
        *,
        default: bool = False,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[ModelConfig]:
        """Return the configurations of a model that exists.

        Args:
            model: the model, its id, its repository on a hub or its name.
            default: True returns the default configuration only.

        Raises:
            ResourceNotFoundError: there is no such model.
        """
        request = get_model_configs(self._id(model, MODELS, "model"), default=default or None)
        return self._list(request, ModelConfig)

    def list(
        self, model: Model | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ItemList[ModelConfig]:
        """Return the configurations of a model; an unknown model has none.

        Args:
            model: the model, its id, its repository on a hub or its name.
        """
        return self._list(
            list_model_configs(model_id=self._id(model, MODELS, "model")), ModelConfig
        )
