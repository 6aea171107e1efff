"""Objects, ids and names that callers pass."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.opaque_id import OpaqueId


class Identified(Protocol):
    """Anything the platform knows by an id."""

    @property
    def id(self) -> UUID | str | None:
        """The id, a text where the platform sent no UUID; None for what it does not have."""


def id_of(value: Identified | UUID | str, argument: str) -> UUID | str:
    """Return the id of an object as the platform gave it, or the id itself.

    Raises InvalidArgumentError, naming the argument, for a text that is no UUID and did not come
    from the platform either, and if the object exists elsewhere only (a hub's search result) and
    so has no id on the platform.
    """
    found = value if isinstance(value, UUID | str) else value.id
    if isinstance(found, UUID) or (found and isinstance(found, OpaqueId)):
        return found
    try:
        return UUID(found or "")
    except ValueError:
        raise InvalidArgumentError(f"{argument}: {found!r} is not an id on the platform") from None


def is_uuid(value: str) -> bool:
    """Tell whether a text is an id rather than a name."""
    try:
        UUID(value)
    except ValueError:
        return False
    return True


class Named(Protocol):
    """Anything the platform knows by a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


def name_of(value: Named | str) -> str:
    """Return the name of an object, or the name itself."""
    return value if isinstance(value, str) else value.name


GLOBAL_WORKROOM = UUID(int=2**128 - 1)
"""The workroom of the whole platform: everybody reads it, nobody writes to it through a call."""
