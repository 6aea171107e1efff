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
from kamiwaza.contract.findings.finding import Report
from kamiwaza.contract.probing.probe import Probe, Progress
from kamiwaza.contract.probing.reading import LimitReachedError, Reader
from kamiwaza.contract.sources.resolve import shipped

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_DESCRIPTION = """Read a running platform and check every answer against the contract.

Only GET requests are sent, besides the one that logs in. Ids are taken from its
lists. It needs the extra `sandbox`, which checks JSON."""


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
    return options.run(parser, argv, _report)


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
    server = given.server or SDKConfig().base_url
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


def _methods() -> dict[str, str]:
    """Return the method to call for every operation that methods only read with."""
    found: dict[str, str] = {}
    for row in rows():
        if row["effect"] == "reads" and len(row["operations"]) == 1:
            key = row["operations"][0]
            found[key] = found.get(key) or (row["path"] if _takes_ids(key, row) else "")
    return found


def _takes_ids(key: str, row: Mapping[str, Any]) -> bool:
    """Return whether the ids in the path are all that a method needs."""
    required = [parameter for parameter in row["parameters"] if parameter["required"]]
    is_answer = not row["returns"].startswith(("EventStream", "Operation", "Iterator"))
    takes = len(required) == key.count("{") and all(p["positional"] for p in required)
    return takes and is_answer and not any(p["kind"] == "path" for p in required)
