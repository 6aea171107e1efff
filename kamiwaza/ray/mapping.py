"""Running workers over a dataset, without the rows that an earlier run has done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.ray.packages import package

if TYPE_CHECKING:
    from kamiwaza.ray.workers import Worker, WorkerSettings


def mapped(
    dataset: Any,
    worker: type[Worker],
    job: object,
    settings: WorkerSettings,
    *,
    actors: int | tuple[int, int],
    rows: int,
    done: Any,
) -> Any:
    """Return the dataset with the workers of `job` mapped over its batches of `rows` rows."""
    if done is not None:
        if settings.id_column is None:
            raise InvalidArgumentError("done: takes id_column, which identifies the rows")
        dataset = without(dataset, done, settings.id_column)
    return dataset.map_batches(
        worker,
        fn_constructor_args=(job,),
        batch_size=rows,
        batch_format="pyarrow",
        compute=actor_pool(actors),
        num_cpus=0.5,
        zero_copy_batch=True,
    )


def without(dataset: Any, done: Any, column: str) -> Any:
    """Return the rows of a dataset whose value in `column` is not among those of `done`."""
    names = [] if (schema := done.schema()) is None else list(schema.names)
    if not names:
        return dataset  # Nothing was written yet.
    if column not in names:
        raise InvalidArgumentError(f"done: has no column {column!r}; it has {', '.join(names)}")
    pa, ray = package("pyarrow"), package("ray")
    values = [batch.column(column) for batch in done.iter_batches(batch_format="pyarrow")]
    chunks = [chunk for value in values for chunk in value.chunks]
    if not chunks:
        return dataset
    known = ray.put(pa.chunked_array(chunks))
    return dataset.map_batches(
        _Missing, fn_constructor_args=(known, column), batch_format="pyarrow",
        compute=actor_pool(1), num_cpus=0.5,
    )  # fmt: skip


class _Missing:
    """Keeps the rows whose value is not known."""

    def __init__(self, known: Any, column: str) -> None:
        self._known, self._column = package("ray").get(known), column

    def __call__(self, batch: Any) -> Any:
        compute = package("pyarrow.compute")
        values = batch.column(self._column)
        known = self._known.cast(values.type)
        return batch.filter(compute.invert(compute.is_in(values, value_set=known)))


def actor_pool(actors: int | tuple[int, int]) -> Any:
    """Return Ray's strategy for a number of actors, or for the least and the most.

    Raises InvalidArgumentError for numbers that are no such thing.
    """
    strategy = package("ray.data").ActorPoolStrategy
    if isinstance(actors, int):
        if actors < 1:
            raise InvalidArgumentError(f"actors: must be at least 1, not {actors!r}")
        return strategy(size=actors)
    least, most = actors
    if not 1 <= least <= most:
        raise InvalidArgumentError(f"actors: must be (least, most), not {actors!r}")
    return strategy(min_size=least, max_size=most)
