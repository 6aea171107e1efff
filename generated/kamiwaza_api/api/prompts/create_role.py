"""POST /prompts/roles/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.prompt_role import PromptRole
    from ...models.prompt_role_create import PromptRoleCreate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="prompts.create_role",
    method="POST",
    path="/prompts/roles/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_role(
    *, body: PromptRoleCreate | Mapping[str, object] | SupportsModelDump
) -> Request[PromptRole]:
    """Create a prompt role.

    POST /prompts/roles/
    """
    return Request(ENDPOINT, "/prompts/roles/", _parse, body=body)


def _parse(data: Any) -> PromptRole:
    from ...models.prompt_role import PromptRole

    return PromptRole.from_dict(data)
