"""A received answer, with the data for errors about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple


class Received(NamedTuple):
    """The body of an answer, and its origin.

    `headers` have lower-case names. `strict` refuses an answer that differs from the contract.
    `secrets` returns the values that errors mask. `preface` is the first part of error texts.
    """

    body: bytes
    operation: str = ""
    status: int | None = None
    headers: Mapping[str, str] = {}
    strict: bool = False
    secrets: Callable[[], Iterable[str]] = tuple
    preface: str = ""
