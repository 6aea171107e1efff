"""What errors carry: the tries of a call, and the fields that a 422 complains of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Attempt:
    """One try of a call: what came back and how long it took.

    `elapsed` and `delay` (the pause after it) are seconds; `status` is None when no answer came.
    """

    number: int
    started: datetime
    elapsed: float
    status: int | None = None
    error: str | None = None
    delay: float | None = None


@dataclass(frozen=True)
class FieldError:
    """One complaint of a 422: where (`("body", "name")`), what, and the server's word for it."""

    location: tuple[str | int, ...]
    message: str
    type: str = ""

    def __str__(self) -> str:
        """Return `body.name: Field required`."""
        return f"{'.'.join(map(str, self.location))}: {self.message}"
