"""Closing an object of the asynchronous client under both usual names."""

from __future__ import annotations

from abc import abstractmethod


class AsyncClosing:
    """Add `close`, the name in the synchronous client, to a class with `aclose`."""

    @abstractmethod
    async def aclose(self) -> None:
        """Close the connections."""

    async def close(self) -> None:
        """Close the connections. The same as `aclose`."""
        await self.aclose()


class Closing:
    """The counterpart of `AsyncClosing`; there `close` is the only name."""
