"""Configurations of models: how to run them."""

from __future__ import annotations

from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, Payload, Schema, Timestamp


class ModelConfig(Schema):
    """How to run a model; `id` is what other calls name `m_config_id` or `model_config_id`."""

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
        """True for the configuration that is used when none is named."""
        return self.default


class CreateModelConfig(Payload):
    """A configuration to store; replacing one takes all of it again."""

    component: ClassVar[str | None] = "CreateModelConfig"

    m_id: UUID | str
    default: bool
    m_file_id: UUID | str | None = None
    name: str | None = None
    description: str | None = None
    config: JsonObject | None = None
    system_config: JsonObject | None = None
