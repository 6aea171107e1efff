"""The checks before a token is sent: protocol, addresses, TLS and expiry."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kamiwaza.errors import ConfigurationError, FlightTokenError, InvalidArgumentError
from kamiwaza.flight.connection import FlightConnection

if TYPE_CHECKING:
    from kamiwaza.clock import Clock
    from kamiwaza.flight.options import FlightOptions
    from kamiwaza.schemas.retrieval import GrpcHandshake, RetrievalJob

_TLS = "grpc+tls"
_PLAINTEXT = ("grpc", "grpc+tcp", "grpc+unix")


def prepare(job: RetrievalJob, options: FlightOptions, clock: Clock) -> FlightConnection:
    """Return the connection for a job, before anything is sent. A second one is refused.

    Raises InvalidArgumentError if the rows come another way, FlightTokenError if the token is spent
    or expired, and ConfigurationError for an address without TLS or if pyarrow is missing.
    """
    handshake = job.grpc
    if handshake is None:
        raise InvalidArgumentError(
            f"job: the rows of {job.job_id} do not come over Arrow Flight; create it with"
            " transport='grpc', or read its rows or its stream"
        )
    if not handshake.is_arrow_flight:
        raise InvalidArgumentError(
            f"job: {job.job_id} speaks {handshake.protocol!r}, not 'arrow-flight'; "
            "use transport='sse'"
        )
    if not handshake.locations:
        raise InvalidArgumentError(f"job: the platform names no Flight server for {job.job_id}")
    for location in handshake.locations:
        _check_address(location, options)
    _check_expiry(handshake, clock)
    ticket = {"job_id": job.job_id, "token": _token(handshake)}
    return FlightConnection(handshake.locations, ticket, options)


def _check_address(location: str, options: FlightOptions) -> None:
    scheme = _scheme(location)
    if scheme not in (_TLS, *_PLAINTEXT):
        raise ConfigurationError(f"{location}: not the address of a Flight server")
    if scheme == _TLS:
        return
    if not options.allow_plaintext:
        raise ConfigurationError(
            f"{location}: this Flight server has no TLS, so others could read the token and the"
            " rows; allow_plaintext=True permits it"
        )


def _scheme(location: str) -> str | None:
    """Return the scheme of a complete address, None for any other text."""
    try:
        parts = urlsplit(location)
    except ValueError:
        return None
    complete = parts.netloc or (parts.scheme == "grpc+unix" and parts.path)
    return parts.scheme if complete else None


def _check_expiry(handshake: GrpcHandshake, clock: Clock) -> None:
    expires = handshake.expires_at
    if expires is not None and expires.timestamp() <= clock.time():
        raise FlightTokenError(
            f"the token of the job expired at {expires.isoformat()}; start a new job",
            operation="retrieval.flight",
        )


def _token(handshake: GrpcHandshake) -> str:
    token = handshake.spend_token()
    if token is None:
        raise FlightTokenError(
            "the token of the job was sent already, and works once; start a new job",
            operation="retrieval.flight",
        )
    return token
