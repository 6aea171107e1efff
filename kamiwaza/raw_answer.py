"""Answers of the raw layer: decoded JSON into the contract's own objects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.wire import not_as_promised

if TYPE_CHECKING:
    from kamiwaza_api.request import Request

T = TypeVar("T")


def parsed(request: Request[T], value: Any, data: bytes) -> T:
    """Return `value`, decoded from `data`, as what the contract says `request` is answered with.

    Raises ResponseValidationError if it is something else.
    """
    try:
        return request.parse(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        kind = type(error).__name__
        raise not_as_promised(data, f"{kind} at {error}", request.endpoint.name) from None
