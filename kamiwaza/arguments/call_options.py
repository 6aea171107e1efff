"""The options for one call, which every method takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypedDict


class CallOptionsWithoutTimeout(TypedDict, total=False):
    """Options for one call of a method whose `timeout` has another meaning.

    An option that is missing or None has the value of the client.

    Attributes:
        deadline: seconds for the whole call, retries included.
        max_retries: the number of retries of a failed call; 0 for none.
        extra_headers: headers to send in addition to those of the client.
    """

    deadline: float | None
    max_retries: int | None
    extra_headers: Mapping[str, str] | None


class CallOptions(CallOptionsWithoutTimeout, total=False):
    """Options for one call. An option that is missing or None has the value of the client.

    Attributes:
        timeout: seconds without a byte from the platform until an attempt counts as failed.
        deadline: seconds for the whole call, retries included.
        max_retries: the number of retries of a failed call; 0 for none.
        extra_headers: headers to send in addition to those of the client.
    """

    timeout: float | None


CALL_OPTIONS = frozenset({*CallOptions.__annotations__, *CallOptionsWithoutTimeout.__annotations__})
