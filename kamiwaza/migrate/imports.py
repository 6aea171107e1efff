"""Rewriting the imports of the vendor's package."""

from __future__ import annotations

from collections.abc import Sequence

import libcst as cst

import kamiwaza
from kamiwaza.migrate.expressions import VENDOR, ReportingTransformer, chain, dotted
from kamiwaza.vendor_names.table import rows_by_name

_SCHEMAS = "its classes are in `kamiwaza.schemas`; methods take keyword arguments instead of them"


class ImportRewriter(ReportingTransformer):
    """Import the names that `kamiwaza` has from there, and list the others."""

    def __init__(self, used: set[str]) -> None:
        """Hold the names that the program uses outside of imports."""
        super().__init__()
        self._used = used

    def leave_ImportFrom(  # noqa: N802  libcst's name
        self, original_node: cst.ImportFrom, updated_node: cst.ImportFrom
    ) -> cst.BaseSmallStatement | cst.FlattenSentinel[cst.BaseSmallStatement] | cst.RemovalSentinel:
        """Split one import into the names of `kamiwaza` and the others."""
        module = "" if original_node.relative else dotted(original_node.module)
        if module.partition(".")[0] != VENDOR:
            return updated_node
        if isinstance(updated_node.names, cst.ImportStar):
            self._report(original_node, f"{module}: name what you import, without *")
            return updated_node
        moved, left = [], []
        for alias in updated_node.names:
            ours = self._moved(original_node, module, alias)
            if ours is not None:
                moved.append(ours)
            elif self._is_used(alias):
                left.append(alias)
        return _statements(updated_node, moved, left)

    def _is_used(self, alias: cst.ImportAlias) -> bool:
        return (alias.evaluated_alias or alias.evaluated_name) in self._used

    def _moved(
        self, node: cst.ImportFrom, module: str, alias: cst.ImportAlias
    ) -> cst.ImportAlias | None:
        name = alias.evaluated_name
        row = rows_by_name().get(name)
        target = name if row is None else row.call
        if ".schemas" not in module and target.isidentifier() and target in kamiwaza.__all__:
            if target == name or alias.asname is not None:
                return alias.with_changes(name=cst.Name(target))
            return alias.with_changes(name=cst.Name(target), asname=cst.AsName(cst.Name(name)))
        if self._is_used(alias):
            way = _SCHEMAS if ".schemas" in module or row is None else row.advice
            self._report(node, f"{module}.{name}: {way}")
        return None

    def leave_Import(  # noqa: N802  libcst's name
        self, original_node: cst.Import, updated_node: cst.Import
    ) -> cst.Import:
        """Rewrite `import kamiwaza_sdk` and list imports of its modules."""
        names = []
        for alias in updated_node.names:
            name = dotted(alias.name)
            if name == VENDOR:
                asname = alias.asname or cst.AsName(cst.Name(VENDOR))
                alias = alias.with_changes(name=cst.Name("kamiwaza"), asname=asname)
            elif name.partition(".")[0] == VENDOR:
                self._report(original_node, f"{name}: use `from kamiwaza import ...`")
            names.append(alias)
        return updated_node.with_changes(names=names)


def _statements(
    node: cst.ImportFrom, moved: Sequence[cst.ImportAlias], left: Sequence[cst.ImportAlias]
) -> cst.BaseSmallStatement | cst.FlattenSentinel[cst.BaseSmallStatement] | cst.RemovalSentinel:
    rest = node.with_changes(names=_separated(left)) if left else None
    if not moved:
        return rest or cst.RemoveFromParent()
    ours = node.with_changes(module=chain("kamiwaza"), names=_separated(moved))
    if rest is None:
        return ours
    semicolon = cst.Semicolon(whitespace_after=cst.SimpleWhitespace(" "))
    return cst.FlattenSentinel([ours.with_changes(semicolon=semicolon), rest])


def _separated(aliases: Sequence[cst.ImportAlias]) -> list[cst.ImportAlias]:
    """Return aliases without a comma after the last one, where there are no parentheses."""
    if not aliases:
        return []
    *first, last = aliases
    comma = cst.Comma(whitespace_after=cst.SimpleWhitespace(" "))
    spaced = [
        alias if isinstance(alias.comma, cst.Comma) else alias.with_changes(comma=comma)
        for alias in first
    ]
    return [*spaced, last.with_changes(comma=cst.MaybeSentinel.DEFAULT)]
