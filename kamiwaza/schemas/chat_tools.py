"""Tools that a model may call, made from Python functions and types."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, get_type_hints

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model
from pydantic.errors import PydanticUserError

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.serialization.structured_text import json_schema_of, read_text

if TYPE_CHECKING:
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.schemas.chat import ToolCall

_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}")
_ARGUMENT = re.compile(r"\s+\*{0,2}(\w+)\s*(?:\([^)]*\))?:\s*(.+)")
_OPERATION = "openai.tools"


@dataclass(frozen=True)
class FunctionTool:
    """A function that a model may call. Its arguments are described by a JSON schema.

    Make it with `FunctionTool.of` from a typed function or a pydantic class, or give the schema
    yourself.

    Attributes:
        name: the name that the model calls it by: letters, digits, `_` and `-`, at most 64.
        description: what it does, and when to call it. The model reads it.
        parameters: the JSON schema of the arguments.
        strict: whether an engine that knows it keeps to the schema exactly.
    """

    name: str
    description: str = ""
    parameters: JsonObject = field(default_factory=lambda: {"type": "object", "properties": {}})
    strict: bool | None = None
    _arguments: type[BaseModel] | None = field(default=None, repr=False, compare=False)
    _function: Callable[..., Any] | None = field(default=None, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Check the name. Raises InvalidArgumentError."""
        if not isinstance(self.name, str) or not _NAME.fullmatch(self.name):
            raise InvalidArgumentError(
                f"name: a tool's name has 1 to 64 letters, digits, '_' and '-', not {self.name!r}"
            )

    @classmethod
    def of(
        cls,
        source: Callable[..., object],
        *,
        name: str | None = None,
        description: str | None = None,
        strict: bool | None = None,
    ) -> FunctionTool:
        """Return the tool of a function, or of a pydantic class whose members are the arguments.

        Parameters need annotations. The docstring gives the description of the tool, and its
        `Args:` section those of the parameters.

        Args:
            source: the function, also a method or a coroutine function, or the class.
            name: the name of the tool. Default: that of the function or class.
            description: the description. Default: from the docstring.
            strict: whether an engine that knows it keeps to the schema exactly.

        Raises:
            InvalidArgumentError: a parameter has no annotation, or cannot be given by name.
        """
        if not callable(source):
            raise InvalidArgumentError(
                f"source: a tool is made from a function or a pydantic class, not {source!r}"
            )
        is_model = isinstance(source, type) and issubclass(source, BaseModel)
        text, notes = _documented(source)
        arguments: type[BaseModel]
        arguments = source if is_model else _arguments_of(source, notes)  # type: ignore[assignment]  # a class
        schema = json_schema_of(TypeAdapter(arguments), "source")
        for noise in ("title", "description"):
            schema.pop(noise, None)
        return cls(
            name or str(getattr(source, "__name__", type(source).__name__)),
            text if description is None else description,
            schema,  # type: ignore[arg-type]  # JSON
            strict,
            arguments,
            None if is_model else source,
        )

    def run(self, call: ToolCall) -> object:
        """Run the function with the arguments of a call and return its result.

        The tool of a pydantic class returns an object of the class. The tool of a coroutine
        function returns the coroutine, which you await.

        Args:
            call: the call of the model.

        Raises:
            StructuredAnswerError: the arguments do not fit the parameters.
            InvalidArgumentError: the call is for another tool, or the tool has no function.
        """
        if self._arguments is None:
            raise InvalidArgumentError(f"tool {self.name}: it was made without a function to run")
        if call.name != self.name:
            raise InvalidArgumentError(f"call: it is for {call.name!r}, not for {self.name!r}")
        what = f"the arguments of {self.name}"
        adapter = TypeAdapter(self._arguments)
        arguments = read_text(call.arguments or "{}", adapter, what, operation=_OPERATION)
        if self._function is None:
            return arguments
        fields = type(arguments).model_fields
        given = {str(item.alias): getattr(arguments, key) for key, item in fields.items()}
        result: object = self._function(**given)
        return result


def _arguments_of(function: Callable[..., Any], notes: Mapping[str, str]) -> type[BaseModel]:
    """Return a class whose members are the parameters of a function."""
    label = getattr(function, "__qualname__", repr(function))
    try:
        target = function if inspect.isroutine(function) else type(function).__call__
        hints = get_type_hints(target, include_extras=True)
        parameters = inspect.signature(function).parameters.values()
    except (NameError, TypeError, ValueError) as error:
        raise InvalidArgumentError(f"source: {label}: its types cannot be read: {error}") from None
    members: dict[str, Any] = {}
    # Members are renamed, because a parameter may have the name of a method of the class.
    for number, parameter in enumerate(parameters):
        name = parameter.name
        if parameter.kind not in (parameter.POSITIONAL_OR_KEYWORD, parameter.KEYWORD_ONLY):
            raise InvalidArgumentError(f"source: {label}: {name} cannot be given by name")
        if name not in hints:
            raise InvalidArgumentError(f"source: {label}: the parameter {name} has no annotation")
        default = ... if parameter.default is parameter.empty else parameter.default
        member = Field(default, alias=name, title=name, description=notes.get(name))
        members[f"p{number}"] = (hints[name], member)
    try:
        made: type[BaseModel] = create_model(
            "Arguments",
            __config__=ConfigDict(extra="forbid", arbitrary_types_allowed=False),
            **members,
        )
    except (PydanticUserError, TypeError, NameError) as error:
        first = str(error).partition("\n")[0]
        raise InvalidArgumentError(f"source: {label}: {first}") from None
    return made


def _documented(source: object) -> tuple[str, dict[str, str]]:
    """Return the description in a docstring, and those of the parameters."""
    # Not `inspect.getdoc`: it would give the docstring of a base class.
    text = inspect.cleandoc(getattr(source, "__doc__", None) or "")
    head, _, rest = text.partition("\nArgs:")
    description = re.split(r"\n(?:Returns|Raises|Yields|Example)s?:", head)[0].strip()
    notes: dict[str, str] = {}
    last = ""
    for line in rest.splitlines()[1:]:
        if line and not line[0].isspace():
            break
        found = _ARGUMENT.fullmatch(line)
        if found:
            last = found.group(1)
            notes[last] = found.group(2).strip()
        elif last and line.strip():
            notes[last] += f" {line.strip()}"
    return description, notes
