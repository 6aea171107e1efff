"""Reading the id or the name of an argument that may be an object, an id or a name."""

from __future__ import annotations

from typing import Protocol, overload
from uuid import UUID

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.opaque_id import OpaqueId


class Identified(Protocol):
    """An object with an id."""

    @property
    def id(self) -> UUID | str | None:
        """The id: a text if the platform sent no UUID, None if the platform does not have it."""


def id_of(value: Identified | UUID | str, argument: str) -> UUID | str:
    """Return the id of an object, or the id itself. A text must be an id, not a name.

    Use `key_of` where the platform accepts other texts than UUIDs too.

    Args:
        value: the object or its id.
        argument: the name of the argument, for the text of the error.

    Raises:
        InvalidArgumentError: the text is neither a UUID nor an `OpaqueId`, or the object has no
            id on the platform (a search result of a hub, for example).
    """
    key = value if isinstance(value, UUID | str) else value.id
    if isinstance(key, UUID) or (key and isinstance(key, OpaqueId)):
        return key
    try:
        return UUID(key or "")
    except ValueError:
        raise InvalidArgumentError(f"{argument}: {key!r} is not an id on the platform") from None


def is_uuid(value: str) -> bool:
    """Return whether a text is a UUID."""
    try:
        UUID(value)
    except ValueError:
        return False
    return True


def name_given(value: Identified | UUID | str) -> str | None:
    """Return the name that was given in place of an id, None if the id is known.

    It is a text that is no id, or the name of an object without an id on the platform, such as a
    model in the search results of a hub.
    """
    if isinstance(value, UUID | OpaqueId):
        return None
    if not isinstance(value, str):
        names = (getattr(value, "repo_id", None), getattr(value, "name", None))
        return None if value.id else next((n for n in names if isinstance(n, str) and n), None)
    return None if not value.strip() or is_uuid(value) else value


class Named(Protocol):
    """An object with a name."""

    @property
    def name(self) -> str:
        """The name."""
        ...


def name_of(value: Named | str) -> str:
    """Return the name of an object, or the name itself."""
    return value if isinstance(value, str) else value.name


GLOBAL_WORKROOM = UUID(int=2**128 - 1)
"""The workroom of the whole platform: all users can read it, and no call can change it."""


@overload
def key_of(value: Identified | UUID | str, argument: str) -> UUID | str: ...


@overload
def key_of(value: Identified | UUID | str | None, argument: str) -> UUID | str | None: ...


def key_of(value: Identified | UUID | str | None, argument: str) -> UUID | str | None:
    """Return the id of an object, or the given text unchanged. A text may be any key.

    Use `id_of` where only an id is valid.

    Args:
        value: the object, its id, or another key that the platform accepts. None stays None.
        argument: the name of the argument, for the text of the error.

    Raises:
        InvalidArgumentError: the object has no id on the platform.
    """
    if value is None or isinstance(value, UUID | str):
        return value
    if not value.id:
        raise InvalidArgumentError(f"{argument}: the platform has no id for this object")
    return value.id
