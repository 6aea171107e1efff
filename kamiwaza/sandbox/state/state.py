"""State of the sandbox, under one lock."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from kamiwaza.concurrency.locks import new_reentrant_lock
from kamiwaza.sandbox.clock import RunningClock
from kamiwaza.sandbox.state.deployments import Deployments
from kamiwaza.sandbox.state.event_feeds import EventFeeds
from kamiwaza.sandbox.state.identity import Identity
from kamiwaza.sandbox.state.long_operations import LongOperations
from kamiwaza.sandbox.state.model_downloads import ModelDownloads
from kamiwaza.sandbox.state.model_hub import Hub
from kamiwaza.sandbox.state.model_registry import ModelRegistry
from kamiwaza.sandbox.state.paged_lists import PagedLists
from kamiwaza.sandbox.state.stores import Stores

if TYPE_CHECKING:
    import threading

    from kamiwaza.clock import Clock
    from kamiwaza.contract.release import Release


@dataclass(frozen=True, slots=True)
class PendingDeployment:
    """A deployment that waits for downloads: its owner and the time of the request."""

    owner: str
    since: float


class State:
    """All state of a platform. Hold `lock` while you read several parts of it.

    All ids depend on `seed`: the same calls in the same order give the same ids.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        seed: int = 0,
        release: Release | None = None,
        hub: Hub | None = None,
    ) -> None:
        """Begin with two users and no other data.

        Args:
            clock: the platform's clock.
            seed: seed of all generated ids.
            release: the older release that is played. Default: the shipped one.
            hub: the hub to download from. Default: the built-in catalogue.
        """
        self.release = release
        self.hub: Hub = hub or Hub()
        self.lock: threading.RLock = new_reentrant_lock()
        self.clock = clock
        self.token_delay: float = 0.0
        self._random = Random(seed)
        self.node_id: UUID = self.new_id()
        # Tokens expire in real time, also if the clock runs faster.
        token_clock = clock.real_time if isinstance(clock, RunningClock) else clock
        self.identity: Identity = Identity(token_clock, self._random)
        self.models: ModelRegistry = ModelRegistry()
        self.downloads: ModelDownloads = ModelDownloads(clock, self.models)
        self.deployments: Deployments = Deployments(clock)
        self.lists: PagedLists = PagedLists()
        self.long_operations: LongOperations = LongOperations(clock)
        self.stores: Stores = Stores()
        self.feeds: EventFeeds = EventFeeds(self.lock)
        self.packages: dict[str, bytes] = {}
        self.pending_deployments: dict[UUID, PendingDeployment] = {}

    @property
    def now(self) -> float:
        """Return the sandbox's time in seconds since 1970."""
        return self.clock.time()

    def new_id(self) -> UUID:
        """Return the next id."""
        return UUID(int=self._random.getrandbits(128), version=4)
