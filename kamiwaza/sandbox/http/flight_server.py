"""Arrow Flight server of the sandbox, from pyarrow. It needs the extra `arrow`."""

from __future__ import annotations

import importlib
import socket
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Self

from kamiwaza.flight.connection import import_flight
from kamiwaza.flight.grpc_log import grpc_silenced

if TYPE_CHECKING:
    from types import TracebackType

    import pyarrow  # pyright: ignore[reportMissingImports]

# The rows of a batch, for datasets that are Arrow tables.
_TABLE_BATCH = 16_384


class TicketRefusedError(Exception):
    """The ticket is unknown or spent."""


@dataclass(frozen=True, slots=True)
class FlightRows:
    """The rows behind a ticket, in batches of `batch` rows.

    `sent` is called with the number of batches sent and whether all were. If the job `fails`, only
    the first batch is sent.
    """

    urn: str
    rows: list[dict[str, Any]]
    batch: int
    sent: Callable[[int, bool], None]
    fails: bool = False


@dataclass(slots=True)
class FlightFaults:
    """Failures of a Flight server.

    Attributes:
        dead_first: handshakes name an address first where nothing listens.
        cut_after: the number of batches after which the server fails. None for never.
        silent_after: the number of batches after which the server sends nothing more. None for
            never.
        refuse_tokens: refuse every token, as if it was spent.
    """

    dead_first: bool = False
    cut_after: int | None = None
    silent_after: int | None = None
    refuse_tokens: bool = False


@dataclass(slots=True)
class _Log:
    tickets: list[bytes] = field(default_factory=list)


class SandboxFlightServer:
    """Serves the rows of retrieval jobs over Arrow Flight until it is closed.

    Attributes:
        location: the address, as handshakes name it.
        faults: the failures to play.
    """

    def __init__(
        self,
        redeem: Callable[[bytes], FlightRows],
        *,
        tables: Mapping[str, pyarrow.Table] | None = None,
        host: str = "127.0.0.1",
        certificate: bytes | None = None,
        private_key: bytes | None = None,
    ) -> None:
        """Start a server on any free port.

        Args:
            redeem: returns the rows behind a ticket.
            tables: Arrow tables by dataset URN, served instead of the dataset's rows.
            host: the address to bind to.
            certificate: the server's certificate in PEM. Default: no TLS.
            private_key: the key of the certificate in PEM.

        Raises:
            ConfigurationError: pyarrow is not installed.
        """
        flight = import_flight()
        self.faults: FlightFaults = FlightFaults()
        self._log, self._ended = _Log(), threading.Event()
        handler = _handler(flight, redeem, dict(tables or {}), self.faults, self._log, self._ended)
        scheme = "grpc" if certificate is None else "grpc+tls"
        tls = [] if certificate is None else [(certificate, private_key)]
        with grpc_silenced():
            self._server = handler(f"{scheme}://{host}:0", tls_certificates=tls)
        self.location: str = f"{scheme}://{host}:{self._server.port}"
        self._dead = f"{scheme}://{host}:{_closed_port(host)}"

    @property
    def tickets(self) -> list[bytes]:
        """Return the tickets received so far."""
        return list(self._log.tickets)

    def locations(self) -> list[str]:
        """Return the addresses for a handshake."""
        return [self._dead, self.location] if self.faults.dead_first else [self.location]

    def close(self) -> None:
        """Stop serving. Closing twice does nothing."""
        self._ended.set()
        self._server.shutdown()

    def __enter__(self) -> Self:
        """Return the server, which is already serving."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the server."""
        self.close()


def _handler(
    flight: Any,
    redeem: Callable[[bytes], FlightRows],
    tables: Mapping[str, pyarrow.Table],
    faults: FlightFaults,
    log: _Log,
    ended: threading.Event,
) -> Any:
    """Return the class of the server; pyarrow's base class is known only at run time."""

    class Handler(flight.FlightServerBase):  # type: ignore[misc]  # pyarrow has no types
        """Answers the tickets."""

        def do_get(self, context: Any, ticket: Any) -> Any:
            """Return the batches of a ticket."""
            log.tickets.append(ticket.ticket)
            if faults.refuse_tokens:
                raise flight.FlightUnauthenticatedError("token already used")
            try:
                rows = redeem(ticket.ticket)
            except TicketRefusedError as error:
                raise flight.FlightUnauthenticatedError(str(error)) from None
            schema, batches = _batches(rows, tables)
            return flight.GeneratorStream(schema, _played(flight, batches, rows, faults, ended))

    return Handler


def _batches(
    rows: FlightRows, tables: Mapping[str, pyarrow.Table]
) -> tuple[pyarrow.Schema, list[pyarrow.RecordBatch]]:
    table = tables.get(rows.urn)
    size = _TABLE_BATCH
    if table is None:
        table = importlib.import_module("pyarrow").Table.from_pylist(rows.rows)
        size = rows.batch
    return table.schema, table.to_batches(max_chunksize=max(size, 1))


def _played(
    flight: Any,
    batches: list[pyarrow.RecordBatch],
    rows: FlightRows,
    faults: FlightFaults,
    ended: threading.Event,
) -> Iterator[pyarrow.RecordBatch]:
    for number, batch in enumerate(batches):
        if number == faults.cut_after or (rows.fails and number):
            raise flight.FlightUnavailableError("the source went away")
        if number == faults.silent_after:
            ended.wait()
            return
        # A reader may ask for the job right after the last batch, so it ends before that is sent.
        rows.sent(number + 1, number + 1 == len(batches))
        yield batch
    if not batches:
        rows.sent(0, True)


def _closed_port(host: str) -> int:
    with socket.socket() as probe:
        probe.bind((host, 0))
        return int(probe.getsockname()[1])
