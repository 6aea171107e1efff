"""Texts for network failures.

The texts of HTTP libraries quote requests and answers, which may contain secrets. Therefore the
errors of this library never use them.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterator

# Meanings of error texts, by their beginnings.
_BY_TEXT = {
    "Server disconnected without sending": "it was closed without an answer",
    "peer closed connection without sending complete": "it was closed in the middle of the answer",
    "Proxy Server could not connect": "it could not connect",
}
# Meanings of exceptions, by the names of their classes.
_BY_CLASS = {
    "RemoteProtocolError": "the answer is not HTTP",
    "LocalProtocolError": "the request cannot be sent over HTTP",
    "InvalidURL": "it is not a URL",
    "UnsupportedProtocol": "the address is neither http nor https",
    "UnicodeError": "it contains characters that cannot be sent",
    "UnicodeEncodeError": "it contains characters that cannot be sent",
    "ConnectError": "the connection could not be opened",
    "ReadError": "reading from it failed",
    "WriteError": "writing to it failed",
    "DecodingError": "the answer does not have the declared Content-Encoding",
    "StreamConsumed": "the body was read already",
    "ProxyError": "it did not open the connection",
}
# Errors of the TLS layer that only mean that the connection below it broke.
_CONNECTION_ERRORS = (
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
    ssl.SSLSyscallError,
)
# OpenSSL's reasons for bytes that are not TLS.
_NO_TLS = ("wrong version number", "http request", "unknown protocol", "record layer failure",
           "packet length too long", "https proxy request")  # fmt: skip
# Messages of HTTP parsers for a TLS alert, whose first bytes are 15 03.
_ALERTS = ("illegal request line", r"\x15\x03")


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and its causes."""
    current: BaseException | None = error
    while current is not None:
        yield current
        current = current.__cause__ or current.__context__


def failure_text(error: BaseException) -> str:
    """Return a text about a failure, without any bytes that were sent or received."""
    for cause in chain(error):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return cause.verify_message
        if isinstance(cause, ssl.SSLError):
            return (cause.reason or "TLS failed").replace("_", " ").lower()
        if isinstance(cause, socket.gaierror):
            return cause.strerror or "no such host"
        # The number has a fixed text. The text of the exception could quote anything.
        if isinstance(cause, OSError) and cause.errno:
            return os.strerror(cause.errno)
    for cause in chain(error):
        for beginning, meaning in _BY_TEXT.items():
            if str(cause).startswith(beginning):
                return meaning
    name = type(error).__name__
    return _BY_CLASS.get(name, name)


def tls_failure(error: BaseException) -> ssl.SSLError | None:
    """Return the TLS error behind a failure, None if TLS is not the cause."""
    for cause in chain(error):
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _CONNECTION_ERRORS):
            return cause
    return None


def tls_advice(error: ssl.SSLError, host: str) -> str:
    """Return advice about a TLS failure with `host`, an address with its scheme."""
    reason = failure_text(error)
    if any(words in reason for words in _NO_TLS):
        plain = host.replace("https://", "http://", 1)
        return f"the port does not use TLS; is the platform at {plain}?"
    if "alert" in reason and ("certificate" in reason or "handshake" in reason):
        return "does the platform require a client certificate (client_cert, client_key)?"
    # The certificate is valid, but for another host. A CA bundle would not help.
    if isinstance(error, ssl.SSLCertVerificationError) and "mismatch" in reason:
        return "the certificate belongs to another host; is KAMIWAZA_BASE_URL right?"
    if isinstance(error, ssl.SSLCertVerificationError):
        return "is its authority in ca_bundle?"
    return "is KAMIWAZA_BASE_URL right?"


def plain_http_advice(error: BaseException, host: str) -> str:
    """Return advice for plain http on a port that may expect TLS, "" if there is none."""
    if not host.startswith("http://"):
        return ""
    address = host.replace("http://", "https://", 1)
    quoted = " ".join(map(str, chain(error)))
    if any(alert in quoted for alert in _ALERTS):
        return f"the port seems to use TLS; is the platform at {address}?"
    # Some servers close the connection without a TLS alert.
    if failure_text(error) == _BY_TEXT["Server disconnected without sending"]:
        return f"if the port uses TLS, the platform is at {address}"
    return ""
