"""GET /workrooms/{workroom_id}/export/manifest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.export_manifest_response import ExportManifestResponse

ENDPOINT = Endpoint(
    name="workrooms.get_export_manifest",
    method="GET",
    path="/workrooms/{workroom_id}/export/manifest",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_export_manifest(workroom_id: UUID | str) -> Request[ExportManifestResponse]:
    """List what an export of the workroom would contain.

    GET /workrooms/{workroom_id}/export/manifest
    """
    return Request(
        ENDPOINT,
        f"/workrooms/{segment('get_export_manifest', 'workroom_id', workroom_id)}/export/manifest",
        _parse,
    )


def _parse(data: Any) -> ExportManifestResponse:
    from ...models.export_manifest_response import ExportManifestResponse

    return ExportManifestResponse.from_dict(data)
