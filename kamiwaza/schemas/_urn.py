"""Names that the catalog gives to things, taken as they are."""

from __future__ import annotations

from typing import Protocol

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.types import Unset


class Named(Protocol):
    """Anything the catalog knows by a URN."""

    @property
    def urn(self) -> str:
        """The URN: opaque, to be sent back as it came."""
        ...


def urn_of(thing: Named | str, what: str) -> str:
    """Return the URN of a thing, or the one that was given, to the letter.

    Raises InvalidArgumentError if there is none; `what` is the argument's name.
    """
    urn = thing if isinstance(thing, str) else thing.urn
    if not urn:
        raise InvalidArgumentError(f"{what}: an empty text is no URN")
    return urn


def urn_given(thing: Named | str | Unset | None, what: str) -> str | Unset | None:
    """Return the URN of a thing that may be none or not given, which it then is here too."""
    return thing if thing is None or isinstance(thing, Unset) else urn_of(thing, what)
