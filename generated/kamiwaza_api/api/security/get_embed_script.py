"""GET /security/embed.js."""

from __future__ import annotations

from ...request import Endpoint, Request, parse_text

ENDPOINT = Endpoint(
    name="security.get_embed_script",
    method="GET",
    path="/security/embed.js",
    answer="text",
    encoding="none",
    role="exempt",
    since="0.9.3",
    repeat="safe",
)


def get_embed_script() -> Request[str]:
    """Return the consent and banner script for browsers.

    GET /security/embed.js
    """
    return Request(ENDPOINT, "/security/embed.js", parse_text)
