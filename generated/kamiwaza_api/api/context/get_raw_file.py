"""GET /context/storage/raw/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.raw_file_detail_response import RawFileDetailResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_raw_file",
    method="GET",
    path="/context/storage/raw/{file_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_raw_file(
    file_id: UUID | str,
    *,
    include_download_url: bool | None | Unset = UNSET,
    expires_seconds: int | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RawFileDetailResponse]:
    """Return one stored raw file's record, optionally with a download link.

    GET /context/storage/raw/{file_id}
    """
    return Request(
        ENDPOINT,
        f"/context/storage/raw/{segment('get_raw_file', 'file_id', file_id)}",
        _parse,
        query=pairs(
            ("include_download_url", include_download_url), ("expires_seconds", expires_seconds)
        ),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> RawFileDetailResponse:
    from ...models.raw_file_detail_response import RawFileDetailResponse

    return RawFileDetailResponse.from_dict(data)
