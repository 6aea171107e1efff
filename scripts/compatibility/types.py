"""Compare the types of annotations by their text."""

from __future__ import annotations

import ast

# Their arguments may be narrower: `Sequence[str]` is a `Sequence[str | int]`.
_COVARIANT = frozenset(
    {"Collection", "ItemList", "Iterable", "Iterator", "Mapping", "OrUnset", "Page", "Sequence"}
)


def covers(wide: str, narrow: str) -> bool:
    """Return whether every value of one type is of another type.

    Names are compared as text: a base class does not cover its subclasses.

    Args:
        wide: the type that may have more values.
        narrow: the type that may have fewer.
    """
    return _covers(_parsed(wide), _parsed(narrow))


def _parsed(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def _covers(wide: ast.expr, narrow: ast.expr) -> bool:
    options = _alternatives(wide)
    return all(any(_is_one(option, one) for option in options) for one in _alternatives(narrow))


def _is_one(option: ast.expr, one: ast.expr) -> bool:
    if ast.dump(option) == ast.dump(one):
        return True
    match option, one:
        case (
            ast.Subscript(value=ast.Name(id=name), slice=wide),
            ast.Subscript(value=ast.Name(id=other), slice=narrow),
        ) if name == other and name in _COVARIANT:
            pairs = zip(_arguments(wide), _arguments(narrow), strict=False)
            return all(_covers(a, b) for a, b in pairs)
    return False


def _arguments(node: ast.expr) -> list[ast.expr]:
    return node.elts if isinstance(node, ast.Tuple) else [node]


def _alternatives(node: ast.expr) -> list[ast.expr]:
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_alternatives(node.left), *_alternatives(node.right)]
    return [node]
