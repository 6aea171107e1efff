"""GET /profile/start-preference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conversion import either
from ...request import Endpoint, Request

if TYPE_CHECKING:
    from ...models.start_preference import StartPreference

ENDPOINT = Endpoint(
    name="platform.get_start_preference",
    method="GET",
    path="/profile/start-preference",
    answer="json",
    encoding="none",
    role="authenticated",
    since="1.2.0",
    repeat="safe",
)


def get_start_preference() -> Request[None | StartPreference]:
    """Return the caller's preferred start page, if one is set.

    GET /profile/start-preference
    """
    return Request(ENDPOINT, "/profile/start-preference", _parse)


def _parse(data: Any) -> None | StartPreference:
    from ...models.start_preference import StartPreference

    answer: None | StartPreference = either(StartPreference.from_dict)(data)
    return answer
