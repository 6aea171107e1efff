"""POST /context/dataset-indexes/{binding_id}/search."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.dataset_scoped_search_request import DatasetScopedSearchRequest
    from ...models.dataset_scoped_search_response import DatasetScopedSearchResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.search_dataset_index",
    method="POST",
    path="/context/dataset-indexes/{binding_id}/search",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def search_dataset_index(
    binding_id: UUID | str,
    *,
    body: DatasetScopedSearchRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[DatasetScopedSearchResponse]:
    """Search within one dataset index.

    POST /context/dataset-indexes/{binding_id}/search
    """
    return Request(
        ENDPOINT,
        f"/context/dataset-indexes/{segment('search_dataset_index', 'binding_id', binding_id)}/search",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> DatasetScopedSearchResponse:
    from ...models.dataset_scoped_search_response import DatasetScopedSearchResponse

    return DatasetScopedSearchResponse.from_dict(data)
