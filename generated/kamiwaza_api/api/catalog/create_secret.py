"""POST /catalog/secrets/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.secret_create import SecretCreate
    from ...request import SupportsModelDump
    from ...types import Unset

ENDPOINT = Endpoint(
    name="catalog.create_secret",
    method="POST",
    path="/catalog/secrets/",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.9.2",
    repeat="never",
)


def create_secret(
    *,
    body: SecretCreate | Mapping[str, object] | SupportsModelDump,
    clobber: bool | None | Unset = UNSET,
) -> Request[str]:
    """Store a secret and return its URN.

    POST /catalog/secrets/
    """
    return Request(
        ENDPOINT, "/catalog/secrets/", _parse, query=pairs(("clobber", clobber)), body=body
    )


def _parse(data: Any) -> str:
    answer: str = data
    return answer
