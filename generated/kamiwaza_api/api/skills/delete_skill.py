"""DELETE /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_none, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="skills.delete_skill",
    method="DELETE",
    path="/skills/{skill_id}",
    answer="none",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_skill(skill_id: UUID | str) -> Request[None]:
    """Delete a skill.

    DELETE /skills/{skill_id}
    """
    return Request(ENDPOINT, f"/skills/{segment('delete_skill', 'skill_id', skill_id)}", parse_none)
