"""The catalog: datasets and their objects, containers, secrets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours.catalog import containers, datasets, gates, objects, secrets

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def read_root(call: Call) -> object:
    """Return the catalog's banner."""
    del call
    return {"service": "Kamiwaza Catalog Service", "message": "Kamiwaza Catalog API"}


def health_check(call: Call) -> object:
    """Return the catalog's health."""
    del call
    return {"status": "ok", "service": "catalog"}


BEHAVIOURS: Behaviours = {
    "catalog.read_root": read_root,
    "catalog.health_check": health_check,
    **datasets.BEHAVIOURS,
    **gates.BEHAVIOURS,
    **objects.BEHAVIOURS,
    **containers.BEHAVIOURS,
    **secrets.BEHAVIOURS,
}

__all__ = ["BEHAVIOURS"]
