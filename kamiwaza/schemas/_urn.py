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
    """Tell whether a text is a URN, not a name. An empty text is no name either."""
    return text.startswith("urn:") or not text.strip()


def urn_of(thing: HasUrn | str, what: str) -> str:
    """Return the URN of an object, or the URN itself, unchanged.

    Args:
        thing: the object or its URN.
        what: the name of the argument, for the text of the error.

    Raises:
        InvalidArgumentError: the URN is empty.
    """
    urn = thing if isinstance(thing, str) else thing.urn
    if not urn:
        raise InvalidArgumentError(f"{what}: an empty text is no URN")
    return urn


def urn_given(thing: HasUrn | str | Unset | None, what: str) -> str | Unset | None:
    """Return the URN of an object; None and UNSET are returned unchanged."""
    return thing if thing is None or isinstance(thing, Unset) else urn_of(thing, what)
