"""Tool servers (MCP) of the Tool Shed. The platform prefers extensions now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.tools.garden import AsyncToolGardenService
from kamiwaza._async.services.tools.remote import AsyncRemoteToolsService
from kamiwaza._async.services.tools.templates import AsyncToolTemplatesService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import accomplished
from kamiwaza.naming.identifiers import id_of, name_of
from kamiwaza.schemas.app_templates import AppTemplate, GardenReply
from kamiwaza.schemas.tools import (
    CreateToolDeployment,
    DeployFromTemplate,
    ToolDeployment,
    ToolDiscovery,
    ToolHealthCheck,
)
from kamiwaza_api.api.tools import (
    check_tool_health,
    deploy_from_template,
    deploy_tool_server,
    discover_tool_servers,
    get_tool_deployment,
    list_tool_deployments,
    stop_tool_deployment,
)

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza.schemas.tools import ToolServer


class AsyncToolsService(AsyncBaseService):
    """`client.tools`: tool servers (MCP) of the Tool Shed.

    Deprecated by the platform in favour of `client.extensions`; it goes on working.
    """

    @property
    def templates(self) -> AsyncToolTemplatesService:
        """Return the service of the templates tools are deployed from."""
        return self._lazy(AsyncToolTemplatesService)

    @property
    def garden(self) -> AsyncToolGardenService:
        """Return the service of the garden that comes with the platform."""
        return self._lazy(AsyncToolGardenService)

    @property
    def remote(self) -> AsyncRemoteToolsService:
        """Return the service of the garden elsewhere."""
        return self._lazy(AsyncRemoteToolsService)

    async def deploy(
        self,
        name: str,
        *,
        template: AppTemplate | str,
        env_vars: Mapping[str, str] | None = None,
        min_copies: int | None = None,
        max_copies: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[ToolDeployment]:
        """Begin to deploy a tool server as `name` and return the handle of it.

        `template` is a template or its name, `env_vars` what the server finds in its environment.
        `wait()` returns when it runs, `cancel()` stops it. Raises ResourceNotFoundError if there
        is no such template.
        """
        body = CreateToolDeployment(
            name=name,
            template_name=name_of(template),
            env_vars=env_vars,
            min_copies=min_copies,
            max_copies=max_copies,
        )
        request = deploy_tool_server(body=body)
        return await self._start(request, ToolDeployment, started=ToolDeployment)

    async def deploy_template(
        self,
        template: AppTemplate | str,
        *,
        name: str | None = None,
        env_vars: Mapping[str, str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[ToolDeployment]:
        """Begin to deploy what a template has, under its name unless another is given.

        Otherwise as `deploy`.
        """
        template_name = name_of(template)
        body = DeployFromTemplate(name=name or template_name, env_vars=env_vars)
        request = deploy_from_template(template_name, body=body)
        return await self._start(request, ToolDeployment, started=ToolDeployment)

    def watch(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[ToolDeployment]:
        """Return the handle of a tool server deployed earlier or elsewhere; sends nothing."""
        return self._handle("tools.deployment", id_of(deployment, "deployment"), ToolDeployment)

    async def get(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolDeployment:
        """Return one tool server. Raises ResourceNotFoundError if there is none of that id."""
        request = get_tool_deployment(id_of(deployment, "deployment"))
        return await self._call(request, ToolDeployment)

    async def stop(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Stop a tool server; it can still be looked at.

        Raises RefusedError if the platform declines, ResourceNotFoundError if there is none.
        """
        deployment_id = id_of(deployment, "deployment")
        reply = await self._call(stop_tool_deployment(deployment_id), GardenReply)
        accomplished(reply.ok, f"stop tool {deployment_id}", reply.why)

    async def health(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolHealthCheck:
        """Ask a tool server, through the platform, how it is.

        Raises ResourceNotFoundError if there is none of that id.
        """
        request = check_tool_health(id_of(deployment, "deployment"))
        return await self._call(request, ToolHealthCheck)

    async def discover(self, **call_options: Unpack[CallOptions]) -> list[ToolServer]:
        """Return the tool servers that can be used, with what they can do."""
        return (await self._call(discover_tool_servers(), ToolDiscovery)).servers

    async def list(self, **call_options: Unpack[CallOptions]) -> list[ToolDeployment]:
        """Return all tool servers one may see."""
        return await self._call(list_tool_deployments(), list[ToolDeployment])
