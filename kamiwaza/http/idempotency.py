"""Idempotency keys, by which the platform recognizes a repeated request. No I/O."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar
from uuid import uuid4

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

T = TypeVar("T")


def idempotency_key(given: str | None = None) -> str:
    """Return the given key, or a new unique one."""
    return str(uuid4()) if given is None else given


def repeatable(request: Request[T]) -> Request[T]:
    """Return a request with an idempotency key as one that may be repeated.

    The platform executes it only once, even if it arrives several times.
    """
    return replace(request, endpoint=replace(request.endpoint, repeat="idempotent"))
