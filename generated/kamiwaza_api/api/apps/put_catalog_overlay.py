"""PUT /apps/app_templates/catalog/overlay/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.catalog_overlay_apply_response import CatalogOverlayApplyResponse
    from ...models.catalog_overlay_entry import CatalogOverlayEntry
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="apps.put_catalog_overlay",
    method="PUT",
    path="/apps/app_templates/catalog/overlay/{name}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.0",
    repeat="idempotent",
)


def put_catalog_overlay(
    name: str, *, body: CatalogOverlayEntry | Mapping[str, object] | SupportsModelDump
) -> Request[CatalogOverlayApplyResponse]:
    """Apply a developer overlay to a catalog template.

    PUT /apps/app_templates/catalog/overlay/{name}
    """
    return Request(
        ENDPOINT,
        f"/apps/app_templates/catalog/overlay/{segment('put_catalog_overlay', 'name', name)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> CatalogOverlayApplyResponse:
    from ...models.catalog_overlay_apply_response import CatalogOverlayApplyResponse

    return CatalogOverlayApplyResponse.from_dict(data)
