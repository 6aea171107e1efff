"""POST /skills/export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...request import Endpoint, Request, parse_bytes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.skill_library_export_request import SkillLibraryExportRequest
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="skills.export_skills_bundle",
    method="POST",
    path="/skills/export",
    answer="bytes",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def export_skills_bundle(
    *, body: SkillLibraryExportRequest | Mapping[str, object] | SupportsModelDump
) -> Request[bytes]:
    """Download several skills as one ZIP bundle.

    POST /skills/export
    """
    return Request(ENDPOINT, "/skills/export", parse_bytes, body=body)
