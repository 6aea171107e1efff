"""The design as a test: who imports whom, how large things are, what is documented."""

from __future__ import annotations

import ast
import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kamiwaza"
WRITTEN = [
    path
    for folder in (PACKAGE, ROOT / "scripts")
    for path in sorted(folder.rglob("*.py"))
    if "_sync" not in path.parts
]
HALVES = sorted(PACKAGE.rglob("*.py"))

# From the bottom to the top, by folder; a module may import its own layer and those below.
LAYERS = [
    "_version logger clock redaction",
    "errors concurrency progress",
    "config serialization naming contract operations streaming arguments network",
    "auth http paging schemas uploads",
    "domain files",
    "_async.http",
    "_async.paging _async.files _async.streaming _async.operations",
    "_async.services",
    "_async.client",
    "__init__",
    "sandbox",
]
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base_utils", "shared"}


def _name(path: Path) -> str:
    relative = path.relative_to(ROOT).with_suffix("")
    return ".".join(relative.parts)


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _is_type_checking(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def _imports(node: ast.AST, *, deferred: bool) -> Iterator[str]:
    """Yield what is imported at run time; with `deferred` also inside functions."""
    for child in ast.iter_child_nodes(node):
        if _is_type_checking(child):
            continue
        if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)) and not deferred:
            continue
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names)
        elif isinstance(child, ast.ImportFrom) and child.level:
            yield "." * child.level
        elif isinstance(child, ast.ImportFrom) and child.module:
            yield child.module
            yield from (f"{child.module}.{alias.name}" for alias in child.names)
        else:
            yield from _imports(child, deferred=deferred)


def _layer(module: str) -> int | None:
    local = module.removeprefix("kamiwaza.").replace("_sync.", "_async.").replace("_sync", "_async")
    if module == "kamiwaza":
        local = "__init__"
    for number, names in enumerate(LAYERS):
        if any(local == name or local.startswith(name + ".") for name in names.split()):
            return number
    return None


def _ids(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("path", HALVES, ids=_ids(HALVES))
def test_dependencies_point_downwards(path: Path) -> None:
    module = _name(path).removesuffix(".__init__")
    if module in ("kamiwaza._async", "kamiwaza._sync"):
        return
    own = _layer(module)
    assert own is not None, f"{module}: say in LAYERS where it belongs"
    for imported in _imports(_tree(path), deferred=False):
        if not imported.startswith("kamiwaza.") or imported in ("kamiwaza.concurrency.primitives",):
            continue
        target = _layer(imported)
        assert target is None or target <= own, f"{module} imports {imported}, which is above it"


@pytest.mark.parametrize("path", HALVES, ids=_ids(HALVES))
def test_the_halves_and_the_services_do_not_know_each_other(path: Path) -> None:
    module = _name(path)
    found = set(_imports(_tree(path), deferred=True))
    if "._sync." in module:
        assert not [name for name in found if "._async" in name]
    if "._async." in module:
        assert not [name for name in found if "._sync" in name]
        assert "asyncio" not in found, "what differs between the halves belongs in concurrency/"
    if re.search(r"\._a?sync\.services\.", module):
        own = module.split(".services.")[1].split(".")[0]
        others = [
            n for n in found if ".services." in n and n.split(".services.")[1].split(".")[0] != own
        ]
        others = [n for n in others if not n.split(".services.")[1].startswith("_")]
        assert not others or own == "_namespaces"
        assert not [name for name in found if name.endswith("sync.client")]


def test_only_few_folders_know_the_http_library() -> None:
    knowing = [
        path.relative_to(PACKAGE)
        for path in HALVES
        if {"httpx", "httpcore"} & {n.split(".")[0] for n in _imports(_tree(path), deferred=True)}
    ]
    assert {path.parent.name for path in knowing} == {"http"}, knowing


def test_only_the_retry_policy_and_the_transports_know_tenacity() -> None:
    knowing = {
        _name(path)
        for path in HALVES
        if any(n.split(".")[0] == "tenacity" for n in _imports(_tree(path), deferred=True))
    }
    assert knowing <= {
        "kamiwaza.http.retry", "kamiwaza._async.http.transport", "kamiwaza._sync.http.transport",
    }  # fmt: skip


@pytest.mark.parametrize("path", HALVES, ids=_ids(HALVES))
def test_the_generated_models_are_only_for_the_raw_layer(path: Path) -> None:
    found = set(_imports(_tree(path), deferred=True))
    assert not [name for name in found if name.startswith("kamiwaza_api.models")]


def test_the_generated_layer_imports_itself_attrs_and_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "attrs", "attr", ""}
    generated = ROOT / "generated" / "kamiwaza_api"
    for path in [*generated.glob("*.py"), *(generated / "api" / "serving").glob("*.py")]:
        for imported in _imports(_tree(path), deferred=True):
            assert imported.split(".")[0] in allowed, f"{path.name} imports {imported}"


@pytest.mark.parametrize("path", WRITTEN, ids=_ids(WRITTEN))
def test_a_file_is_a_room(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert lines <= 400, f"{lines} lines"
    assert not {*path.with_suffix("").parts} & FORBIDDEN_NAMES
    long_ones = [
        f"{node.name}: {(node.end_lineno or 0) - node.lineno + 1} lines"
        for node in ast.walk(_tree(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
        and (node.end_lineno or 0) - node.lineno + 1 > _allowed(node)
    ]
    assert not long_ones


def _allowed(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """A long signature with its docstring is data; the body is what must stay short."""
    first = node.body[0]
    if len(node.body) > 1 and isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        first = node.body[1]
    return 60 + max(0, first.lineno - node.lineno - 10)


@pytest.mark.parametrize("path", WRITTEN, ids=_ids(WRITTEN))
def test_every_public_name_is_documented(path: Path) -> None:
    missing = [] if ast.get_docstring(_tree(path)) else ["the module"]
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
            missing += _undocumented(node)
    missing += _undocumented(_tree(path), functions_only=True)
    assert not missing


def _undocumented(parent: ast.ClassDef | ast.Module, *, functions_only: bool = False) -> list[str]:
    found = []
    if isinstance(parent, ast.ClassDef) and not ast.get_docstring(parent):
        found.append(parent.name)
    for node in parent.body:
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) or node.name.startswith(
            "_"
        ):
            continue
        overload = any(
            "overload" in ast.unparse(d) or ".setter" in ast.unparse(d) for d in node.decorator_list
        )
        text = ast.get_docstring(node)
        if not text and not overload:
            found.append(node.name)
    return found


def test_nothing_prints_and_no_default_is_mutable() -> None:
    for path in WRITTEN:
        if "scripts" in path.parts or path.name in ("__main__.py", "demo.py"):
            continue
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                assert node.func.id != "print", f"{path}:{node.lineno}"
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                defaults = [*node.args.defaults, *[d for d in node.args.kw_defaults if d]]
                assert not [d for d in defaults if isinstance(d, (ast.List, ast.Dict, ast.Set))]


def test_every_folder_is_a_package() -> None:
    """Type checkers do not look into an installed package behind a folder that is none."""
    folders = {path.parent for path in HALVES if not path.parent.name.startswith(".")}
    assert not [folder for folder in folders if not (folder / "__init__.py").exists()]


def test_every_ignored_type_error_says_why() -> None:
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in WRITTEN
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"type: ignore(?!\[[\w-]+(, [\w-]+)*\]\s+#)", line)
    ]
    assert not bare


def test_nothing_here_needs_the_folder_shared_with_others() -> None:
    for path in WRITTEN:
        assert "../shared" not in path.read_text("utf-8"), path
