"""DELETE /context/dataset-indexes/{binding_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_dataset_index",
    method="DELETE",
    path="/context/dataset-indexes/{binding_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.0.1",
    repeat="idempotent",
    starts=Start(kind="context.dataset_index_removal", id="{binding_id}"),
)


def delete_dataset_index(
    binding_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[Any]:
    """Delete a dataset index and let the server clean up afterwards.

    DELETE /context/dataset-indexes/{binding_id}
    """
    return Request(
        ENDPOINT,
        f"/context/dataset-indexes/{segment('delete_dataset_index', 'binding_id', binding_id)}",
        parse_any,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )
