"""The settings of many calls."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.clock import Clock
    from kamiwaza.http.retry import RetryPolicy
    from kamiwaza.progress.event import ProgressEvent
    from kamiwaza.progress.tracker import DownloadTracker

IN_FLIGHT = 16
"""How many calls run at a time if you do not say it."""

_WINDOW = 4_096
"""The most items that are read and not handed out, with few items or calls at a time."""

OnError = Literal["raise", "return"]
"""What happens to an item whose call failed."""


@dataclass(frozen=True, slots=True)
class BulkSettings:
    """The settings of many calls.

    `name` is the operation, for texts. `patience` is the number of seconds that an item which the
    server refuses is tried again while no other call succeeds either.
    """

    name: str
    clock: Clock
    policy: RetryPolicy
    patience: float
    in_flight: int = IN_FLIGHT
    batch_size: int = 1
    ordered: bool = True
    on_error: OnError = "raise"
    progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None

    @property
    def window(self) -> int:
        """The most batches that are read and not handed out, which bounds the memory."""
        # So many that others go on while one waits for the pause that the server asked for.
        return max(4 * self.in_flight, _WINDOW // self.batch_size)


def check_in_flight(in_flight: int, most: int) -> None:
    """Raise InvalidArgumentError for a number of calls that cannot run at a time.

    Args:
        in_flight: the number of calls.
        most: the `max_connections` of the client.
    """
    if in_flight < 1:
        raise InvalidArgumentError(f"in_flight: must be at least 1, not {in_flight}")
    if in_flight > most:
        raise InvalidArgumentError(
            f"in_flight: {in_flight} calls need as many connections, and this client has at most"
            f" {most}; make it with max_connections={in_flight}"
        )
