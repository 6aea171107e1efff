"""Skills of the library and what their packages hold."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class SkillStatus(StrEnum):
    """Whether a skill is offered: imported ones are drafts, archived ones are kept only."""

    DRAFT = "draft"
    PUBLISHED = "published"
    ARCHIVED = "archived"


class SkillSummary(Schema):
    """One skill as lists have it; `content_checksum` tells versions of its package apart."""

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
        """True for one that was imported and not published yet."""
        return self.status == SkillStatus.DRAFT

    @property
    def is_published(self) -> bool:
        """True for one that is offered."""
        return self.status == SkillStatus.PUBLISHED

    @property
    def is_archived(self) -> bool:
        """True for one that is kept but no longer offered."""
        return self.status == SkillStatus.ARCHIVED


class PackageSummary(Schema):
    """What is in a skill's package: a folder `root_dir` with `entries`, its size in bytes."""

    component: ClassVar[str | None] = "PackageSummary"

    root_dir: str | None = None
    entries: list[str] = Field(default_factory=list)
    package_size_bytes: int | None = None
    has_scripts: bool = False
    has_references: bool = False
    has_assets: bool = False


class Skill(SkillSummary):
    """One skill with everything that is known of it."""

    component: ClassVar[str | None] = "SkillLibraryDetailResponse"

    trigger: JsonValue = None
    inputs: list[JsonValue] | None = None
    metadata: JsonObject | None = None
    package_summary: PackageSummary = Field(default_factory=PackageSummary)
    created_by: str | None = None

    @property
    def size(self) -> int | None:
        """The bytes of its package."""
        return self.package_summary.package_size_bytes


class SkillLibraryExportRequest(Payload):
    """The skills a bundle is to hold."""

    component: ClassVar[str | None] = "SkillLibraryExportRequest"

    skill_ids: list[Id]
