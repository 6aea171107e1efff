"""GET /cluster/hardware."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import each
from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.hardware import Hardware
    from ...types import Unset

ENDPOINT = Endpoint(
    name="cluster.list_hardware",
    method="GET",
    path="/cluster/hardware",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="safe",
    paging=Paging(style="skip", limit="limit", position="skip"),
)


def list_hardware(
    *, skip: int | None | Unset = UNSET, limit: int | None | Unset = UNSET
) -> Request[list[Hardware]]:
    """List the hardware records.

    GET /cluster/hardware

    Requires the admin role.
    """
    return Request(
        ENDPOINT, "/cluster/hardware", _parse, query=pairs(("skip", skip), ("limit", limit))
    )


def _parse(data: Any) -> list[Hardware]:
    from ...models.hardware import Hardware

    answer: list[Hardware] = each(Hardware.from_dict)(data)
    return answer
