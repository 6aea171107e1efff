"""GET /context/download/raw/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.raw_file_detail_response import RawFileDetailResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.download_raw_file",
    method="GET",
    path="/context/download/raw/{file_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.0",
    repeat="safe",
)


def download_raw_file(
    file_id: UUID | str,
    *,
    expires_seconds: int | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RawFileDetailResponse]:
    """Return a public download link for a stored raw file.

    GET /context/download/raw/{file_id}
    """
    return Request(
        ENDPOINT,
        f"/context/download/raw/{segment('download_raw_file', 'file_id', file_id)}",
        _parse,
        query=pairs(("expires_seconds", expires_seconds)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> RawFileDetailResponse:
    from ...models.raw_file_detail_response import RawFileDetailResponse

    return RawFileDetailResponse.from_dict(data)
