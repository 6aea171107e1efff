"""POST /models/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_model import CreateModel
    from ...models.model import Model
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.create_model",
    method="POST",
    path="/models/",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def create_model(
    *,
    body: CreateModel | Mapping[str, object] | SupportsModelDump,
    force_replace_credentials: bool | None | Unset = UNSET,
) -> Request[Model]:
    """Register a model, local or behind an external endpoint.

    POST /models/

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        "/models/",
        _parse,
        query=pairs(("force_replace_credentials", force_replace_credentials)),
        body=body,
    )


def _parse(data: Any) -> Model:
    from ...models.model import Model

    return Model.from_dict(data)
