"""Long operations: their states, and the end of a wait."""

from __future__ import annotations

import inspect
import random
from collections.abc import Awaitable, Callable, Iterator
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza import errors
from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._sync.operations.operation import Operation
from kamiwaza.domain.model_download_monitor import DownloadMonitor
from kamiwaza.operations import lifecycles
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.operations.state import (
    GracePeriods,
    Lifecycle,
    OperationState,
    PollInterval,
    Snapshot,
    states,
)
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.sandbox.clock import SandboxClock
from kamiwaza.schemas.model_files import ModelDownloadStatus, ModelFile

LIFECYCLES = [item for item in vars(lifecycles).values() if isinstance(item, Lifecycle)]
S = OperationState


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda lifecycle: lifecycle.name)
def test_every_lifecycle_has_an_end_and_valid_intervals(lifecycle: Lifecycle) -> None:
    gone = [job.not_found_state for job in OPERATION_KINDS.values() if job.lifecycle is lifecycle]
    assert S.SUCCEEDED in [*lifecycle.states.values(), *gone]
    assert lifecycle.recoverable <= lifecycle.states.keys()
    assert 0 < lifecycle.poll_interval <= lifecycle.max_interval <= lifecycle.timeout


@pytest.mark.parametrize("lifecycle", LIFECYCLES, ids=lambda lifecycle: lifecycle.name)
@settings(deadline=None)
@given(word=st.text(max_size=20))
def test_unknown_words_never_end_a_wait(lifecycle: Lifecycle, word: str) -> None:
    known = word.strip().lower() in lifecycle.states
    assert (lifecycle.state_of(word) is not S.UNKNOWN) == known
    assert not S.UNKNOWN.is_terminal


@pytest.mark.parametrize(
    ("lifecycle", "words"),
    [
        (
            lifecycles.MODEL_DEPLOYMENT,
            "UNINITIALIZED pending, REQUESTED pending, DEPLOYING running, INITIALIZING running,"
            " DEPLOYED succeeded, STOPPED failed, FAILED failed, MUST_REDOWNLOAD failed,"
            " ERROR failed",
        ),
        (
            lifecycles.MODEL_DOWNLOAD,
            "idle pending, queued pending, downloading running, complete succeeded,"
            " cancelled cancelled, failed failed",
        ),
        (
            lifecycles.CLUSTER_JOB,
            "PENDING pending, RUNNING running, SUCCEEDED succeeded, FAILED failed,"
            " STOPPED cancelled, CANCELED cancelled, CANCELLED cancelled",
        ),
        (
            lifecycles.CONTEXT_PIPELINE,
            "pending pending, running running, completed succeeded, failed failed,"
            " cancelled cancelled, canceled cancelled",
        ),
    ],
)
def test_words_of_the_platform(lifecycle: Lifecycle, words: str) -> None:
    table = dict(pair.split() for pair in words.split(","))
    assert {word: lifecycle.state_of(word) for word in table} == table
    assert {word.lower() for word in table} >= lifecycle.states.keys()


def test_a_word_means_one_thing_in_any_case() -> None:
    table = states(pending="Waiting", failed="BAD worse")
    assert table == {"waiting": S.PENDING, "bad": S.FAILED, "worse": S.FAILED}


class Script:
    """A job that shows one thing after the other; exceptions are raised, the last one stays."""

    def __init__(self, *looks: Snapshot[str] | BaseException) -> None:
        self._looks = [*looks]
        self.polls = 0
        self.cancelled = False

    def look(self) -> Snapshot[str]:
        self.polls += 1
        found = self._looks.pop(0) if len(self._looks) > 1 else self._looks[0]
        if isinstance(found, BaseException):
            raise found
        return found

    async def alook(self) -> Snapshot[str]:
        return self.look()

    def cancel(self) -> None:
        self.cancelled = True

    async def acancel(self) -> None:
        self.cancel()


LIFECYCLE = Lifecycle(
    "job",
    states(
        pending="new", running="going", succeeded="good", failed="bad recoverable", cancelled="gone"
    ),
    poll_interval=1.0,
    max_interval=4.0,
    timeout=100.0,
    recoverable=frozenset({"recoverable"}),
    grace=15.0,
    absence_grace=10.0,
)


def seen(word: str, value: str | None = None, **more: Any) -> Snapshot[str]:
    return Snapshot(LIFECYCLE.state_of(word), word, value, **more)


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Callable[..., Any]:
    def operation(script: Script, *, cancellable: bool = True, **options: Any) -> Any:
        clock = options.pop("clock", None) or SandboxClock()
        if request.param == "sync":
            cancel = script.cancel if cancellable else None
            return Operation(
                LIFECYCLE, "j1", clock=clock, poll=script.look, cancel=cancel, **options
            )
        acancel = script.acancel if cancellable else None
        return AsyncOperation(
            LIFECYCLE, "j1", clock=clock, poll=script.alook, cancel=acancel, **options
        )

    return operation


async def settle(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


WRONG = errors.ServerError("no", status_code=500)
LOST = errors.APIConnectionError("lost")
ABSENT = errors.ResourceNotFoundError("none", status_code=404)


@pytest.mark.anyio
async def test_wait_gives_the_result(make: Callable[..., Any]) -> None:
    script = Script(seen("new"), seen("going"), seen("surprise"), seen("good", "cake"))
    operation = make(script)
    looks: list[str] = []
    assert await settle(operation.wait(on_progress=lambda x: looks.append(x.raw_state))) == "cake"
    assert looks == ["new", "going", "surprise", "good"]
    assert (operation.state, operation.raw_state) == (S.SUCCEEDED, "good")
    assert await settle(operation.wait()) == "cake"
    assert await settle(operation.done())
    assert script.polls == 4
    assert "job j1 succeeded" in repr(operation)


@pytest.mark.anyio
async def test_a_failure_has_code_and_reason(make: Callable[..., Any]) -> None:
    operation = make(Script(seen("bad", "half", code="OOM", reason="memory", detail="no memory")))
    with pytest.raises(errors.OperationFailedError, match="no memory") as caught:
        await settle(operation.wait())
    error = caught.value
    assert (error.operation_id, error.raw_state, error.code, error.reason, error.last) == (
        "j1", "bad", "OOM", "memory", "half",
    )  # fmt: skip


@pytest.mark.anyio
async def test_a_finished_operation_is_not_polled(make: Callable[..., Any]) -> None:
    script = Script(seen("bad"))
    operation = make(script, initial=seen("good", "cake"))
    assert await settle(operation.wait()) == "cake"
    await settle(operation.cancel())
    assert script.polls == 0
    assert not script.cancelled


@pytest.mark.anyio
async def test_cancelled_is_its_own_error(make: Callable[..., Any]) -> None:
    script = Script(seen("going"), seen("gone"))
    operation = make(script)
    await settle(operation.refresh())
    await settle(operation.cancel())
    assert script.cancelled
    with pytest.raises(errors.OperationCancelledError):
        await settle(operation.wait())


@pytest.mark.anyio
async def test_a_kind_without_cancel_raises(make: Callable[..., Any]) -> None:
    with pytest.raises(errors.OperationError, match="cannot be cancelled"):
        await settle(make(Script(seen("going")), cancellable=False).cancel())


@pytest.mark.anyio
@pytest.mark.parametrize("timeout", [None, 7.0, 0.0])
async def test_the_timeout_is_kept(make: Callable[..., Any], timeout: float | None) -> None:
    clock = SandboxClock()
    operation = make(Script(seen("going", "half")), clock=clock)
    with pytest.raises(TimeoutError) as caught:
        await settle(operation.wait(timeout))
    assert isinstance(caught.value, errors.OperationTimeoutError)
    assert caught.value.last == "half"
    assert clock.monotonic() == pytest.approx(100.0 if timeout is None else timeout)


@pytest.mark.anyio
@pytest.mark.parametrize("problem", [WRONG, LOST, errors.APITimeoutError("slow")])
async def test_d19_three_failures_in_a_row_are_tolerated(
    make: Callable[..., Any], problem: Exception
) -> None:
    script = Script(*[problem] * 3, seen("going"), *[problem] * 3, seen("good", "cake"))
    assert await settle(make(script).wait()) == "cake"


@pytest.mark.anyio
async def test_d19_the_fourth_is_raised(make: Callable[..., Any]) -> None:
    script = Script(*[WRONG] * 4, seen("good", "cake"))
    with pytest.raises(errors.ServerError):
        await settle(make(script).wait())
    assert script.polls == 4


@pytest.mark.anyio
@pytest.mark.parametrize(
    "problem",
    [
        errors.PermissionDeniedError("no", status_code=403),
        errors.NotSupportedByServerError("no", status_code=501),
        KeyboardInterrupt(),
        ValueError("a bug"),
    ],
)
async def test_d19_other_failures_leave_at_once(
    make: Callable[..., Any], problem: BaseException
) -> None:
    script = Script(problem)
    with pytest.raises(type(problem)):
        await settle(make(script).wait())
    assert script.polls == 1


@pytest.mark.anyio
async def test_a_recoverable_failure_counts_after_the_grace_period(
    make: Callable[..., Any],
) -> None:
    clock = SandboxClock()
    operation = make(
        Script(seen("recoverable"), seen("recoverable"), seen("good", "cake")), clock=clock
    )
    assert await settle(operation.wait()) == "cake"
    operation = make(Script(seen("recoverable")), clock=clock)
    begin = clock.monotonic()
    with pytest.raises(errors.OperationFailedError):
        await settle(operation.wait())
    assert clock.monotonic() - begin >= LIFECYCLE.grace


@pytest.mark.anyio
async def test_a_404_is_tolerated_at_first(make: Callable[..., Any]) -> None:
    assert await settle(make(Script(ABSENT, ABSENT, seen("good", "cake"))).wait()) == "cake"
    clock = SandboxClock()
    operation = make(Script(ABSENT), clock=clock)
    with pytest.raises(errors.ResourceNotFoundError):
        await settle(operation.wait())
    assert clock.monotonic() >= LIFECYCLE.absence_grace


@pytest.mark.anyio
async def test_progress_goes_to_a_tracker_of_the_caller(make: Callable[..., Any]) -> None:
    looks = [seen("going", fraction=0.5, total=80), seen("good", "cake", fraction=1.0, total=80)]
    tracker = DownloadTracker(display="none")
    await settle(make(Script(*looks)).wait(progress=tracker))
    assert (tracker.done, tracker.total) == (80, 80)
    events: list[Any] = []
    looks = [seen("going", fraction=0.5), seen("good", "cake", fraction=1.0)]
    await settle(make(Script(*looks)).wait(progress=events.append))
    assert [(event.done, event.total, event.unit) for event in events[:2]] == [
        (50, 100, "percent"), (100, 100, "percent"),
    ]  # fmt: skip


@pytest.mark.anyio
async def test_a_callback_that_raises_ends_the_wait(make: Callable[..., Any]) -> None:
    def stop(event: object) -> None:
        raise RuntimeError("enough")

    with pytest.raises(RuntimeError, match="enough"):
        await settle(make(Script(seen("going", fraction=0.1))).wait(progress=stop))


@settings(deadline=None)
@given(
    st.floats(0.1, 10), st.floats(1, 10), st.lists(st.sampled_from(["a", "b", None]), max_size=30)
)
def test_pauses_stay_within_bounds_and_restart(
    first: float, factor: float, words: list[str | None]
) -> None:
    interval = PollInterval(first, first * factor, random.Random(1))
    before = None
    for word in words:
        pause = interval.after(Snapshot(S.RUNNING, word) if word else None)
        assert first * 0.8 <= pause <= first * factor * 1.2
        if word and word != before:
            assert pause <= first * 1.2
        before = word or before


def test_grace_starts_again_after_a_recovery() -> None:
    grace = GracePeriods(LIFECYCLE, started=0.0)
    verdicts = [
        grace.apply(seen(word), now).state
        for word, now in [
            ("recoverable", 0),
            ("going", 14),
            ("recoverable", 20),
            ("recoverable", 34),
            ("recoverable", 35),
        ]
    ]
    assert verdicts == [S.RUNNING, S.RUNNING, S.RUNNING, S.RUNNING, S.FAILED]


# The words a row or a file can show, and what they look like.
MOMENT = "2026-01-05T09:00:00"
LOOKS: dict[str, dict[str, Any]] = {
    "idle": {},
    "stopped": {"download_percentage": 37},
    "wanted": {"download": True},
    "queued": {"dl_requested_at": MOMENT},
    "downloading": {"dl_requested_at": MOMENT, "is_downloading": True, "download_percentage": 5},
    "complete": {"storage_location": "/x"},
    "cancelled": {"download_cancelled_at": MOMENT},
}
FILES = (uuid4(), uuid4())


def row(key: UUID, word: str) -> ModelDownloadStatus:
    return ModelDownloadStatus.model_validate({
        "id": key, "m_id": uuid4(), "name": f"{key}.gguf", **LOOKS[word],
    })  # fmt: skip


looks = st.one_of(st.none(), st.sampled_from(sorted(LOOKS)))


@settings(deadline=None)
@given(st.lists(st.tuples(*[st.tuples(looks, looks)] * len(FILES)), min_size=1, max_size=8))
def test_d17_d18_complete_means_that_every_file_was_seen_complete(
    story: list[tuple[tuple[str | None, str | None], ...]],
) -> None:
    monitor = DownloadMonitor(FILES, started=0.0, sizes={f"{key}.gguf": 10 for key in FILES})
    complete: set[UUID | str] = set()
    for step, shown in enumerate(story):
        listed = {key: word for key, (word, _) in zip(FILES, shown, strict=True) if word}
        rows = [row(key, word) for key, word in listed.items()]
        direct: dict[UUID | str, ModelFile | None] = {}
        for key in monitor.unlisted(rows):
            word = shown[FILES.index(key)][1]
            direct[key] = ModelFile(name="x", id=key, **LOOKS[word]) if word else None
            if word == "complete":
                complete.add(key)
        for key, word in listed.items():
            (complete.add if word == "complete" else complete.discard)(key)
        found = monitor.observe(rows, direct, float(step))
        assert (found.state is S.SUCCEEDED) == (complete == set(FILES))
        assert found.fraction is not None
        assert 0.0 <= found.fraction <= 1.0
        if found.state in (S.FAILED, S.CANCELLED):
            assert found.detail


def story_of(*words: str) -> Iterator[tuple[float, str]]:
    yield from zip(range(len(words)), words, strict=True)


@pytest.mark.parametrize(
    ("words", "state"),
    [
        (("idle",), S.PENDING),
        (("wanted",), S.PENDING),
        (("queued",), S.PENDING),
        (("queued", "downloading"), S.RUNNING),
        (("downloading", "stopped"), S.FAILED),
        (("queued", "idle"), S.FAILED),
        (("downloading", "cancelled"), S.CANCELLED),
        (("downloading", "queued"), S.PENDING),
        (("downloading", "complete"), S.SUCCEEDED),
    ],
)
def test_sequences_of_states_of_one_file(words: tuple[str, ...], state: OperationState) -> None:
    monitor = DownloadMonitor(FILES[:1], started=0.0)
    found = [monitor.observe([row(FILES[0], word)], {}, now) for now, word in story_of(*words)]
    assert found[-1].state is state


def test_a_download_that_never_starts_fails() -> None:
    monitor = DownloadMonitor(FILES[:1], started=0.0, start_timeout=30.0)
    assert monitor.observe([row(FILES[0], "idle")], {}, 29.0).state is S.PENDING
    assert monitor.observe([row(FILES[0], "idle")], {}, 30.0).state is S.FAILED


def test_d17_a_dead_worker_is_noticed_even_while_its_file_is_wanted() -> None:
    monitor = DownloadMonitor(FILES[:1], started=0.0, stall_timeout=300.0)
    course = [
        (0, "queued"), (900, "queued"), (901, "downloading"), (902, "queued"), (1100, "queued"),
        (1101, "downloading"), (1102, "queued"), (1401, "queued"), (1402, "queued"),
    ]  # fmt: skip
    found = [monitor.observe([row(FILES[0], word)], {}, now).state for now, word in course]
    assert S.FAILED not in found[:-1]
    assert found[-1] is S.FAILED


def test_no_files_are_no_success() -> None:
    assert DownloadMonitor([], started=0.0).observe([], {}, 0.0).state is S.PENDING


def test_the_poll_of_an_operation_is_typed() -> None:
    poll: Callable[[], Awaitable[Snapshot[str]]] = Script(seen("good")).alook
    assert AsyncOperation(LIFECYCLE, "j", clock=SandboxClock(), poll=poll).id == "j"
