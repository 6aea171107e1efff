"""Parts of prompts: kept under a name, numbered by version, and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import Payload, Schema, Timestamp


class PromptPart(Schema):
    """What all parts of prompts have."""

    id: UUID
    name: str | None = None
    content: str | None = None
    tags: list[str] = Field(default_factory=list)
    version: int | None = None
    created_at: Timestamp | None = None


class PromptRole(PromptPart):
    """Who the model is to be."""

    component: ClassVar[str | None] = "PromptRole"


class PromptSystem(PromptPart):
    """What the model is told before anything else."""

    component: ClassVar[str | None] = "PromptSystem"


class PromptElement(PromptPart):
    """A piece that prompts are put together from."""

    component: ClassVar[str | None] = "PromptElement"


class PromptTemplate(PromptPart):
    """A prompt with places to fill in."""

    component: ClassVar[str | None] = "PromptTemplate"


class CreatePromptPart(Payload):
    """What every part to keep is told by."""

    name: str
    content: str
    tags: Sequence[str] | None = None


class CreatePromptRole(CreatePromptPart):
    """A role to keep."""

    component: ClassVar[str | None] = "PromptRoleCreate"


class CreatePromptSystem(CreatePromptPart):
    """A system prompt to keep."""

    component: ClassVar[str | None] = "PromptSystemCreate"


class CreatePromptElement(CreatePromptPart):
    """An element to keep."""

    component: ClassVar[str | None] = "PromptElementCreate"


class CreatePromptTemplate(CreatePromptPart):
    """A template to keep."""

    component: ClassVar[str | None] = "PromptTemplateCreate"
