"""Parts of prompts: kept under a name, numbered by version, and never changed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, Payload, Schema, Timestamp


class PromptPart(Schema):
    """What all parts of prompts have."""

    id: Id
    name: str | None = None
    content: str | None = None
    tags: list[str] = Field(default_factory=list)
    version: int | None = None


class DatedPart(PromptPart):
    """A part whose moment is a text, as the platform wrote it."""

    created_at: str | None = None

    @property
    def created(self) -> datetime | None:
        """When it was kept; None when the text is no moment."""
        try:
            found = datetime.fromisoformat(self.created_at or "")
        except ValueError:
            return None
        return found if found.tzinfo is not None else found.replace(tzinfo=UTC)


class PromptRole(DatedPart):
    """Who the model is to be."""

    component: ClassVar[str | None] = "PromptRole"


class PromptSystem(PromptPart):
    """What the model is told before anything else."""

    component: ClassVar[str | None] = "PromptSystem"

    created_at: Timestamp | None = None

    @property
    def created(self) -> datetime | None:
        """When it was kept."""
        return self.created_at


class PromptElement(DatedPart):
    """A piece that prompts are put together from."""

    component: ClassVar[str | None] = "PromptElement"


class PromptTemplate(DatedPart):
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
