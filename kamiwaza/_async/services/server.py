"""The release and the operations of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions

if TYPE_CHECKING:
    from kamiwaza.contract.release import Release
    from kamiwaza.contract.release_index import KnownOperation


class AsyncServer(AsyncBaseService):
    """`client.server`: the release and the operations of the platform.

    The platform does not report its release; the client infers it from the operations. They are
    read once and shared by all copies of a client. If the platform does not publish them, the
    client tries one operation of each release. The methods raise APIError if these requests fail.
    """

    async def supports(self, name: str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether the platform has a service, group or method.

        A service or group counts if the platform has at least one of its operations; `missing`
        returns the methods that it lacks. A method counts if the platform has all its operations.

        Args:
            name: a service, group or method (`context.dataset_indexes`, `models.list`), or an
                operation of the contract (`models.list_models`).

        Raises:
            InvalidArgumentError: there is no such name; the text lists similar ones.
        """
        wanted, lacking = await self._matching(name)
        return not lacking or (name not in _names(wanted) and len(lacking) < len(wanted))

    async def missing(self, name: str, **call_options: Unpack[CallOptions]) -> tuple[str, ...]:
        """Return the methods of a service or group that the platform lacks, in alphabetical order.

        Args:
            name: a service, group, method or operation, as for `supports`.

        Raises:
            InvalidArgumentError: there is no such name; the text lists similar ones.
        """
        _, lacking = await self._matching(name)
        return tuple(sorted({operation.method or operation.name for operation in lacking}))

    async def _matching(self, name: str) -> tuple[list[KnownOperation], list[KnownOperation]]:
        """Return the operations with a name, and those of them that the platform lacks."""
        from kamiwaza.contract.release_index import ReleaseIndex, route_key

        wanted = ReleaseIndex.shipped().matching(name)
        known = await self._transport.capabilities.known()
        return wanted, [o for o in wanted if route_key(o.route) not in known.keys]

    async def release(self, **call_options: Unpack[CallOptions]) -> Release:
        """Return the newest release whose operations the platform has.

        This is an estimate. For a platform newer than this client it is the newest known release,
        for a platform older than the first known release it is the first.
        """
        return (await self._transport.capabilities.known()).release

    async def operations(
        self, *, refresh: bool = False, **call_options: Unpack[CallOptions]
    ) -> frozenset[str]:
        """Return the operations of the platform as `METHOD /path`.

        If the platform does not publish them, these are the operations of its release.

        Args:
            refresh: True asks the platform again.
        """
        return (await self._transport.capabilities.known(refresh=refresh)).routes


def _names(operations: list[KnownOperation]) -> set[str]:
    """Return the names of methods and operations, without those of services and groups."""
    return {name for operation in operations for name in (operation.method, operation.name)}
