"""The routing of requests on a platform, and its environment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, ClassVar, TypeAlias

from pydantic import BeforeValidator, ConfigDict, Field
from pydantic.alias_generators import to_camel

from kamiwaza.schemas._base import (
    OrUnset,
    Patch,
    Schema,
    Timestamp,
)
from kamiwaza_api.types import UNSET


def _dated(value: object) -> object:
    """Refuse bare numbers, which pydantic would read as seconds."""
    if isinstance(value, str) and value.strip().lstrip("-+").replace(".", "").isalnum():
        raise ValueError("not a date")
    return value


Moment: TypeAlias = Annotated[
    Annotated[Timestamp, BeforeValidator(_dated)] | str | None,
    Field(union_mode="left_to_right"),
]
"""A time, or its text where the form is not known."""


class RoutingConfig(Schema):
    """The routing of requests to the services: mode, host and prefixes.

    `updated_at` is a text where its form is not known.
    """

    component: ClassVar[str | None] = "RoutingConfigResponse"

    base_host: str | None = None
    mode: str | None = None
    enabled_services: dict[str, bool] = Field(default_factory=dict)
    service_prefixes: dict[str, str] = Field(default_factory=dict)
    updated_at: Moment = None

    def is_enabled(self, service: str) -> bool:
        """Return whether requests reach a service.

        Args:
            service: the name of the service.
        """
        return self.enabled_services.get(service, False)


class BuildInfo(Schema):
    """The build of a component."""

    component: ClassVar[str | None] = "RuntimePostureBuildInfo"
    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel)

    branch: str | None = None
    commit: str | None = None
    tag: str | None = None
    built_at: Moment = None


class RunningComponent(Schema):
    """A component of the platform and its container image."""

    component: ClassVar[str | None] = "RuntimePostureComponent"
    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel)

    image_ref: str = ""
    observed_image_id: str | None = None
    source: str = "unknown"
    data_source: str = "helm"
    build: BuildInfo | None = None

    @property
    def tag(self) -> str | None:
        """The tag of the image; None if its reference has none."""
        name = self.image_ref.partition("@")[0].rpartition("/")[2]
        return name.partition(":")[2] or None


class RunningImages(Schema):
    """The components of the platform by name, and a summary."""

    component: ClassVar[str | None] = "RuntimePostureImages"

    summary: str = "unknown"
    components: dict[str, RunningComponent] = Field(default_factory=dict)


class RuntimePosture(Schema):
    """The environment, the login mode and the images of the platform."""

    component: ClassVar[str | None] = "RuntimePostureResponse"
    model_config: ClassVar[ConfigDict] = ConfigDict(alias_generator=to_camel)

    environment: str = ""
    auth_mode: str = "unknown"
    developer_diagnostics_enabled: bool = False
    images: RunningImages = Field(default_factory=RunningImages)

    @property
    def tags(self) -> dict[str, str]:
        """The image tags by component, the best hint of the release."""
        tags = {name: one.tag for name, one in self.images.components.items()}
        return {name: tag for name, tag in tags.items() if tag}


class RoutingConfigUpdate(Patch):
    """Body that changes the routing."""

    component: ClassVar[str | None] = "RoutingConfigUpdate"

    base_host: OrUnset[str | None] = UNSET
    enabled_services: OrUnset[Mapping[str, bool] | None] = UNSET
    service_prefixes: OrUnset[Mapping[str, str] | None] = UNSET
