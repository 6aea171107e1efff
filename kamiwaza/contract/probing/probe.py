"""Probe a platform: read everything that can be read, and check every answer."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import ContractError, UnreachableError
from kamiwaza.contract.documents.openapi import operations
from kamiwaza.contract.findings.finding import Finding
from kamiwaza.contract.probing.answers import AnswerChecker, error_findings
from kamiwaza.contract.probing.discovery import Discovery, filled
from kamiwaza.contract.probing.paging import paging_problem
from kamiwaza.contract.whole_file import write_whole_file

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kamiwaza.contract.documents.openapi import JSONObject, Operation
    from kamiwaza.contract.probing.reading import Answer, Reader

_MAX_FAILURES = 3
_UNKNOWN_ID = "00000000-0000-4000-8000-00000000dead"


@dataclass(slots=True)
class Progress:
    """What a probe has done. It can be stored and continued."""

    done: set[str] = field(default_factory=set)
    ids: dict[str, dict[str, str]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    denied: set[str] = field(default_factory=set)

    @classmethod
    def load(cls, path: str) -> Progress:
        """Return the stored progress, empty if there is no file. Raises ContractError."""
        if not Path(path).exists():
            return cls()
        try:
            content = json.loads(Path(path).read_text("utf-8"))
            findings = [
                Finding(
                    **{**f, "severity": Severity(f["severity"]), "methods": tuple(f["methods"])}
                )
                for f in content["findings"]
            ]
            return cls(set(content["done"]), dict(content["ids"]), findings, set(content["denied"]))
        except (OSError, ValueError, LookupError, TypeError) as error:
            raise ContractError(f"{path}: not the state of a probe") from error

    def save(self, path: str) -> None:
        """Store the progress in one step."""
        content = {
            "done": sorted(self.done),
            "ids": self.ids,
            "findings": [asdict(finding) for finding in self.findings],
            "denied": sorted(self.denied),
        }
        write_whole_file(path, json.dumps(content), mode=0o600)


class Probe:
    """Probes the operations of a contract that only read and that have a method."""

    def __init__(
        self, contract: JSONObject, methods: Mapping[str, str], reader: Reader, progress: Progress
    ) -> None:
        """Choose the operations.

        Args:
            contract: the contract to check against.
            methods: the method to call for each operation, empty if its arguments are unknown.
            reader: sends the requests.
            progress: what an earlier run has done.
        """
        chosen = [o for o in operations(contract) if o.key in methods and _is_readable(o)]
        self.operations: list[Operation] = sorted(chosen, key=lambda o: (o.path.count("{"), o.path))
        self._methods = methods
        self._reader = reader
        self._progress = progress
        self._checker = AnswerChecker(contract)
        self._discovery = Discovery(progress.ids)
        self._failures = 0

    def steps(self) -> Iterator[str]:
        """Probe one operation after the other, and yield the key of each."""
        for operation in self.operations:
            if operation.key in self._progress.done:
                continue
            ids = self._discovery.ids(operation)
            findings = [] if ids is None else self._findings(operation, ids)
            self._progress.findings += findings
            if ids is not None:
                self._progress.done.add(operation.key)
            yield operation.key

    def _findings(self, operation: Operation, ids: tuple[str, ...]) -> list[Finding]:
        """Return the findings of one operation.

        A connection that breaks once is a finding. Raises UnreachableError if the first request
        fails, or several operations in a row do.
        """
        try:
            findings = list(self._probe(operation, ids))
        except UnreachableError as error:
            self._failures += 1
            if not self._progress.done or self._failures >= _MAX_FAILURES:
                raise
            return [_finding(operation, "answer-broken", str(error))]
        self._failures = 0
        return findings

    def _probe(self, operation: Operation, ids: tuple[str, ...]) -> Iterable[Finding]:
        path = filled(operation, ids)
        answer = self._reader.get(path)
        if answer.status in (403, 404) or answer.status >= 500 or answer.status == 429:
            self._progress.denied.add(operation.key)
            # A 404 for a setting that was never created has a specific text.
            if answer.status == 404 and not ids and _is_of_no_route(answer):
                yield _finding(operation, "operation-missing", "the server answers 404")
            elif answer.status >= 500:
                yield _finding(operation, "answer-status", f"the server answers {answer.status}")
            yield from error_findings(operation, answer) if answer.status < 500 else ()
            return
        if answer.status >= 400:
            yield from error_findings(operation, answer)
            return
        yield from self._checker.findings(operation, answer)
        self._discovery.learn(path, answer.body)
        if method := self._methods[operation.key]:
            problem = self._reader.method_problem(method, ids)
            if problem:
                text = f"{method} cannot read the answer: {problem}"
                yield _finding(operation, "answer-model", text)
        if "x-paging" in operation.spec and (
            problem := paging_problem(self._reader, operation, path)
        ):
            yield _finding(operation, "paging", problem)
        if ids and operation.path.endswith("}"):
            wrong = filled(operation, (*ids[:-1], _UNKNOWN_ID))
            failed = self._reader.get(wrong)
            if failed.status >= 400:
                yield from error_findings(operation, failed)


def _is_readable(operation: Operation) -> bool:
    """Return whether the operation only reads JSON and needs nothing but ids."""
    spec: dict[str, Any] = operation.spec
    required = [p for p in spec.get("parameters", ()) if p.get("required") and p["in"] != "path"]
    success = spec["responses"].get(operation.success or "", {})
    is_json = "application/json" in success.get("content", {})
    is_safe = operation.method == "get" and spec.get("x-repeat") == "safe"
    return is_safe and is_json and not required and "x-stream" not in spec


def _is_of_no_route(answer: Answer) -> bool:
    """Return whether a 404 is FastAPI's answer for an unknown path."""
    return answer.body.replace(" ", "") == '{"detail":"NotFound"}'


def _finding(operation: Operation, rule: str, text: str) -> Finding:
    return Finding(Severity.BREAKING, rule, operation.key, text)
