"""PUT /context/storage/raw/{file_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.raw_file_detail_response import RawFileDetailResponse
    from ...models.raw_file_edit_request import RawFileEditRequest
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.update_raw_file",
    method="PUT",
    path="/context/storage/raw/{file_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="conditional",
)


def update_raw_file(
    file_id: UUID | str,
    *,
    body: RawFileEditRequest | Mapping[str, object] | SupportsModelDump,
    if_match: str | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[RawFileDetailResponse]:
    """Replace the text of a stored raw file, if it has not changed since.

    PUT /context/storage/raw/{file_id}
    """
    return Request(
        ENDPOINT,
        f"/context/storage/raw/{segment('update_raw_file', 'file_id', file_id)}",
        _parse,
        headers=pairs(("If-Match", if_match), ("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> RawFileDetailResponse:
    from ...models.raw_file_detail_response import RawFileDetailResponse

    return RawFileDetailResponse.from_dict(data)
