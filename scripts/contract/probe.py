"""Import a generated package and build every request, in a separate process.

`python -m scripts.contract.probe FOLDER` prints the requests as JSON.
"""

from __future__ import annotations

import importlib
import inspect
import json
import sys
from pathlib import Path
from typing import Any

STUB = "00000000-0000-4000-8000-000000000001"
# The only member of the mapping that is passed to parameters of that type.
PART = "part"


def probe(package: Path) -> dict[str, dict[str, Any]]:
    """Return the request of each endpoint function with sample arguments, by endpoint name."""
    sys.path.insert(0, str(package.parent))
    importlib.import_module(package.name)
    modules = [_module_name(path, package) for path in sorted(package.rglob("*.py"))]
    loaded = {name: importlib.import_module(name) for name in modules}
    built: dict[str, dict[str, Any]] = {}
    for name, module in loaded.items():
        endpoint = getattr(module, "ENDPOINT", None)
        if endpoint is not None:
            function = getattr(module, name.rpartition(".")[2])
            exported = getattr(loaded[name.rpartition(".")[0]], name.rpartition(".")[2])
            built[endpoint.name] = _describe(endpoint, function, exported is function)
    return built


def _module_name(path: Path, package: Path) -> str:
    relative = path.relative_to(package.parent).with_suffix("")
    return ".".join(relative.parts).removesuffix(".__init__")


def _describe(endpoint: Any, function: Any, exported: bool) -> dict[str, Any]:
    try:
        request = build(function, without=endpoint.absent_parameters)
    except Exception as error:  # any error is reported with the operation
        return {"error": f"building the request failed: {error!r}"}
    return {
        "error": "" if exported else "its package does not export the function",
        "method": request.endpoint.method,
        "template": endpoint.path,
        "absent_in": endpoint.absent_in,
        "path": request.path,
        "query": [name for name, _ in request.query],
        "header": [name for name, _ in request.headers],
        "body": request.body is not importlib.import_module(_types(function)).UNSET,
    }


def build(function: Any, *, without: tuple[str, ...] = ()) -> Any:
    """Return the request of a function called with every argument except `without`."""
    positional, keywords = [], {}
    for parameter in inspect.signature(function).parameters.values():
        if parameter.name in without:
            continue
        takes_mapping = str(parameter.annotation).startswith("Mapping[str, object]")
        value = {PART: STUB} if takes_mapping and parameter.name != "body" else STUB
        if parameter.kind is inspect.Parameter.KEYWORD_ONLY:
            keywords[parameter.name] = {} if parameter.name == "body" else value
        else:
            positional.append(value)
    return function(*positional, **keywords)


def _types(function: Any) -> str:
    return f"{function.__module__.partition('.')[0]}.types"


if __name__ == "__main__":
    sys.stdout.write(json.dumps(probe(Path(sys.argv[1]).resolve())))
