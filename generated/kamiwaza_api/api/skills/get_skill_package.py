"""GET /skills/{skill_id}/package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="skills.get_skill_package",
    method="GET",
    path="/skills/{skill_id}/package",
    answer="bytes",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_skill_package(skill_id: UUID | str) -> Request[bytes]:
    """Download the published package of a skill as a ZIP file.

    GET /skills/{skill_id}/package
    """
    return Request(
        ENDPOINT,
        f"/skills/{segment('get_skill_package', 'skill_id', skill_id)}/package",
        parse_bytes,
    )
