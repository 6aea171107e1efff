"""Stored parts of prompts, with a name and a version."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, Payload, Schema, Timestamp


class PromptPart(Schema):
    """The members of every part of a prompt."""

    id: Id
    name: str | None = None
    content: str | None = None
    tags: list[str] = Field(default_factory=list)
    version: int | None = None


class DatedPart(PromptPart):
    """A part whose creation time is a text, as the platform wrote it."""

    created_at: str | None = None

    @property
    def created(self) -> datetime | None:
        """The creation time; None when the text is not a date."""
        try:
            time = datetime.fromisoformat(self.created_at or "")
        except ValueError:
            return None
        return time if time.tzinfo is not None else time.replace(tzinfo=UTC)


class PromptRole(DatedPart):
    """A role: the part a model plays."""

    component: ClassVar[str | None] = "PromptRole"


class PromptSystem(PromptPart):
    """A system prompt: the first instructions of a model."""

    component: ClassVar[str | None] = "PromptSystem"

    created_at: Timestamp | None = None

    @property
    def created(self) -> datetime | None:
        """The creation time."""
        return self.created_at


class PromptElement(DatedPart):
    """An element: a reusable piece of prompts."""

    component: ClassVar[str | None] = "PromptElement"


class PromptTemplate(DatedPart):
    """A template: a prompt with placeholders."""

    component: ClassVar[str | None] = "PromptTemplate"


class CreatePromptPart(Payload):
    """The members of every body that creates a part."""

    name: str
    content: str
    tags: Sequence[str] | None = None


class CreatePromptRole(CreatePromptPart):
    """Body that creates a role."""

    component: ClassVar[str | None] = "PromptRoleCreate"


class CreatePromptSystem(CreatePromptPart):
    """Body that creates a system prompt."""

    component: ClassVar[str | None] = "PromptSystemCreate"


class CreatePromptElement(CreatePromptPart):
    """Body that creates an element."""

    component: ClassVar[str | None] = "PromptElementCreate"


class CreatePromptTemplate(CreatePromptPart):
    """Body that creates a template."""

    component: ClassVar[str | None] = "PromptTemplateCreate"
