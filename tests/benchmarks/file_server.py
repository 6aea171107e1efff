"""A process that serves one file as fast as it can: `python -m ... <file> [pem] [rate]`."""

from __future__ import annotations

import os
import re
import socket
import ssl
import sys
import threading
import time

_PIECE = 2**20


def _serve(line: socket.socket, file: int, size: int, rate: float) -> None:
    with line, line.makefile("rb") as reader:
        while reader.readline():
            first, last, status = 0, size - 1, "200 OK"
            while (row := reader.readline()) not in (b"\r\n", b""):
                if asked := re.match(rb"(?i)range: bytes=(\d+)-(\d*)", row):
                    first, last = int(asked[1]), int(asked[2] or last)
                    status = "206 Partial Content"
            fields = [
                f"HTTP/1.1 {status}", "Content-Type: application/octet-stream", 'ETag: "one"',
                "Accept-Ranges: bytes", f"Content-Length: {last + 1 - first}",
            ]  # fmt: skip
            if first or status.startswith("206"):
                fields.append(f"Content-Range: bytes {first}-{last}/{size}")
            line.sendall(("\r\n".join(fields) + "\r\n\r\n").encode())
            try:
                _send(line, file, first, last + 1, rate)
            except OSError:
                return


def _send(line: socket.socket, file: int, position: int, end: int, rate: float) -> None:
    began, start = time.monotonic(), position
    piece = int(rate / 20) if rate else _PIECE
    buffer = memoryview(bytearray(piece))
    while position < end:
        wanted = min(piece, end - position)
        if isinstance(line, ssl.SSLSocket):
            got = os.preadv(file, [buffer[:wanted]], position)
            line.sendall(buffer[:got])
        else:
            got = os.sendfile(line.fileno(), file, position, wanted)
        position += got
        if rate and (ahead := began + (position - start) / rate - time.monotonic()) > 0:
            time.sleep(ahead)


def main(path: str, pem: str = "", rate: str = "0") -> None:
    """Print the port, then serve until killed."""
    file = os.open(path, os.O_RDONLY)
    size = os.fstat(file).st_size
    context = None
    if pem:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
    listener = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listener.getsockname()[1], flush=True)

    def talk(line: socket.socket) -> None:
        try:
            inner = context.wrap_socket(line, server_side=True) if context else line
            _serve(inner, file, size, float(rate))
        except OSError:
            line.close()

    while True:
        line, _ = listener.accept()
        line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        threading.Thread(target=talk, args=(line,), daemon=True).start()


if __name__ == "__main__":
    main(*sys.argv[1:])
