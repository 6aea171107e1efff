"""Ray datasets: vectors, answers, rows of the catalog, a sink, and inputs that cannot work."""

from __future__ import annotations

import dataclasses
import pickle
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from kamiwaza import (
    AuthenticationError,
    ConfigurationError,
    Connection,
    DimensionMismatchError,
    InvalidArgumentError,
    ResourceNotFoundError,
)
from kamiwaza.ray import RateLimit, RunStatistics, VectorSink, chat, embed, read_retrieval
from kamiwaza.sandbox import Sandbox
from tests.scale.conftest import REPOSITORY

# Ray uses names of its own that it has deprecated.
pytestmark = pytest.mark.filterwarnings("default")


def texts(ray: Any, count: int = 40) -> Any:
    return ray.data.from_items(
        [{"id": number, "text": f"text {number}"} for number in range(count)]
    )


def rows_of(dataset: Any) -> list[dict[str, Any]]:
    return sorted(dataset.take_all(), key=lambda row: row["id"])


def test_vectors_are_those_of_one_process(ray: Any, connection: Connection) -> None:
    statistics = RunStatistics()
    dataset = embed(
        texts(ray), connection, column="text", deployment=REPOSITORY, actors=2, batch_size=4,
        block_rows=8, statistics=statistics,
    )  # fmt: skip
    rows = rows_of(dataset)
    assert [row["id"] for row in rows] == [*range(40)]
    with connection.client() as client:
        expected = [*client.openai.embed_many(REPOSITORY, [row["text"] for row in rows])]
    for row, vector in zip(rows, expected, strict=True):
        assert row["vector"] == pytest.approx([*vector])
    assert statistics.counts().rows == 40


def test_the_platforms_own_model(ray: Any, connection: Connection) -> None:
    rows = rows_of(embed(texts(ray, 3), connection, column="text", output="v"))
    assert len({tuple(row["v"]) for row in rows}) == 3


def test_a_row_that_fails_costs_itself(ray: Any, connection: Connection) -> None:
    dataset = ray.data.from_items(
        [{"id": 0, "text": "a"}, {"id": 1, "text": None}, {"id": 2, "text": "c"}]
    )
    rows = rows_of(embed(dataset, connection, column="text", on_error="column"))
    assert [row["error"] is None for row in rows] == [True, False, True]
    assert rows[1]["vector"] is None
    assert rows[0]["vector"] is not None


def test_answers(ray: Any, connection: Connection) -> None:
    statistics = RunStatistics()
    dataset = chat(
        texts(ray, 6), connection, REPOSITORY, column="text", system="Be brief.",
        options={"max_tokens": 50}, id_column="id", statistics=statistics,
    )  # fmt: skip
    rows = rows_of(dataset)
    assert all(row["text"] in row["answer"] for row in rows)
    counts = statistics.counts()
    assert counts.rows == 6
    assert counts.prompt_tokens > 0 < counts.completion_tokens


class City(BaseModel):
    name: str
    people: int


def test_answers_of_a_form(ray: Any, connection: Connection) -> None:
    dataset = chat(texts(ray, 2), connection, REPOSITORY, column="text", response_format=City)
    for row in dataset.take_all():
        City.model_validate_json(row["answer"])


def test_rows_of_the_catalog(ray: Any, sandbox: Sandbox, connection: Connection) -> None:
    table = sandbox.add_dataset("orders", [{"id": n, "amount": 2.5 * n} for n in range(20)])
    assert rows_of(read_retrieval(table, connection)) == [
        {"id": n, "amount": 2.5 * n} for n in range(20)
    ]
    parts = read_retrieval(table, connection, columns=["id"], order_by="id", limit=20, splits=3)
    assert rows_of(parts) == [{"id": n} for n in range(20)]


def test_a_sink_stores_each_row_once(ray: Any, sandbox: Sandbox, connection: Connection) -> None:
    with sandbox.client() as client:  # It turns the platform's clock while it waits.
        room = client.workrooms.create("ray", type="ephemeral")
        database = client.context.vectordbs.create("v", engine="milvus", workroom=room).wait()
    sink = VectorSink(
        connection, str(database.id), "notes", id_column="id", metadata=["text"],
        workroom=str(room.id), batch_size=7,
    )  # fmt: skip
    vectors = embed(texts(ray, 30), connection, column="text").materialize()
    sink.write(vectors.limit(11))
    assert len(sink.missing(vectors).take_all()) == 19
    sink.write(vectors)
    sink.write(vectors)
    with connection.client() as client:
        found = client.context.vectordbs.query(
            database, collection="notes", vectors=[vectors.take(1)[0]["vector"]], limit=100,
            output_fields=["*"], workroom=room,
        )  # fmt: skip
    assert sorted(str(hit.metadata["row_id"]) for hit in found) == sorted(map(str, range(30)))
    assert sink.missing(vectors).count() == 0
    with pytest.raises(Exception, match="dimension") as caught:
        sink.write(ray.data.from_items([{"id": 99, "text": "x", "vector": [1.0, 2.0]}]))
    assert isinstance(caught.value, DimensionMismatchError) or "DimensionMismatch" in str(
        caught.value
    )


def test_rows_that_are_done_are_left_out(ray: Any, connection: Connection) -> None:
    done = ray.data.from_items([{"id": number} for number in range(35)])
    dataset = embed(texts(ray), connection, column="text", id_column="id", done=done)
    assert [row["id"] for row in rows_of(dataset)] == [*range(35, 40)]


def test_a_shared_limit_of_requests(ray: Any, sandbox: Sandbox, connection: Connection) -> None:
    limit = RateLimit("smoke", per_second=20, burst=1)
    statistics = RunStatistics()
    embed(
        texts(ray, 10), connection, column="text", batch_size=1, actors=2, block_rows=5,
        rate_limit=limit, statistics=statistics,
    ).materialize()  # fmt: skip
    assert statistics.counts().rows == 10


def test_wrong_input_is_one_error_before_the_first_call(
    ray: Any, sandbox: Sandbox, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    dataset = texts(ray, 2)
    with pytest.raises(InvalidArgumentError, match="no column 'txt'; it has id, text"):
        embed(dataset, connection, column="txt")
    with pytest.raises(InvalidArgumentError, match="a column 'text' already"):
        embed(dataset, connection, column="text", output="text")
    with pytest.raises(InvalidArgumentError, match="in_flight"):
        embed(dataset, connection, column="text", in_flight=0)
    with pytest.raises(InvalidArgumentError, match="actors"):
        embed(dataset, connection, column="text", actors=0)
    with pytest.raises(InvalidArgumentError, match="id_column"):
        embed(dataset, connection, column="text", done=dataset)
    with pytest.raises(InvalidArgumentError, match="order_by"):
        read_retrieval("urn:li:dataset:x", connection, splits=2)
    sent = len(sandbox.requests)
    with pytest.raises((ResourceNotFoundError, InvalidArgumentError)):
        chat(dataset, connection, "No/such-model", column="text")
    assert len(sandbox.requests) - sent < 10
    monkeypatch.delenv("KAMIWAZA_TOKEN")
    with pytest.raises(ConfigurationError, match="no credentials"):
        embed(dataset, connection, column="text")


def test_credentials_that_fail_never_become_rows(
    ray: Any, connection: Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrong = dataclasses.replace(connection, credentials="tests.scale.conftest:wrong_credentials")
    with pytest.raises(AuthenticationError):
        embed(texts(ray, 4), wrong, column="text", on_error="column")


def test_no_secret_is_sent(ray: Any, connection: Connection, secret: str, folder: Path) -> None:
    embed(texts(ray, 4), connection, column="text").materialize()
    assert secret not in pickle.dumps(connection, 0).decode("latin-1")
    logs = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    assert logs
    for path in logs:
        assert secret.encode() not in path.read_bytes(), path
