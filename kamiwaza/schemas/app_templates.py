"""Templates of apps and tools, overlays, and the vendor's garden."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrMapping,
    OrUnset,
    Patch,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


class TemplateType(StrEnum):
    """The known types of templates; servers may have others."""

    APP = "app"
    TOOL = "tool"
    SERVICE = "service"


class TemplateSource(StrEnum):
    """The origin of a template."""

    KAMIWAZA = "kamiwaza"
    USER_REPO = "user_repo"
    PUBLIC = "public"


class TemplateVisibility(StrEnum):
    """The visibility of a template."""

    PRIVATE = "private"
    TEAM = "team"
    PUBLIC = "public"


class AppTemplate(Schema):
    """A template of an app or a tool. `risk_tier` is 0 (low) to 2 (high)."""

    component: ClassVar[str | None] = "AppTemplate"

    id: Id
    name: str
    display_name: str | None = None
    version: str | None = None
    template_type: OpenEnum[TemplateType] | None = None
    description: str | None = None
    category: str | None = None
    tags: list[str] | None = None
    capabilities: list[str] | None = None
    author: str | None = None
    license: str | None = None
    homepage: str | None = None
    image: str | None = None
    preview_image: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    source_type: OpenEnum[TemplateSource] | None = None
    visibility: OpenEnum[TemplateVisibility] = TemplateVisibility.PRIVATE
    owner_id: UUID | str | None = None
    risk_tier: int = 0
    verified: bool = False
    validate_containers: bool = False
    kamiwaza_version: str | None = None

    compose_yml: str | None = None
    strip_path_prefix: bool | None = None
    env_defaults: dict[str, str] | None = None
    env_metadata: JsonObject | None = None
    required_env_vars: list[str] | None = None
    preferred_model_name: str | None = None
    preferred_model_type: str | None = None
    fail_if_model_name_unavailable: bool = False
    fail_if_model_type_unavailable: bool = False
    workload_identity: JsonObject | None = None

    @property
    def is_tool(self) -> bool:
        """True for a template of tool servers."""
        return self.template_type == TemplateType.TOOL


class TemplateFields(Payload):
    """The members of every body about a template; `TemplateOptions` describes them."""

    author: str | None = None
    capabilities: Sequence[str] | None = None
    category: str | None = None
    description: str | None = None
    display_name: str | None = None
    env_defaults: Mapping[str, str] | None = None
    env_metadata: OrMapping[JsonObject] | None = None
    fail_if_model_name_unavailable: bool | None = None
    fail_if_model_type_unavailable: bool | None = None
    homepage: str | None = None
    image: str | None = None
    kamiwaza_version: str | None = None
    license: str | None = None
    preferred_model_name: str | None = None
    preferred_model_type: str | None = None
    preview_image: str | None = None
    required_env_vars: Sequence[str] | None = None
    strip_path_prefix: bool | None = None
    tags: Sequence[str] | None = None
    template_type: OpenEnum[TemplateType] | None = None


class UpdateAppTemplate(Patch, TemplateFields):
    """Body that changes a template."""

    component: ClassVar[str | None] = "UpdateAppTemplate"

    name: OrUnset[str | None] = UNSET
    version: OrUnset[str | None] = UNSET
    compose_yml: OrUnset[str | None] = UNSET
    preview_image_data: str | None = None
    risk_tier: int | None = None
    source_type: OrUnset[OpenEnum[TemplateSource] | None] = UNSET
    validate_containers: bool | None = None
    visibility: OpenEnum[TemplateVisibility] | None = None


class CreateAppTemplate(TemplateFields):
    """Body that creates a template."""

    component: ClassVar[str | None] = "CreateAppTemplate"

    name: str
    compose_yml: str
    source_type: OpenEnum[TemplateSource]
    version: str | None = None
    owner_id: UUID | str | None = None
    preview_image_data: str | None = None
    risk_tier: int | None = None
    validate_containers: bool | None = None
    visibility: OpenEnum[TemplateVisibility] | None = None
    workload_identity: OrMapping[JsonObject] | None = None


class OverlayOrigin(Payload):
    """The sources of an overlay. `dirty` means that they had uncommitted changes."""

    component: ClassVar[str | None] = "CatalogOverlayShadowMeta"

    dirty: bool | None = None
    git_branch: str | None = None
    git_sha: str | None = None


class CatalogOverlay(TemplateFields):
    """Body that replaces a template of the catalog by a developer's own of the same name."""

    component: ClassVar[str | None] = "CatalogOverlayEntry"

    version: str
    compose_yml: str
    shadow: OrMapping[OverlayOrigin] | None = None


class TemplateShadow(Schema):
    """An overlay: a template that hides the one of the same name in the catalog."""

    component: ClassVar[str | None] = "TemplateShadow"

    template_name: str
    shadow_version: str | None = None
    shadows_version: str | None = None
    shadows_stage: str | None = None
    upstream_exists: bool = False
    dirty: bool = False
    git_branch: str | None = None
    git_sha: str | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None


class OverlayApplied(Schema):
    """An applied overlay. `running_deployments` still run the version before it."""

    component: ClassVar[str | None] = "CatalogOverlayApplyResponse"

    shadow: TemplateShadow
    template_created: bool = False
    running_deployments: list[str] = Field(default_factory=list)


class OverlayRemoved(Schema):
    """The result of removing an overlay: the catalog's version, or no template at all."""

    component: ClassVar[str | None] = "CatalogOverlayRemoveResponse"

    template_name: str
    template_removed: bool = False
    restored_version: str | None = None


class RemoteTemplate(Schema):
    """A template in the list of the vendor's garden."""

    name: str | None = None
    display_name: str | None = None
    version: str | None = None
    template_type: OpenEnum[TemplateType] | None = None
    description: str | None = None
    category: str | None = None
    image: str | None = None
    imported: bool | None = None


class GardenStatus(Schema):
    """The templates of a garden that the platform has. The contract has no members for this.

    The status of a garden names missing templates; that of a remote catalog has `cache_status`.
    """

    garden_apps_available: bool | None = None
    tool_servers_available: bool | None = None
    missing_apps: list[str] = Field(default_factory=list)
    missing_tool_servers: list[str] = Field(default_factory=list)
    cache_status: str | None = None

    @property
    def missing(self) -> list[str]:
        """The names of the templates that the platform lacks."""
        return [*self.missing_apps, *self.missing_tool_servers]

    @property
    def counts(self) -> dict[str, int]:
        """The numbers of the answer by name."""
        return {
            name: value
            for name, value in (self.model_extra or {}).items()
            if isinstance(value, int) and not isinstance(value, bool)
        }


class GardenImport(Schema):
    """The result of an import from a garden."""

    success: bool | None = None
    imported_count: int | None = None
    total_apps: int | None = None
    errors: list[JsonObject | str] = Field(default_factory=list)
    message: str | None = None

    @property
    def ok(self) -> bool:
        """True if every template was imported or existed already."""
        return self.success is not False and not self.errors


class GardenReply(Schema):
    """The platform's answer to an action on a deployment or a template."""

    success: bool | None = None
    status: str | None = None
    message: str | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True unless the answer reports a failure."""
        return self.success is not False and not self.error

    @property
    def why(self) -> str | None:
        """The platform's reason: the error, or else the message."""
        return self.error or self.message

    @model_validator(mode="before")
    @classmethod
    def _from_little(cls, answer: object) -> object:
        """Accept a boolean, a text or null as the whole answer; the contract allows any JSON."""
        if isinstance(answer, bool):
            return {"success": answer}
        return {"message": answer} if answer is None or isinstance(answer, str) else answer


class RemoteSyncRequest(Payload):
    """Body that fetches the named templates, or all."""

    component: ClassVar[str | None] = "RemoteSyncRequest"

    names: Sequence[str] | None = None


class PulledImage(Schema):
    """The result of one pull."""

    image: str | None = None
    success: bool | None = None
    error: str | None = None


class ImageStatus(Schema):
    """The images of a template that the platform has, and the results of a pull."""

    template_id: Id | None = None
    images: list[str] = Field(default_factory=list)
    image_status: JsonObject = Field(default_factory=dict)
    all_images_pulled: bool | None = None
    message: str | None = None
    total_images: int | None = None
    successful_pulls: int | None = None
    results: list[PulledImage | str] = Field(default_factory=list)
    all_successful: bool | None = None

    @property
    def is_complete(self) -> bool:
        """True if the platform has every image, or there are none."""
        return self.all_images_pulled is True or (not self.images and not self.image_status)

    @property
    def ok(self) -> bool:
        """True unless a pull failed."""
        return self.all_successful is not False
