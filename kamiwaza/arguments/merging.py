"""Changes of some members of an object that the platform only replaces whole."""

from __future__ import annotations

from typing import TypeVar

from kamiwaza_api.types import Unset

T = TypeVar("T")


def given_or(given: T | Unset, current: T) -> T:
    """Return `given`, or `current` where the caller gave nothing. None counts as given."""
    return current if isinstance(given, Unset) else given
