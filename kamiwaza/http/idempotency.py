"""Keys that let the platform recognise a request it has had before. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

T = TypeVar("T")


def idempotency_key(given: str | None = None) -> str:
    """Return the key that was given, or a new one nobody has used."""
    return str(uuid4()) if given is None else given


def repeatable(request: Request[T]) -> Request[T]:
    """Return a request whose body has a key as one that may be sent again after a lost answer.

    The platform begins what it asks for once, however often it comes.
    """
    return replace(request, endpoint=replace(request.endpoint, repeat="idempotent"))
