"""The errors of pyarrow and gRPC as errors of this library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    FlightTokenError,
    StreamInterruptedError,
    TLSError,
)
from kamiwaza.redaction import redact_text

if TYPE_CHECKING:
    from collections.abc import Sequence

OPERATION = "retrieval.flight"

_NEW_JOB = "start a new job"
# gRPC has one class for every failure to connect. Only the text tells them apart.
_TLS_WORDS = ("handshake", "ssl", "certificate", "hostname verification", "peer name")
_REASONS = {
    "connection refused": "it refuses connections",
    "hostname lookup": "there is no such host",
    "errors resolving": "there is no such host",
    "dns": "there is no such host",
    "connection reset": "it closed the connection",
    "timed out": "it does not answer",
    "deadline": "it does not answer",
    "network is unreachable": "the network is unreachable",
    "no route to host": "there is no route to it",
}
_TLS = "its certificate is not trusted, or it does not speak TLS"


def reason_of(error: Exception) -> str:
    """Return why a server could not be reached."""
    text = str(error).lower()
    if any(word in text for word in _TLS_WORDS):
        return _TLS
    return next((reason for word, reason in _REASONS.items() if word in text), "it does not answer")


def unreachable(failures: Sequence[tuple[str, str]]) -> APIError:
    """Return the error for servers that cannot be reached, given each location and its reason."""
    reasons = {reason for _, reason in failures}
    text = "; ".join(f"{location}: {reason}" for location, reason in failures)
    message = f"no Arrow Flight server of the job can be reached: {text}"
    if reasons == {_TLS}:
        return TLSError(
            f"{message}; name its authority with tls_root_certs or ca_bundle, and its host name"
            " with override_hostname if the certificate has another one",
            operation=OPERATION,
        )
    return APIConnectionError(message, operation=OPERATION)


def failed_read(
    flight: Any, error: Exception, location: str, batches: int, *, token: str
) -> APIError:
    """Return the error for a read that failed after `batches` batches, without the token."""
    refused = (flight.FlightUnauthenticatedError, flight.FlightUnauthorizedError)
    if isinstance(error, refused) and not batches:
        return FlightTokenError(
            f"{location} refused the token of the job. It works once, for a short time; {_NEW_JOB}",
            operation=OPERATION,
        )
    if isinstance(error, flight.FlightUnavailableError):
        reason = "the connection broke"
    else:
        reason = f"the server failed: {_first_line(error, token)}"
    # The token is spent, so the client cannot ask for the rest.
    return StreamInterruptedError(
        f"the stream of {location} ended after {batches} batches: {reason}; {_NEW_JOB}",
        operation=OPERATION,
    )


def silent(location: str, seconds: float, batches: int) -> APIError:
    """Return the error for a server that sends nothing for `seconds`."""
    message = f"{location} sent nothing for {seconds:g} s after {batches} batches; {_NEW_JOB}"
    if batches:
        return StreamInterruptedError(message, operation=OPERATION)
    return APITimeoutError(message, operation=OPERATION, sent=True)


def _first_line(error: Exception, token: str) -> str:
    # gRPC appends its own context, and a Python server its traceback.
    text = str(error).partition("\n")[0].partition(". Detail: ")[0]
    return redact_text(text.partition(". gRPC client")[0], [token])[:200]
