"""POST /serving/estimate_model_vram."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.create_model_deployment import CreateModelDeployment
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="serving.estimate_model_vram",
    method="POST",
    path="/serving/estimate_model_vram",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="safe",
)


def estimate_model_vram(
    *, body: CreateModelDeployment | Mapping[str, object] | SupportsModelDump
) -> Request[Any]:
    """Estimate how much GPU memory a deployment would need.

    POST /serving/estimate_model_vram
    """
    return Request(ENDPOINT, "/serving/estimate_model_vram", parse_any, body=body)
