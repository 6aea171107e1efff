"""The architecture: layers of imports, sizes of files and functions, and docstrings."""

from __future__ import annotations

import ast
import importlib
import re
import shutil
import sys
from functools import cache
from pathlib import Path

import pytest

import kamiwaza
from tests.import_graph import Layers, SourceTree, find_cycle, imports_in, module_name

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "kamiwaza"
WRITTEN = [
    path
    for folder in (PACKAGE, ROOT / "scripts")
    for path in sorted(folder.rglob("*.py"))
    if "_sync" not in path.parts
]
HALVES = sorted(PACKAGE.rglob("*.py"))

TREE = SourceTree.read(ROOT, "kamiwaza", "scripts")

# From the bottom to the top, without the name `kamiwaza`. The innermost folder counts, and `_sync`
# is like `_async`. `x.__init__` is the package `x` itself and nothing in it.
_PACKAGE_LAYERS = [
    "_version logger clock redaction vendor_names _async.__init__",
    "errors concurrency progress presentation",
    "extras",
    "config serialization naming contract operations streaming arguments network observability",
    "auth http paging schemas uploads",
    "bulk",
    "domain files flight connection",
    "_async.http",
    "_async.bulk _async.paging _async.files _async.streaming _async.operations",
    "_async.services._base",
    "_async.services",
    "_async.services._namespaces",
    "_async.services._vendor_names",
    "_async.client",
    "contract.sources contract.probing",
    "__init__",
    "sandbox.clock sandbox.message",
    "sandbox.contract sandbox.file_answers sandbox.http",
    "sandbox.state",
    "sandbox.call",
    "sandbox.hosts",
    "sandbox.behaviours",
    "sandbox.faults sandbox.seeding",
    "sandbox.platform",
    "sandbox.sandbox",
    "sandbox",
    "testing",
    "migrate",
    "ray.packages ray.failures",
    "ray.checks ray.mapping ray.rate_limit ray.run_statistics",
    "ray.workers",
    "ray.chats ray.embeddings ray.retrieval ray.vector_sink",
    "ray",
    "cli.table cli.exit_codes cli.values cli.output cli.profiles",
    "contract.commands",
    "contract.__main__",
    "agents agent_tools",
    "cli.session",
    "cli.command",
    "cli.completion",
    "cli.methods",
    "cli.method_groups",
    "cli",
    "__main__",
]
LAYERS = Layers(
    [
        *(" ".join(f"kamiwaza.{name}" for name in names.split()) for names in _PACKAGE_LAYERS),
        "scripts.contract scripts.ledger",
        "scripts.scaffolding",
        "scripts",
    ]
)
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "base_utils", "shared"}


@cache
def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def _imports(path: Path) -> set[str]:
    """Return what a file imports at run time, also inside functions."""
    return TREE.imports(module_name(path, ROOT))


def _ids(paths: list[Path]) -> list[str]:
    return [str(path.relative_to(ROOT)) for path in paths]


@pytest.mark.parametrize("module", sorted(TREE.modules))
def test_imports_point_downwards(module: str) -> None:
    assert not LAYERS.upward(TREE, module)


def test_no_modules_import_each_other_in_a_cycle() -> None:
    assert not find_cycle(TREE.graph())


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of a copy of `kamiwaza`."""
    root = tmp_path_factory.mktemp("copy")
    shutil.copytree(PACKAGE, root / "kamiwaza", ignore=shutil.ignore_patterns("__pycache__"))
    return root


PLANTED = {
    "at the top of a module": (
        "kamiwaza/concurrency/locks.py", "from kamiwaza.http import retry", "kamiwaza.http.retry",
    ),
    "in a function": (
        "kamiwaza/http/threaded.py",
        "def f():\n    from kamiwaza._sync.http.pooled_transport import Connections",
        "kamiwaza._sync.http.pooled_transport",
    ),
    "in a method": (
        "kamiwaza/auth/manager.py",
        "class C:\n    async def f(self):\n        import kamiwaza._async.client",
        "kamiwaza._async.client",
    ),
    "relative": ("kamiwaza/errors/status.py", "from ..config import SDKConfig", "kamiwaza.config"),
    "in the sandbox": (
        "kamiwaza/sandbox/state/__init__.py",
        "from ..behaviours import models",
        "kamiwaza.sandbox.behaviours.models",
    ),
    "of the sandbox": (
        "kamiwaza/_async/client.py",
        "def f():\n    from kamiwaza.sandbox import Sandbox",
        "kamiwaza.sandbox",
    ),
    "of the scripts": ("kamiwaza/config.py", "from scripts.ledger import x", "scripts.ledger.x"),
}  # fmt: skip


@pytest.mark.parametrize("place", PLANTED)
def test_a_planted_upward_import_is_reported(copied: Path, place: str) -> None:
    file, statement, imported = PLANTED[place]
    path = copied / file
    before = path.read_text("utf-8")
    path.write_text(f"{before}\n\n{statement}\n", "utf-8")
    try:
        tree = SourceTree.read(copied, "kamiwaza")
        assert imported in LAYERS.upward(tree, module_name(path, copied))
    finally:
        path.write_text(before, "utf-8")


def test_a_planted_cycle_is_reported(copied: Path) -> None:
    """Both modules are of one layer, so that the layers alone would allow it."""
    path = copied / "kamiwaza" / "http" / "idempotency.py"
    before = path.read_text("utf-8")
    for file, statement in (
        ("idempotency", "def f():\n    from kamiwaza.http.retry_hints import retry_after"),
        ("retry_hints", "from . import idempotency"),
    ):
        planted = path.with_stem(file)
        planted.write_text(f"{planted.read_text('utf-8')}\n\n{statement}\n", "utf-8")
    cycle = find_cycle(SourceTree.read(copied, "kamiwaza").graph())
    assert set(cycle) == {"kamiwaza.http.idempotency", "kamiwaza.http.retry_hints"}
    assert before not in path.with_stem("retry_hints").read_text("utf-8")


def test_the_stub_tells_type_checkers_what_is_loaded_at_run_time() -> None:
    reported = {
        alias.asname or alias.name: node.module.removeprefix("kamiwaza").lstrip(".")
        for node in _tree(PACKAGE / "__init__.pyi").body
        if isinstance(node, ast.ImportFrom) and node.module
        for alias in node.names
    }
    assert reported.pop("__version__") == "_version"
    assert set(kamiwaza.__all__) == {*reported, "__version__"}
    for name, home in reported.items():
        found = importlib.import_module(f"kamiwaza.{home}" if home else f"kamiwaza.{name}")
        assert getattr(kamiwaza, name) is (getattr(found, name) if home else found)


@pytest.mark.parametrize("folder", ["kamiwaza", "kamiwaza/sandbox"])
def test_few_modules_lie_loose(folder: str) -> None:
    loose = [path.name for path in (ROOT / folder).glob("*.py")]
    assert len(loose) <= 10, f"put {loose} into folders"


# Large bodies of an event loop come over blocking connections, whose sockets threads can read.
CROSSING = {"kamiwaza._async.http.owned_transports": "kamiwaza._sync.http.pooled_transport"}


@pytest.mark.parametrize("path", HALVES, ids=_ids(HALVES))
def test_the_halves_and_the_services_do_not_know_each_other(path: Path) -> None:
    module = module_name(path, ROOT)
    found = _imports(path) - {CROSSING.get(module)}
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
        if {"httpx", "httpcore"} & {n.split(".")[0] for n in _imports(path)}
    ]
    assert {path.parent.name for path in knowing} == {"http"}, knowing


def test_only_the_retry_policy_and_the_transports_know_tenacity() -> None:
    knowing = {
        module_name(path, ROOT)
        for path in HALVES
        if any(n.split(".")[0] == "tenacity" for n in _imports(path))
    }
    assert knowing <= {
        "kamiwaza.http.retry", "kamiwaza._async.http.transport", "kamiwaza._sync.http.transport",
    }  # fmt: skip


@pytest.mark.parametrize("path", HALVES, ids=_ids(HALVES))
def test_the_generated_models_are_only_for_the_raw_layer(path: Path) -> None:
    found = set(_imports(path))
    assert not [name for name in found if name.startswith("kamiwaza_api.models")]


def test_the_generated_layer_imports_itself_attrs_and_the_standard_library() -> None:
    allowed = {*sys.stdlib_module_names, "attrs", "attr", "kamiwaza_api"}
    generated = ROOT / "generated" / "kamiwaza_api"
    for path in [*generated.glob("*.py"), *(generated / "api" / "serving").glob("*.py")]:
        package = module_name(path.parent, ROOT / "generated")
        for imported in imports_in(path.read_text("utf-8"), package):
            library = imported.module.split(".")[0]
            assert library in allowed, f"{path.name} imports {imported}"


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
    checked = [*WRITTEN, *sorted((ROOT / "tests").rglob("*.py"))]
    bare = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in checked
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if re.search(r"#\stype: ignore(?!\[[\w-]+(, [\w-]+)*\]\s+#)", line)
    ]
    assert not bare


def test_tests_look_at_the_transport_of_a_client_from_outside() -> None:
    """Its connections and credentials are seen in what arrives at a server."""
    for path in sorted((ROOT / "tests").rglob("*.py")):
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Attribute) and node.attr in ("_transport", "_pool"):
                assert isinstance(node.value, ast.Name), f"{path}:{node.lineno}"
                assert node.value.id == "self", f"{path}:{node.lineno}"


def test_nothing_here_needs_the_folder_shared_with_others() -> None:
    for path in WRITTEN:
        assert "../shared" not in path.read_text("utf-8"), path
