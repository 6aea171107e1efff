"""Tool servers (MCP): requests and deployments."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.apps import AppStatus


class ToolHealth(StrEnum):
    """The known results of a health check; servers may send others."""

    HEALTHY = "healthy"
    UNHEALTHY = "unhealthy"


class CreateToolDeployment(Payload):
    """Body of a deployment; see `tools.deploy` for the meaning of each member."""

    component: ClassVar[str | None] = "CreateToolDeployment"

    name: str
    template_name: str
    env_vars: Mapping[str, str] | None = None
    min_copies: int | None = None
    max_copies: int | None = None


class DeployFromTemplate(Payload):
    """Body of a deployment. Its template is in the path of the request."""

    component: ClassVar[str | None] = "DeployFromTemplateRequest"

    name: str
    env_vars: Mapping[str, str] | None = None


class ToolDeployment(Schema):
    """A deployed tool server."""

    component: ClassVar[str | None] = "ToolDeployment"

    id: Id
    name: str
    status: OpenEnum[AppStatus] = AppStatus.UNINITIALIZED
    url: str | None = None
    template_id: Id | None = None
    deployment_type: str = "tool"
    requested_at: Timestamp | None = None
    created_at: Timestamp | None = None
    deployed_at: Timestamp | None = None
    min_copies: int = 1
    max_copies: int | None = None
    env_vars: dict[str, str] | None = None
    compose_yml: str | None = None

    @property
    def is_running(self) -> bool:
        """True if the tool server runs."""
        return self.status.upper() == AppStatus.RUNNING

    @property
    def is_failed(self) -> bool:
        """True if the tool server failed."""
        return self.status.upper() == AppStatus.FAILED

    @property
    def mcp_url(self) -> str | None:
        """The URL for MCP clients; None while there is no address."""
        return mcp_address(self.url)


class ToolCapability(Schema):
    """One tool of a tool server; `parameters` is the JSON Schema of its arguments."""

    component: ClassVar[str | None] = "ToolCapability"

    name: str
    description: str | None = None
    parameters: JsonObject | None = None


class ToolServer(Schema):
    """A tool server that can be used, with its tools."""

    component: ClassVar[str | None] = "ToolServerInfo"

    deployment_id: Id
    name: str | None = None
    status: OpenEnum[AppStatus] | None = None
    url: str | None = None
    created_at: Timestamp | None = None
    capabilities: list[ToolCapability] | None = None

    @property
    def is_running(self) -> bool:
        """True if the tool server runs."""
        return (self.status or "").upper() == AppStatus.RUNNING

    @property
    def mcp_url(self) -> str | None:
        """The URL for MCP clients; None while there is no address."""
        return mcp_address(self.url)


class ToolDiscovery(Schema):
    """The tool servers that can be used."""

    component: ClassVar[str | None] = "ToolDiscovery"

    servers: list[ToolServer] = Field(default_factory=list)
    total: int = 0


class ToolHealthCheck(Schema):
    """The result of the platform's health check of a tool server."""

    component: ClassVar[str | None] = "ToolHealthCheck"

    status: OpenEnum[ToolHealth] | None = None
    error: str | None = None
    last_checked: Timestamp | None = None
    protocol_version: str | None = None

    @property
    def is_healthy(self) -> bool:
        """True if the tool server is healthy."""
        return (self.status or "").lower() == ToolHealth.HEALTHY and not self.error


class ToolTemplate(Schema):
    """A template of tool servers; `id` is None for a template that is only in the garden."""

    name: str | None = None
    id: Id | None = None
    version: str | None = None
    display_name: str | None = None
    description: str | None = None
    category: str | None = None
    image: str | None = None
    capabilities: list[str] | None = None
    required_env_vars: list[str] | None = None


def mcp_address(url: str | None) -> str | None:
    """Return the URL of the MCP endpoint: the address, with `/mcp` appended if it lacks that."""
    if not url:
        return None
    path = url.rstrip("/")
    return path if path.endswith(("/mcp", "/sse")) else f"{path}/mcp"
