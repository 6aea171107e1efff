"""The platform: it turns requests into answers, without a socket."""

from __future__ import annotations

import hashlib
import json
import logging
from collections import deque
from dataclasses import replace
from functools import cached_property, lru_cache, partial
from itertools import count
from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import BEHAVIOURS
from kamiwaza.sandbox.call import Behaviours, Call
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.request_checks import RequestChecker
from kamiwaza.sandbox.contract.routing import (
    MESH_PREFIX,
    Match,
    MethodNotAllowed,
    Router,
    SlashRedirect,
)
from kamiwaza.sandbox.contract.samples import sample_factory
from kamiwaza.sandbox.hosts import engines, object_store
from kamiwaza.sandbox.message import Answer, Refusal, Request, json_answer, text_answer
from kamiwaza.sandbox.state.deployment_launch import launch_waiting
from kamiwaza.sandbox.state.identity import no_token
from kamiwaza.sandbox.state.request_log import Handled

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from kamiwaza.sandbox.contract.document import Operation
    from kamiwaza.sandbox.contract.future_release import FutureRelease
    from kamiwaza.sandbox.faults import Faults
    from kamiwaza.sandbox.state.identity import Caller
    from kamiwaza.sandbox.state.state import State

logger: logging.Logger = logging.getLogger("kamiwaza.sandbox")

KEPT_REQUESTS = 10_000
# Operations that declare a role but answer without credentials.
PUBLIC_OPERATIONS = frozenset({"system.ping"})
# Statuses of complete answers; others, such as 206, depend on the request.
_PLAIN_SUCCESS = frozenset({200, 201, 202, 204})
_DASHBOARD = "<!doctype html><html><head><title>Kamiwaza</title></head><body>{}</body></html>"


class Platform:
    """Routes, authenticates, checks and answers requests. `handle` is thread-safe."""

    def __init__(
        self,
        contract: Contract,
        state: State,
        faults: Faults,
        behaviours: Behaviours = BEHAVIOURS,
        newer: FutureRelease | None = None,
    ) -> None:
        """Make a platform.

        Args:
            contract: the operations it has.
            state: the state it reads and changes.
            faults: the scheduled faults.
            behaviours: functions by operation name.
            newer: changes answers as a later release would. None leaves them unchanged.
        """
        self._contract = contract
        self._state = state
        self._faults = faults
        self._behaviours = behaviours
        self._newer = newer
        self._router, self._checker = _compiled(contract)
        self._numbers = count(1)
        self.handled: deque[Handled] = deque(maxlen=KEPT_REQUESTS)

    def handle_unrecorded(self, request: Request) -> Answer:
        """Return the answer to a request that seeds the platform, and is not in `handled`.

        Args:
            request: the request.
        """
        with self._state.lock:
            answer = self.handle(request)
            self.handled.pop()
        return answer

    def handle(self, request: Request) -> Answer:
        """Return the answer to a request.

        Args:
            request: the request.
        """
        with self._state.lock:
            name, respond = self._target(request)
            injected = self._faults.take(name, request.method, request.path)
            try:
                answer = respond() if injected is None else injected
            except Refusal as refusal:
                answer = refusal.answer()
            except Exception:
                # In process, callers get a 500 like any client, not the exception.
                logger.exception("the sandbox failed at %s %s", request.method, request.path)
                answer = Refusal(500).answer()
            if self._newer is not None and injected is None:
                answer = self._newer.answer(name, answer)
            self.handled.append(Handled(request, name, answer.status, injected is not None))
            # Not from the seeded ids: extra requests must not change later ids.
            request_id = request.header("x-request-id") or f"sandbox-{next(self._numbers)}"
        return answer.with_headers(("x-request-id", request_id))

    def _target(self, request: Request) -> tuple[str | None, Callable[[], Answer]]:
        """Return the operation's name, or None, and a function that answers the request."""
        if request.path.startswith("/api/"):
            target = self._router.find(request.method, request.path.removeprefix("/api"))
            if isinstance(target, Match):
                return target.operation.name, partial(self._operation, request, target)
            return None, partial(self._no_operation, request, target)
        engine = engines.find(request)
        if engine is not None:
            return engine[1].name, partial(self._engine, request, *engine)
        if request.path.startswith(object_store.PREFIX):
            return None, partial(object_store.serve, self._state, request)
        return None, partial(_web_interface, request)

    def _no_operation(
        self, request: Request, match: MethodNotAllowed | SlashRedirect | None
    ) -> Answer:
        if request.path == "/api/openapi.json" and request.method == "GET":
            return self._contract_document(request)
        if isinstance(match, MethodNotAllowed):
            raise Refusal(405, headers={"allow": ", ".join(sorted(match.methods))})
        if isinstance(match, SlashRedirect):
            query = f"?{request.query_string}" if request.query_string else ""
            return Answer(307, (("location", f"{request.origin}/api{match.path}{query}"),))
        raise Refusal(404)

    def _operation(self, request: Request, match: Match) -> Answer:
        operation = match.operation
        caller = self._caller(request, operation)
        behaviour = self._behaviours.get(operation.name)
        checked = self._checker.check(operation, request, match.values)
        if behaviour is None:
            requested = f"{operation.method} {operation.path}"
            raise Refusal(
                501, f"The sandbox has no behaviour for {requested} ({operation.name}) yet"
            )
        self._advance_state()
        call = Call(
            self._state, operation, request, checked.path, checked.query, checked.body, caller
        )
        value = behaviour(call)
        answer = value if isinstance(value, Answer) else json_answer(operation.status, value)
        # A peer cluster answers with the statuses of the forwarded operation.
        forwarded = request.path.startswith(MESH_PREFIX)
        if forwarded:
            return answer
        return _with_declared_media_type(operation, self._with_declared_status(operation, answer))

    def _with_declared_status(self, operation: Operation, answer: Answer) -> Answer:
        """Return a behaviour's answer with a success status that the contract declares."""
        if answer.status not in _PLAIN_SUCCESS or not operation.success_statuses:
            return answer
        # Platforms of the shipped release answer some statuses that it does not declare.
        if _expected_statuses(self._contract).get(operation.name) == operation.success_statuses:
            return answer
        is_declared = answer.status in operation.success_statuses
        # The 204 of a GET ends an event stream.
        if answer.status == 204 and (is_declared or operation.method == "GET"):
            return Answer(204)
        if answer.status == 204:
            return self._sample(operation)
        if not is_declared and operation.status == 204:
            return Answer(204)
        return answer if is_declared else replace(answer, status=operation.status)

    def _sample(self, operation: Operation) -> Answer:
        pointer = operation.answers.get((operation.status, "application/json"))
        if pointer is None:
            return Answer(operation.status)
        sample = sample_factory(self._contract, self._contract.schema(pointer))
        return json_answer(operation.status, sample(0))

    def _engine(self, request: Request, deployment_id: str, route: engines.Route) -> Answer:
        if self._bearer_caller(request) is None:
            raise no_token()
        self._advance_state()
        return engines.serve(self._state, request, deployment_id, route)

    def _caller(self, request: Request, operation: Operation) -> Caller | None:
        """Return the caller. Raises Refusal 401 without valid credentials, 403 without the role."""
        if operation.role is None or operation.name in PUBLIC_OPERATIONS:
            return self._optional_caller(request)
        caller = self._bearer_caller(request)
        if caller is None:
            raise no_token()
        if operation.role == "admin" and "admin" not in caller.roles:
            raise Refusal(403, "Admin role required")
        return caller

    def _bearer_caller(self, request: Request) -> Caller | None:
        scheme, _, token = (request.header("authorization") or "").partition(" ")
        if scheme.lower() != "bearer" or not token.strip():
            return None
        return self._state.identity.authenticate(token.strip())

    def _optional_caller(self, request: Request) -> Caller | None:
        try:
            return self._bearer_caller(request)
        except Refusal:
            return None

    def _advance_state(self) -> None:
        self._state.downloads.settle()
        launch_waiting(self._state)

    def _contract_document(self, request: Request) -> Answer:
        etag, document = self._document
        if request.header("if-none-match") == etag:
            return Answer(304, (("etag", etag),))
        return Answer(200, (("content-type", "application/json"), ("etag", etag)), document)

    @cached_property
    def _document(self) -> tuple[str, bytes]:
        # Servers of every release report version 0.1.0.
        document = self._contract.document
        source = dict(document) if self._newer is None else self._newer.document(document)
        source["info"] = {**source.get("info", {}), "version": "0.1.0"}
        body = json.dumps(source, separators=(",", ":")).encode()
        return f'"{hashlib.sha256(body).hexdigest()[:32]}"', body


@lru_cache(maxsize=8)
def _expected_statuses(contract: Contract) -> Mapping[str, tuple[int, ...]]:
    """Return the success statuses that the behaviours were written for, by operation."""
    if not contract.is_known:
        return {}
    return {item.name: item.success_statuses for item in Contract.shipped().operations}


@lru_cache(maxsize=8)
def _compiled(contract: Contract) -> tuple[Router, RequestChecker]:
    """Return the router and the checker of a contract. They are shared by all platforms."""
    return Router(contract.operations), RequestChecker(contract)


def _web_interface(request: Request) -> Answer:
    """Return the answer of the web interface: its page or a 404."""
    if request.path.startswith("/runtime/"):
        raise Refusal(404)
    if request.path == "/":
        return text_answer(200, _DASHBOARD.format("Kamiwaza"), "text/html")
    return text_answer(404, _DASHBOARD.format("404 Not Found"), "text/html")


def _with_declared_media_type(operation: Operation, answer: Answer) -> Answer:
    """Return a JSON answer as one event if the contract declares only a stream."""
    declared = {media for status, media in operation.answers if status == answer.status}
    is_json = ("content-type", "application/json") in answer.headers
    if not is_json or declared != {"text/event-stream"} or not isinstance(answer.body, bytes):
        return answer
    event = b"data: " + answer.body + b"\n\n"
    return Answer(answer.status, (("content-type", "text/event-stream"),), [event])
