"""POST /context/pipelines/import-options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.evaluate_import_options_request import EvaluateImportOptionsRequest
    from ...models.evaluated_import_options_response import EvaluatedImportOptionsResponse
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.evaluate_import_options",
    method="POST",
    path="/context/pipelines/import-options",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def evaluate_import_options(
    *,
    body: EvaluateImportOptionsRequest | Mapping[str, object] | SupportsModelDump,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[EvaluatedImportOptionsResponse]:
    """Check the options of an import and tell whether it can be submitted.

    POST /context/pipelines/import-options
    """
    return Request(
        ENDPOINT,
        "/context/pipelines/import-options",
        _parse,
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
        body=body,
    )


def _parse(data: Any) -> EvaluatedImportOptionsResponse:
    from ...models.evaluated_import_options_response import EvaluatedImportOptionsResponse

    return EvaluatedImportOptionsResponse.from_dict(data)
