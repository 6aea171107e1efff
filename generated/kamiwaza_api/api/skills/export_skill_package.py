"""GET /skills/{skill_id}/export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_bytes, segment

if TYPE_CHECKING:
    from uuid import UUID


ENDPOINT = Endpoint(
    name="skills.export_skill_package",
    method="GET",
    path="/skills/{skill_id}/export",
    answer="bytes",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def export_skill_package(skill_id: UUID | str) -> Request[bytes]:
    """Download one skill as a ZIP bundle.

    GET /skills/{skill_id}/export
    """
    return Request(
        ENDPOINT,
        f"/skills/{segment('export_skill_package', 'skill_id', skill_id)}/export",
        parse_bytes,
    )
