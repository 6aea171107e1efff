"""One finding, and a report of several."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from kamiwaza.contract.diff.rules import Severity

ORDER = tuple(Severity)
"""The severities, the worst first."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One difference from the contract.

    `place` is the operation, schema or method it belongs to. `methods` are the methods of the
    client that it affects. `file` and `line` name a source file, if there is one.
    """

    severity: Severity
    rule: str
    place: str
    text: str
    methods: tuple[str, ...] = ()
    file: str = ""
    line: int = 0

    @property
    def fingerprint(self) -> str:
        """Return a text that stays the same when lines move or the severity is changed."""
        identity = "\0".join((self.rule, self.place, self.text, self.file))
        return hashlib.sha256(identity.encode("utf-8", "backslashreplace")).hexdigest()[:32]

    @property
    def order(self) -> tuple[int, str, str, str, str, int]:
        """Return the sort key: the worst findings first."""
        rank = ORDER.index(self.severity)
        return (rank, self.place, self.rule, self.text, self.file, self.line)


@dataclass(frozen=True, slots=True)
class MethodState:
    """The state of one method on a server: fine, changed, broken, missing or unknown."""

    method: str
    state: str
    reasons: tuple[str, ...] = ()


@dataclass(slots=True)
class Report:
    """The findings of one command. `subject` is the file or address that was checked.

    `is_complete` is False if a limit ended the command early.
    """

    title: str
    subject: str
    findings: list[Finding]
    methods: list[MethodState] = field(default_factory=list)
    is_complete: bool = True

    def count(self, severity: Severity) -> int:
        """Return the number of findings of one severity."""
        return sum(finding.severity is severity for finding in self.findings)

    @property
    def summary(self) -> str:
        """Return the counts on one line."""
        counts = [f"{self.count(severity)} {severity.value}" for severity in ORDER]
        states = [method.state for method in self.methods]
        state_counts = [f"{states.count(name)} {name}" for name in dict.fromkeys(sorted(states))]
        return ", ".join(counts) + (f"; methods: {', '.join(state_counts)}" if state_counts else "")
