"""Configurations of models."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, Payload, Schema, Timestamp


class ModelConfig(Schema):
    """The settings that a model runs with; other calls name its `id` `m_config_id`.

    Attributes:
        id: the id of the configuration.
        m_id: the id of the model.
        default: True for the default configuration of the model.
        m_file_id: the id of the file that it is for.
        name: the name of the configuration.
        description: a text for people.
        config: the settings of the engine by name.
        system_config: the settings that the platform adds.
        kamiwaza_version: the release of the platform that wrote it.
        created_at: the time of its creation.
        modified_at: the time of the last change.
    """

    component: ClassVar[str | None] = "ModelConfig"

    id: Id
    m_id: Id
    default: bool = False
    m_file_id: Id | None = None
    name: str | None = None
    description: str | None = None
    config: JsonObject = Field(default_factory=dict)
    system_config: JsonObject = Field(default_factory=dict)
    kamiwaza_version: str | None = None
    created_at: Timestamp | None = None
    modified_at: Timestamp | None = None

    @property
    def is_default(self) -> bool:
        """True for the default configuration of the model."""
        return self.default


class CreateModelConfig(Payload):
    """Body of a new configuration, or of one that replaces another."""

    component: ClassVar[str | None] = "CreateModelConfig"

    m_id: UUID | str
    default: bool
    m_file_id: UUID | str | None = None
    name: str | None = None
    description: str | None = None
    config: JsonObject | None = None
    system_config: JsonObject | None = None
