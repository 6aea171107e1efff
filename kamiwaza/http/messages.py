"""The request and the response of a whole call, as middleware sees and changes them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self


@dataclass(frozen=True)
class CallRequest:
    """The request of a call, before its attempts and without credentials.

    Args:
        operation: the name of the operation, such as `models.get_model`.
        method: the HTTP method.
        url: the address with its query.
        headers: the headers by their lower-case names.
        content: the body. None if there is none, or if it is a form that is built while it is
            sent.
    """

    operation: str
    method: str
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    content: bytes | None = None

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return this request with further headers.

        Args:
            headers: the headers to add or to replace, in any case.
        """
        lower = {name.lower(): value for name, value in headers.items()}
        return replace(self, headers={**self.headers, **lower})

    def __repr__(self) -> str:
        """Return the operation and the method; the other members may hold secrets."""
        return f"<CallRequest {self.operation} {self.method}>"


@dataclass(frozen=True)
class CallResponse:
    """The response to a call, after its attempts.

    Return one from middleware to answer a call without the platform. A status other than 2xx
    becomes the error that it would be from the platform.

    Args:
        status: the HTTP status.
        content: the body. None for an answer that is streamed to the caller.
        headers: the headers by their lower-case names.
    """

    status: int = 200
    content: bytes | None = b""
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_json(cls, value: object, *, status: int = 200) -> Self:
        """Return a response whose body is JSON.

        Args:
            value: what the body says.
            status: the HTTP status.
        """
        body = json.dumps(value).encode()
        return cls(status, body, {"content-type": "application/json"})

    def __repr__(self) -> str:
        """Return the status; the other members may hold secrets."""
        return f"<CallResponse {self.status}>"
