"""Migrating the source of one program."""

from __future__ import annotations

from dataclasses import dataclass

import libcst as cst
from libcst.metadata import MetadataWrapper

from kamiwaza.migrate.calls import CallRewriter
from kamiwaza.migrate.expressions import Bindings, Finding
from kamiwaza.migrate.imports import ImportRewriter


@dataclass(frozen=True, slots=True)
class Migrated:
    """A migrated program.

    Attributes:
        source: the new source, in the encoding of the old one.
        findings: the code that was not rewritten, by line.
    """

    source: bytes
    findings: tuple[Finding, ...]


class _UsedNames(cst.CSTVisitor):
    """Collects every name outside of imports, also in texts, which may be annotations."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def on_visit(self, node: cst.CSTNode) -> bool:
        if isinstance(node, cst.Name):
            self.names.add(node.value)
        if isinstance(node, cst.SimpleString):
            self.names.add(str(node.raw_value))
        return not isinstance(node, cst.Import | cst.ImportFrom)


def _bindings(module: cst.Module) -> Bindings:
    """Return the imports and client names of a program, also if a use precedes its binding."""
    bindings = Bindings()
    known = -1
    while len(bindings.clients) + len(bindings.services) > known:
        known = len(bindings.clients) + len(bindings.services)
        module.visit(bindings)
    return bindings


def migrate_source(source: bytes) -> Migrated:
    """Return a program with the imports and calls of this package.

    A program that has no name of the vendor's package and none of ours stays as it is. Migrating
    the result again changes nothing.

    Args:
        source: the source of a Python program.

    Raises:
        libcst.ParserSyntaxError: the source is not valid Python.
    """
    wrapper = MetadataWrapper(cst.parse_module(source), unsafe_skip_copy=True)
    bindings = _bindings(wrapper.module)
    if not bindings.vendor and not bindings.is_migrated:
        return Migrated(source, ())
    calls = CallRewriter(bindings)
    rewritten = wrapper.visit(calls)
    used = _UsedNames()
    rewritten.visit(used)
    # Rewriting calls keeps the lines in front of the imports.
    imports = ImportRewriter(used.names)
    result = MetadataWrapper(rewritten, unsafe_skip_copy=True).visit(imports)
    findings = sorted({*calls.findings, *imports.findings}, key=lambda finding: finding.line)
    return Migrated(result.bytes, tuple(findings))
