"""Everything the sandbox remembers, in one place and under one lock."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING
from uuid import UUID

from ..concurrency.locks import new_reentrant_lock
from .clock import RunningClock
from .deployments import Deployments
from .feeds import Feeds
from .hub import Hub
from .identity import Identity
from .lists import Lists
from .models import ModelRegistry
from .processes import Processes
from .shelves import Shelves
from .transfers import Transfers

if TYPE_CHECKING:
    import threading

    from ..clock import Clock
    from ..release import Release


@dataclass(frozen=True, slots=True)
class Intent:
    """Who wanted a model deployed once its files are here, and since when."""

    owner: str
    since: float


class State:
    """The rooms of the platform's memory. Hold `lock` while reading several of them.

    All ids come from `seed`: the same calls in the same order give the same ids.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        seed: int = 0,
        release: Release | None = None,
        hub: Hub | None = None,
    ) -> None:
        """Begin with two users and nothing else; `release` is an older one that is played."""
        self.release = release
        self.hub: Hub = hub or Hub()
        self.lock: threading.RLock = new_reentrant_lock()
        self.clock = clock
        self.token_delay: float = 0.0
        self._random = Random(seed)
        self.node_id: UUID = self.new_id()
        # Logins last as long as they say, however fast everything else goes.
        pace = clock.unhurried if isinstance(clock, RunningClock) else clock
        self.identity: Identity = Identity(pace, self._random)
        self.models: ModelRegistry = ModelRegistry()
        self.transfers: Transfers = Transfers(clock, self.models)
        self.deployments: Deployments = Deployments(clock)
        self.lists: Lists = Lists()
        self.processes: Processes = Processes(clock)
        self.shelves: Shelves = Shelves()
        self.feeds: Feeds = Feeds(self.lock)
        self.packages: dict[str, bytes] = {}
        self.deploy_when_ready: dict[UUID, Intent] = {}

    @property
    def now(self) -> float:
        """Return the sandbox's time in seconds since 1970."""
        return self.clock.time()

    def new_id(self) -> UUID:
        """Return the next id."""
        return UUID(int=self._random.getrandbits(128), version=4)
