"""DELETE /models/{model_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from uuid import UUID

    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.delete_model",
    method="DELETE",
    path="/models/{model_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.9.2",
    repeat="idempotent",
)


def delete_model(model_id: UUID | str, *, force: bool | None | Unset = UNSET) -> Request[Any]:
    """Delete a model.

    DELETE /models/{model_id}
    """
    return Request(
        ENDPOINT,
        f"/models/{segment('delete_model', 'model_id', model_id)}",
        parse_any,
        query=pairs(("force", force)),
    )
