"""Vectors for a column of texts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from kamiwaza.ray.checks import check_columns, check_counts, checked_target
from kamiwaza.ray.mapping import mapped
from kamiwaza.ray.packages import package
from kamiwaza.ray.run_statistics import RunCounts
from kamiwaza.ray.workers import Worker, WorkerSettings

if TYPE_CHECKING:
    from ray.data import Dataset  # pyright: ignore[reportMissingImports]

    from kamiwaza import AsyncKamiwazaClient, Connection
    from kamiwaza.ray.rate_limit import RateLimit
    from kamiwaza.ray.run_statistics import RunStatistics
    from kamiwaza.schemas.serving import Deployment


def embed(
    ds: Dataset,
    connection: Connection,
    *,
    column: str,
    output: str = "vector",
    deployment: Deployment | str | None = None,
    actors: int | tuple[int, int] = 1,
    in_flight: int = 16,
    batch_size: int = 64,
    block_rows: int | None = None,
    id_column: str | None = None,
    done: Dataset | None = None,
    on_error: Literal["raise", "column"] = "raise",
    rate_limit: RateLimit | None = None,
    statistics: RunStatistics | None = None,
) -> Dataset:
    """Return the dataset with a vector for each text. Nothing is sent before it is used.

    Each text is embedded at least once: if a node is lost, Ray repeats its batches. Wrong
    credentials, a deployment that is gone and a server that fails end the run, whatever `on_error`
    says.

    Args:
        ds: the dataset.
        connection: what the workers connect with, `client.connection()`. They find credentials in
            their own environment.
        column: the column of texts.
        output: the column to add, of float32 lists.
        deployment: the deployment that embeds, its id, or the name of its model. Default: the
            platform's own embedding model.
        actors: the number of workers, or the least and the most.
        in_flight: the most requests at a time of each worker. It is lower while the platform
            refuses requests.
        batch_size: texts per request.
        block_rows: rows that a worker takes at a time, and repeats after a crash. Default: enough
            for four requests in each place.
        id_column: the column that identifies a row, for `done` and the texts of errors.
        done: a dataset with the column `id_column`, such as what an earlier run wrote. Its rows
            are left out.
        on_error: "raise" ends the run at the first error; "column" adds a column `error`.
        rate_limit: a limit of requests per second that all workers share.
        statistics: counts what is done.

    Raises:
        InvalidArgumentError: a column is missing or there already, or a number is out of range.
        ConfigurationError: Ray is not installed, or there are no credentials.
        ResourceNotFoundError: there is no such deployment.
    """
    check_counts(batch_size=batch_size)
    check_columns(ds, {"column": column, "id_column": id_column}, output)
    target = checked_target(connection, deployment)
    settings = WorkerSettings.of(
        connection, column, output, id_column, on_error, in_flight, statistics, rate_limit
    )
    job = EmbeddingSettings(settings, target, batch_size)
    rows = block_rows or 4 * in_flight * batch_size
    return mapped(ds, EmbeddingWorker, job, settings, actors=actors, rows=rows, done=done)


@dataclass(frozen=True, slots=True)
class EmbeddingSettings:
    """What an embedding worker needs. Without a `deployment` the platform's own model embeds."""

    settings: WorkerSettings
    deployment: str | None
    batch_size: int


class EmbeddingWorker(Worker):
    """Embeds the texts of a column."""

    def __init__(self, job: EmbeddingSettings) -> None:
        super().__init__(job.settings)
        self._job = job

    def _problem(self, value: object) -> str | None:
        return None if isinstance(value, str) else f"not a text but {type(value).__name__}"

    async def _answers(self, client: AsyncKamiwazaClient, items: list[Any]) -> list[Any]:
        size, most = self._job.batch_size, self._settings.in_flight
        if self._job.deployment is None:
            run = client.embedding.embed_many(
                items, batch_size=size, in_flight=most, on_error="return"
            )
        else:
            run = client.openai.embed_many(
                self._job.deployment, items, batch_size=size, in_flight=most, on_error="return"
            )
        vectors = await run.collect()
        self._count(RunCounts(refusals=run.refusals))
        return [*vectors]

    def _array(self, answers: Sequence[Any]) -> Any:
        pa = package("pyarrow")
        return pa.array([None if one is None else one.numpy() for one in answers],
                        pa.list_(pa.float32()))  # fmt: skip
