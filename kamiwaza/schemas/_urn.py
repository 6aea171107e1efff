"""URNs of the catalog as arguments."""

from __future__ import annotations

from typing import Protocol

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.types import Unset


class HasUrn(Protocol):
    """An object with a URN."""

    @property
    def urn(self) -> str:
        """The URN. It is opaque and sent unchanged."""
        ...


def is_urn(text: str) -> bool:
    """Return whether a text is a URN, not a name. An empty text is not a name either."""
    return text.startswith("urn:") or not text.strip()


def urn_of(resource: HasUrn | str, argument: str) -> str:
    """Return the URN of an object, or the URN itself, unchanged.

    Args:
        resource: the object or its URN.
        argument: the name of the argument, for the text of the error.

    Raises:
        InvalidArgumentError: the URN is empty.
    """
    urn = resource if isinstance(resource, str) else resource.urn
    if not urn:
        raise InvalidArgumentError(f"{argument}: an empty text is no URN")
    return urn


def urn_given(resource: HasUrn | str | Unset | None, argument: str) -> str | Unset | None:
    """Return the URN of an object; None and UNSET are returned unchanged."""
    return (
        resource if resource is None or isinstance(resource, Unset) else urn_of(resource, argument)
    )
