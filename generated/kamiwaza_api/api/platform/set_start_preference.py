"""PUT /profile/start-preference."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.start_preference import StartPreference
    from ...models.start_preference_update import StartPreferenceUpdate
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="platform.set_start_preference",
    method="PUT",
    path="/profile/start-preference",
    answer="json",
    encoding="json",
    role="authenticated",
    since="1.2.0",
    repeat="idempotent",
)


def set_start_preference(
    *, body: StartPreferenceUpdate | Mapping[str, object] | SupportsModelDump
) -> Request[StartPreference]:
    """Set the caller's preferred start page.

    PUT /profile/start-preference
    """
    return Request(ENDPOINT, "/profile/start-preference", _parse, body=body)


def _parse(data: Any) -> StartPreference:
    from ...models.start_preference import StartPreference

    return StartPreference.from_dict(data)
