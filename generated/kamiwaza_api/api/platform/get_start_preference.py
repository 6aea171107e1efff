"""GET /profile/start-preference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

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

    def _parse_response_200(data: Any) -> None | StartPreference:
        if data is None:
            return data
        try:
            if not isinstance(data, dict):
                raise TypeError()
            response_200_type_0 = StartPreference.from_dict(data)

            return response_200_type_0
        except (TypeError, ValueError, AttributeError, KeyError):
            pass
        return cast(None | StartPreference, data)

    response_200 = _parse_response_200(data)

    return response_200
