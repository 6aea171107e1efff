"""Every public method of both halves, with a wrong value for each of its parameters.

What does not belong to a parameter is refused by name and nothing is sent. What does belong may be
sent; whatever then happens is told by an error of the library.
"""

from __future__ import annotations

import asyncio
import inspect
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from pydantic import BaseModel

from kamiwaza import InvalidArgumentError, KamiwazaError
from kamiwaza._async.operations.operation import AsyncOperation
from kamiwaza._async.paging.page import AsyncPage
from kamiwaza._async.services.raw import AsyncRaw
from kamiwaza._sync.operations.operation import Operation
from kamiwaza._sync.paging.page import Page
from kamiwaza._sync.services.raw import Raw
from kamiwaza.sandbox import Sandbox
from tests.test_public_answers import METHODS, Found, walked
from tests.unit.arguments.calls import BAD, ID, accepts, arguments, called, made, outcome, parts

# What is not said by the annotation: errors of these keep the words they always had.
OWN_CHECKS = {"with_options", "request"}
# The platform gives all there are, and the client leaves out what is not asked for.
# They read something else first, which on this platform has no such thing.
SIFTED_HERE = {
    "apps.install_by_name", "models.downloads.list", "platform.access_requests.resolve",
    "platform.surface_constraints.update",
}  # fmt: skip
HALVES = {"sync": (Raw, Operation, Page), "async": (AsyncRaw, AsyncOperation, AsyncPage)}


def _every() -> Iterator[Any]:
    """Yield the methods, by half and service; `raw`, `wait` and pages are services here."""
    kinds: dict[str, tuple[Any, ...]] = {**HALVES}
    for half, (raw, operation, page) in kinds.items():
        found: dict[str, list[Found]] = defaultdict(list)
        for method in METHODS[half]:
            if method.path not in ("close", "aclose"):
                found[method.path.partition(".")[0]].append(method)
        found["raw"] = [*walked(raw, "raw.")]
        found["handles"] = [
            Found("operation.wait", operation.wait),
            Found("page.to_list", page.to_list),
        ]
        for service, methods in found.items():
            yield pytest.param(half, methods, id=f"{half}-{service}")


class CountedHalf:
    """A client of one half, on a platform that counts what arrives."""

    def __init__(self, half: str, runner: asyncio.Runner) -> None:
        self.sandbox = Sandbox()
        self.client: Any = self.sandbox.client() if half == "sync" else self.sandbox.async_client()
        self.runner = runner

    def root(self, method: Found) -> Any:
        """Return what the path of a method begins at."""
        if method.path.startswith("operation."):
            return _Handles(operation=self.client.serving.watch(ID))
        if method.path.startswith("page."):
            return _Handles(page=self.client.cluster.nodes.list())
        return self.client

    def tried(self, call: Callable[[], Any]) -> tuple[BaseException | None, int]:
        """Return what a call raised, and how many requests arrived meanwhile."""
        before = len(self.sandbox.requests)
        error = outcome(self.runner, call)
        return error, len(self.sandbox.requests) - before


class _Handles:
    def __init__(self, **handles: Any) -> None:
        vars(self).update(handles)


@pytest.fixture(scope="module")
def stages() -> Iterator[dict[str, CountedHalf]]:
    with asyncio.Runner() as runner:
        yield {half: CountedHalf(half, runner) for half in HALVES}


def _cases(method: Found) -> Iterator[tuple[str, str, object, bool]]:
    """Yield the parameter, what is wrong, the value, and whether it belongs to the parameter."""
    for name, (parameter, annotation) in arguments(method).items():
        for what, value in BAD.items():
            fits = accepts(annotation, value) and what != "a lone surrogate"
            if not fits or (what in ("an empty text", "a long text") and parameter.name != "path"):
                yield name, what, value, fits


@pytest.mark.breaks_contract("texts without sense go to the platform")
@pytest.mark.parametrize(("half", "methods"), [*_every()])
def test_wrong_arguments(
    stages: dict[str, CountedHalf],
    half: str,
    methods: list[Found],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    stage = stages[half]
    wrong = []
    for method in methods:
        root = stage.root(method)
        for name, what, value, fits in _cases(method):
            error, sent = stage.tried(lambda: called(root, method, name, value))  # noqa: B023
            reply = f"{method.path}({name}=<{what}>): {sent} sent, {error!r:.200}"
            if fits:
                good = error is None or isinstance(error, KamiwazaError)
            elif method.path in OWN_CHECKS:
                good = isinstance(error, KamiwazaError) and sent == 0
            else:
                good = isinstance(error, InvalidArgumentError) and name in str(error) and not sent
            if not good:
                wrong.append(reply)
    assert not wrong, f"{len(wrong)}:\n" + "\n".join(wrong[:40])


def _objects(methods: list[Found]) -> Iterator[tuple[Found, str, BaseModel]]:
    """Yield the parameters that take an id or an object, with an object of every class."""
    for method in methods:
        for name, (_, annotation) in arguments(method).items():
            found = parts(annotation)
            if UUID in found:
                classes = (p for p in found if isinstance(p, type) and issubclass(p, BaseModel))
                yield from ((method, name, made(kind)) for kind in classes)


@pytest.mark.breaks_contract("the ids are of nothing")
@pytest.mark.parametrize("half", HALVES)
def test_an_id_may_be_given_as_the_object(stages: dict[str, CountedHalf], half: str) -> None:
    stage = stages[half]
    wrong, tried = [], 0
    for method, name, value in _objects(METHODS[half]):
        tried += 1
        before = len(stage.sandbox.requests)
        error, _ = stage.tried(lambda: called(stage.client, method, name, value))  # noqa: B023
        sent = [seen.request for seen in stage.sandbox.requests[before:]]
        reported = [f"{one.path} {one.query} {one.headers} {one.body!r}" for one in sent]
        is_told = method.path in SIFTED_HERE or not reported or any(ID in one for one in reported)
        refused = (
            isinstance(error, InvalidArgumentError)
            and str(error).startswith(f"{name}:")
            and method.path not in SIFTED_HERE
        )
        ours = error is None or isinstance(error, KamiwazaError)
        if not (is_told and ours) or refused:
            wrong.append(f"{method.path}({name}={type(value).__name__}): {error!r:.200} {reported}")
    assert not wrong, "\n".join(wrong)
    assert tried > 250


@pytest.mark.parametrize("half", HALVES)
def test_a_wrong_number_of_arguments(stages: dict[str, CountedHalf], half: str) -> None:
    stage = stages[half]
    models = stage.client.models
    for call in (models.get, lambda: models.get(ID, ID), lambda: models.get(ID, surprise=1)):
        error, sent = stage.tried(call)
        assert isinstance(error, TypeError), error
        assert sent == 0


@pytest.mark.parametrize("half", HALVES)
def test_methods_look_as_they_were_written(half: str) -> None:
    for method in METHODS[half]:
        written = inspect.unwrap(method.function)
        assert inspect.signature(method.function) == inspect.signature(written)
        assert inspect.getdoc(method.function) == inspect.getdoc(written)
        is_async = inspect.iscoroutinefunction(written)
        assert inspect.iscoroutinefunction(method.function) == is_async
        # Every annotation can be read at run time, or the parameter would not be checked.
        assert arguments(method) is not None
