"""The definitions of tools, made from the table of commands."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from kamiwaza.cli import table

Effect = Literal["reads", "writes", "destroys"]

_TYPES: dict[str, dict[str, Any]] = {
    "text": {"type": "string"},
    "int": {"type": "integer"},
    "float": {"type": "number"},
    "flag": {"type": "boolean"},
    "datetime": {"type": "string", "format": "date-time"},
    "date": {"type": "string", "format": "date"},
    "json": {"anyOf": [{"type": "object"}, {"type": "array"}]},
}
# An agent must not see secrets or choose files of the machine that it runs on.
_UNOFFERED = ("secret", "path", "progress")
_LONGEST_NAME = 64


@dataclass(frozen=True)
class ToolDefinition:
    """One tool: a method of the client.

    Attributes:
        name: the name of the tool, such as `models_configs_list`.
        method: the method of the client, such as `models.configs.list`.
        description: what it does.
        input_schema: the JSON Schema of its arguments.
        effect: whether it only reads, writes, or deletes or stops something.
        role: the role that it requires, empty if unknown.
        safe_to_repeat: calling it again has no further effect.
    """

    name: str
    method: str
    description: str
    input_schema: dict[str, Any]
    effect: Effect
    role: str
    safe_to_repeat: bool

    def as_openai(self) -> dict[str, Any]:
        """Return the definition as `tools=` of OpenAI's chat API takes it."""
        function = {
            "name": self.name,
            "description": self.description,
            "parameters": self.input_schema,
        }
        return {"type": "function", "function": function}

    def as_anthropic(self) -> dict[str, Any]:
        """Return the definition as `tools=` of Anthropic's API takes it."""
        return {
            "name": self.name,
            "description": self.description,
            "input_schema": self.input_schema,
        }


@cache
def definitions() -> dict[str, ToolDefinition]:
    """Return the tools by name: one for every method that needs no secret and no file."""
    tools = (_definition(row) for row in _rows())
    return {tool.name: tool for tool in tools if tool is not None}


def _rows() -> Iterator[Mapping[str, Any]]:
    for name in ("root", *table.summaries()):
        yield from _rows_of(table.group(name))


def _rows_of(content: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    yield from content["commands"].values()
    for below in content["groups"].values():
        yield from _rows_of(below)


def _definition(row: Mapping[str, Any]) -> ToolDefinition | None:
    parameters = row["parameters"]
    if any(p["kind"] in _UNOFFERED and p["required"] for p in parameters):
        return None
    offered = [p for p in parameters if p["kind"] not in _UNOFFERED]
    schema = {
        "type": "object",
        "properties": {p["name"]: _schema(p) for p in offered},
        "required": [p["name"] for p in offered if p["required"]],
        "additionalProperties": False,
    }
    texts = [row["help"], row["description"]]
    return ToolDefinition(
        row["path"].replace(".", "_")[:_LONGEST_NAME],
        row["path"],
        "\n".join(text for text in texts if text),
        schema,
        row["effect"],
        row["role"],
        row["effect"] == "reads" or row["repeat"] in ("safe", "idempotent"),
    )


def _schema(parameter: Mapping[str, Any]) -> dict[str, Any]:
    kind = _TYPES[parameter["kind"]]
    if parameter["multiple"]:
        kind = {"type": "array", "items": kind}
    if parameter["nullable"]:
        kind = {"anyOf": [kind, {"type": "null"}]}
    return {**kind, "description": parameter["help"]}
