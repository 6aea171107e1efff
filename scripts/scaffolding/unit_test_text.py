"""Write a test of a new method with a fixed answer as source text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scripts.scaffolding.method_text import MethodText, Parameter, literal
from scripts.scaffolding.samples import largest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject

_MEDIA = {"bytes": "content=b'bytes'", "text": "text='text'", "sse": "content=b'data: 1\\n\\n'"}
_PLAIN = {"bytes": "b'bytes'", "text": "'text'"}
_HEAD = """from __future__ import annotations

import json

import httpx
import pytest
from pydantic import JsonValue, TypeAdapter

from kamiwaza import AsyncKamiwazaClient
"""


def unit_test_text(method: MethodText, module: str, known: JSONObject) -> str:
    """Return the source of a module with one test. `module` is the module of the service."""
    values = {p.name: _value(p, known) for p in method.parameters}
    lines = [
        _HEAD + "\n".join(sorted({*_imports(method), f"from {module} import {method.service}"})),
        "",
        f"ANSWER = {literal(largest(method.operation.answer_schema, known))}",
        "",
        "",
        "@pytest.mark.anyio",
        f"async def test_{str(method.operation.method).replace('.', '_')}() -> None:",
        *(f"    {line}" if line else "" for line in _body(method, values)),
    ]
    if method.operation.answer != "json":
        lines[1:3] = []
    return "\n".join(lines) + "\n"


def _imports(method: MethodText) -> Iterator[str]:
    words = set(re.findall(r"\w+", method.answer))
    for name, module_name in method.classes.imports.items():
        if name in words and name not in method.classes.texts and name != "JsonValue":
            yield f"from {module_name} import {name}"
    new_classes = sorted(words & method.classes.texts.keys())
    if new_classes:
        yield f"from kamiwaza.schemas.{method.operation.service} import {', '.join(new_classes)}"


def _body(method: MethodText, values: dict[str, Any]) -> Iterator[str]:
    operation = method.operation
    status = operation.operation.success or "200"
    answer = _MEDIA.get(operation.answer, "json=ANSWER" if operation.answer == "json" else "")
    yield "seen: list[httpx.Request] = []"
    yield ""
    yield "def answer(request: httpx.Request) -> httpx.Response:"
    yield "    request.read()"
    yield "    seen.append(request)"
    yield f"    return httpx.Response({status}{', ' if answer else ''}{answer})"
    yield ""
    yield "transport = httpx.MockTransport(answer)"
    yield "url = 'https://kamiwaza.test'"
    yield "async with AsyncKamiwazaClient(url, api_key='key', transport=transport) as client:"
    path_arguments = [literal(values[p.name]) for p in method.parameters if p.place == "path"]
    keyword_arguments = [
        f"{p.name}={literal(values[p.name])}" for p in method.parameters if p.place != "path"
    ]
    arguments = ", ".join([*path_arguments, *keyword_arguments])
    call = f"{method.service}(client._transport).{method.name}({arguments})"
    if operation.answer == "sse":
        yield f"    chunks = [chunk async for chunk in {call}]"
    else:
        yield f"    {'' if operation.answer == 'none' else 'result = '}await {call}"
    yield "[request] = seen"
    yield from _expected(method, values)


def _expected(method: MethodText, values: dict[str, Any]) -> Iterator[str]:
    operation = method.operation
    by_wire = {p.wire: values[p.name] for p in method.parameters if p.place == "path"}
    path = re.sub(r"{(\w+)}", lambda m: str(by_wire[m[1]]), operation.operation.path)
    yield f"assert request.method == {operation.operation.method.upper()!r}"
    yield f"assert request.url.path == {'/api' + path!r}"
    query = [p for p in method.parameters if p.place == "query"]
    if query:
        pairs = [(p.wire, text) for p in query for text in _texts(values[p.name])]
        yield f"assert sorted(request.url.params.multi_items()) == {sorted(pairs)!r}"
    for p in (p for p in method.parameters if p.place == "header"):
        yield f"assert request.headers[{p.wire!r}] == {_texts(values[p.name])[0]!r}"
    if method.needs_body and operation.encoding == "json":
        members = {p.wire: values[p.name] for p in method.parameters if p.place == "body"}
        yield f"assert json.loads(request.content) == {literal(members.get('', members))}"
    elif method.needs_body:
        yield "assert request.content"
    if operation.answer == "json":
        yield f"kind = TypeAdapter({method.answer})"
        yield "options = {'by_alias': True, 'exclude_unset': True, 'context': {'reveal': True}}"
        yield "assert kind.dump_python(result, mode='json', **options) == ANSWER"
    elif operation.answer == "sse":
        yield "assert b''.join(chunks) == b'data: 1\\n\\n'"
    elif operation.answer in _PLAIN:
        yield f"assert result == {_PLAIN[operation.answer]}"


def _value(parameter: Parameter, known: JSONObject) -> Any:
    if parameter.schema.get("format") == "binary":
        return b"bytes"
    return largest(parameter.schema, known)


def _texts(value: Any) -> list[str]:
    """Return the texts of a value in a query string."""
    items = value if isinstance(value, list) else [value]
    return [str(item).lower() if isinstance(item, bool) else str(item) for item in items]
