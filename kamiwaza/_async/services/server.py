"""The release and the operations of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions

if TYPE_CHECKING:
    from kamiwaza.contract.release import Release


class AsyncServer(AsyncBaseService):
    """`client.server`: the release and the operations of the platform.

    The platform does not report its release; the client infers it from the operations. They are
    read once and shared by all copies of a client. If the platform does not publish them, the
    client tries one operation of each release. The methods raise APIError if these requests fail.
    """

    async def supports(self, name: str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether the platform has every operation of a service, group or method.

        Args:
            name: a service, group or method (`context.dataset_indexes`, `models.list`), or an
                operation of the contract (`models.list_models`).

        Raises:
            InvalidArgumentError: there is no such name; the text lists similar ones.
        """
        from kamiwaza.contract.release_index import ReleaseIndex, route_key

        wanted = ReleaseIndex.shipped().matching(name)
        known = await self._transport.capabilities.known()
        return all(route_key(operation.route) in known.keys for operation in wanted)

    async def release(self, **call_options: Unpack[CallOptions]) -> Release:
        """Return the newest release whose operations the platform has.

        This is an estimate. A platform newer than this client looks like the newest release the
        client knows, and a platform older than the first one looks like the first.
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
