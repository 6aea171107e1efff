"""POST /auth/forward/validate/{path}."""

from __future__ import annotations

from typing import Any

from ...request import Endpoint, Request, parse_any, segments

ENDPOINT = Endpoint(
    name="auth.forward_validate_path_post",
    method="POST",
    path="/auth/forward/validate/{path}",
    answer="json",
    encoding="none",
    role="exempt",
    since="1.0.0",
    repeat="never",
)


def forward_validate_path_post(path: str) -> Request[Any]:
    """Validate a POST request for the gateway, with its target path in the URL.

    POST /auth/forward/validate/{path}
    """
    return Request(
        ENDPOINT,
        f"/auth/forward/validate/{segments('forward_validate_path_post', 'path', path)}",
        parse_any,
    )
