"""Requests for other clusters, handed on as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._peer_clusters import Peers, unwrapped
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_METHODS = ("delete", "get", "head", "options", "patch", "post", "put")


def hand_on(call: Call) -> object:
    """Return what the selected cluster answers. 404 if there is none of this name."""
    peers = call.state.shelves.room(Peers).by_selector
    selector = str(call.path["cluster_selector"])
    if selector not in peers:
        raise Refusal(404, f"No cluster is called {selector}")
    return peers[selector](unwrapped(call.request))


BEHAVIOURS: Behaviours = {f"federations.proxy_mesh_{method}": hand_on for method in _METHODS}
