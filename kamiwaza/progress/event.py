"""One report of progress."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Unit = Literal["bytes", "percent"]


@dataclass(frozen=True, slots=True)
class ProgressEvent:
    """How far a transfer is: what is done and in all, per second, and seconds to go.

    The unit is bytes, or percent where sizes are not known. `total`, `fraction` (0 to 1),
    `rate` and `eta` are None while they are not known.
    """

    done: int
    total: int | None
    fraction: float | None
    rate: float | None
    eta: float | None
    description: str
    unit: Unit = "bytes"
