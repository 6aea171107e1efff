"""Other platforms behind this one: what is sent through the mesh, and who takes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kamiwaza.sandbox.message import Answer, Request

MESH_PREFIX = "/api/mesh/"

Peer = Callable[[Request], Answer]


class Peers:
    """The other clusters by the names they are selected with."""

    def __init__(self) -> None:
        """Begin without any."""
        self.by_selector: dict[str, Peer] = {}


def strip_mesh_prefix(request: Request) -> Request:
    """Return the request as the cluster it is meant for gets it; others as they are."""
    if not request.path.startswith(MESH_PREFIX):
        return request
    _, slash, rest = request.target.removeprefix(MESH_PREFIX).partition("/")
    return replace(request, target=slash + rest)


def with_bearer_token(request: Request, token: str) -> Request:
    """Return a request whose caller is the one the token belongs to."""
    kept = tuple(
        (name, value) for name, value in request.headers if name.lower() != "authorization"
    )
    return replace(request, headers=(*kept, ("authorization", f"Bearer {token}")))
