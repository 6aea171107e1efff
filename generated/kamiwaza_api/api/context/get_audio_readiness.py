"""GET /context/audio-readiness."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.audio_readiness_response import AudioReadinessResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="context.get_audio_readiness",
    method="GET",
    path="/context/audio-readiness",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.13.0",
    repeat="safe",
)


def get_audio_readiness(
    *,
    mime_type: str | None | Unset = UNSET,
    filename: str | None | Unset = UNSET,
    x_workroom_id: str | None | Unset = UNSET,
) -> Request[AudioReadinessResponse]:
    """Tell whether audio files can be processed, and what is missing.

    GET /context/audio-readiness
    """
    return Request(
        ENDPOINT,
        "/context/audio-readiness",
        _parse,
        query=pairs(("mime_type", mime_type), ("filename", filename)),
        headers=pairs(("X-Workroom-ID", x_workroom_id)),
    )


def _parse(data: Any) -> AudioReadinessResponse:
    from ...models.audio_readiness_response import AudioReadinessResponse

    return AudioReadinessResponse.from_dict(data)
