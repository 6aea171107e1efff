"""The request and the response in an error, without secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class FailedRequest:
    """The request of a call that failed.

    Args:
        method: the HTTP method.
        url: the address without its query.
        headers: the headers by their lower-case names, with secrets masked and without
            credentials.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class FailedResponse:
    """The response that a call failed with.

    Args:
        status_code: the HTTP status.
        headers: the headers by their lower-case names, with secrets masked.
        text: the beginning of the body, at most 64 kB, with secrets masked. Empty if it was not
            read.
    """

    status_code: int
    headers: Mapping[str, str] = field(default_factory=dict, repr=False)
    text: str = field(default="", repr=False)
