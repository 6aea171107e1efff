"""Merging changed members with current ones, for objects that the platform only replaces whole."""

from __future__ import annotations

from typing import TypeVar

from kamiwaza_api.types import Unset

T = TypeVar("T")


def given_or(given: T | Unset, current: T) -> T:
    """Return `given`, or `current` if `given` is UNSET. None counts as given."""
    return current if isinstance(given, Unset) else given
