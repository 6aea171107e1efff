"""Deployments: their stages are planned at the start and read from the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamiwaza.clock import Clock

LOG_HEAD = 200
LOG_TAIL = 200
STARTED = ("INITIALIZING", "DEPLOYED", "ERROR")


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage of a deployment from the time `at` on. Errors have a code and a message."""

    at: float
    status: str
    code: str | None = None
    message: str | None = None


@dataclass(frozen=True, slots=True)
class DeploymentFailure:
    """A planned failure: final status, error, and seconds until recovery (None: never)."""

    status: str = "FAILED"
    code: str | None = None
    message: str | None = None
    recovers_after: float | None = None


@dataclass(slots=True)
class DeploymentRecord:
    """One deployment. Its status follows from `stages` and the clock."""

    id: UUID
    instance_id: UUID
    node_id: UUID
    model_id: UUID
    config_id: UUID
    file_id: UUID | None
    owner: str
    engine: str
    requested_at: float
    stages: tuple[Stage, ...]
    vram: float
    given: Mapping[str, Any] = field(default_factory=dict)
    request_log: list[tuple[float, str]] = field(default_factory=list)

    def stage(self, now: float) -> Stage:
        """Return the stage at `now`."""
        return [stage for stage in self.stages if stage.at <= now][-1]

    def status(self, now: float) -> str:
        """Return the status at `now`."""
        return self.stage(now).status

    def reached(self, status: str, now: float) -> float | None:
        """Return when `status` was first reached, or None."""
        return next((s.at for s in self.stages if s.status == status and s.at <= now), None)

    def last_error(self, now: float) -> Stage | None:
        """Return the latest stage with an error, or None."""
        errors = [stage for stage in self.stages if stage.at <= now and stage.code]
        return errors[-1] if errors else None

    def log(self, now: float) -> list[str]:
        """Return the log written until `now`."""
        entries = [*self._lines(now), *((at, line) for at, line in self.request_log if at <= now)]
        entries.sort(key=lambda entry: entry[0])
        return [f"[{at - self.requested_at:9.3f}s] {line}" for at, line in entries]

    def _lines(self, now: float) -> Iterator[tuple[float, str]]:
        for stage, end in zip(self.stages, (*(s.at for s in self.stages[1:]), now), strict=True):
            if stage.at > now:
                return
            yield stage.at, f"INFO deployment is {stage.status}"
            if stage.code:
                yield stage.at, f"ERROR {stage.code}: {stage.message}"
            if stage.status == "INITIALIZING":
                yield from _loading_lines(stage.at, min(end, now))
            if stage.status == "DEPLOYED":
                yield from _health_check_lines(stage.at, min(end, now))


def _loading_lines(start: float, end: float) -> Iterator[tuple[float, str]]:
    for step in range(1, 1 + min(100, int(end - start))):
        yield start + step, f"INFO loading weights, step {step}"


def _health_check_lines(start: float, end: float) -> Iterator[tuple[float, str]]:
    for number in range(1, 1 + int((end - start) // 10)):
        yield start + number * 10, "INFO health check passed"


class Deployments:
    """All deployments, and the seconds after which each stage is reached."""

    def __init__(self, clock: Clock) -> None:
        """Begin without deployments."""
        self.deploying_after: float = 2.0
        self.initializing_after: float = 5.0
        self.deployed_after: float = 15.0
        self.records: dict[UUID, DeploymentRecord] = {}
        self._clock = clock
        self._planned_failures: list[DeploymentFailure] = []

    def plan_failure(self, failure: DeploymentFailure) -> None:
        """Make the next deployment fail as planned."""
        self._planned_failures.append(failure)

    def plan_stages(self, now: float, *, has_files: bool) -> tuple[Stage, ...]:
        """Return the stages of a deployment that begins at `now`, with the next planned failure."""
        begin = (Stage(now, "REQUESTED"), Stage(now + self.deploying_after, "DEPLOYING"))
        if not has_files:
            message = "The model's files are not on this node; download them again"
            lost = now + self.deploying_after
            return (begin[0], Stage(lost, "MUST_REDOWNLOAD", "MUST_REDOWNLOAD", message))
        loading = Stage(now + self.initializing_after, "INITIALIZING")
        ready = Stage(now + self.deployed_after, "DEPLOYED")
        if not self._planned_failures:
            return (*begin, loading, ready)
        failure = self._planned_failures.pop(0)
        if failure.status == "INITIALIZING":
            return (*begin, loading)
        broken = Stage(ready.at, failure.status, failure.code, failure.message)
        if failure.recovers_after is None:
            return (*begin, loading, broken)
        return (*begin, loading, broken, Stage(ready.at + failure.recovers_after, "DEPLOYED"))

    def get(self, deployment_id: str | UUID) -> DeploymentRecord:
        """Return one deployment. Raises Refusal 404 if there is none."""
        record = self.records.get(UUID(str(deployment_id)))
        if record is None:
            raise Refusal(404, "Deployment not found")
        return record

    def stop(self, record: DeploymentRecord) -> None:
        """Stop a deployment. Later stages are dropped."""
        now = self._clock.time()
        past = tuple(stage for stage in record.stages if stage.at <= now)
        record.stages = (*past, Stage(now, "STOPPED"))

    def running(self, model_id: UUID | None = None) -> list[DeploymentRecord]:
        """Return the deployments, of one model or all, that have not stopped or failed."""
        now = self._clock.time()
        not_running = ("STOPPED", "FAILED", "MUST_REDOWNLOAD")
        return [
            record
            for record in self.records.values()
            if record.status(now) not in not_running and model_id in (None, record.model_id)
        ]
