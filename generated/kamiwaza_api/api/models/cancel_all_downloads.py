"""DELETE /model_files/downloads/cancel_all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.bulk_download_cancel_response import BulkDownloadCancelResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.cancel_all_downloads",
    method="DELETE",
    path="/model_files/downloads/cancel_all",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def cancel_all_downloads(
    *, model_id: UUID | str | None | Unset = UNSET
) -> Request[BulkDownloadCancelResponse]:
    """Cancel all running downloads, optionally of one model.

    DELETE /model_files/downloads/cancel_all
    """
    return Request(
        ENDPOINT, "/model_files/downloads/cancel_all", _parse, query=pairs(("model_id", model_id))
    )


def _parse(data: Any) -> BulkDownloadCancelResponse:
    from ...models.bulk_download_cancel_response import BulkDownloadCancelResponse

    return BulkDownloadCancelResponse.from_dict(data)
