"""DELETE /cluster/attribute-schema/{name}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.delete_attribute_schema",
    method="DELETE",
    path="/cluster/attribute-schema/{name}",
    answer="json",
    encoding="none",
    role="admin",
    since="1.0.0",
    repeat="idempotent",
)


def delete_attribute_schema(
    name: str,
    *,
    force: bool | None | Unset = UNSET,
    subjects_holding_value: int | None | Unset = UNSET,
) -> Request[Any]:
    """Deprecate a subject attribute, or withdraw it when forced.

    DELETE /cluster/attribute-schema/{name}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/cluster/attribute-schema/{segment('delete_attribute_schema', 'name', name)}",
        parse_any,
        query=pairs(("force", force), ("subjects_holding_value", subjects_holding_value)),
    )
