"""Answers of the raw layer: conversion of decoded JSON to objects of the generated package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.serialization.json import response_validation_error

if TYPE_CHECKING:
    from kamiwaza.serialization.received import Received
    from kamiwaza_api.request import Request

T = TypeVar("T")


def parsed(request: Request[T], value: Any, received: Received) -> T:
    """Return `value`, decoded from `received`, as the contract's answer to `request`.

    The status decides among several success answers. Raises ResponseValidationError for a value
    that does not fit.
    """
    try:
        return request.reader(received.status)(value)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        reason = f"{type(error).__name__} at {error}"
    # Outside the handler: the original error quotes the answer, so it must not be the context.
    raise response_validation_error(received, reason)
