# Written by scripts/unasync.py from kamiwaza/_async/services/server.py: edit that.
"""What the platform at the other end is able to do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions

if TYPE_CHECKING:
    from kamiwaza.contract.release import Release


class Server(BaseService):
    """The platform itself: its release, and which operations it has.

    Platforms do not tell their release, so it follows from their operations. These are read once
    and shared by all copies of a client; a platform that does not publish them is tried with an
    operation of each release. The methods raise APIError if the platform cannot be asked.
    """

    def supports(self, name: str, **call_options: Unpack[CallOptions]) -> bool:
        """Tell whether the platform has every operation of `name`.

        `name` is a service, a group or a method (`context.dataset_indexes`, `models.list`), or
        an operation of the contract (`models.list_models`). Raises InvalidArgumentError, with
        names that come near, if there is none.
        """
        from kamiwaza.contract.release_index import ReleaseIndex, route_key

        wanted = ReleaseIndex.shipped().matching(name)
        known = self._transport.capabilities.known()
        return all(route_key(operation.route) in known.keys for operation in wanted)

    def release(self, **call_options: Unpack[CallOptions]) -> Release:
        """Return the release the platform is like: the newest whose operations it has.

        A hint: newer than all that this client knows looks like the newest, and the first
        stands for all before it.
        """
        return (self._transport.capabilities.known()).release

    def operations(
        self, *, refresh: bool = False, **call_options: Unpack[CallOptions]
    ) -> frozenset[str]:
        """Return the platform's operations as `METHOD /path`; `refresh` asks it again.

        Of a platform that does not publish them, those that its release should have.
        """
        return (self._transport.capabilities.known(refresh=refresh)).routes
