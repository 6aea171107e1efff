"""The types of the functions that send a batch of items."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeVar

I = TypeVar("I")  # noqa: E741  # an item
T = TypeVar("T")

AsyncBatchCall = Callable[[list[I]], Awaitable[list[T]]]
"""Makes the call of a batch and returns one result for each item."""
BatchCall = Callable[[list[I]], list[T]]
"""Makes the call of a batch and returns one result for each item."""
