"""The options, the output and the exit codes that the commands share."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import ContractError, DeniedError, UnreachableError
from kamiwaza.contract.findings import selection
from kamiwaza.contract.findings.finding import ORDER
from kamiwaza.contract.findings.formats import FORMATS, printable
from kamiwaza.contract.whole_file import write_whole_file
from kamiwaza.errors import ConfigurationError, InvalidArgumentError, KamiwazaError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kamiwaza.contract.findings.finding import Report

CLEAN, DRIFT, USAGE, BREAKING, DENIED, UNREACHABLE, UNREADABLE, INCOMPLETE = range(8)
INTERRUPTED = 130

EXIT_CODES = """exit codes:
  0  nothing of the severity of --fail-on, or worse
  1  drift: a finding that breaks nothing
  2  the command line is wrong
  3  a breaking finding
  4  credentials are missing, wrong or not allowed to read the document
  5  a server did not answer
  6  an input cannot be read, or the report cannot be written
  7  a probe stopped at its limit, and found nothing that fails
  130  Ctrl-C"""

_NEVER = "never"
_LEVELS = tuple(severity.value for severity in ORDER)


def new_parser(name: str, description: str, *, fail_on: Severity) -> argparse.ArgumentParser:
    """Return a parser with the shared options. `fail_on` is the default of --fail-on."""
    parser = argparse.ArgumentParser(
        prog=f"kamiwaza contract {name}",
        description=description,
        epilog=EXIT_CODES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--format", choices=FORMATS, default="text", help="form of the report; default: text")
    add("--report", metavar="FILE", help="write the report to this file, not to standard output")
    add(
        "--fail-on",
        choices=(*_LEVELS, _NEVER),
        default=fail_on.value,
        help=f"least severity that fails; default: {fail_on.value}",
    )
    add("--least", choices=_LEVELS, default="note", help="least severity to report; default: note")
    add(
        "--severity",
        action="append",
        default=[],
        type=_rule_severity,
        metavar="RULE=LEVEL",
        help="severity of a rule: breaking, additive, note or off; may be given several times",
    )
    add("--ignore", metavar="FILE", help="TOML file of findings to ignore, with reasons and dates")
    add("--baseline", metavar="FILE", help="JSON report; report only findings that are not in it")
    return parser


def _rule_severity(text: str) -> tuple[str, str]:
    rule, separator, level = text.partition("=")
    if not separator or level not in (*_LEVELS, selection.OFF):
        choices = ", ".join((*_LEVELS, selection.OFF))
        raise argparse.ArgumentTypeError(f"{text!r} is not RULE=LEVEL with a LEVEL of {choices}")
    return rule, level


def run(
    parser: argparse.ArgumentParser,
    argv: Sequence[str] | None,
    make: Callable[[argparse.Namespace], Report],
) -> int:
    """Parse the arguments, make the report, write it and return the exit code."""
    try:
        options = parser.parse_args(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else USAGE
    try:
        entries = selection.read_ignore_file(options.ignore) if options.ignore else []
        known = selection.read_baseline(options.baseline) if options.baseline else frozenset()
        report = make(options)
        findings = selection.with_severities(report.findings, dict(options.severity))
        today = datetime.now(UTC).date()
        findings, hints = selection.without_ignored(findings, entries, today)
        new = [finding for finding in findings if finding.fingerprint not in known]
        least = ORDER.index(Severity(options.least))
        shown = [finding for finding in new if ORDER.index(finding.severity) <= least]
        report.findings = sorted(shown, key=lambda finding: finding.order)
        for hint in hints:
            note(hint)
        _write(FORMATS[options.format](report), options.report)
    except (ContractError, KamiwazaError, OSError) as error:
        return _failed(error)
    except KeyboardInterrupt:
        return INTERRUPTED
    verdict = _verdict({finding.severity for finding in new}, options.fail_on)
    return INCOMPLETE if verdict == CLEAN and not report.is_complete else verdict


def note(text: str) -> None:
    """Write one line to standard error."""
    sys.stderr.write(f"{printable(' '.join(text.split()))}\n")


def _failed(error: Exception) -> int:
    note(f"error: {error}")
    if isinstance(error, (InvalidArgumentError, ConfigurationError)):
        return USAGE
    if isinstance(error, DeniedError):
        return DENIED
    return UNREACHABLE if isinstance(error, UnreachableError) else UNREADABLE


def _write(text: str, path: str | None) -> None:
    if path is not None:
        write_whole_file(path, text)
        return
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader has seen enough, as with `| head`. The second write at exit must not fail.
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except UnicodeEncodeError:
        encoding = sys.stdout.encoding
        sys.stdout.write(text.encode(encoding, "backslashreplace").decode(encoding))


def _verdict(severities: set[Severity], fail_on: str) -> int:
    if fail_on == _NEVER:
        return CLEAN
    failing = set(ORDER[: ORDER.index(Severity(fail_on)) + 1]) & severities
    if Severity.BREAKING in failing:
        return BREAKING
    return DRIFT if failing else CLEAN
