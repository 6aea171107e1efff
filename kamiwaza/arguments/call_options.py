"""Options that every method takes for the one call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict


class CallOptionsWithoutTimeout(TypedDict, total=False):
    """Options for one call of a method that has a `timeout` of its own.

    What you leave out, or give as None, is as the client has it.

    Attributes:
        deadline: seconds for the whole call, retries included.
        max_retries: how often a failed call is tried again; 0 for never.
        extra_headers: headers to send besides those of the client.
    """

    deadline: float | None
    max_retries: int | None
    extra_headers: Mapping[str, str] | None


class CallOptions(CallOptionsWithoutTimeout, total=False):
    """Options for one call. What you leave out, or give as None, is as the client has it.

    Attributes:
        timeout: seconds without a byte from the platform until an attempt counts as failed.
        deadline: seconds for the whole call, retries included.
        max_retries: how often a failed call is tried again; 0 for never.
        extra_headers: headers to send besides those of the client.
    """

    timeout: float | None


CALL_OPTIONS = frozenset({*CallOptions.__annotations__, *CallOptionsWithoutTimeout.__annotations__})
