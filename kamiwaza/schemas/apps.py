"""Apps of the App Garden: requests and deployments."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class AppStatus(StrEnum):
    """The known states of an app or tool; servers may send others."""

    UNINITIALIZED = "UNINITIALIZED"
    DEPLOYING = "DEPLOYING"
    RUNNING = "RUNNING"
    STOPPED = "STOPPED"
    FAILED = "FAILED"


class PortMapping(Schema):
    """A port of a container. The app's address leads to the primary port."""

    component: ClassVar[str | None] = "PortMapping"

    container_port: int
    is_primary: bool = False
    port_name: str | None = None


class CreateAppDeployment(Payload):
    """Body of a deployment; see `apps.deploy` for the meaning of each member."""

    component: ClassVar[str | None] = "CreateAppDeployment"

    name: str
    template_id: Id | None = None
    env_vars: Mapping[str, str] | None = None
    min_copies: int | None = None
    starting_copies: int | None = None
    max_copies: int | None = None
    port_mappings: Sequence[PortMapping] | None = None
    lb_port: int | None = None
    serve_path: str | None = None
    preferred_model_name: str | None = None
    preferred_model_type: str | None = None
    fail_if_model_name_unavailable: bool | None = None
    fail_if_model_type_unavailable: bool | None = None
    is_ephemeral_session: bool | None = None
    runtime_resources_id: Id | None = None


class AppInstance(Schema):
    """One running copy of an app."""

    component: ClassVar[str | None] = "AppInstance"

    id: Id
    deployment_id: Id | None = None
    deployed_at: Timestamp | None = None
    status: OpenEnum[AppStatus] | None = None
    container_id: str | None = None
    node_id: Id | None = None
    host_name: str | None = None
    listen_port: int | None = None

    @property
    def is_running(self) -> bool:
        """True if this copy runs."""
        return (self.status or "").upper() == AppStatus.RUNNING


class AppDeployment(Schema):
    """A deployed app."""

    component: ClassVar[str | None] = "AppDeployment"

    id: Id
    name: str
    status: OpenEnum[AppStatus] = AppStatus.UNINITIALIZED
    status_claim: str | None = None
    template_id: Id | None = None
    template_name: str | None = None
    requested_at: Timestamp | None = None
    created_at: Timestamp | None = None
    deployed_at: Timestamp | None = None
    last_seen_at: Timestamp | None = None
    purge_requested_at: Timestamp | None = None

    access_path: str | None = None
    access_path_prefix: str | None = None
    serve_path: str | None = None
    lb_port: int = 0
    port_mappings: list[PortMapping] | None = None

    instances: list[AppInstance] = Field(default_factory=list)
    services: list[JsonObject] = Field(default_factory=list)
    image_status: JsonObject | None = None
    min_copies: int = 1
    starting_copies: int = 1
    max_copies: int | None = None
    env_vars: dict[str, str] | None = None
    compose_yml: str | None = None
    preferred_model_name: str | None = None
    preferred_model_type: str | None = None
    fail_if_model_name_unavailable: bool = False
    fail_if_model_type_unavailable: bool = False
    runtime_resources_id: Id | None = None
    runtime_artifacts: JsonObject | None = None

    owner_user_id: str | None = None
    owner_session_id: str | None = None
    is_ephemeral_session: bool = False
    workroom_id: str | None = None

    @property
    def is_running(self) -> bool:
        """True if the app runs."""
        return self.status.upper() == AppStatus.RUNNING

    @property
    def is_stopped(self) -> bool:
        """True if the app was stopped."""
        return self.status.upper() == AppStatus.STOPPED

    @property
    def is_failed(self) -> bool:
        """True if the app failed."""
        return self.status.upper() == AppStatus.FAILED

    @property
    def url(self) -> str | None:
        """The address of the app, as the platform sends it; None while there is none.

        It is usually a path. `client.apps.url(app)` returns the whole URL.
        """
        return self.access_path or None


class EphemeralConfig(Schema):
    """Whether apps end with the session that started them."""

    component: ClassVar[str | None] = "EphemeralConfigResponse"

    ephemeral_forced: bool = False
