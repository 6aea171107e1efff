"""DELETE /context/vectordbs/{vectordb_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_vectordb_instance_response_200 import DeleteVectordbInstanceResponse200
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_vectordb_instance",
    method="DELETE",
    path="/context/vectordbs/{vectordb_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_vectordb_instance(
    vectordb_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DeleteVectordbInstanceResponse200]:
    """Delete a vector database.

    DELETE /context/vectordbs/{vectordb_id}
    """
    return Request(
        ENDPOINT,
        f"/context/vectordbs/{segment('delete_vectordb_instance', 'vectordb_id', vectordb_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DeleteVectordbInstanceResponse200:
    from ...models.delete_vectordb_instance_response_200 import DeleteVectordbInstanceResponse200

    return DeleteVectordbInstanceResponse200.from_dict(data)
