"""Requests forwarded to peer clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._peer_clusters import Peers
from kamiwaza.sandbox.contract.routing import strip_mesh_prefix
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_METHODS = ("delete", "get", "head", "options", "patch", "post", "put")


def proxy(call: Call) -> object:
    """Forward a request to the selected cluster. 404 if it is unknown."""
    peers = call.state.stores.instance(Peers).by_selector
    selector = str(call.path["cluster_selector"])
    if selector not in peers:
        raise Refusal(404, f"No cluster is called {selector}")
    return peers[selector](strip_mesh_prefix(call.request))


BEHAVIOURS: Behaviours = {f"federations.proxy_mesh_{method}": proxy for method in _METHODS}
