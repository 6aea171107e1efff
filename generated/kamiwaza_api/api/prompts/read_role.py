"""GET /prompts/roles/{role_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.prompt_role import PromptRole

ENDPOINT = Endpoint(
    name="prompts.read_role",
    method="GET",
    path="/prompts/roles/{role_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def read_role(role_id: UUID | str) -> Request[PromptRole]:
    """Return one prompt role.

    GET /prompts/roles/{role_id}
    """
    return Request(ENDPOINT, f"/prompts/roles/{segment('read_role', 'role_id', role_id)}", _parse)


def _parse(data: Any) -> PromptRole:
    from ...models.prompt_role import PromptRole

    return PromptRole.from_dict(data)
