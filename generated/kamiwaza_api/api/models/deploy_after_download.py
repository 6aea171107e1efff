"""POST /models/deploy_after_download/{model_key}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, parse_any, segment
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.deploy_after_download",
    method="POST",
    path="/models/deploy_after_download/{model_key}",
    answer="json",
    encoding="json",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def deploy_after_download(
    model_key: UUID | str | str, *, body: Mapping[str, object] | SupportsModelDump | Unset = UNSET
) -> Request[Any]:
    """Deploy a model if its download is complete.

    POST /models/deploy_after_download/{model_key}

    Requires the admin role.
    """
    return Request(
        ENDPOINT,
        f"/models/deploy_after_download/{segment('deploy_after_download', 'model_key', model_key)}",
        parse_any,
        body=body,
    )
