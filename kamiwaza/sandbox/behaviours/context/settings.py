"""Global settings and health of the context service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.context._vectors import Vectors

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

_DEFAULTS = {"force_insecure_model_ssl": False, "force_insecure_transport_ssl": False}


def get_global_context_settings(call: Call) -> object:
    """Return the settings."""
    return {"omniparse": _omniparse(call)}


def patch_global_context_settings(call: Call) -> object:
    """Change the given settings."""
    given = call.body.get("omniparse") or {}
    _omniparse(call).update({name: value for name, value in given.items() if value is not None})
    return {"omniparse": _omniparse(call)}


def health_check(call: Call) -> object:
    """Return the health and features of the service."""
    backend = call.state.stores.instance(Vectors).backend
    features = ["ontologies", "pipelines", "search", *(["vectordbs"] if backend else [])]
    return {"status": "healthy", "service": "context", "features": features}


def _omniparse(call: Call) -> Record:
    store = call.state.stores.of("context.settings")
    return store.get("omniparse") if "omniparse" in store else store.put("omniparse", {**_DEFAULTS})


BEHAVIOURS: Behaviours = {
    "context.get_global_context_settings": get_global_context_settings,
    "context.patch_global_context_settings": patch_global_context_settings,
    "context.health_check": health_check,
}
