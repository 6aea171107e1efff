"""Deploying apps: from a template or its name to the handle of a running job."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.templates import chosen_template
from kamiwaza.domain.workroom_scope import in_room
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.app_templates import AppTemplate, GardenImport, TemplateType
from kamiwaza.schemas.apps import AppDeployment, CreateAppDeployment, PortMapping
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.apps import deploy_app, import_garden_apps, list_app_templates

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation


class AsyncDeployMixin(AsyncBaseService):
    """Deploy apps."""

    async def deploy(
        self,
        name: str,
        *,
        template: AppTemplate | UUID | str | None = None,
        env_vars: Mapping[str, str] | None = None,
        min_copies: int | None = None,
        starting_copies: int | None = None,
        max_copies: int | None = None,
        port_mappings: Sequence[PortMapping] | None = None,
        lb_port: int | None = None,
        serve_path: str | None = None,
        preferred_model_name: str | None = None,
        preferred_model_type: str | None = None,
        fail_if_model_name_unavailable: bool | None = None,
        fail_if_model_type_unavailable: bool | None = None,
        is_ephemeral_session: bool | None = None,
        runtime_resources_id: UUID | str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[AppDeployment]:
        """Begin to deploy an app as `name` and return the handle; `wait()` returns when it runs.

        `template` is what it is made from, `env_vars` what it finds in its environment;
        `preferred_model_name` or `_type` says which deployed model it is to use, and the
        `fail_if_...` what happens without. An ephemeral session ends with whoever opened it.
        `cancel()` of the handle stops it. Raises ResourceNotFoundError if there is no such
        template.
        """
        body = CreateAppDeployment.model_validate(
            {
                "name": name,
                "template_id": None if template is None else id_of(template, "template"),
                "env_vars": env_vars,
                "min_copies": min_copies,
                "starting_copies": starting_copies,
                "max_copies": max_copies,
                "port_mappings": port_mappings,
                "lb_port": lb_port,
                "serve_path": serve_path,
                "preferred_model_name": preferred_model_name,
                "preferred_model_type": preferred_model_type,
                "fail_if_model_name_unavailable": fail_if_model_name_unavailable,
                "fail_if_model_type_unavailable": fail_if_model_type_unavailable,
                "is_ephemeral_session": is_ephemeral_session,
                "runtime_resources_id": runtime_resources_id,
            }
        )
        return await self._launched(body, workroom)

    async def install_by_name(
        self,
        name: str,
        version: str | None = None,
        *,
        sync_if_missing: bool = True,
        deploy_as: str | None = None,
        env_vars: Mapping[str, str] | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncOperation[AppDeployment]:
        """Begin to deploy the app whose template is called `name`, and return the handle.

        A template that is not on the platform is imported from its garden, with everything else
        there (Requires: admin), unless `sync_if_missing` is false. The app is called as its
        template unless `deploy_as` says otherwise. Raises InvalidArgumentError if there is no
        such template, or if several fit: then give a `version`.
        """
        template = await self._template(name, version)
        errors: Sequence[object] = ()
        if template is None and sync_if_missing:
            errors = (await self._call(import_garden_apps(), GardenImport)).errors
            template = await self._template(name, version)
        if template is None:
            wanted = name if version is None else f"{name} {version}"
            why = f"; the import says: {errors}" if errors else ""
            raise InvalidArgumentError(f"name: there is no app template {wanted!r}{why}")
        body = CreateAppDeployment(
            name=deploy_as or template.name,
            template_id=template.id,
            env_vars=env_vars,
        )
        return await self._launched(body, workroom)

    def watch(
        self, deployment: AppDeployment | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AsyncOperation[AppDeployment]:
        """Return the handle of an app deployed earlier or elsewhere; sends nothing."""
        return self._handle("apps.deployment", id_of(deployment, "deployment"), AppDeployment)

    async def _launched(
        self, body: CreateAppDeployment, workroom: WorkroomFields | UUID | str | None
    ) -> AsyncOperation[AppDeployment]:
        request = in_room(deploy_app(body=body), workroom)
        return await self._start(request, AppDeployment, started=AppDeployment)

    async def _template(self, name: str, version: str | None) -> AppTemplate | None:
        request = list_app_templates(template_type=TemplateType.APP)
        return chosen_template(await self._call(request, list[AppTemplate]), name, version)
