"""Templates that apps and tools are deployed from, and where templates come from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field, model_validator

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class TemplateType(StrEnum):
    """What a template is for; servers may know other things."""

    APP = "app"
    TOOL = "tool"
    SERVICE = "service"


class TemplateSource(StrEnum):
    """Who made a template."""

    KAMIWAZA = "kamiwaza"
    USER_REPO = "user_repo"
    PUBLIC = "public"


class TemplateVisibility(StrEnum):
    """Who may see a template."""

    PRIVATE = "private"
    TEAM = "team"
    PUBLIC = "public"


class AppTemplate(Schema):
    """What an app or a tool is deployed from. `risk_tier` runs from 0 to 2."""

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
        """True when tools, not apps, are deployed from it."""
        return self.template_type == TemplateType.TOOL


class TemplateFields(Payload):
    """What can be said of a template; see `AppTemplate` for the meaning of each member."""

    author: str | None = None
    capabilities: Sequence[str] | None = None
    category: str | None = None
    description: str | None = None
    display_name: str | None = None
    env_defaults: Mapping[str, str] | None = None
    env_metadata: JsonObject | None = None
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


class UpdateAppTemplate(TemplateFields):
    """Body of a change: what is not given stays."""

    component: ClassVar[str | None] = "UpdateAppTemplate"

    name: str | None = None
    version: str | None = None
    compose_yml: str | None = None
    preview_image_data: str | None = None
    risk_tier: int | None = None
    source_type: OpenEnum[TemplateSource] | None = None
    validate_containers: bool | None = None
    visibility: OpenEnum[TemplateVisibility] | None = None


class CreateAppTemplate(TemplateFields):
    """Body of a creation."""

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
    workload_identity: JsonObject | None = None


class OverlayOrigin(Payload):
    """The state of the sources an overlay was made from; `dirty` ones were not committed."""

    component: ClassVar[str | None] = "CatalogOverlayShadowMeta"

    dirty: bool | None = None
    git_branch: str | None = None
    git_sha: str | None = None


class CatalogOverlay(TemplateFields):
    """Body that puts a template of a developer's own over the catalogue's of the same name."""

    component: ClassVar[str | None] = "CatalogOverlayEntry"

    version: str
    compose_yml: str
    shadow: OverlayOrigin | None = None


class TemplateShadow(Schema):
    """An overlay: a template that hides the catalogue's one of the same name."""

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
    """An overlay in force; `running_deployments` still run what was before."""

    component: ClassVar[str | None] = "CatalogOverlayApplyResponse"

    shadow: TemplateShadow
    template_created: bool = False
    running_deployments: list[str] = Field(default_factory=list)


class OverlayRemoved(Schema):
    """What there is after an overlay: the catalogue's version, or no such template any more."""

    component: ClassVar[str | None] = "CatalogOverlayRemoveResponse"

    template_name: str
    template_removed: bool = False
    restored_version: str | None = None


class RemoteTemplate(Schema):
    """A template of the vendor's garden, as its list has it."""

    name: str | None = None
    display_name: str | None = None
    version: str | None = None
    template_type: OpenEnum[TemplateType] | None = None
    description: str | None = None
    category: str | None = None
    image: str | None = None
    imported: bool | None = None


class GardenStatus(Schema):
    """What of a garden is on the platform, in members the platform does not publish.

    The status of a garden names what is missing; that of a remote catalogue has `cache_status`.
    """

    garden_apps_available: bool | None = None
    tool_servers_available: bool | None = None
    missing_apps: list[str] = Field(default_factory=list)
    missing_tool_servers: list[str] = Field(default_factory=list)
    cache_status: str | None = None

    @property
    def missing(self) -> list[str]:
        """The names of what the garden has and the platform has not."""
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
    """What became of an import from a garden."""

    success: bool | None = None
    imported_count: int | None = None
    total_apps: int | None = None
    errors: list[JsonObject | str] = Field(default_factory=list)
    message: str | None = None

    @property
    def ok(self) -> bool:
        """True when everything was imported, or was there already."""
        return self.success is not False and not self.errors


class GardenReply(Schema):
    """What the platform says of what it did with a deployment or a template."""

    success: bool | None = None
    status: str | None = None
    message: str | None = None
    error: str | None = None

    @property
    def ok(self) -> bool:
        """True unless the answer says that it was not done."""
        return self.success is not False and not self.error

    @property
    def why(self) -> str | None:
        """What the answer says of itself."""
        return self.error or self.message

    @model_validator(mode="before")
    @classmethod
    def _from_little(cls, answer: object) -> object:
        """Take a bare truth or text, or nothing, for an answer: the contract leaves it open."""
        if isinstance(answer, bool):
            return {"success": answer}
        return {"message": answer} if answer is None or isinstance(answer, str) else answer


class RemoteSyncRequest(Payload):
    """Body that fetches some templates, or all there are."""

    component: ClassVar[str | None] = "RemoteSyncRequest"

    names: Sequence[str] | None = None


class PulledImage(Schema):
    """What became of one image."""

    image: str | None = None
    success: bool | None = None
    error: str | None = None


class ImageStatus(Schema):
    """Which images of a template are on the platform; a pull also says what became of each."""

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
        """True when every image is there, or there is none to pull."""
        return self.all_images_pulled is True or (not self.images and not self.image_status)

    @property
    def ok(self) -> bool:
        """True unless pulling an image failed."""
        return self.all_successful is not False
