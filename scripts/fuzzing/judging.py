"""Judge one exchange: no crash, no undocumented success, and an answer of its schema."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from schemathesis.checks import CHECKS, load_all_checks
from schemathesis.core.failures import Failure, FailureGroup

from kamiwaza.sandbox.contract.traffic_audit import Auditor

if TYPE_CHECKING:
    from collections.abc import Iterator

    from schemathesis import Case

    from kamiwaza.sandbox.contract.document import Contract
    from scripts.fuzzing.exchange import Exchange

ACCEPTED = Path(__file__).with_name("accepted.yaml")
# Errors that the document does not declare are left to the auditor, which knows FastAPI's.
_CHECKS = ("content_type_conformance", "status_code_conformance")
_SCHEMA_CHECK = "response_schema_conformance"
_CRASHES = frozenset({500, 501})
_SHOWN = 300
# Where `python -m kamiwaza.sandbox` listens.
_SERVED = "http://127.0.0.1:7777/"


@dataclass(frozen=True, slots=True)
class Accepted:
    """A difference that is no mistake of the platform, and the reason."""

    operations: str
    problem: str
    reason: str


class Judge:
    """Compares exchanges with the contract, in two independent ways."""

    def __init__(self, contract: Contract) -> None:
        """Prepare the auditor of the sandbox and the checks of schemathesis."""
        load_all_checks()
        self._auditor = Auditor.of(contract)
        self._checks: list[Any] = [CHECKS.get_one(name) for name in _CHECKS]
        self._schema_check: Any = CHECKS.get_one(_SCHEMA_CHECK)
        self._accepted = [Accepted(**entry) for entry in yaml.safe_load(ACCEPTED.read_text())]

    def problems(self, case: Case[Any], exchange: Exchange) -> Iterator[str]:
        """Yield what is wrong with an answer, besides what is accepted."""
        operation = f"{case.method} {case.operation.path}"
        for text in self._found(case, exchange):
            if not any(
                re.search(one.operations, operation) and re.search(one.problem, text)
                for one in self._accepted
            ):
                yield text

    def _found(self, case: Case[Any], exchange: Exchange) -> Iterator[str]:
        answer = exchange.answer
        if exchange.crash or answer.status in _CRASHES:
            yield f"{answer.status} {exchange.crash or exchange.response.content[:_SHOWN]!r}"
            return
        for finding in self._auditor.answer(exchange.request, answer):
            yield _shortened(f"{finding.direction} {finding.part}: {finding.message}")
        if 200 <= answer.status < 300 and answer.status != 206:
            yield from self._failures(case, exchange)

    def _failures(self, case: Case[Any], exchange: Exchange) -> Iterator[str]:
        # The contract describes a stream as text, schemathesis compares the single events.
        is_stream = not isinstance(exchange.answer.body, bytes)
        checks = self._checks if is_stream else [*self._checks, self._schema_check]
        try:
            case.validate_response(exchange.response, checks=checks)
        except FailureGroup as group:
            for failure in group.exceptions:
                yield _shortened(_text(failure))


def _text(failure: Exception) -> str:
    if isinstance(failure, Failure):
        return f"schemathesis: {failure.title}: {failure.message}"
    return f"schemathesis: {failure}"


def _shortened(text: str) -> str:
    return re.sub(r"\s+", " ", text)[:_SHOWN]


def curl(case: Case[Any]) -> str:
    """Return a command that repeats a request, or the reason why there is none."""
    try:
        return str(case.as_curl_command()).replace("http://localhost/", _SERVED)
    except (ValueError, UnicodeError) as error:
        return f"no command: {error}"
