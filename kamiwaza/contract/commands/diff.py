"""`contract diff OLD NEW`: the changes between two documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.commands import options
from kamiwaza.contract.commands.client_methods import methods_of
from kamiwaza.contract.commands.comparison import difference_of
from kamiwaza.contract.diff.rules import Severity
from kamiwaza.contract.findings.finding import Finding, Report
from kamiwaza.contract.sources.resolve import document_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from kamiwaza.contract.diff.compare import Difference

_DESCRIPTION = """Report the changes between two documents of the platform.

OLD and NEW are each a file, a URL, the address of a running platform (its /openapi.json is read
with the credentials of KAMIWAZA_*), a release such as 1.0.1, or `client` for the contract of this
client. Of an older release by name, only its operations are known, not their members."""


def main(argv: Sequence[str] | None = None) -> int:
    """Write the report of two documents and return the exit code.

    Args:
        argv: the arguments after `contract diff`. Default: those of the process.
    """
    parser = options.new_parser("diff", _DESCRIPTION, fail_on=Severity.ADDITIVE)
    parser.add_argument("old", metavar="OLD", help="the older document")
    parser.add_argument("new", metavar="NEW", help="the newer document")
    return options.run(parser, argv, _report)


def _report(given: argparse.Namespace) -> Report:
    difference = difference_of(document_of(given.old), document_of(given.new))
    title = f"Changes from {given.old} to {given.new}"
    return Report(title, given.new, list(_findings(difference)))


def _findings(difference: Difference) -> Iterator[Finding]:
    operations: dict[object, list[str]] = {}
    for key, changes in difference.changes_by_operation().items():
        for change in changes:
            operations.setdefault(change, []).append(key)
    for change in difference.changes:
        own = [change.owner.name] if change.owner.kind == "operation" else []
        keys = [*own, *operations.get(change, ())]
        methods = sorted({method for key in keys for method in methods_of(key)})
        sides = ", ".join(side.value for side in change.sides)
        where = f"{change.place} ({sides})" if change.owner.kind == "schema" else change.place
        yield Finding(change.severity, change.rule, where, change.text, tuple(methods))
