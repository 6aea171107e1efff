"""A blocking connection to an Arrow Flight server, which reads the batches of one ticket."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from kamiwaza.errors import ConfigurationError
from kamiwaza.extras import import_extra
from kamiwaza.flight.failures import failed_read, reason_of, unreachable
from kamiwaza.flight.grpc_log import grpc_silenced

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza.errors import APIError
    from kamiwaza.flight.options import FlightOptions

# A peer that is gone is noticed, also when no batch is due.
_KEEPALIVE = (
    ("grpc.keepalive_time_ms", 30_000),
    ("grpc.keepalive_timeout_ms", 10_000),
    ("grpc.keepalive_permit_without_calls", 1),
)


def import_flight() -> Any:
    """Return pyarrow's module for Flight. Raises ConfigurationError if it is not installed."""
    return import_extra("pyarrow.flight", "arrow")


class FlightConnection:
    """Reads the batches of a job from the first of its servers that can be reached.

    A server proves that it can be reached by answering a call without the token. The token then
    goes to that server, and to no other, because a server spends it at the first request.
    """

    def __init__(
        self, locations: Sequence[str], ticket: dict[str, str], options: FlightOptions
    ) -> None:
        self._flight = import_flight()
        self._locations, self._ticket, self._options = locations, ticket, options
        self._client: Any = None
        self._reader: Any = None
        self._cancelled = False
        self.location: str = locations[0]
        self.batches: int = 0

    def open(self) -> pyarrow.Schema:
        """Connect, send the ticket and return the schema of the batches."""
        self._client = self._reachable()
        ticket = self._flight.Ticket(json.dumps(self._ticket).encode())
        try:
            reader = self._client.do_get(ticket)
            self._reader = reader
            if self._cancelled:
                reader.cancel()
            return reader.schema
        except Exception as error:
            raise self._failure(error) from None

    def read(self) -> pyarrow.RecordBatch | None:
        """Return the next batch, None at the end."""
        try:
            while (batch := self._reader.read_chunk().data) is None:
                pass  # Metadata without rows.
        except StopIteration:
            return None
        except Exception as error:
            raise self._failure(error) from None
        self.batches += 1
        return batch

    def cancel(self) -> None:
        """End the read that another thread waits for."""
        self._cancelled = True
        if self._reader is not None:
            with suppress(Exception):
                self._reader.cancel()

    def close(self) -> None:
        """Close the connection, which no thread uses any more."""
        client, self._client = self._client, None
        if client is not None:
            with suppress(Exception):
                client.close()

    def _failure(self, error: Exception) -> APIError:
        token = self._ticket["token"]
        return failed_read(self._flight, error, self.location, self.batches, token=token)

    def _reachable(self) -> Any:
        failures = []
        for location in self._locations:
            client = self._connect(location)
            if (reason := self._probe(client)) is None:
                self.location = location
                return client
            failures.append((location, reason))
            client.close()
        raise unreachable(failures)

    def _connect(self, location: str) -> Any:
        options, tls = self._options, {}
        if location.startswith("grpc+tls:"):
            tls = {
                "tls_root_certs": options.tls_root_certs,
                "override_hostname": options.override_hostname,
                "disable_server_verification": not options.verify,
            }
        settings = {name: value for name, value in tls.items() if value}
        try:
            with grpc_silenced():
                return self._flight.connect(location, generic_options=list(_KEEPALIVE), **settings)
        except Exception:
            raise ConfigurationError(f"{location}: not the address of a Flight server") from None

    def _probe(self, client: Any) -> str | None:
        """Return why the server cannot be reached, None if it answers."""
        flight = self._flight
        call = flight.FlightCallOptions(timeout=self._options.connect_timeout)
        try:
            for _ in client.list_actions(options=call):
                break
        except (flight.FlightUnavailableError, flight.FlightTimedOutError) as error:
            return reason_of(error)
        except Exception:
            return None  # The server refuses the call, so it is there.
        return None
