"""Recorders for httpx record and replay both halves of this client."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vcr

from kamiwaza import errors
from kamiwaza_api.api.models import list_models, search_models
from tests.reliability.fault_server import answer, serve
from tests.reliability.halves import KEY, LoopbackHalf

BUSY = answer(503, {"detail": "busy"}, headers=[("Retry-After", "1")])
FOUND = answer(200, {"results": [], "total_results": 0, "extra": "ä"})
GONE = answer(404, {"detail": "gone"})


def _recorder(mode: str) -> vcr.VCR:
    return vcr.VCR(
        record_mode=mode,
        match_on=["method", "path", "query", "body"],
        filter_headers=["authorization", "x-api-key"],
    )


def play(half: LoopbackHalf, url: str) -> Any:
    """Meet a busy server, a success and an error on one cassette."""

    def search(client: Any) -> Any:
        return client.raw.send(search_models(body={"query": "q"}))

    found = half.run(url, search)
    error = half.fails(url, lambda client: client.raw.send(list_models()))
    assert type(error) is errors.ResourceNotFoundError
    return found


@pytest.mark.parametrize("recorded_by", ["sync", "async"])
def test_a_cassette_of_one_half_replays_in_both(recorded_by: str, tmp_path: Path) -> None:
    cassette = tmp_path / "tiny.yaml"
    with serve(BUSY, FOUND, GONE) as server, _recorder("once").use_cassette(str(cassette)):
        recorded = play(LoopbackHalf(recorded_by), server.url)
    assert len(server.requests) == 3
    assert KEY not in cassette.read_text()
    for kind in ("sync", "async"):
        with _recorder("none").use_cassette(str(cassette)) as tape:
            assert play(LoopbackHalf(kind), server.url) == recorded
            assert tape.all_played
            assert tape.play_count == 3
