"""Inference engines: OpenAI-compatible routes below `/runtime/models/{id}/v1`."""

from __future__ import annotations

from kamiwaza.sandbox.hosts.engines.call import Route
from kamiwaza.sandbox.hosts.engines.gateway import find, serve

__all__ = ["Route", "find", "serve"]
