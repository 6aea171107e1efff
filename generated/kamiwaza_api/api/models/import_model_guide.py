"""POST /guide/import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs, parse_any
from ...types import UNSET

if TYPE_CHECKING:
    from ...types import Unset

ENDPOINT = Endpoint(
    name="models.import_model_guide",
    method="POST",
    path="/guide/import",
    answer="json",
    encoding="none",
    role="admin",
    since="0.9.2",
    repeat="never",
)


def import_model_guide(*, replace: bool | None | Unset = UNSET) -> Request[Any]:
    """Import the default model guide.

    POST /guide/import

    Requires the admin role.
    """
    return Request(ENDPOINT, "/guide/import", parse_any, query=pairs(("replace", replace)))
