"""An answer as it came, with what an error says about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class Received(NamedTuple):
    """The body of an answer, and where it comes from.

    `headers` have lower-case names. `strict` tells whether an answer that differs from the
    contract is refused. `secrets` returns what no error about the answer may show, and `preface`
    is what such an error has to say first.
    """

    body: bytes
    operation: str = ""
    status: int | None = None
    headers: Mapping[str, str] = {}
    strict: bool = False
    secrets: Callable[[], Iterable[str]] = tuple
    preface: str = ""
