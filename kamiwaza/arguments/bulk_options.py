"""Options that the methods for many calls share."""

from __future__ import annotations

from collections.abc import Callable  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker


class BulkMembers(TypedDict, total=False):
    """How many calls run at a time, and how results are handed out.

    Attributes:
        in_flight: the most calls at a time. Default: 16. While the server refuses calls (429), the
            limit is lower.
        ordered: False hands out results as they come. Default: True, in the order of the items.
        progress: True shows a bar on a terminal; a function is called with each `ProgressEvent`;
            a `DownloadTracker` is updated. Default: no progress.
    """

    in_flight: int
    ordered: bool
    progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None


class BulkOptions(BulkMembers, CallOptions, total=False):
    """`BulkMembers`, and the options of each call."""


class BulkOptionsWithoutTimeout(BulkMembers, CallOptionsWithoutTimeout, total=False):
    """`BulkMembers`, and the options of each call of a method that has a `timeout` of its own."""
