"""Answers of a language model for a column of prompts."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Literal

from pydantic import BaseModel, ValidationError

from kamiwaza.ray.checks import check_columns, found_deployment
from kamiwaza.ray.failures import RowError
from kamiwaza.ray.mapping import mapped
from kamiwaza.ray.packages import package
from kamiwaza.ray.run_statistics import RunCounts
from kamiwaza.ray.workers import Worker, WorkerSettings

if TYPE_CHECKING:
    from ray.data import Dataset  # pyright: ignore[reportMissingImports]

    from kamiwaza import AsyncKamiwazaClient, Connection, KamiwazaError
    from kamiwaza.ray.rate_limit import RateLimit
    from kamiwaza.ray.run_statistics import RunStatistics
    from kamiwaza.schemas.chat import ChatCompletion
    from kamiwaza.schemas.serving import Deployment


def chat(
    ds: Dataset,
    connection: Connection,
    deployment: Deployment | str,
    *,
    column: str,
    output: str = "answer",
    system: str | None = None,
    response_format: type[BaseModel] | Mapping[str, object] | None = None,
    options: Mapping[str, object] | None = None,
    actors: int | tuple[int, int] = 1,
    in_flight: int = 16,
    block_rows: int | None = None,
    id_column: str | None = None,
    done: Dataset | None = None,
    on_error: Literal["raise", "column"] = "raise",
    rate_limit: RateLimit | None = None,
    statistics: RunStatistics | None = None,
) -> Dataset:
    """Return the dataset with an answer for each prompt. Nothing is sent before it is used.

    Each prompt is sent at least once: if a node is lost, Ray repeats its batches. Wrong
    credentials, a deployment that is gone and a server that fails end the run, whatever `on_error`
    says.

    Args:
        ds: the dataset.
        connection: what the workers connect with, `client.connection()`. They find credentials in
            their own environment.
        deployment: the deployment that answers, its id, or the name of its model.
        column: the column of prompts. Each is a text, or the messages of a conversation.
        output: the column to add, of texts.
        system: a system message to put before each prompt.
        response_format: a pydantic class or a JSON Schema. The engine answers with JSON of that
            form; an answer that does not fit is an error of its row.
        options: further members of each request, such as `temperature` and `max_tokens`.
        actors: the number of workers, or the least and the most.
        in_flight: the most requests at a time of each worker. It adapts to refusals (429).
        block_rows: rows that a worker takes at a time, and repeats after a crash. Default: 4 times
            `in_flight`.
        id_column: the column that identifies a row, for `done` and the texts of errors.
        done: a dataset with the column `id_column`; its rows are left out.
        on_error: "raise" ends the run at the first error; "column" adds a column `error`.
        rate_limit: a limit of requests per second that all workers share.
        statistics: counts what is done.

    Raises:
        InvalidArgumentError: a column is missing or there already, or a number is out of range.
        ConfigurationError: Ray is not installed, or there are no credentials.
        ResourceNotFoundError: there is no such deployment.
    """
    check_columns(ds, {"column": column, "id_column": id_column}, output)
    settings = WorkerSettings.of(
        connection, column, output, id_column, on_error, in_flight, statistics, rate_limit
    )
    job = ChatSettings.of(
        settings, found_deployment(connection, deployment), system, options, response_format
    )
    rows = block_rows or 4 * in_flight
    return mapped(ds, ChatWorker, job, settings, actors=actors, rows=rows, done=done)


@dataclass(frozen=True, slots=True)
class ChatSettings:
    """What a chat worker needs."""

    settings: WorkerSettings
    deployment: str
    system: str | None
    body: dict[str, object] = field(default_factory=dict)
    model: type[BaseModel] | None = None

    @classmethod
    def of(
        cls,
        settings: WorkerSettings,
        deployment: str,
        system: str | None,
        options: Mapping[str, object] | None,
        response_format: type[BaseModel] | Mapping[str, object] | None,
    ) -> ChatSettings:
        """Return the settings for these options."""
        body = {**(options or {}), **_format_members(response_format)}
        model = response_format if isinstance(response_format, type) else None
        return cls(settings, deployment, system, body, model)


class ChatWorker(Worker):
    """Answers the prompts of a column."""

    def __init__(self, job: ChatSettings) -> None:
        super().__init__(job.settings)
        self._job = job

    def _problem(self, value: object) -> str | None:
        if isinstance(value, str) or (isinstance(value, list) and value):
            return None
        return f"neither a text nor messages but {type(value).__name__}"

    async def _answers(self, client: AsyncKamiwazaClient, items: list[Any]) -> list[Any]:
        run = client.openai.chat_many(
            self._job.deployment,
            items,
            system=self._job.system,
            extra_body=self._job.body,
            in_flight=self._settings.in_flight,
            on_error="return",
        )
        answers = await run.collect()
        self._count(RunCounts(refusals=run.refusals))
        return [self._text(answer) for answer in answers]

    def _text(self, answer: ChatCompletion | KamiwazaError) -> str | KamiwazaError:
        if isinstance(answer, Exception):
            return answer
        if (usage := answer.usage) is not None:
            self._count(
                RunCounts(
                    prompt_tokens=usage.prompt_tokens or 0,
                    completion_tokens=usage.completion_tokens or 0,
                )
            )
        return self._validated(answer.text or "")

    def _validated(self, text: str) -> str | RowError:
        if "response_format" not in self._job.body:
            return text
        try:
            if self._job.model is not None:
                return self._job.model.model_validate_json(text).model_dump_json()
            return json.dumps(json.loads(text), ensure_ascii=False)
        except (ValidationError, ValueError):
            return RowError("the answer is not of the form that response_format asks for")

    def _array(self, answers: Sequence[Any]) -> Any:
        pa = package("pyarrow")
        return pa.array(answers, pa.string())


def _format_members(
    response_format: type[BaseModel] | Mapping[str, object] | None,
) -> dict[str, object]:
    if response_format is None:
        return {}
    if isinstance(response_format, type):
        name, schema = response_format.__name__, response_format.model_json_schema()
    else:
        name, schema = "answer", dict(response_format)
    named = {"name": name, "schema": schema, "strict": True}
    return {"response_format": {"type": "json_schema", "json_schema": named}}
