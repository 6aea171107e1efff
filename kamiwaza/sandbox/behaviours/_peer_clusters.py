"""Peer clusters: other sandboxes that receive requests through the mesh."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kamiwaza.sandbox.message import Answer, Request

Peer = Callable[[Request], Answer]


class Peers:
    """Peer clusters by selector."""

    def __init__(self) -> None:
        """Begin without peers."""
        self.by_selector: dict[str, Peer] = {}


def with_bearer_token(request: Request, token: str) -> Request:
    """Return the request with another bearer token."""
    kept = tuple(
        (name, value) for name, value in request.headers if name.lower() != "authorization"
    )
    return replace(request, headers=(*kept, ("authorization", f"Bearer {token}")))
