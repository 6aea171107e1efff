"""The embedded platform: everything a test or a demonstration needs of it, on one object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Self

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.behaviours._peer_clusters import Peers, with_bearer_token
from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.context._readiness import Readiness
from kamiwaza.sandbox.behaviours.context._stored_files import StoredFiles
from kamiwaza.sandbox.behaviours.context._vectors import Vectors
from kamiwaza.sandbox.clock import SandboxClock
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.future_release import FutureRelease
from kamiwaza.sandbox.faults import Faults, fault_answer
from kamiwaza.sandbox.http.server import SandboxServer
from kamiwaza.sandbox.platform import Handled, Platform
from kamiwaza.sandbox.state.deployments import DeploymentFailure
from kamiwaza.sandbox.state.long_operations import OperationFailure
from kamiwaza.sandbox.state.model_hub import Hub
from kamiwaza.sandbox.state.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
    from kamiwaza.clock import Clock
    from kamiwaza.sandbox.http.in_process import SandboxTransport
    from kamiwaza.sandbox.message import Answer, Request
    from kamiwaza.sandbox.state.model_repositories import Repository

BASE_URL = "https://kamiwaza.test/api"

_LOGIN = "auth.login"


class Sandbox:
    """A Kamiwaza platform inside this process.

    ```python
    with Sandbox() as sandbox:
        client = sandbox.client()
        client.models.list()
    ```

    It remembers what it is told, holds every request to the contract, and lives by `clock`:
    nothing moves until time does, and clients made here turn the clock by waiting. Users are
    `admin` and `user`, both with the password `kamiwaza`.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: Clock | None = None,
        release: str | None = None,
        newer: bool = False,
        contract: Contract | None = None,
        items: int = 0,
        hub: Iterable[Repository | str] = (),
    ) -> None:
        """Make an empty platform.

        `seed` decides the ids; `release` (such as `"1.0.1"`) leaves out the operations that came
        later, `newer` answers as a release that is not out yet; `contract` replaces the shipped
        one; `items` is how many things every paged list without a memory of its own holds (more
        in `state.lists`); `hub` are further repositories to download from (more in `hub.add`).
        Raises InvalidArgumentError for a release nobody knows, and
        ModuleNotFoundError without jsonschema-rs, which `pip install 'kamiwaza[sandbox]'` brings.
        """
        if newer and release is not None:
            raise InvalidArgumentError("a platform is of an older release or newer, not both")
        contract = contract or Contract.shipped(release=release)
        self.clock: SandboxClock | Clock = SandboxClock() if clock is None else clock
        self.state: State = State(self.clock, seed=seed, release=contract.release, hub=Hub(hub))
        self.state.lists.fill(items)
        self._faults = Faults()
        self._platform = Platform(
            contract,
            self.state,
            self._faults,
            newer=FutureRelease(contract, seed=seed) if newer else None,
        )
        self._servers: list[SandboxServer] = []

    @property
    def base_url(self) -> str:
        """Return the address clients in this process use; no socket listens there."""
        return BASE_URL

    @property
    def hub(self) -> Hub:
        """Return the hub that models are downloaded from; `hub.add` puts repositories there."""
        return self.state.hub

    @property
    def requests(self) -> list[Handled]:
        """Return the requests so far, the oldest first (at most 10,000)."""
        return list(self._platform.handled)

    @property
    def transport(self) -> SandboxTransport:
        """Return a transport for any httpx client, sync or async."""
        from kamiwaza.sandbox.http.in_process import SandboxTransport

        return SandboxTransport(self.handle)

    def handle(self, request: Request) -> Answer:
        """Return the answer to one request; this is the platform itself."""
        return self._platform.handle(request)

    def client(self, **options: Any) -> KamiwazaClient:
        """Return a client of this sandbox that logs in as `admin` unless `options` say otherwise.

        `options` are those of `KamiwazaClient`; `username="user"` alone is enough for another
        user, and `api_key`, `token`, `auth` or `config` take the place of the login.
        """
        from kamiwaza import KamiwazaClient

        return KamiwazaClient(**self._options(options))

    def async_client(self, **options: Any) -> AsyncKamiwazaClient:
        """Return an async client of this sandbox; see `client`."""
        from kamiwaza import AsyncKamiwazaClient

        return AsyncKamiwazaClient(**self._options(options))

    def _options(self, options: Mapping[str, Any]) -> dict[str, Any]:
        base: dict[str, Any] = {
            "base_url": self.base_url,
            "transport": self.transport,
            "clock": self.clock,
        }
        if options.keys() & {"api_key", "token", "auth", "config"}:
            return {**base, **options}
        username = options.get("username", "admin")
        user = self.state.identity.users.get(username)
        if user is not None and not self._takes_passwords:
            # A contract without the operation to log in: whoever comes has a token already.
            return {**base, "token": self.token(username), **_without_login(options)}
        return {**base, "username": username, "password": user and user.password, **options}

    @property
    def _takes_passwords(self) -> bool:
        return any(operation.name == _LOGIN for operation in Contract.shipped().operations)

    def token(self, username: str = "admin", *, lifetime: float | None = None) -> str:
        """Return a bearer token for a user without logging in, valid for `lifetime` seconds.

        Raises InvalidArgumentError for a user nobody knows.
        """
        with self.state.lock:
            if username not in self.state.identity.users:
                raise InvalidArgumentError(f"username: the sandbox has no user {username!r}")
            return self.state.identity.mint(username, lifetime=lifetime)

    def serve(self, port: int = 0, *, host: str = "127.0.0.1") -> SandboxServer:
        """Serve the sandbox on a port from a thread; the handle has `.url` and closes it."""
        server = SandboxServer(self.handle, host=host, port=port).start()
        self._servers.append(server)
        return server

    def federate(self, selector: str, other: Sandbox, *, username: str = "admin") -> None:
        """Hand calls for the cluster `selector` on to `other`, where callers are `username`."""

        def peer(request: Request) -> Answer:
            return other.handle(with_bearer_token(request, other.token(username)))

        with self.state.lock:
            self.state.stores.instance(Peers).by_selector[selector] = peer

    def fail_next(
        self,
        *,
        status: int = 503,
        body: object = None,
        headers: Mapping[str, str] | None = None,
        retry_after: float | None = None,
        count: int = 1,
        operation: str | None = None,
    ) -> None:
        """Answer the next `count` calls with `status` and `body` instead of serving them.

        `body` may be any JSON value, text (HTML if it looks so) or bytes. `operation` narrows
        it to one, as `"models.list_models"`, `"inference.chat"` or `"GET /api/models/"`;
        without it logins and token refreshes are passed by. Several orders are served in turn.
        """
        answer = fault_answer(status, body, headers or {}, retry_after)
        with self.state.lock:
            self._faults.schedule(answer, count=count, operation=operation)

    def clear_faults(self) -> None:
        """Forget what `fail_next` ordered and was not served yet."""
        with self.state.lock:
            self._faults.clear()

    def fail_download(self, file: str | None = None, *, at: float = 0.5) -> None:
        """Let a download break off after the fraction `at`.

        `file` is a file's name or id, for its running or next download; None means any.
        """
        with self.state.lock:
            self.state.downloads.plan_failure(file, at)

    def lose_file(self, file: str) -> None:
        """Lose a downloaded file (name or id): deploying it answers MUST_REDOWNLOAD."""
        with self.state.lock:
            for record in self.state.models.files.values():
                if file in (record.name, str(record.id)):
                    record.storage_location = None

    def fail_deployment(
        self,
        code: str = "OOM",
        *,
        message: str = "The engine ran out of memory",
        status: str = "FAILED",
        recovers_after: float | None = None,
    ) -> None:
        """Let the next deployment end in `status` with this error.

        With `recovers_after` seconds it comes up after all, as servers do after `ERROR`.
        """
        failure = DeploymentFailure(status, code, message, recovers_after)
        with self.state.lock:
            self.state.deployments.plan_failure(failure)

    def stall_deployment(self) -> None:
        """Let the next deployment stay INITIALIZING for good."""
        with self.state.lock:
            self.state.deployments.plan_failure(DeploymentFailure("INITIALIZING"))

    def fail_operation(
        self, kind: str, code: str = "INTERNAL", *, reason: str = "it broke", state: str = ""
    ) -> None:
        """Let the next long operation of a kind fail half way, for this reason.

        `kind` is as in `client.raw.operation`; `state` is the word to end in, if not the usual.
        Raises InvalidArgumentError for a kind nobody knows.
        """
        with self.state.lock:
            self.state.long_operations.plan_failure(
                kind, OperationFailure(True, state or None, code, reason)
            )

    def stall_operation(self, kind: str, *, state: str = "", seconds: float | None = None) -> None:
        """Let the next long operation of a kind stay before its end, for `seconds` or for good.

        `state` is a word to stay in, if not the last one before the end. Raises
        InvalidArgumentError for a kind nobody knows.
        """
        with self.state.lock:
            self.state.long_operations.plan_failure(
                kind, OperationFailure(False, state or None, seconds=seconds)
            )

    def delay_schemas(self, seconds: float) -> None:
        """Let a dataset be so old before it takes a schema (0.25 s unless told); 404 until then."""
        with self.state.lock:
            self.state.stores.instance(Catalog).schema_delay = seconds

    def lose_vector_backend(self) -> None:
        """Have nothing to keep vectors in: calls about them are answered with 501."""
        with self.state.lock:
            self.state.stores.instance(Vectors).backend = False

    def fail_file(self, filename: str, *, reason: str = "The file cannot be read") -> None:
        """Let the next pipeline job that processes a file of this name fail at it.

        The job itself goes on and is completed; trying the file again succeeds.
        """
        with self.state.lock:
            self.state.stores.instance(StoredFiles).planned_failures.append((filename, reason))

    def set_readiness(
        self,
        part: str,
        state: str = "unavailable",
        *,
        reason: str = "out of order",
        retry_after: int | None = None,
    ) -> None:
        """Let a part of the context service be in a state: ready, degraded or unavailable.

        `part` is embedding, vector, lexical, extractor, graph, agentic or audio. Raises
        InvalidArgumentError for another.
        """
        with self.state.lock:
            self.state.stores.instance(Readiness).set(part, state, reason, retry_after)

    def publish(self, workroom: object, event: str, data: object) -> str:
        """Let something happen in a workroom (its id); return the event's id."""
        with self.state.lock:
            return self.state.feeds.publish(str(workroom), event, data)

    def cut_streams(self, *, after: int, count: int = 1) -> None:
        """Break the next `count` connections to event streams after so many events."""
        with self.state.lock:
            self.state.feeds.break_connections(after, count)

    def end_streams(self) -> None:
        """End every event stream that is open; who comes back to a workroom's gets 204."""
        with self.state.lock:
            self.state.feeds.ended = True

    def close(self) -> None:
        """Close the servers this sandbox opened."""
        self.end_streams()
        while self._servers:
            self._servers.pop().close()

    def __enter__(self) -> Self:
        """Return the sandbox."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the sandbox."""
        self.close()


def _without_login(options: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in options.items() if name not in ("username", "password")}
