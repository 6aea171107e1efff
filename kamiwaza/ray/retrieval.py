"""A dataset of Ray with the rows of a dataset in the platform's catalog."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.ray.checks import check_counts
from kamiwaza.ray.packages import package
from kamiwaza.schemas._urn import HasUrn, urn_of

if TYPE_CHECKING:
    import pyarrow  # pyright: ignore[reportMissingImports]
    from ray.data import Dataset  # pyright: ignore[reportMissingImports]

    from kamiwaza import Connection


def read_retrieval(
    dataset: HasUrn | str,
    connection: Connection,
    *,
    columns: Sequence[str] | None = None,
    limit: int | None = None,
    order_by: str | None = None,
    splits: int = 1,
    transport: str | None = None,
    batch_size: int | None = None,
) -> Dataset:
    """Return the rows of a dataset in the catalog as a dataset of Ray.

    Each read task starts a retrieval job of its own, also when Ray repeats it, because the token
    of a job works once. The rows of a job come in one stream, so `splits` reads parts of the
    dataset at a time.

    Args:
        dataset: the dataset of the catalog, or its URN.
        connection: what the read tasks connect with, `client.connection()`.
        columns: the columns to read. Default: all.
        limit: the most rows. Needed with `splits`.
        order_by: the column to sort by; `-name` sorts in descending order. Needed with `splits`,
            so that the parts do not overlap. Its values should be unique.
        splits: the number of read tasks.
        transport: `inline`, `sse` or `grpc`; see `client.retrieval.rows`. Default: the platform's
            choice.
        batch_size: rows per chunk of a stream. Default: the platform's own.

    Raises:
        InvalidArgumentError: `splits` is given without `order_by` and `limit`.
        ResourceNotFoundError: there is no such dataset.
        ConfigurationError: Ray is not installed, or there are no credentials.
    """
    check_counts(splits=splits)
    if splits > 1 and (order_by is None or limit is None):
        raise InvalidArgumentError("splits: takes order_by and limit")
    urn = urn_of(dataset, "dataset")
    with connection.client() as client:
        client.catalog.datasets.get(urn)
    parts = [
        RetrievalPart(connection, urn, _names(columns), order_by, transport, batch_size, *window)
        for window in _windows(limit, splits)
    ]
    return package("ray.data").read_datasource(_source(parts), override_num_blocks=len(parts))


@dataclass(frozen=True, slots=True)
class RetrievalPart:
    """The part of a dataset that one task reads."""

    connection: Connection
    urn: str
    columns: tuple[str, ...] | None
    order_by: str | None
    transport: str | None
    batch_size: int | None
    offset: int | None
    limit: int | None

    def tables(self) -> Iterator[pyarrow.Table]:
        """Yield the rows as tables."""
        with (
            self.connection.client() as client,
            client.retrieval.rows(
                self.urn,
                columns=self.columns,
                limit=self.limit,
                order_by=self.order_by,
                offset=self.offset,
                transport=self.transport,
                batch_size=self.batch_size,
            ) as rows,
        ):
            yield from rows.tables()


def _names(columns: Sequence[str] | None) -> tuple[str, ...] | None:
    return None if columns is None else tuple(columns)


def _windows(limit: int | None, splits: int) -> list[tuple[int | None, int | None]]:
    """Return offset and limit of each part; the parts differ by one row at most."""
    if limit is None or splits == 1:
        return [(None, limit)]
    edges = [limit * number // splits for number in range(splits + 1)]
    return [(start, end - start) for start, end in pairwise(edges) if end > start]


def _source(parts: list[RetrievalPart]) -> Any:
    data, block = package("ray.data"), package("ray.data.block")
    datasource: Any = data.Datasource

    class RetrievalSource(datasource):  # type: ignore[misc]  # a class of Ray, which has no types
        """The parts of a dataset, one read task each."""

        def estimate_inmemory_data_size(self) -> None:
            """The size is not known before the rows are read."""

        def get_read_tasks(self, parallelism: int, *ignored: Any, **options: Any) -> list[Any]:
            """Return a task for each part."""
            metadata = block.BlockMetadata(num_rows=None, size_bytes=None, exec_stats=None)
            return [data.ReadTask(part.tables, metadata) for part in parts]

    return RetrievalSource()
