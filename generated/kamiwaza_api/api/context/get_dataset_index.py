"""GET /context/dataset-indexes/{binding_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.dataset_index_binding import DatasetIndexBinding
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_dataset_index",
    method="GET",
    path="/context/dataset-indexes/{binding_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="safe",
)


def get_dataset_index(
    binding_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DatasetIndexBinding]:
    """Return one dataset index.

    GET /context/dataset-indexes/{binding_id}
    """
    return Request(
        ENDPOINT,
        f"/context/dataset-indexes/{segment('get_dataset_index', 'binding_id', binding_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DatasetIndexBinding:
    from ...models.dataset_index_binding import DatasetIndexBinding

    return DatasetIndexBinding.from_dict(data)
