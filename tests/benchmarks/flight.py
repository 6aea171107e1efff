"""Rows over Arrow Flight: the client beside bare pyarrow, from one real server on loopback."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from random import Random
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox import Sandbox
from tests.benchmarks.row import Row, side_by_side

if TYPE_CHECKING:
    from kamiwaza import KamiwazaClient
    from kamiwaza.schemas.datasets import Dataset

_WIDTH = 384


def rows(*, full: bool) -> Iterator[Row]:
    """Yield the row of a large dataset of vectors."""
    count = 200_000 if full else 50_000
    with Sandbox() as sandbox, sandbox.client() as client:
        dataset = sandbox.add_dataset("vectors", [])
        sandbox.serve_flight(tables={str(dataset.urn): _vectors(count)})
        ours, bare = side_by_side(
            lambda: _ours(client, dataset), lambda: _bare(client, dataset), rounds=5
        )
    what = f"{count:,} rows of {_WIDTH} floats over Arrow Flight, against bare pyarrow (wall ms)"
    yield Row(what, ours, bare, 1.25)


def _vectors(count: int) -> Any:
    pa = importlib.import_module("pyarrow")
    values = pa.array([Random(0).random() for _ in range(_WIDTH)] * count, pa.float32())
    return pa.table({"vector": pa.FixedSizeListArray.from_arrays(values, _WIDTH)})


def _ours(client: KamiwazaClient, dataset: Dataset) -> None:
    job = client.retrieval.create(dataset, transport="grpc")
    client.retrieval.flight(job, allow_plaintext=True).to_arrow()


def _bare(client: KamiwazaClient, dataset: Dataset) -> None:
    flight = importlib.import_module("pyarrow.flight")
    job = client.retrieval.create(dataset, transport="grpc").job
    assert job.grpc is not None
    ticket = {"job_id": job.job_id, "token": job.grpc.token.get_secret_value()}
    with flight.connect(job.grpc.locations[0]) as connection:
        connection.do_get(flight.Ticket(json.dumps(ticket).encode())).read_all()
