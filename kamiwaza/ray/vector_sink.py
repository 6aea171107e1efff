"""Storing a column of vectors so that a repeated write changes nothing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.ray.checks import check_columns, check_counts
from kamiwaza.ray.mapping import actor_pool
from kamiwaza.ray.packages import package

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]
    from ray.data import Dataset  # pyright: ignore[reportMissingImports]

    from kamiwaza import Connection, KamiwazaClient
    from kamiwaza.schemas.context_vectordbs import VectorDBInstance

ROW_ID = "row_id"
"""The member of a vector's metadata that holds the id of its row."""


@dataclass(frozen=True, slots=True)
class VectorSink:
    """A collection of a vector database as the target of a dataset.

    The id of a row goes into the metadata of its vector, as `row_id`. Before a write, the sink asks
    which ids are there and leaves them out. So Ray may repeat a write after a crash, and a run that
    was interrupted can be started again.

    Attributes:
        connection: what the write tasks connect with, `client.connection()`.
        vectordb: the vector database or its id.
        collection: the name of the collection. It is created with the first vectors.
        id_column: the column that identifies a row: texts or integers.
        column: the column of vectors.
        metadata: the columns to store with each vector.
        workroom: the id of the workroom. Default: the connection's.
        batch_size: vectors per request.
    """

    connection: Connection
    vectordb: VectorDBInstance | str
    collection: str
    id_column: str
    column: str = "vector"
    metadata: Sequence[str] = ()
    workroom: str | None = None
    batch_size: int = 500

    def write(self, ds: Dataset) -> None:
        """Compute a dataset and store its vectors.

        Args:
            ds: the dataset.

        Raises:
            InvalidArgumentError: a column is missing.
            DimensionMismatchError: the vectors of the collection have another length.
        """
        check_counts(batch_size=self.batch_size)
        needed = {"column": self.column, "id_column": self.id_column}
        check_columns(ds, {**needed, **{f"metadata {name!r}": name for name in self.metadata}})
        with self.connection.client() as client:
            self.known_ids(client, ["0"])  # One clear error here, not one in each task.
        ds.write_datasink(_datasink(self))

    def missing(self, ds: Dataset) -> Dataset:
        """Return the rows of a dataset that are not stored yet.

        Args:
            ds: a dataset with the column `id_column`.

        Raises:
            InvalidArgumentError: the column is missing.
        """
        check_columns(ds, {"id_column": self.id_column})
        return ds.map_batches(
            _Missing, fn_constructor_args=(self,), batch_format="pyarrow",
            batch_size=self.batch_size, compute=actor_pool(1), num_cpus=0.5,
        )  # fmt: skip

    def store(self, client: KamiwazaClient, table: pyarrow.Table) -> int:
        """Store the rows of a table that are not there yet, and return how many were stored.

        Args:
            client: a client of the platform.
            table: the rows.
        """
        stored = 0
        for batch in table.to_batches(max_chunksize=self.batch_size):
            stored += self._store_batch(client, batch)
        return stored

    def known_ids(self, client: KamiwazaClient, ids: Sequence[str]) -> set[str]:
        """Return which of `ids` are stored.

        Args:
            client: a client of the platform.
            ids: the ids of rows, as texts.
        """
        width = self._width(client)
        if width is None:
            return set()
        quoted = ", ".join(json.dumps(one) for one in ids)
        found = client.context.vectordbs.query(
            self.vectordb,
            collection=self.collection,
            vectors=[[1.0, *[0.0] * (width - 1)]],
            limit=len(ids),
            output_fields=[ROW_ID],
            params={"expr": f"{ROW_ID} in [{quoted}]"},
            workroom=self.workroom,
        )
        return {str(hit.metadata[ROW_ID]) for hit in found}

    def _width(self, client: KamiwazaClient) -> int | None:
        """Return the number of dimensions of the collection, None if there is none yet."""
        collections = client.context.collections.list(
            vectordb=self.vectordb, workroom=self.workroom
        )
        named = [one for one in collections if self.collection in (one.name, one.display_name)]
        return named[0].dimension if named else None

    def _store_batch(self, client: KamiwazaClient, batch: pyarrow.RecordBatch) -> int:
        rows = batch.to_pylist()
        by_id = {str(row[self.id_column]): row for row in rows if row[self.column] is not None}
        new = [one for one in by_id if one not in self.known_ids(client, [*by_id])] if by_id else []
        if not new:
            return 0
        client.context.vectordbs.insert(
            self.vectordb,
            collection=self.collection,
            vectors=[by_id[one][self.column] for one in new],
            metadata=[
                {ROW_ID: one, **{name: by_id[one][name] for name in self.metadata}} for one in new
            ],
            flush=True,  # The next question for ids must see them.
            workroom=self.workroom,
        )
        return len(new)


class _Missing:
    """Keeps the rows that are not stored."""

    def __init__(self, sink: VectorSink) -> None:
        self._sink = sink
        self._client = sink.connection.client()

    def __call__(self, batch: pyarrow.Table) -> pyarrow.Table:
        ids = [str(one) for one in batch.column(self._sink.id_column).to_pylist()]
        known = self._sink.known_ids(self._client, ids)
        return batch.filter(package("pyarrow").array([one not in known for one in ids]))


def _datasink(sink: VectorSink) -> Any:
    datasink: Any = package("ray.data").Datasink

    class Sink(datasink):  # type: ignore[misc]  # a class of Ray, which has no types
        """Writes the blocks of one task."""

        def write(self, blocks: Iterable[Any], ctx: Any) -> int:
            """Store the rows of the blocks and return how many were stored."""
            accessor = package("ray.data.block").BlockAccessor
            with sink.connection.client() as client:
                return sum(
                    sink.store(client, accessor.for_block(block).to_arrow()) for block in blocks
                )

    return Sink()
