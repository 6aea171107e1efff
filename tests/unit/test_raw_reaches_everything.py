"""`client.raw` takes each operation of the contract to the platform, valid, in both halves."""

from __future__ import annotations

import importlib
import io
import json
import re
from importlib import resources
from typing import Any

import pytest

from kamiwaza import APIStatusError
from kamiwaza.sandbox import Sandbox
from kamiwaza_api.types import File

CONTRACT: dict[str, Any] = json.loads(
    resources.files("kamiwaza_api").joinpath("contract.json").read_text("utf-8")
)
OPERATIONS = [
    (method, path, operation)
    for path, item in CONTRACT["paths"].items()
    for method, operation in item.items()
]
TEXTS = {
    "uuid": "00000000-0000-4000-8000-000000000001",
    "date-time": "2026-01-02T03:04:05Z",
    "date": "2026-01-02",
    "uri": "https://kamiwaza.test/x",
    "email": "someone@kamiwaza.test",
}


def least(schema: dict[str, Any]) -> Any:
    """Return the smallest value a schema allows."""
    if "$ref" in schema:
        return least(CONTRACT["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return least(next(s for s in schema[word] if s != {"type": "null"}))
    if "const" in schema or "enum" in schema:
        return schema.get("const", next(iter(schema.get("enum", [None]))))
    kind = schema.get("type", "object")
    if kind == "object":
        members = schema.get("properties", {})
        return {name: least(members[name]) for name in schema.get("required", [])}
    if kind == "array":
        return [least(schema.get("items", {}))] * schema.get("minItems", 0)
    if kind == "string":
        return _text(schema)
    number = schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    return {"boolean": True, "null": None}.get(kind, number)


def _text(schema: dict[str, Any]) -> Any:
    if schema.get("format") == "binary":
        return File(io.BytesIO(b"content"), "file.zip", "application/zip")
    if schema.get("format") in TEXTS:
        return TEXTS[schema["format"]]
    pattern = schema.get("pattern", "")
    wanted = ["a", "0" * 64, "sha256:" + "0" * 64, "a/b", *re.findall(r"\w+", pattern)]
    wanted.append(pattern.lstrip("^").partition("[")[0] + "a")
    fits = [w for w in wanted if re.search(pattern, w) and len(w) >= schema.get("minLength", 0)]
    return fits[0] if fits else "a" * max(1, schema.get("minLength", 0))


def _request(path: str, operation: dict[str, Any]) -> Any:
    service, _, name = operation["operationId"].partition(".")
    function = getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), name)
    needed = {p["name"]: p for p in operation.get("parameters", []) if p.get("required")}
    in_path = re.findall(r"{(\w+)}", path)
    keywords: dict[str, Any] = {
        re.sub(r"\W", "_", n).lower(): least(p["schema"])
        for n, p in needed.items()
        if n not in in_path
    }
    if "requestBody" in operation:
        content = next(iter(operation["requestBody"]["content"].values()))
        keywords["body"] = least(content["schema"])
    return function(*[least(needed[name]["schema"]) for name in in_path], **keywords)


@pytest.fixture(scope="module")
def sandbox() -> Any:
    with Sandbox() as found:
        yield found


@pytest.mark.parametrize(("method", "path", "operation"), OPERATIONS, ids=lambda x: str(x)[:60])
def test_the_synchronous_client_reaches(
    sandbox: Sandbox, method: str, path: str, operation: dict[str, Any]
) -> None:
    request = _request(path, operation)
    with sandbox.client(max_retries=0) as client:
        try:
            if request.endpoint.answer == "sse":
                with client.raw.stream(request):
                    pass
            else:
                client.raw.send(request)
        except APIStatusError as error:
            _refused_by_behaviour(error)
        assert _arrived(sandbox) == (method.upper(), operation["operationId"])


@pytest.mark.anyio
async def test_the_asynchronous_client_reaches(sandbox: Sandbox) -> None:
    async with sandbox.async_client(max_retries=0) as client:
        for method, path, operation in OPERATIONS:
            request = _request(path, operation)
            try:
                if request.endpoint.answer == "sse":
                    async with client.raw.stream(request):
                        pass
                else:
                    await client.raw.send(request)
            except APIStatusError as error:
                _refused_by_behaviour(error)
            assert _arrived(sandbox) == (method.upper(), operation["operationId"])


def _refused_by_behaviour(error: APIStatusError) -> None:
    """Not by the router; that the contract allows the request is what the session's audit says."""
    assert error.status_code not in (307, 405), error


def _arrived(sandbox: Sandbox) -> tuple[str, str | None]:
    """Return what came last."""
    last = sandbox.requests[-1]
    return last.method, last.operation
