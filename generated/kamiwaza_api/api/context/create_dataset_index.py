"""POST /context/dataset-indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_dataset_index_request import CreateDatasetIndexRequest
    from ...models.create_dataset_index_response import CreateDatasetIndexResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.create_dataset_index",
    method="POST",
    path="/context/dataset-indexes",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.1",
    repeat="never",
    starts=Start(kind="context.dataset_index", id="binding_id"),
)


def create_dataset_index(
    *,
    body: CreateDatasetIndexRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[CreateDatasetIndexResponse]:
    """Request an index for a dataset and return the job that builds it.

    POST /context/dataset-indexes
    """
    return Request(
        ENDPOINT,
        "/context/dataset-indexes",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> CreateDatasetIndexResponse:
    from ...models.create_dataset_index_response import CreateDatasetIndexResponse

    return CreateDatasetIndexResponse.from_dict(data)
