"""One report of progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["bytes", "percent", "items"]


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """The progress of a transfer or an operation.

    `done` and `total` are in bytes, in percent if sizes are unknown, or count items of many calls;
    `unit` tells which.
    `fraction` runs from 0 to 1, `rate` is per second, and `eta` is the remaining time in seconds.
    `total`, `fraction`, `rate` and `eta` are None while they are unknown.
    """

    done: int
    total: int | None
    fraction: float | None
    rate: float | None
    eta: float | None
    description: str
    unit: Unit = "bytes"
