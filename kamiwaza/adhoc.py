"""Requests that the contract does not know."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.options import check_headers
from kamiwaza_api.request import Endpoint, Request
from kamiwaza_api.types import UNSET

_REPEAT: dict[str, Literal["safe", "idempotent"]] = {
    "GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "PUT": "idempotent", "DELETE": "idempotent",
}  # fmt: skip


def adhoc_request(
    method: str,
    path: str,
    *,
    name: str | None = None,
    query: Mapping[str, object] | None = None,
    json: object = UNSET,
    headers: Mapping[str, str] | None = None,
    answer: Literal["json", "bytes", "sse"] = "json",
) -> Request[Any]:
    """Return a request for `path`, below `/api` or an absolute URL on the platform's host.

    Raises InvalidArgumentError for a path that would end up elsewhere.
    """
    verb = method.upper()
    _check(verb, path)
    endpoint = Endpoint(
        name=name or f"{verb} {path}",
        method=verb,
        path=path,
        answer=answer,
        encoding="none" if json is UNSET else "json",
        role="authenticated",
        since="",
        repeat=_REPEAT.get(verb, "never"),
    )
    return Request(
        endpoint=endpoint,
        path=path,
        parse=lambda value: value,
        query=tuple(_pairs(query or {})),
        headers=tuple(check_headers(headers or {}).items()),
        body=json,
    )


def _check(method: str, path: str) -> None:
    if not (method.isascii() and method.isalpha()):
        raise InvalidArgumentError(f"method: {method!r} is not an HTTP method")
    parts = urlsplit(path)
    if not path.startswith("/") and not parts.scheme:
        raise InvalidArgumentError(f"path: {path!r} must begin with a slash")
    if path.startswith("//") or parts.fragment or not path.isprintable():
        raise InvalidArgumentError(f"path: {path!r} is not a path")
    if any(unquote(segment) in (".", "..") for segment in parts.path.split("/")):
        raise InvalidArgumentError(f"path: {path!r} holds . or .., which would lead elsewhere")


def _pairs(query: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    for name, value in query.items():
        values = value if isinstance(value, (list, tuple)) else [value]
        for item in values:
            if item is not None and item is not UNSET:
                yield name, str(item).lower() if isinstance(item, bool) else str(item)
