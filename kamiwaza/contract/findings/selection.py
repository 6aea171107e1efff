"""Choose the findings to report: the ignore file, the baseline, and severities of your own."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, replace
from datetime import date, datetime
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import ContractError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kamiwaza.contract.findings.finding import Finding

_MEMBERS = frozenset({"rule", "place", "method", "reason", "until"})
OFF = "off"


@dataclass(frozen=True, slots=True)
class IgnoreEntry:
    """One entry of the ignore file. Its patterns are like those of files: `GET /models/*`."""

    rule: str
    place: str
    method: str
    reason: str
    until: date

    def matches(self, finding: Finding) -> bool:
        """Return whether the entry is about this finding."""
        return (
            fnmatchcase(finding.rule, self.rule)
            and fnmatchcase(finding.place, self.place)
            and (self.method == "*" or any(fnmatchcase(m, self.method) for m in finding.methods))
        )

    def __str__(self) -> str:
        """Return the patterns and the reason."""
        return f"rule {self.rule}, place {self.place}, method {self.method}: {self.reason}"


def read_ignore_file(path: str) -> list[IgnoreEntry]:
    """Return the entries of an ignore file. Raises ContractError if it is not a valid one."""
    try:
        content = tomllib.loads(Path(path).read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise ContractError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    entries = content.pop("ignore", [])
    if content or not isinstance(entries, list):
        raise ContractError(f"{path}: it must only have [[ignore]] tables")
    return [_entry(f"{path}: ignore {number}", e) for number, e in enumerate(entries, 1)]


def _entry(name: str, source: Any) -> IgnoreEntry:
    if not isinstance(source, dict) or source.keys() - _MEMBERS:
        raise ContractError(f"{name}: it may have {', '.join(sorted(_MEMBERS))} only")
    texts = {member: source.get(member, "*") for member in ("rule", "place", "method")}
    if not all(isinstance(text, str) for text in texts.values()):
        raise ContractError(f"{name}: rule, place and method are texts")
    if set(texts.values()) == {"*"}:
        raise ContractError(f"{name}: it needs a rule, a place or a method, or it ignores all")
    reason, until = source.get("reason"), source.get("until")
    if not isinstance(reason, str) or not reason.strip():
        raise ContractError(f"{name}: it needs a reason")
    if not isinstance(until, date) or isinstance(until, datetime):
        raise ContractError(f"{name}: it needs a date, such as until = 2027-01-31")
    return IgnoreEntry(**texts, reason=reason, until=until)


def read_baseline(path: str) -> frozenset[str]:
    """Return the fingerprints of a JSON report. Raises ContractError if it is none."""
    try:
        content = json.loads(Path(path).read_text("utf-8"))
        return frozenset(str(finding["fingerprint"]) for finding in content["findings"])
    except OSError as error:
        raise ContractError(f"{path}: {error.strerror}") from error
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise ContractError(f"{path}: not a report of --format json") from error


def with_severities(findings: Iterable[Finding], chosen: Mapping[str, str]) -> list[Finding]:
    """Return the findings with the severities chosen for their rules. `off` leaves them out."""
    kept = [finding for finding in findings if chosen.get(finding.rule) != OFF]
    return [
        replace(finding, severity=Severity(chosen[finding.rule]))
        if finding.rule in chosen
        else finding
        for finding in kept
    ]


def without_ignored(
    findings: Iterable[Finding], entries: Iterable[IgnoreEntry], today: date
) -> tuple[list[Finding], list[str]]:
    """Return the findings that no valid entry matches, and hints about the entries themselves."""
    hints, valid = [], []
    for entry in entries:
        if entry.until < today:
            hints.append(f"an ignored finding is reported again since {entry.until}: {entry}")
        else:
            valid.append(entry)
    kept, used = [], set()
    for finding in findings:
        matching = [entry for entry in valid if entry.matches(finding)]
        used.update(matching)
        if not matching:
            kept.append(finding)
    hints += [f"nothing to ignore: {entry}" for entry in valid if entry not in used]
    return kept, hints
