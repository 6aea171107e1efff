"""Skills of the library and the contents of their packages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import (
    Id,
    Json,
    JsonObject,
    OpenEnum,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class SkillStatus(StrEnum):
    """The states of a skill: imported ones are drafts, archived ones are no longer offered."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class SkillSummary(Schema):
    """A skill in a list; `content_checksum` changes with the contents of its package."""

    component: ClassVar[str | None] = "SkillLibraryListItem"

    id: Id
    name: str | None = None
    display_name: str | None = None
    description: str | None = None
    category: str | None = None
    classification: str | None = None
    status: OpenEnum[SkillStatus] | None = None
    tags: list[str] = Field(default_factory=list)
    content_checksum: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def is_draft(self) -> bool:
        """True if the skill was imported and is not published yet."""
        return self.status == SkillStatus.DRAFT

    @property
    def is_published(self) -> bool:
        """True if the skill is offered to users."""
        return self.status == SkillStatus.PUBLISHED

    @property
    def is_archived(self) -> bool:
        """True if the skill is kept but no longer offered."""
        return self.status == SkillStatus.ARCHIVED


class PackageSummary(Schema):
    """The contents of a package: the folder `root_dir` with its `entries`."""

    component: ClassVar[str | None] = "PackageSummary"

    root_dir: str | None = None
    entries: list[str] = Field(default_factory=list)
    package_size_bytes: int | None = None
    has_scripts: bool = False
    has_references: bool = False
    has_assets: bool = False


class Skill(SkillSummary):
    """A skill with all its details."""

    component: ClassVar[str | None] = "SkillLibraryDetailResponse"

    trigger: Json = None
    inputs: list[Json] | None = None
    metadata: JsonObject | None = None
    package_summary: PackageSummary = Field(default_factory=PackageSummary)
    created_by: str | None = None

    @property
    def size(self) -> int | None:
        """The size of the package in bytes; None when unknown."""
        return self.package_summary.package_size_bytes


class SkillLibraryExportRequest(Payload):
    """Body that exports several skills."""

    component: ClassVar[str | None] = "SkillLibraryExportRequest"

    skill_ids: list[Id]


class SkillUpdate(Patch):
    """Body that changes a skill."""

    display_name: OrUnset[str] = UNSET
    category: OrUnset[str] = UNSET
    classification: OrUnset[str | None] = UNSET
    status: OrUnset[OpenEnum[SkillStatus]] = UNSET
    trigger: OrUnset[JsonValue] = UNSET
    inputs: OrUnset[Sequence[JsonValue] | None] = UNSET
    metadata: OrUnset[Mapping[str, JsonValue] | None] = UNSET
