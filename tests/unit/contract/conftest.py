"""Both halves against platforms of any age."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from kamiwaza.sandbox import Sandbox
from tests.halves import Half

Make = Callable[..., Half]


@pytest.fixture(params=["sync", "async"])
def on(request: pytest.FixtureRequest) -> Iterator[Make]:
    """Make a sandbox (`release="0.13"`, `newer=True`) and a client of it, of this half."""
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())

        def make(**options: Any) -> Half:
            sandbox = stack.enter_context(Sandbox(**options))
            half = Half(request.param, sandbox, runner)
            stack.callback(_close, half)
            return half

        yield make


def _close(half: Half) -> None:
    half.do(half.client.close() if half.name == "sync" else half.client.aclose())
