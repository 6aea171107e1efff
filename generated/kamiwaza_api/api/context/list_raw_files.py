"""GET /context/storage/raw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.raw_file_list_response import RawFileListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_raw_files",
    method="GET",
    path="/context/storage/raw",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="offset", items="items", limit="limit", position="offset"),
)


def list_raw_files(
    *,
    source_urn: str | None | Unset = UNSET,
    job_id: UUID | str | None | Unset = UNSET,
    connector_id: UUID | str | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    offset: int | None | Unset = UNSET,
    include_markings: bool | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RawFileListResponse]:
    """List the stored raw files.

    GET /context/storage/raw
    """
    return Request(
        ENDPOINT,
        "/context/storage/raw",
        _parse,
        query=pairs(
            ("source_urn", source_urn),
            ("job_id", job_id),
            ("connector_id", connector_id),
            ("limit", limit),
            ("offset", offset),
            ("include_markings", include_markings),
        ),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> RawFileListResponse:
    from ...models.raw_file_list_response import RawFileListResponse

    return RawFileListResponse.from_dict(data)
