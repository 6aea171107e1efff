"""Keys by which the platform knows a request it has seen, so that it can be sent again."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar
from uuid import uuid4

from kamiwaza_api.request import Request

T = TypeVar("T")


def key_or_new(given: str | None) -> str:
    """Return the caller's idempotency key, or a new one that nobody else has."""
    return given or str(uuid4())


def repeatable(request: Request[T]) -> Request[T]:
    """Return a request whose body has an idempotency key as one that may be sent again.

    What the platform did for the first of several with one key is the answer to all of them.
    """
    return replace(request, endpoint=replace(request.endpoint, repeat="idempotent"))
