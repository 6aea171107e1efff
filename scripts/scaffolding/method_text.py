"""Write the method of an operation as source text."""

from __future__ import annotations

import re
import textwrap
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from scripts.contract.identifiers import class_name, identifier
from scripts.contract.subset.members import argument_names
from scripts.ledger.parameters import RENAMED_EVERYWHERE
from scripts.scaffolding.class_text import Classes, member_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject
    from scripts.ledger.contract import PlannedOperation

_OPEN = re.compile(r"OpenEnum\[(\w+)\]")


@dataclass(frozen=True)
class Parameter:
    """One parameter of the method with its location and schema."""

    name: str
    wire: str
    place: str
    kind: str
    required: bool
    schema: JSONObject


@dataclass
class MethodText:
    """The text of one method. `name` is its name, `service` the class of its service."""

    operation: PlannedOperation
    classes: Classes
    parameters: list[Parameter] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Derive the parameters and the return type from the operation."""
        path = str(self.operation.method).split(".")
        self.name = path[-1]
        self.service = f"Async{''.join(class_name(word) for word in path[-2:-1])}Service"
        self.function = self.operation.name.partition(".")[2]
        self.parameters = sorted(self._parameters(), key=self._position)
        taken = {parameter.name for parameter in self.parameters}
        self.local = f"{self.function}_request" if self.function in taken else self.function
        hint = f"{class_name(self.operation.service)}{class_name(self.name)}"
        self.answer = self._answer(hint)

    @property
    def needs_body(self) -> bool:
        """Return True if the operation has a request body."""
        return self.operation.body_schema is not None

    def text(self) -> str:
        """Return the source of the module with the imports, the service and the method."""
        body = textwrap.indent("\n".join(self._lines()), "    ")
        known = sorted(self.classes.import_lines())
        alias = "" if self.local == self.function else f" as {self.local}"
        lines = [
            "from __future__ import annotations",
            "",
            *self._typing_imports(body),
            "from kamiwaza._async.services._base import AsyncBaseService",
            "from kamiwaza.arguments.call_options import CallOptions",
            *[line for line in known if self._is_used(line, body)],
            f"from kamiwaza_api.api.{self.operation.service} import {self.function}{alias}",
            "",
            "",
            f"class {self.service}(AsyncBaseService):",
            f'    """`client.{str(self.operation.method).rpartition(".")[0]}`."""',
            "",
            body,
        ]
        return "\n".join(lines) + "\n"

    def _typing_imports(self, body: str) -> Iterator[str]:
        for name, module in (
            ("AsyncIterator", "collections.abc"),
            ("Mapping", "collections.abc"),
            ("Path", "pathlib"),
            ("Unpack", "typing"),
        ):
            if re.search(rf"\b{name}\b", body):
                yield f"from {module} import {name}"

    def _is_used(self, line: str, body: str) -> bool:
        names = line.partition(" import ")[2].split(", ")
        return any(re.search(rf"\b{name}\b", body) for name in names)

    def _lines(self) -> Iterator[str]:
        yield f"async def {self.name}("
        yield "    self,"
        keyword_only = False
        for parameter in self.parameters:
            if parameter.place != "path" and not keyword_only:
                keyword_only = True
                yield "    *,"
            yield f"    {parameter.name}: {_annotation(parameter)},"
        yield "    **call_options: Unpack[CallOptions],"
        yield f") -> {self.answer}:"
        yield f'    """{self._summary()}"""'
        yield from (f"    {line}" for line in self._body())

    def _summary(self) -> str:
        words = str(self.operation.spec.get("summary", self.operation.key)).rstrip(".") + "."
        return f"{words} Requires the admin role." if self.operation.role == "admin" else words

    def _body(self) -> Iterator[str]:
        names = argument_names(self.operation.operation)
        arguments = [p.name for p in self.parameters if p.place == "path"]
        arguments += [
            f"{names[p.place, p.wire]}={p.name}"
            for p in self.parameters
            if p.place in ("query", "header")
        ]
        if self.needs_body:
            yield from self._build_body()
            arguments.append("body=body")
        yield f"request = {self.local}({', '.join(arguments)})"
        yield from {
            "none": ["await self._send(request)"],
            "bytes": ["return await self._transport.send(request)"],
            "text": ["return (await self._transport.send(request)).decode()"],
            "sse": [
                "async with self._stream(request) as answer:",
                "    async for chunk in answer.iter_bytes():",
                "        yield chunk",
            ],
        }.get(self.operation.answer, [f"return await self._call(request, {self.answer})"])

    def _build_body(self) -> Iterator[str]:
        members = [p for p in self.parameters if p.place == "body"]
        if len(members) == 1 and members[0].wire == "":
            if members[0].name != "body":
                yield f"body = {members[0].name}"
            return
        members_text = ", ".join(f'"{p.wire}": {p.name}' for p in members)
        if self.operation.encoding == "multipart":
            yield f"fields = {{{members_text}}}"
            yield "body = {name: value for name, value in fields.items() if value is not None}"
        else:
            kind = self.classes.type_of(self.operation.raw_body_schema, "Body", body=True)
            yield f"body = {kind.removesuffix(' | None')}.model_validate({{{members_text}}})"

    def _answer(self, hint: str) -> str:
        plain = {"none": "None", "bytes": "bytes", "text": "str", "sse": "AsyncIterator[bytes]"}
        annotation = plain.get(self.operation.answer)
        return annotation or self.classes.type_of(self.operation.answer_schema, f"{hint}Answer")

    def _parameters(self) -> Iterator[Parameter]:
        taken: set[str] = set()
        for spec in self.operation.spec.get("parameters", ()):
            wire = spec["name"]
            name = RENAMED_EVERYWHERE.get(wire) or member_name(identifier(wire))
            if spec["name"] in self._members() and spec["in"] != "path":
                continue  # the body has it, too
            taken.add(name)
            yield self._parameter(
                name, spec["name"], spec["in"], spec["schema"], bool(spec.get("required"))
            )
        if self.needs_body:
            yield from self._body_parameters(taken)

    def _body_parameters(self, taken: set[str]) -> Iterator[Parameter]:
        members = self._members()
        is_patch = self.operation.operation.method == "patch"
        if not members or is_patch:
            # In a PATCH null has a meaning, so the caller passes the whole object.
            name = "changes" if is_patch else "body"
            schema = self.operation.raw_body_schema
            yield self._parameter(name, "", "body", schema, required=True)
            return
        needed = (self.operation.body_schema or {}).get("required", ())
        for wire, schema in members.items():
            name = member_name(identifier(wire))
            name = f"{name}_" if name in taken else name
            yield self._parameter(name, wire, "body", schema, required=wire in needed)

    def _members(self) -> JSONObject:
        members: JSONObject = (self.operation.body_schema or {}).get("properties", {})
        return members

    def _position(self, parameter: Parameter) -> tuple[int, bool]:
        """Return the sort key: path parameters in order, then required ones, then the others."""
        if parameter.place == "path":
            return self.operation.operation.path.index(f"{{{parameter.wire}}}"), False
        return len(self.operation.operation.path), not parameter.required

    def _parameter(
        self, name: str, wire: str, place: str, schema: JSONObject, required: bool
    ) -> Parameter:
        hint = f"{class_name(self.operation.service)}{class_name(self.name)}{class_name(name)}"
        is_body = place == "body" and self.operation.operation.method != "patch"
        kind = self.classes.type_of(schema, hint, body=is_body)
        if schema.get("format") == "binary":
            kind = "Path | bytes"
        return Parameter(name, wire, place, _OPEN.sub(r"\1 | str", kind), required, schema)


def _annotation(parameter: Parameter) -> str:
    kind = re.sub(r"(?<!\[)\bUUID\b(?! \| str)", "UUID | str", parameter.kind)
    if parameter.required:
        return kind
    return f"{kind} = None" if "None" in kind else f"{kind} | None = None"


def literal(value: Any) -> str:
    """Return a value as Python source."""
    return repr(value)
