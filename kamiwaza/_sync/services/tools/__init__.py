# Written by scripts/unasync.py from kamiwaza/_async/services/tools/__init__.py: edit that.
"""Tool servers (MCP) of the Tool Shed. The platform prefers extensions now."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza._sync.services.tools.garden import ToolGardenService
from kamiwaza._sync.services.tools.remote import RemoteToolsService
from kamiwaza._sync.services.tools.templates import ToolTemplatesService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import check_success
from kamiwaza.naming.identifiers import id_of, name_of
from kamiwaza.schemas.app_templates import AppTemplate, GardenReply
from kamiwaza.schemas.tools import (
    CreateToolDeployment,
    DeployFromTemplate,
    ToolDeployment,
    ToolDiscovery,
    ToolHealthCheck,
)
from kamiwaza.serialization.item_list import ItemList
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
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza.schemas.tools import ToolServer


class ToolsService(BaseService):
    """`client.tools`: tool servers (MCP) of the Tool Shed.

    Deprecated by the platform in favour of `client.extensions`. It still works.
    """

    @property
    def templates(self) -> ToolTemplatesService:
        """Return the service for the templates tools are deployed from."""
        return self._lazy(ToolTemplatesService)

    @property
    def garden(self) -> ToolGardenService:
        """Return the service for the catalogue of the platform."""
        return self._lazy(ToolGardenService)

    @property
    def remote(self) -> RemoteToolsService:
        """Return the service for the vendor's remote catalogue."""
        return self._lazy(RemoteToolsService)

    def deploy(
        self,
        name: str,
        *,
        template: AppTemplate | str,
        env_vars: Mapping[str, str] | None = None,
        min_copies: int | None = None,
        max_copies: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[ToolDeployment]:
        """Start to deploy a tool server and return the operation.

        `wait()` returns when the server runs; `cancel()` stops it.

        Args:
            name: the name of the tool server.
            template: the template, or its name.
            env_vars: environment variables by name. Default: those of the template.
            min_copies: the least number of copies. Default: 1.
            max_copies: the most copies. Default: no limit.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        body = CreateToolDeployment(
            name=name,
            template_name=name_of(template),
            env_vars=env_vars,
            min_copies=min_copies,
            max_copies=max_copies,
        )
        request = deploy_tool_server(body=body)
        return self._start(request, ToolDeployment, started=ToolDeployment)

    def deploy_template(
        self,
        template: AppTemplate | str,
        *,
        name: str | None = None,
        env_vars: Mapping[str, str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[ToolDeployment]:
        """Start to deploy a tool server from a template and return the operation.

        `wait()` returns when the server runs; `cancel()` stops it.

        Args:
            template: the template, or its name.
            name: the name of the tool server. Default: the name of the template.
            env_vars: environment variables by name. Default: those of the template.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        template_name = name_of(template)
        body = DeployFromTemplate(name=name or template_name, env_vars=env_vars)
        request = deploy_from_template(template_name, body=body)
        return self._start(request, ToolDeployment, started=ToolDeployment)

    def watch(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[ToolDeployment]:
        """Return the operation of a tool server that was deployed before. Sends nothing.

        Args:
            deployment: the tool server, or its id.
        """
        return self._handle("tools.deployment", id_of(deployment, "deployment"), ToolDeployment)

    def get(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolDeployment:
        """Return one tool server.

        Args:
            deployment: the tool server, or its id.

        Raises:
            ResourceNotFoundError: there is no such tool server.
        """
        request = get_tool_deployment(id_of(deployment, "deployment"))
        return self._call(request, ToolDeployment)

    def stop(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Stop a tool server. The platform keeps its record.

        Args:
            deployment: the tool server, or its id.

        Raises:
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such tool server.
        """
        deployment_id = id_of(deployment, "deployment")
        reply = self._call(stop_tool_deployment(deployment_id), GardenReply)
        check_success(reply.ok, f"stop tool {deployment_id}", reply.why)

    def health(
        self, deployment: ToolDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> ToolHealthCheck:
        """Return the health of a tool server. The platform asks the server for it.

        Args:
            deployment: the tool server, or its id.

        Raises:
            ResourceNotFoundError: there is no such tool server.
        """
        request = check_tool_health(id_of(deployment, "deployment"))
        return self._call(request, ToolHealthCheck)

    def discover(self, **call_options: Unpack[CallOptions]) -> ItemList[ToolServer]:
        """Return the tool servers that you can use, with their capabilities."""
        return ItemList((self._call(discover_tool_servers(), ToolDiscovery)).servers)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[ToolDeployment]:
        """Return the tool servers that you may see."""
        return self._list(list_tool_deployments(), ToolDeployment)
