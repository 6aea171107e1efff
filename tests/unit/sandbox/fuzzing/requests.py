"""Generated requests to operations."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any
from urllib.parse import quote, urlencode

from kamiwaza.sandbox import Request
from kamiwaza.sandbox.contract.document import Contract, Operation, Parameter

from .values import Values

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
_BOUNDARY = "fuzzed"
BROKEN_BODIES = (
    b"",
    b"{",
    b"[]",
    b"{}",
    b"null",
    b'"text"',
    b"NaN",
    b'{"a": Infinity}',
    b'{"name": "\\ud800"}',
    b'{"name": "\xff"}',
    b"\xef\xbb\xbf{}",
    b"\xff\xfe{\x00}\x00",
    b"[" * 5_000 + b"]" * 5_000,
    b"1" * 5_000,
    b"a=1&b=%ff&c",
    b"--fuzzed\r\ncontent-disposition: form-data\r\n\r\nx\r\n--fuzzed--",
)
BROKEN_TYPES = ("", "text/plain", "application/xml", FORM, MULTIPART, JSON, "x", "a/b; charset=no")
ODD_HEADERS = (
    ("x-workroom-id", "nonsense"),
    ("x-workroom-id", ""),
    ("x-workroom-id", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
    ("x-workroom-id", "\xff"),
    ("if-match", "nonsense"),
    ("if-match", '"x", W/"y"'),
    ("if-none-match", "*"),
    ("range", "bytes=5-1"),
    ("range", "bytes=-"),
    ("last-event-id", "\xe9"),
    ("content-type", "multipart/form-data"),
    ("authorization", "Basic eDp5"),
    ("authorization", "Bearer \xff"),
    ("authorization", ""),
    ("x-request-id", "\xff" * 10),
)


@dataclass(frozen=True, slots=True)
class Sent:
    """One request and what was done to it."""

    request: Request
    kind: str


class Requests:
    """Makes requests for operations. `token` is whose they are."""

    def __init__(self, contract: Contract, random: Random, values: Values, token: str) -> None:
        self._contract = contract
        self._random = random
        self._values = values
        self._token = token

    def fitting(self, operation: Operation) -> Sent:
        """Return a request that the contract has nothing against."""
        return Sent(self._request(operation, self._path(operation, {}), self._query(operation)), "")

    def odd_path(self, operation: Operation) -> Sent:
        """Return a request with something odd in its path."""
        names = [p.name for p in operation.parameters if p.place == "path"]
        odd = {name: self._values.odd_text() for name in names}
        return Sent(self._request(operation, self._path(operation, odd), []), "path")

    def odd_query(self, operation: Operation) -> Sent:
        """Return a request with something odd in its query."""
        names = [p.name for p in operation.parameters if p.place == "query"]
        query = self._query(operation)
        for name in names or ["unknown"]:
            if self._random.random() < 0.6:
                query = [(key, value) for key, value in query if key != name]
                query.append((name, self._values.odd_text()))
        return Sent(self._request(operation, self._path(operation, {}), query), "query")

    def odd_header(self, operation: Operation) -> Sent:
        """Return a request with an odd header."""
        header = self._random.choice(ODD_HEADERS)
        path, query = self._path(operation, {}), self._query(operation)
        return Sent(self._request(operation, path, query, header), "header")

    def odd_body(self, operation: Operation) -> Sent:
        """Return a request whose body is not quite, or not at all, what is wanted."""
        media = self._random.choice(BROKEN_TYPES)
        body = self._random.choice(BROKEN_BODIES)
        if self._random.random() < 0.7:
            media = next(iter(operation.bodies), JSON)
            spoiled = self._values.spoiled(self._body_value(operation))
            body = encoded(media, spoiled)
        path, query = self._path(operation, {}), self._query(operation)
        headers = (("content-type", content_type(media)),)
        return Sent(self._made(operation, path, query, headers, body), "body")

    def _request(
        self,
        operation: Operation,
        path: str,
        query: list[tuple[str, str]],
        *headers: tuple[str, str],
    ) -> Request:
        body = b""
        if operation.bodies:
            media = next(iter(operation.bodies))
            headers = (*headers, ("content-type", content_type(media)))
            body = encoded(media, self._body_value(operation))
        return self._made(operation, path, query, headers, body)

    def _made(
        self,
        operation: Operation,
        path: str,
        query: list[tuple[str, str]],
        headers: tuple[tuple[str, str], ...],
        body: bytes,
    ) -> Request:
        target = path + (f"?{urlencode(query, errors='surrogatepass')}" if query else "")
        own = tuple(
            (p.name, self._sendable(p))
            for p in operation.parameters
            if p.place == "header" and (p.required or self._random.random() < 0.2)
        )
        who = (("authorization", f"Bearer {self._token}"),)
        return Request(operation.method, target, (*headers, *own, *who), body)

    def _path(self, operation: Operation, odd: Mapping[str, str]) -> str:
        path = f"/api{operation.path}"
        for parameter in operation.parameters:
            if parameter.place == "path":
                text = odd.get(parameter.name)
                text = self._sendable(parameter) if text is None else text
                written = quote(text, safe="", errors="surrogatepass")
                path = path.replace(f"{{{parameter.name}}}", written)
        return path

    def _query(self, operation: Operation) -> list[tuple[str, str]]:
        return [
            (p.name, self._sendable(p))
            for p in operation.parameters
            if p.place == "query" and (p.required or self._random.random() < 0.4)
        ]

    def _sendable(self, parameter: Parameter) -> str:
        value = self._values.fitting(parameter.schema, parameter.name)
        if isinstance(value, list):
            value = value[0] if value else ""
        return json.dumps(value) if isinstance(value, bool) else "" if value is None else str(value)

    def _body_value(self, operation: Operation) -> Any:
        if not operation.bodies:
            return {}
        pointer = next(iter(operation.bodies.values()))
        return self._values.fitting(self._contract.schema(pointer))


def content_type(media: str) -> str:
    """Return the header for a body of a type."""
    return f"{media}; boundary={_BOUNDARY}" if media == MULTIPART else media


def encoded(media: str, value: Any) -> bytes:
    """Return a body of a type, also of values that have no place in it."""
    if media == FORM and isinstance(value, dict):
        return urlencode(value, errors="surrogatepass").encode()
    if media == MULTIPART and isinstance(value, dict):
        return b"".join(_part(name, item) for name, item in value.items()) + b"--fuzzed--\r\n"
    return json.dumps(value).encode()


def _part(name: str, value: object) -> bytes:
    filename = '; filename="fuzzed.zip"' if name == "file" else ""
    head = f'--{_BOUNDARY}\r\ncontent-disposition: form-data; name="{name}"{filename}\r\n\r\n'
    return (head + f"{value}\r\n").encode("utf-8", "surrogatepass")
