"""Requests of endpoints that the contract does not have."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import unquote, urlsplit

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.http.call_options import check_headers
from kamiwaza.redaction import redact_text
from kamiwaza_api.request import Endpoint, Request, pairs
from kamiwaza_api.types import UNSET
from kamiwaza_api.values import written

_SHOWN = 200
_REPEAT: dict[str, Literal["safe", "idempotent"]] = {
    "GET": "safe", "HEAD": "safe", "OPTIONS": "safe", "PUT": "idempotent", "DELETE": "idempotent",
}  # fmt: skip


def untyped_request(
    method: str,
    path: str,
    *,
    name: str | None = None,
    query: Mapping[str, object] | None = None,
    json: object = UNSET,
    headers: Mapping[str, str] | None = None,
    answer: Literal["json", "bytes", "sse"] = "json",
) -> Request[Any]:
    """Return a request for `path`: a path below `/api`, or an absolute URL on the platform's host.

    Raises InvalidArgumentError for a path outside of them.
    """
    verb = method.upper()
    _check(verb, path)
    endpoint = Endpoint(
        name=name or f"{verb} {_shown(path)}",
        method=verb,
        path=path,
        answer=answer,
        encoding="none" if json is UNSET else "json",
        role="authenticated",
        since="",
        # The contract has no facts about this operation, so only the HTTP method decides.
        repeat=_REPEAT.get(verb, "never"),
    )
    return Request(
        endpoint=endpoint,
        path=path,
        parse=lambda value: value,
        query=pairs(*((written(name, "query"), value) for name, value in (query or {}).items())),
        headers=tuple(check_headers({} if headers is None else headers).items()),
        body=json,
    )


def _shown(path: str) -> str:
    """Return `path` for errors and logs, without query and user, which may be secret."""
    text = re.sub(r"//[^/]*@", "//", path.partition("?")[0])
    return redact_text(text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…")


def _check(method: str, path: str) -> None:
    if not (method.isascii() and method.isalpha()):
        raise InvalidArgumentError(f"method: {method!r} is not an HTTP method")
    text = _shown(path)
    try:
        parts = urlsplit(path)
    except ValueError as error:
        raise InvalidArgumentError(f"path: {text!r} is not a URL: {error}") from None
    if not path.startswith("/") and parts.scheme not in ("http", "https"):
        raise InvalidArgumentError(f"path: {text!r} must begin with a slash")
    # `//host` would be read as another host, and a fragment is never sent.
    if path.startswith("//") or "#" in path or "\\" in path or not path.isprintable():
        raise InvalidArgumentError(f"path: {text!r} is not a path")
    # Decoded, because proxies and servers decode `%2e%2e` before they resolve it.
    if any(unquote(segment) in (".", "..") for segment in re.split(r"/|%2[fF]", parts.path)):
        raise InvalidArgumentError(
            f"path: {text!r} contains . or .., which would change the operation"
        )
