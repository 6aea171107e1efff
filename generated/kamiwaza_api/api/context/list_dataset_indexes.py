"""GET /context/dataset-indexes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.dataset_index_binding import DatasetIndexBinding
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.list_dataset_indexes",
    method="GET",
    path="/context/dataset-indexes",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def list_dataset_indexes(
    *, dataset_urn: str | None | Unset = UNSET, x_workroom_id: str | None | Unset = UNSET
) -> Request[list[DatasetIndexBinding]]:
    """List the dataset indexes, optionally of one dataset.

    GET /context/dataset-indexes
    """
    return Request(
        ENDPOINT,
        "/context/dataset-indexes",
        _parse,
        query=pairs(("dataset_urn", dataset_urn)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> list[DatasetIndexBinding]:
    from ...models.dataset_index_binding import DatasetIndexBinding

    answer: list[DatasetIndexBinding] = each(DatasetIndexBinding.from_dict)(data)
    return answer
