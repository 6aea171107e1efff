"""Hints for names of the vendor's client that are missing here."""

from __future__ import annotations

from kamiwaza.vendor_names.table import Row, rows_by_name

# Services that have another name in the vendor's client, or a second one.
_OTHER_NAMES = {
    "authz.gates": "gates",
    "authz.subjects": "subjects",
    "catalog.datasets": "datasets",
    "dde": "enclaves",
    "embedding": "embedder",
}


def hint_for_module(name: str) -> str | None:
    """Return what to use instead of a name that was imported, or None.

    Args:
        name: a class, error or module of the vendor's client.
    """
    row = rows_by_name().get(name) if "." not in name else None
    return None if row is None else f"{name!r} is a name of kamiwaza-sdk; {row.advice}"


def hint_for_client(name: str) -> str | None:
    """Return what to use instead of an attribute of the client, or None.

    Args:
        name: a method or service of the vendor's client.
    """
    return _hint(("client",), name)


def hint_for_service(module: str, name: str) -> str | None:
    """Return what to use instead of an attribute of a service, or None.

    Args:
        module: the module of the service's class.
        name: a method of the vendor's service.
    """
    path = module.partition(".services.")[2]
    others = [
        path.replace(here, there, 1)
        for here, there in _OTHER_NAMES.items()
        if path == here or path.startswith(f"{here}.")
    ]
    return _hint((path, *others), name)


def _hint(services: tuple[str, ...], name: str) -> str | None:
    for service in services:
        full = f"{service}.{name}"
        row = rows_by_name().get(full) or _group(full)
        if row is not None:
            return f"{full!r} is a name of kamiwaza-sdk; {row.advice}"
    return None


def _group(full: str) -> Row | None:
    """Return the row of a group of methods, such as `gates.packages`."""
    for name, row in rows_by_name().items():
        if name.startswith(f"{full}."):
            return Row(full, row.path.rpartition(".")[0], row.note)
    return None
