"""Both halves against platforms of any age."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from kamiwaza.sandbox import Sandbox
from tests.unit.colours import Colour

Make = Callable[..., Colour]


@pytest.fixture(params=["sync", "async"])
def on(request: pytest.FixtureRequest) -> Iterator[Make]:
    """Make a sandbox (`release="0.13"`, `newer=True`) and a client of it, of this half."""
    with ExitStack() as stack:
        runner = stack.enter_context(asyncio.Runner())

        def make(**options: Any) -> Colour:
            sandbox = stack.enter_context(Sandbox(**options))
            colour = Colour(request.param, sandbox, runner)
            stack.callback(_close, colour)
            return colour

        yield make


def _close(colour: Colour) -> None:
    colour.do(colour.client.close() if colour.name == "sync" else colour.client.aclose())
