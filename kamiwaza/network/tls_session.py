"""TLS in memory, between a caller and the connection of an event loop."""

from __future__ import annotations

import ssl

_READ_SIZE = 2**16


class TLSSession:
    """One TLS session. Failures raise ssl.SSLError.

    Send what `outgoing` returns after every other method.
    """

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object: ssl.SSLObject = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=host
        )
        self.established: bool = False

    def handshake(self) -> bool:
        """Go on with the handshake. Return whether it is done, or needs bytes otherwise."""
        try:
            self.object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        self.established = True
        return True

    def feed(self, data: bytes) -> None:
        """Take bytes that were received."""
        self._incoming.write(data)

    def end(self) -> None:
        """Take note that no more bytes follow."""
        self._incoming.write_eof()

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return `data` as it is to be sent."""
        self.object.write(data)
        return self._outgoing.read()

    def decrypt(self) -> tuple[bytes, ssl.SSLError | None]:
        """Return the bytes that were received, and the failure or the end that follows them.

        The end of the session is ssl.SSLZeroReturnError.
        """
        pieces = []
        try:
            while True:
                pieces.append(self.object.read(_READ_SIZE))
        except ssl.SSLWantReadError:
            return b"".join(pieces), None
        except ssl.SSLError as error:
            return b"".join(pieces), error

    def outgoing(self) -> bytes:
        """Return the bytes to send."""
        return self._outgoing.read()
