"""Make requests for every operation, send them and collect what is wrong."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any

import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core.result import Err, Ok

from kamiwaza.sandbox.contract.document import Contract
from scripts.fuzzing.exchange import FuzzedPlatform, UnsendableError
from scripts.fuzzing.judging import Judge, curl
from scripts.fuzzing.known_values import KnownValues

if TYPE_CHECKING:
    from schemathesis import Case

VALID, BROKEN = GenerationMode.POSITIVE, GenerationMode.NEGATIVE
# Things are made first and deleted last.
_ORDER = {"post": 0, "put": 1, "patch": 1, "get": 2, "delete": 4}
_SECONDS_BETWEEN_ROUNDS = 600.0


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with an operation, and a command that repeats the request."""

    operation: str
    text: str
    command: str


@dataclass(slots=True)
class Result:
    """The problems and figures of a run."""

    problems: list[Problem] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    tried: set[str] = field(default_factory=set)
    succeeded: set[str] = field(default_factory=set)


@cache
def _operations() -> tuple[Any, ...]:
    """Return all operations, in the order in which they are asked."""
    document = json.loads(json.dumps(dict(Contract.shipped().document)))
    found = list(schemathesis.openapi.from_dict(document).get_all_operations())
    # An operation that schemathesis cannot read would be left out in silence.
    unreadable = [one.err() for one in found if isinstance(one, Err)]
    if unreadable:
        raise unreadable[0]
    operations = [one.ok() for one in found if isinstance(one, Ok)]
    return tuple(sorted(operations, key=_position))


def _position(operation: Any) -> tuple[int, int, str]:
    return _ORDER.get(operation.method, 3), operation.path.count("{"), operation.path


class Fuzzing:
    """One run, which depends on its seed only."""

    def __init__(self, *, examples: int, seed: int, only: str = "") -> None:
        """Prepare the operations.

        Args:
            examples: valid requests for each operation and round.
            seed: seed of everything that is made.
            only: part of the path of the operations. Default: all.
        """
        self._operations = [one for one in _operations() if only in one.path]
        self._examples = examples
        self._seed = seed
        self._platform = FuzzedPlatform()
        self._judge = Judge(Contract.shipped())
        self._known = KnownValues(seed)
        self._seen: set[tuple[str, str]] = set()
        self.result = Result()

    def run(self, rounds: int = 1) -> Result:
        """Send everything: valid requests in every round, broken ones in the last."""
        for number in range(rounds):
            modes = (VALID, BROKEN) if number == rounds - 1 else (VALID,)
            for mode in modes:
                for operation in self._operations:
                    self._fuzz(operation, mode, self._seed + number)
            self._platform.pass_time(_SECONDS_BETWEEN_ROUNDS)
        return self.result

    def _fuzz(self, operation: Any, mode: GenerationMode, number: int) -> None:
        def test(case: Case[Any]) -> None:
            self._try(case, mode)

        options = settings(
            max_examples=self._examples if mode is VALID else 1,
            phases=[Phase.generate],
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        strategy = operation.as_strategy(generation_mode=mode)
        try:
            seed(number)(options(given(case=strategy)(test)))()
        except Unsatisfiable:
            # An operation without parameters has no broken requests.
            if mode is VALID:
                raise

    def _try(self, case: Case[Any], mode: GenerationMode) -> None:
        name = f"{case.method} {case.operation.path}"
        if mode is VALID:
            self._known.insert(case)
        try:
            exchange = self._platform.send(case)
        except UnsendableError:
            return
        self.result.tried.add(name)
        self.result.statuses[exchange.answer.status] += 1
        if exchange.answer.status < 300:
            self.result.succeeded.add(name)
            self._known.learn(case.operation.path, exchange.response.content)
        for text in self._judge.problems(case, exchange):
            if (name, text) not in self._seen:
                self._seen.add((name, text))
                self.result.problems.append(Problem(name, text, curl(case)))
