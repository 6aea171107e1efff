"""`contract probe`: read a live platform and check every answer."""

from __future__ import annotations

import argparse
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza.config import SDKConfig
from kamiwaza.contract.commands import options
from kamiwaza.contract.commands.client_methods import methods_of, rows
from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.findings.finding import Finding, Report
from kamiwaza.contract.probing.cleaning import PREFIX, Cleaner, checked_prefix, stopped_by_signals
from kamiwaza.contract.probing.cycles import Cycles
from kamiwaza.contract.probing.probe import Probe, Progress
from kamiwaza.contract.probing.reading import LimitReachedError, Reader
from kamiwaza.contract.probing.resources import skipped
from kamiwaza.contract.probing.writing import Writer
from kamiwaza.contract.sources.resolve import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_DESCRIPTION = """Read a running platform and check every answer against the contract.

Only GET requests are sent, besides the one that logs in, unless you give --writes
or --clean-up. Ids are taken from its lists. It needs the extra `sandbox`, which checks JSON."""


def main(argv: Sequence[str] | None = None) -> int:
    """Probe a platform, write the report and return the exit code.

    Args:
        argv: the arguments after `contract probe`. Default: those of the process.
    """
    parser = options.new_parser("probe", _DESCRIPTION, fail_on=Severity.BREAKING)
    add = parser.add_argument
    add("--server", metavar="URL", help="address of the platform; default: KAMIWAZA_BASE_URL")
    add("--max-requests", type=_positive, default=1000, help="requests in this run; default: 1000")
    add("--rate", type=_rate, default=10.0, help="requests for each second; 0: unlimited")
    add("--state", metavar="FILE", help="keep the progress in this file, and continue from it")
    add("--writes", action="store_true", help="also create, change and delete objects")
    add("--clean-up", action="store_true", help="only delete what an earlier --writes has left")
    add(
        "--prefix",
        type=_prefix,
        default=PREFIX,
        help=f"beginning of the names of these things; default: {PREFIX}",
    )
    return options.run(parser, argv, _report)


def _prefix(text: str) -> str:
    try:
        return checked_prefix(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return int(text)


def _rate(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < math.inf:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of requests for each second")
    return value


def _report(given: argparse.Namespace) -> Report:
    given.server = given.server or SDKConfig().base_url
    if given.clean_up:
        return _cleaned(given)
    report = _read(given)
    if given.writes and report.is_complete:
        written = _written(given)
        report.findings += written.findings
        report.is_complete = written.is_complete
    return report


def _read(given: argparse.Namespace) -> Report:
    server = given.server
    progress = Progress.load(given.state) if given.state else Progress()
    reader = Reader(server, max_requests=given.max_requests, rate=given.rate)
    probe = Probe(shipped(), _methods(), reader, progress)
    is_complete = True
    try:
        for _ in probe.steps():
            if given.state:
                progress.save(given.state)
    except LimitReachedError:
        is_complete = False
        options.note(f"stopped after {reader.sent} requests; --state FILE continues in another run")
    finally:
        reader.close()
    left = len(probe.operations) - len(progress.done)
    options.note(
        f"{len(progress.done)} operations probed, {left} not (no ids or no requests left),"
        f" {len(progress.denied)} not answered to you; {reader.sent} requests"
    )
    if is_complete and not progress.done - progress.denied:
        raise ContractError(f"{server}: it answered no operation to this user")
    findings = [replace(f, methods=methods_of(f.place)) for f in progress.findings]
    return Report(f"Answers of {server}", server, findings, is_complete=is_complete)


def _written(given: argparse.Namespace) -> Report:
    """Run the cycles, and delete everything that they created, also after an error."""
    writer = Writer(given.server, max_requests=given.max_requests, rate=given.rate)
    cycles = Cycles(shipped(), writer, given.prefix)
    cleaner = Cleaner(shipped(), writer, given.prefix)
    left: list[str] = []
    is_complete = True
    try:
        with stopped_by_signals():
            for _ in cycles.steps():
                left += cleaner.delete_created(cycles.created)
    except LimitReachedError:
        is_complete = False
        options.note(f"stopped writing after {writer.sent} requests")
    finally:
        left += cleaner.delete_created(cycles.created)
        writer.close()
        if left:
            again = f"--clean-up --prefix {given.prefix}"
            options.note(f"left on the platform: {', '.join(left)}; {again} deletes it")
    options.note(f"{len(cycles.done)} resources created and deleted; {writer.sent} requests")
    for title, reasons in (("not allowed", cycles.refused), ("never created", skipped())):
        if reasons:
            listed = "; ".join(f"{place} {reason}" for place, reason in sorted(reasons.items()))
            options.note(f"{title}: {listed}")
    findings = [replace(f, methods=methods_of(f.place)) for f in cycles.findings]
    return Report("", given.server, findings, is_complete=is_complete)


def _cleaned(given: argparse.Namespace) -> Report:
    """Delete what earlier runs have left."""
    writer = Writer(given.server, max_requests=given.max_requests, rate=given.rate)
    try:
        gone, left = Cleaner(shipped(), writer, given.prefix).delete_by_prefix()
    finally:
        writer.close()
    options.note(f"deleted: {', '.join(gone) or 'nothing'}")
    findings = [
        Finding(Severity.BREAKING, "write-not-deleted", name, "it cannot be deleted")
        for name in left
    ]
    return Report(f"Clean-up of {given.server}", given.server, findings)


def _methods() -> dict[str, str]:
    """Return the method to call for every operation that methods only read with."""
    paths: dict[str, str] = {}
    for row in rows():
        if row["effect"] == "reads" and len(row["operations"]) == 1:
            key = row["operations"][0]
            paths[key] = paths.get(key) or (row["path"] if _takes_ids(key, row) else "")
    return paths


def _takes_ids(key: str, row: Mapping[str, Any]) -> bool:
    """Return whether the ids in the path are all that a method needs."""
    required = [parameter for parameter in row["parameters"] if parameter["required"]]
    is_answer = not row["returns"].startswith(("EventStream", "Operation", "Iterator"))
    takes = len(required) == key.count("{") and all(p["positional"] for p in required)
    return takes and is_answer and not any(p["kind"] == "path" for p in required)
