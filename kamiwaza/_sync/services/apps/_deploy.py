# Written by scripts/unasync.py from kamiwaza/_async/services/apps/_deploy.py: edit that.
"""Deploying apps from templates."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack, cast
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.templates import chosen_template
from kamiwaza.domain.workroom_scope import in_workroom
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import Identified, id_of, key_of
from kamiwaza.schemas.app_options import AppDeploymentCallOptions, AppDeploymentMembers
from kamiwaza.schemas.app_templates import AppTemplate, GardenImport, TemplateType
from kamiwaza.schemas.apps import AppDeployment, CreateAppDeployment, PortMapping
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.apps import deploy_app, import_garden_apps, list_app_templates

if TYPE_CHECKING:
    from kamiwaza._sync.operations.operation import Operation


class DeployMixin(BaseService):
    """Deploy apps."""

    def deploy(
        self,
        name: str,
        *,
        template: AppTemplate | UUID | str | None = None,
        env_vars: Mapping[str, str] | None = None,
        port_mappings: Sequence[PortMapping] | None = None,
        runtime_resources: Identified | UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **options: Unpack[AppDeploymentCallOptions],
    ) -> Operation[AppDeployment]:
        """Start to deploy an app and return the operation.

        `wait()` returns when the app runs; `cancel()` stops it.

        Args:
            name: the name of the app.
            template: the template to deploy, or its id. Default: none.
            env_vars: environment variables by name. Default: those of the template.
            port_mappings: the ports of the containers. Default: those of the template.
            runtime_resources: the runtime resources to use, or their id. Default: none.
            workroom: the workroom it belongs to, or its id. Default: none.
            options: how to run it, see `AppDeploymentMembers`, and the options of the call.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        members = cast("AppDeploymentMembers", options)
        body = CreateAppDeployment(
            name=name,
            template_id=None if template is None else id_of(template, "template"),
            env_vars=env_vars,
            port_mappings=port_mappings,
            runtime_resources_id=key_of(runtime_resources, "runtime_resources"),
            **members,
        )
        return self._launched(body, workroom)

    def install_by_name(
        self,
        name: str,
        version: str | None = None,
        *,
        sync_if_missing: bool = True,
        deploy_as: str | None = None,
        env_vars: Mapping[str, str] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Operation[AppDeployment]:
        """Start to deploy an app by the name of its template and return the operation.

        If the platform lacks the template, the whole catalogue is imported first. The import
        requires the admin role.

        Args:
            name: the name of the template.
            version: the version of the template. Needed if several templates have the name.
            sync_if_missing: whether a missing template is imported. Default: True.
            deploy_as: the name of the app. Default: the name of the template.
            env_vars: environment variables by name. Default: those of the template.
            workroom: the workroom it belongs to, or its id. Default: none.

        Raises:
            InvalidArgumentError: there is no such template, or there are several.
        """
        template = self._template(name, version)
        errors: Sequence[object] = ()
        if template is None and sync_if_missing:
            errors = (self._call(import_garden_apps(), GardenImport)).errors
            template = self._template(name, version)
        if template is None:
            wanted = name if version is None else f"{name} {version}"
            why = f"; the import says: {errors}" if errors else ""
            raise InvalidArgumentError(f"name: there is no app template {wanted!r}{why}")
        body = CreateAppDeployment(
            name=deploy_as or template.name,
            template_id=template.id,
            env_vars=env_vars,
        )
        return self._launched(body, workroom)

    def watch(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Operation[AppDeployment]:
        """Return the operation of an app that was deployed before. Sends nothing.

        Args:
            deployment: the app, or its id.
        """
        return self._handle("apps.deployment", id_of(deployment, "deployment"), AppDeployment)

    def _launched(
        self, body: CreateAppDeployment, workroom: WorkroomFields | UUID | str | None
    ) -> Operation[AppDeployment]:
        request = in_workroom(deploy_app(body=body), workroom)
        return self._start(request, AppDeployment, started=AppDeployment)

    def _template(self, name: str, version: str | None) -> AppTemplate | None:
        request = list_app_templates(template_type=TemplateType.APP)
        return chosen_template(self._call(request, list[AppTemplate]), name, version)
