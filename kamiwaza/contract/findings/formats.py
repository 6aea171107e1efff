"""Write a report as text, Markdown, JSON, JUnit, or annotations for GitHub and GitLab."""

from __future__ import annotations

import json
from html import escape
from typing import TYPE_CHECKING, Final

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.findings.finding import ORDER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kamiwaza.contract.findings.finding import Finding, Report

_MAX_METHODS = 6
_GITHUB = {Severity.BREAKING: "error", Severity.ADDITIVE: "warning", Severity.NOTE: "notice"}
_GITLAB = {Severity.BREAKING: "critical", Severity.ADDITIVE: "minor", Severity.NOTE: "info"}
_FAILING_STATES = ("broken", "missing")


def printable(text: str) -> str:
    """Return a text without characters that control a terminal or begin a new line."""
    return "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text)


def _sentence(finding: Finding) -> str:
    more = len(finding.methods) - _MAX_METHODS
    names = ", ".join(finding.methods[:_MAX_METHODS]) + (f" and {more} more" if more > 0 else "")
    shown = f" (affects {names})" if names and finding.methods != (finding.place,) else ""
    return printable(f"{finding.place}: {finding.text}{shown}")


def _text(report: Report) -> str:
    lines = [printable(report.title)]
    for finding in report.findings:
        where = printable(f"{finding.file}:{finding.line}: ") if finding.file else ""
        lines.append(f"{finding.severity.value:<9} {where}{_sentence(finding)} [{finding.rule}]")
    return "\n".join([*lines, report.summary]) + "\n"


def _markdown(report: Report) -> str:
    lines = [f"# {_cell(report.title)}", "", report.summary]
    for severity in ORDER:
        findings = [finding for finding in report.findings if finding.severity is severity]
        if findings:
            lines += ["", f"## {severity.value.capitalize()}", ""]
            lines += ["| place | change | methods | rule |", "|---|---|---|---|"]
            lines += [_row(finding) for finding in findings]
    return "\n".join(lines) + "\n"


def _row(finding: Finding) -> str:
    place = f"{finding.file}:{finding.line} {finding.place}" if finding.file else finding.place
    cells = (place, finding.text, ", ".join(finding.methods), finding.rule)
    return f"| {' | '.join(map(_cell, cells))} |"


def _cell(text: str) -> str:
    # Text of a foreign document must not become markup.
    shown = escape(printable(text), quote=False)
    return "".join(f"\\{c}" if c in "\\`*_[]|" else c for c in shown)


def _json(report: Report) -> str:
    content = {
        "version": 1,
        "title": report.title,
        "subject": report.subject,
        "counts": {severity.value: report.count(severity) for severity in ORDER},
        "findings": [_object(finding) for finding in report.findings],
        "methods": [
            {"method": m.method, "state": m.state, "reasons": list(m.reasons)}
            for m in report.methods
        ],
    }
    return json.dumps(content, indent=1) + "\n"


def _object(finding: Finding) -> dict[str, object]:
    return {
        "severity": finding.severity.value,
        "rule": finding.rule,
        "place": finding.place,
        "text": finding.text,
        "methods": list(finding.methods),
        "file": finding.file,
        "line": finding.line,
        "fingerprint": finding.fingerprint,
    }


def _junit(report: Report) -> str:
    cases = list(_cases(report))
    failures = sum("<failure" in case for case in cases)
    name = escape(printable(report.title))
    head = f'<testsuite name="{name}" tests="{len(cases)}" failures="{failures}" errors="0">'
    return "\n".join(['<?xml version="1.0" encoding="utf-8"?>', head, *cases, "</testsuite>", ""])


def _cases(report: Report) -> Iterator[str]:
    """Yield a case for each method that was checked, and one for each finding."""
    for finding in report.findings:
        text = escape(_sentence(finding))
        place = escape(printable(f"{finding.file}:{finding.line}" if finding.file else "contract"))
        head = f'<testcase classname="{place}" name="{text}"'
        if finding.severity is Severity.BREAKING:
            yield f'{head}><failure type="{finding.rule}" message="{text}"/></testcase>'
        else:
            level = f"{finding.severity.value}: {finding.rule}"
            yield f"{head}><system-out>{level}</system-out></testcase>"
    for method in report.methods:
        if method.state not in _FAILING_STATES:
            yield f'<testcase classname="methods" name="{escape(printable(method.method))}"/>'
    if not report.findings and not report.methods:
        yield '<testcase classname="contract" name="nothing changed"/>'


def _github(report: Report) -> str:
    return "".join(f"{_command(finding)}\n" for finding in report.findings)


def _command(finding: Finding) -> str:
    options = [f"title={_option(finding.rule)}"]
    if finding.file:
        options = [f"file={_option(finding.file)}", f"line={finding.line}", *options]
    message = _sentence(finding).replace("%", "%25")
    return f"::{_GITHUB[finding.severity]} {','.join(options)}::{message}"


def _option(text: str) -> str:
    for character, code in (("%", "%25"), (":", "%3A"), (",", "%2C")):
        text = text.replace(character, code)
    return printable(text)


def _gitlab(report: Report) -> str:
    content = [
        {
            "description": _sentence(finding),
            "check_name": finding.rule,
            "fingerprint": finding.fingerprint,
            "severity": _GITLAB[finding.severity],
            "location": {
                "path": finding.file or report.subject,
                "lines": {"begin": max(finding.line, 1)},
            },
        }
        for finding in report.findings
    ]
    return json.dumps(content, indent=1) + "\n"


FORMATS: Final[dict[str, Callable[[Report], str]]] = {
    "text": _text,
    "markdown": _markdown,
    "json": _json,
    "junit": _junit,
    "github": _github,
    "gitlab": _gitlab,
}
