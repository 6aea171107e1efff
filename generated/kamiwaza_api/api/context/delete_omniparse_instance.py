"""DELETE /context/omniparses/{omniparse_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.delete_omniparse_instance_response_200 import DeleteOmniparseInstanceResponse200
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.delete_omniparse_instance",
    method="DELETE",
    path="/context/omniparses/{omniparse_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
)


def delete_omniparse_instance(
    omniparse_id: UUID | str, *, x_workroom_id: str | None | Unset = UNSET
) -> Request[DeleteOmniparseInstanceResponse200]:
    """Delete an OmniParse instance.

    DELETE /context/omniparses/{omniparse_id}
    """
    return Request(
        ENDPOINT,
        f"/context/omniparses/{segment('delete_omniparse_instance', 'omniparse_id', omniparse_id)}",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> DeleteOmniparseInstanceResponse200:
    from ...models.delete_omniparse_instance_response_200 import DeleteOmniparseInstanceResponse200

    return DeleteOmniparseInstanceResponse200.from_dict(data)
