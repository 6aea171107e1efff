"""TLS in memory, between the caller and the connection of an event loop."""

from __future__ import annotations

import ssl

_READ_SIZE = 2**16


class TLSSession:
    """One TLS session. Failures raise ssl.SSLError.

    After every other method, send the bytes that `outgoing` returns.
    """

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self.object: ssl.SSLObject = context.wrap_bio(
            self._incoming, self._outgoing, server_hostname=host
        )
        self.established: bool = False

    def handshake(self) -> bool:
        """Continue the handshake. Return True if it is complete, False if it needs more bytes."""
        try:
            self.object.do_handshake()
        except ssl.SSLWantReadError:
            return False
        self.established = True
        return True

    def feed(self, data: bytes) -> None:
        """Add bytes that were received."""
        self._incoming.write(data)

    def end(self) -> None:
        """Record that no more bytes follow."""
        self._incoming.write_eof()

    def encrypt(self, data: bytes | memoryview) -> bytes:
        """Return the encrypted form of `data`."""
        self.object.write(data)
        return self._outgoing.read()

    def decrypt(self) -> tuple[bytes, ssl.SSLError | None]:
        """Return the decrypted bytes, and the failure or the end that follows them.

        The end of the session is ssl.SSLZeroReturnError.
        """
        records = []
        try:
            while True:
                records.append(self.object.read(_READ_SIZE))
        except ssl.SSLWantReadError:
            return b"".join(records), None
        except ssl.SSLError as error:
            # Not raised: the bytes before the failure are valid and may be the whole answer.
            return b"".join(records), error

    def outgoing(self) -> bytes:
        """Return the bytes to send."""
        return self._outgoing.read()
