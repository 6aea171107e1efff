"""The embedded platform as one object, for tests and demonstrations."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Self

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.behaviours._dataset_rows import Tables
from kamiwaza.sandbox.behaviours._flight_tickets import redeem
from kamiwaza.sandbox.behaviours._peer_clusters import Peers, with_bearer_token
from kamiwaza.sandbox.clock import SandboxClock
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.future_release import FutureRelease
from kamiwaza.sandbox.faults import FaultInjection, Faults
from kamiwaza.sandbox.hosts.answer_planning import AnswerPlanning
from kamiwaza.sandbox.http.flight_server import SandboxFlightServer
from kamiwaza.sandbox.http.server import SandboxServer
from kamiwaza.sandbox.platform import Platform
from kamiwaza.sandbox.seeding import Seeding
from kamiwaza.sandbox.state.model_hub import Hub
from kamiwaza.sandbox.state.request_log import RequestLog
from kamiwaza.sandbox.state.state import State

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from types import TracebackType

    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
    from kamiwaza.sandbox.http.in_process import SandboxTransport
    from kamiwaza.sandbox.message import Answer, Request
    from kamiwaza.sandbox.state.model_repositories import Repository

BASE_URL = "https://kamiwaza.test/api"

_LOGIN = "auth.login"


class Sandbox(FaultInjection, Seeding, AnswerPlanning):
    """A Kamiwaza platform inside this process.

    ```python
    with Sandbox() as sandbox:
        client = sandbox.client()
        client.models.list()
    ```

    It keeps state, checks every request against the contract, and takes its time from `clock`. The
    default clock only moves when it is advanced, and clients made here advance it by waiting. The
    users are `admin` and `user`, both with the password `kamiwaza`.
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        clock: SandboxClock | None = None,
        release: str | None = None,
        newer: bool = False,
        contract: Contract | None = None,
        items: int = 0,
        hub: Iterable[Repository | str] = (),
    ) -> None:
        """Make an empty platform.

        Args:
            seed: seed of all generated ids.
            clock: the platform's clock, such as a `RunningClock`. Default: a `SandboxClock`.
            release: play an older release, such as `"1.0.1"`. Default: the shipped one.
            newer: play a release that is not out yet.
            contract: the contract to serve. Default: the shipped one.
            items: number of generated items in every generic paged list (see `state.lists`).
            hub: further repositories to download from, as ids or `Repository` (see `hub.add`).

        Raises:
            InvalidArgumentError: the release is unknown, or `newer` is given with it.
            ModuleNotFoundError: jsonschema-rs is missing; `pip install 'kamiwaza-client[sandbox]'`
                brings it.
        """
        if newer and release is not None:
            raise InvalidArgumentError("a platform is of an older release or newer, not both")
        contract = contract or Contract.shipped(release=release)
        self.clock: SandboxClock = SandboxClock() if clock is None else clock
        self.state: State = State(self.clock, seed=seed, release=contract.release, hub=Hub(hub))
        self.state.lists.fill(items)
        self._faults = Faults()
        self._platform = Platform(
            contract,
            self.state,
            self._faults,
            newer=FutureRelease(contract, seed=seed) if newer else None,
        )
        self._servers: list[SandboxServer | SandboxFlightServer] = []

    @property
    def base_url(self) -> str:
        """Return the base URL of clients in this process. No socket listens there."""
        return BASE_URL

    @property
    def hub(self) -> Hub:
        """Return the hub that models are downloaded from."""
        return self.state.hub

    @property
    def requests(self) -> RequestLog:
        """Return the handled requests, oldest first (at most the last 10,000).

        `print(sandbox.requests)` shows one line for each, with secrets masked.
        """
        return RequestLog(self._platform.handled)

    @property
    def transport(self) -> SandboxTransport:
        """Return a transport for httpx clients, sync or async."""
        from kamiwaza.sandbox.http.in_process import SandboxTransport

        return SandboxTransport(self.handle)

    def handle(self, request: Request) -> Answer:
        """Return the answer to one request.

        Args:
            request: the request.
        """
        return self._platform.handle(request)

    def client(self, **options: Any) -> KamiwazaClient:
        """Return a client that logs in as `admin`, unless `options` say otherwise.

        Args:
            options: those of `KamiwazaClient`. `username="user"` alone selects the other user;
                `api_key`, `token`, `auth` or `config` replace the login.
        """
        from kamiwaza import KamiwazaClient

        return KamiwazaClient(**self._options(options))

    def async_client(self, **options: Any) -> AsyncKamiwazaClient:
        """Return an async client that logs in as `admin`, unless `options` say otherwise.

        Args:
            options: as for `client`.
        """
        from kamiwaza import AsyncKamiwazaClient

        return AsyncKamiwazaClient(**self._options(options))

    def _seeding_client(self) -> KamiwazaClient:
        from kamiwaza.sandbox.http.in_process import SandboxTransport

        return self.client(transport=SandboxTransport(self._platform.handle_unrecorded))

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
            # A contract without a login operation: clients start with a token.
            return {**base, "token": self.token(username), **_without_login(options)}
        return {**base, "username": username, "password": user and user.password, **options}

    @property
    def _takes_passwords(self) -> bool:
        return any(operation.name == _LOGIN for operation in Contract.shipped().operations)

    def token(self, username: str = "admin", *, lifetime: float | None = None) -> str:
        """Return a bearer token of a user without logging in.

        Args:
            username: the user.
            lifetime: seconds until the token expires. Default: as after a login (300).

        Raises:
            InvalidArgumentError: there is no such user.
        """
        with self.state.lock:
            if username not in self.state.identity.users:
                raise InvalidArgumentError(f"username: the sandbox has no user {username!r}")
            return self.state.identity.mint(username, lifetime=lifetime)

    def serve(self, port: int = 0, *, host: str = "127.0.0.1") -> SandboxServer:
        """Serve the sandbox on a port from a thread and return the server.

        Closing the sandbox closes the server too.

        Args:
            port: the port; 0 takes any free port.
            host: the address to bind to.

        Raises:
            OSError: the port is in use.
        """
        server = SandboxServer(self.handle, host=host, port=port).start()
        self._servers.append(server)
        return server

    def serve_flight(
        self,
        *,
        tables: Mapping[str, pyarrow.Table] | None = None,
        certificate: bytes | None = None,
        private_key: bytes | None = None,
    ) -> SandboxFlightServer:
        """Serve the rows of retrieval jobs over Arrow Flight on a port and return the server.

        Jobs with the transport `grpc` name it. Its `faults` play failures. Closing the sandbox
        closes the server too.

        Args:
            tables: Arrow tables by dataset URN, served instead of the dataset's rows.
            certificate: the server's certificate in PEM. Default: no TLS, so that readers need
                `allow_plaintext=True`.
            private_key: the key of the certificate in PEM.

        Raises:
            ConfigurationError: pyarrow is not installed (`pip install 'kamiwaza-client[arrow]'`).
        """
        server = SandboxFlightServer(
            partial(redeem, self.state),
            tables=tables,
            certificate=certificate,
            private_key=private_key,
        )
        with self.state.lock:
            self.state.stores.instance(Tables).flight_locations = server.locations
        self._servers.append(server)
        return server

    def federate(self, selector: str, other: Sandbox, *, username: str = "admin") -> None:
        """Forward mesh requests for a cluster to another sandbox.

        Args:
            selector: the name that requests select the cluster by.
            other: the sandbox that answers them.
            username: the user that callers are in the other sandbox.
        """

        def peer(request: Request) -> Answer:
            return other.handle(with_bearer_token(request, other.token(username)))

        with self.state.lock:
            self.state.stores.instance(Peers).by_selector[selector] = peer

    def close(self) -> None:
        """End all event streams and close the servers of this sandbox."""
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
