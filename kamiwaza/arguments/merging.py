"""Merging changed members with current ones, for objects that the platform can only replace."""

from __future__ import annotations

from typing import TypeVar

from kamiwaza_api.types import Unset

T = TypeVar("T")


def value_or(value: T | Unset, current: T) -> T:
    """Return `value`, or `current` if `value` is UNSET. None is a value."""
    return current if isinstance(value, Unset) else value
