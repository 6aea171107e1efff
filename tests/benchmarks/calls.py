"""What a call costs, and a list, against bare httpx and json."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from kamiwaza import KamiwazaClient
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.model import Model
from kamiwaza.wire import decode
from tests.benchmarks.row import Row, side_by_side


def _model() -> bytes:
    with Sandbox() as sandbox:
        client = sandbox.client()
        model = client.models.download("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m").wait()
        found = client.request("GET", f"/models/{model.id}")
    return json.dumps(found).encode()


class _Server:
    """Answers every GET with the same body on a kept connection."""

    def __init__(self, body: bytes) -> None:
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True
            wbufsize = -1

            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: object) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self.url

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def rows() -> Iterator[Row]:
    """One call, and one list of 1,000 models."""
    body = _model()
    with (
        _Server(body) as url,
        httpx.Client(headers={"Authorization": "Bearer key"}) as bare,
        KamiwazaClient(url, api_key="key") as client,
    ):
        identity = json.loads(body)["id"]
        theirs, ours = side_by_side(
            lambda: json.loads(bare.get(f"{url}/api/models/{identity}").content),
            lambda: client.models.get(identity),
            rounds=30,
            repeat=50,
        )
    yield Row("one call into a model, against httpx.Client + json.loads (ms)", ours, theirs, 0.75)
    many = b"[" + b",".join([body] * 1000) + b"]"
    decode(many, list[Model])
    loads, ours = side_by_side(
        lambda: json.loads(many), lambda: decode(many, list[Model]), rounds=15
    )
    yield Row("1,000 models, against json.loads (ms)", ours, loads, 2)
