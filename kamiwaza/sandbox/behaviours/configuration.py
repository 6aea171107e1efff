"""Routing configuration and runtime posture."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.clock import stamp

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

RELEASE = "1.2.0"


class RoutingConfig:
    """Routing configuration of the platform."""

    def __init__(self) -> None:
        """Begin with three services, each below a prefix of its name."""
        services = ("models", "serving", "catalog")
        self.updated: float | None = None
        self.config: dict[str, Any] = {
            "base_host": "kamiwaza.test",
            "mode": "path",
            "enabled_services": dict.fromkeys(services, True),
            "service_prefixes": {name: f"/{name}" for name in services},
        }


def get_routing_config(call: Call) -> object:
    """Return the routing configuration."""
    routing = call.state.stores.instance(RoutingConfig)
    since = call.state.now if routing.updated is None else routing.updated
    return {**routing.config, "updated_at": stamp(since)}


def patch_routing_config(call: Call) -> object:
    """Change the host or single services. A null host clears it."""
    routing = call.state.stores.instance(RoutingConfig)
    for name in ("enabled_services", "service_prefixes"):
        routing.config[name] |= call.body.get(name) or {}
    if "base_host" in call.body:
        routing.config["base_host"] = call.body["base_host"] or ""
    routing.updated = call.state.now
    return get_routing_config(call)


def get_runtime_posture(call: Call) -> object:
    """Return the runtime posture. Its images are invented."""
    del call
    images = {
        name: {"imageRef": f"registry.kamiwaza.test/{name}:{RELEASE}", "source": "configured"}
        for name in ("api", "frontend")
    }
    return {
        "environment": "sandbox",
        "authMode": "password",
        "developerDiagnosticsEnabled": True,
        "images": {"summary": "consistent", "components": images},
    }


BEHAVIOURS: Behaviours = {
    "config.get_routing_config": get_routing_config,
    "config.patch_routing_config": patch_routing_config,
    "config.get_runtime_posture": get_runtime_posture,
}
