"""`contract check`: whether a server serves what the client, or a program, needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.config import SDKConfig
from kamiwaza.contract.commands import options
from kamiwaza.contract.commands.client_methods import operations_by_method
from kamiwaza.contract.commands.comparison import difference_of
from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.documents.openapi import operations
from kamiwaza.contract.findings.finding import Finding, MethodState, Report
from kamiwaza.contract.sources.resolve import document_of, shipped
from kamiwaza.contract.uses.sources import uses_in

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Iterator, Sequence

    from kamiwaza.contract.diff.changes import Change
    from kamiwaza.contract.diff.compare import Difference
    from kamiwaza.contract.uses.calls import Use

FINE, CHANGED, BROKEN, MISSING, UNKNOWN = "fine", "changed", "broken", "missing", "unknown"

_DESCRIPTION = """Report for every method of this client how it fares on a server.

States: fine; changed, without harm; broken; missing on the server; unknown, because the method
belongs to no operation. With --uses, only the methods that your program calls are checked."""
# Names that are never sent.
_INVISIBLE = frozenset({"operation-id", "tag-moved", "schema-renamed", "path-parameter"})
_SEVERITIES = {
    BROKEN: Severity.BREAKING,
    MISSING: Severity.BREAKING,
    CHANGED: Severity.ADDITIVE,
    UNKNOWN: Severity.NOTE,
}
_MAX_REASONS = 3


def main(argv: Sequence[str] | None = None) -> int:
    """Write the report about a server and return the exit code.

    Args:
        argv: the arguments after `contract check`. Default: those of the process.
    """
    parser = options.new_parser("check", _DESCRIPTION, fail_on=Severity.BREAKING)
    parser.add_argument(
        "--server",
        metavar="URL",
        help="address of the platform, a document, or a release; default: KAMIWAZA_BASE_URL",
    )
    parser.add_argument(
        "--uses", nargs="+", metavar="PATH", help="Python files or folders of your program"
    )
    return options.run(parser, argv, _report)


def _report(given: argparse.Namespace) -> Report:
    uses = None if given.uses is None else uses_in(given.uses, operations_by_method())
    server = given.server or SDKConfig().base_url
    states = method_states(difference_of(shipped(), document_of(server)))
    if uses is None:
        findings = [finding for state in states.values() for finding in _finding(state)]
        return Report(f"Methods on {server}", server, findings, list(states.values()))
    if not uses:
        options.note("no call of the client was found in the given files")
    used = {use.path: _state(states, use) for use in uses}
    findings = [finding for use in uses for finding in _finding(used[use.path], use)]
    return Report(f"Calls on {server}", server, findings, [used[name] for name in sorted(used)])


def method_states(difference: Difference) -> dict[str, MethodState]:
    """Return the state of every method of the client by its name.

    Args:
        difference: the changes from the contract of this client to the document of a server.
    """
    served = {operation.key for operation in operations(difference.new)}
    changes = difference.changes_by_operation()
    return {
        method: _method_state(method, keys, served, changes)
        for method, keys in sorted(operations_by_method().items())
    }


def _method_state(
    method: str, keys: tuple[str, ...], served: set[str], by_operation: dict[str, list[Change]]
) -> MethodState:
    if not keys:
        return MethodState(method, UNKNOWN, ("it belongs to no operation",))
    absent = [f"{key} is missing" for key in keys if key not in served]
    if len(absent) == len(keys):
        return MethodState(method, MISSING, tuple(absent))
    changes = [change for key in keys for change in by_operation.get(key, ())]
    seen = [change for change in dict.fromkeys(changes) if change.rule not in _INVISIBLE]
    breaking = [change for change in seen if change.severity is Severity.BREAKING]
    reasons = [f"{change.place}: {change.text}" for change in breaking or seen]
    if absent or breaking:
        return MethodState(method, BROKEN, (*absent, *(reasons if breaking else ())))
    return MethodState(method, CHANGED if seen else FINE, tuple(reasons))


def _state(states: dict[str, MethodState], use: Use) -> MethodState:
    reason = "this client has no method of this name"
    return states.get(use.path) or MethodState(use.path, UNKNOWN, (reason,))


def _finding(state: MethodState, use: Use | None = None) -> Iterator[Finding]:
    is_internal = state.state == UNKNOWN and (use is None or use.is_known)
    if state.state == FINE or is_internal:
        return
    yield Finding(
        _SEVERITIES[state.state],
        f"method-{state.state}",
        state.method,
        f"{state.state}: {_text(state.reasons)}",
        (state.method,),
        use.file if use else "",
        use.line if use else 0,
    )


def _text(reasons: Iterable[str]) -> str:
    texts = list(reasons)
    more = f" and {len(texts) - _MAX_REASONS} more" if len(texts) > _MAX_REASONS else ""
    return "; ".join(texts[:_MAX_REASONS]) + more
