"""POST /serving/start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.start_ray_body import StartRayBody
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="serving.start_ray",
    method="POST",
    path="/serving/start",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def start_ray(
    *,
    body: StartRayBody | Mapping[str, object] | SupportsModelDump | Unset = UNSET,
    address: str | None | Unset = UNSET,
) -> Request[Any]:
    """Start Ray for model serving.

    POST /serving/start

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/serving/start", parse_any, query=pairs(("address", address)), body=body
    )
