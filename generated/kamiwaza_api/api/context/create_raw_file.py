"""POST /context/storage/raw."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.raw_file_create_request import RawFileCreateRequest
    from ...models.raw_file_detail_response import RawFileDetailResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_raw_file",
    method="POST",
    path="/context/storage/raw",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="never",
)


def create_raw_file(
    *,
    body: RawFileCreateRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RawFileDetailResponse]:
    """Store a raw file sent as base64.

    POST /context/storage/raw
    """
    return Request(
        ENDPOINT,
        "/context/storage/raw",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> RawFileDetailResponse:
    from ...models.raw_file_detail_response import RawFileDetailResponse

    return RawFileDetailResponse.from_dict(data)
