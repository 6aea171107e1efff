# Written by scripts/unasync.py from kamiwaza/_async/services/tools/templates.py: edit that.
"""Templates that tool servers are deployed from."""

from __future__ import annotations

from typing import Unpack, cast
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.refusal import check_success
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.app_templates import (
    AppTemplate,
    GardenReply,
    TemplateSource,
    UpdateAppTemplate,
)
from kamiwaza.schemas.template_options import StoredTemplateMembers, StoredTemplateOptions
from kamiwaza.schemas.tools import ToolTemplate
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.tools import (
    delete_tool_template,
    list_available_templates,
    list_tool_templates,
    update_tool_template,
)
from kamiwaza_api.types import UNSET, Unset


class ToolTemplatesService(BaseService):
    """`client.tools.templates`: templates that tool servers are deployed from."""

    def list_available(self, **call_options: Unpack[CallOptions]) -> ItemList[ToolTemplate]:
        """Return all tool templates, on the platform or only in its catalogue."""
        return self._list(list_available_templates(), ToolTemplate)

    def update(
        self,
        template: AppTemplate | ToolTemplate | UUID | str,
        *,
        name: str | Unset = UNSET,
        version: str | Unset | None = UNSET,
        compose_yml: str | Unset = UNSET,
        source_type: TemplateSource | str | Unset = UNSET,
        **options: Unpack[StoredTemplateOptions],
    ) -> AppTemplate:
        """Change a template and return it. Requires the admin role.

        Members that you do not give stay as they are. None empties a member.

        Args:
            template: the template, or its id.
            name: the new name.
            version: the new version; None removes it.
            compose_yml: the new text of the Docker Compose file.
            source_type: the new origin, `kamiwaza`, `user_repo` or `public`.
            options: the other members, see `StoredTemplateMembers`, and the options of the call.

        Raises:
            ResourceNotFoundError: there is no such template.
        """
        members = cast("StoredTemplateMembers", options)
        body = UpdateAppTemplate(
            name=name,
            version=version,
            compose_yml=compose_yml,
            source_type=source_type,
            **members,
        )
        request = update_tool_template(id_of(template, "template"), body=body)
        return self._call(request, AppTemplate)

    def delete(
        self, template: AppTemplate | ToolTemplate | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a template. Requires the admin role.

        Args:
            template: the template, or its id.

        Raises:
            ConflictError: there are deployments of the template.
            RefusedError: the platform declined.
            ResourceNotFoundError: there is no such template.
        """
        template_id = id_of(template, "template")
        reply = self._call(delete_tool_template(template_id), GardenReply)
        check_success(reply.ok, f"delete tool template {template_id}", reply.why)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[ToolTemplate]:
        """Return the tool templates on the platform."""
        return self._list(list_tool_templates(), ToolTemplate)
