"""Texts for network failures.

The texts of HTTP libraries quote requests and answers, which may have secrets. Therefore the errors
of this library never use them.
"""

from __future__ import annotations

import os
import socket
import ssl
from collections.abc import Iterator

# The known beginnings of error texts, and what they mean.
_KNOWN = {
    "Server disconnected without sending": "it was closed without an answer",
    "peer closed connection without sending complete": "it was closed in the middle of the answer",
    "Proxy Server could not connect": "it could not connect",
}
_BY_KIND = {
    "RemoteProtocolError": "the answer is not HTTP",
    "LocalProtocolError": "HTTP cannot carry it",
    "InvalidURL": "it is not a URL",
    "UnsupportedProtocol": "the address is neither http nor https",
    "UnicodeError": "it holds characters that cannot be sent",
    "UnicodeEncodeError": "it holds characters that cannot be sent",
    "ConnectError": "no connection came about",
    "ReadError": "reading from it failed",
    "WriteError": "writing to it failed",
    "DecodingError": "the answer is not encoded as it says",
    "StreamConsumed": "the body was read already",
    "ProxyError": "it did not open the way",
}
# Errors of the TLS layer that only mean that the connection below it broke.
_TLS_UNHARMED = (
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
    ssl.SSLSyscallError,
)
_NO_TLS = ("wrong version number", "http request", "unknown protocol", "record layer failure",
           "packet length too long", "https proxy request")  # fmt: skip
# Messages of HTTP parsers about a TLS alert, whose first byte is not a letter.
_ALERTS = ("illegal request line", r"\x15\x03")


def chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error` and its causes."""
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


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
        for beginning, meaning in _KNOWN.items():
            if str(cause).startswith(beginning):
                return meaning
    kind = type(error).__name__
    return _BY_KIND.get(kind, kind)


def tls_failure(error: BaseException) -> ssl.SSLError | None:
    """Return the TLS error behind a failure, None if TLS is not the cause."""
    for cause in chain(error):
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _TLS_UNHARMED):
            return cause
    return None


def tls_advice(error: ssl.SSLError, host: str) -> str:
    """Return advice about a TLS failure with `host`, an address with its scheme."""
    reason = failure_text(error)
    if any(words in reason for words in _NO_TLS):
        plain = host.replace("https://", "http://", 1)
        return f"the port does not speak TLS; is the platform at {plain}?"
    if "alert" in reason and ("certificate" in reason or "handshake" in reason):
        return "does the platform want a client certificate (client_cert, client_key)?"
    # The certificate is fine, so a CA bundle would not help.
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
        return f"the port seems to speak TLS; is the platform at {address}?"
    if failure_text(error) == _KNOWN["Server disconnected without sending"]:
        return f"if the port speaks TLS, the platform is at {address}"
    return ""
