"""Other platforms behind this one: what is sent through the mesh, and who takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kamiwaza.sandbox.message import Answer, Request

Peer = Callable[[Request], Answer]


class Peers:
    """The other clusters by the names they are selected with."""

    def __init__(self) -> None:
        """Begin without any."""
        self.by_selector: dict[str, Peer] = {}


def with_bearer_token(request: Request, token: str) -> Request:
    """Return a request whose caller is the one the token belongs to."""
    kept = tuple(
        (name, value) for name, value in request.headers if name.lower() != "authorization"
    )
    return replace(request, headers=(*kept, ("authorization", f"Bearer {token}")))
