"""The data classes of the catalogue: services, methods and parameters with their descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Effect = Literal["reads", "writes", "destroys"]


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a method.

    Attributes:
        name: the name.
        annotation: the source text of the type.
        description: the text of the docstring.
        default: the source text of the default, or None if a value is required.
        positional: True if it can be passed by position.
        group: the name of its typed group, or None if the method declares it.
        scope: the module whose names the annotation uses.
    """

    name: str
    annotation: str
    description: str
    default: str | None
    positional: bool
    group: str | None = None
    scope: str = ""

    @property
    def required(self) -> bool:
        """Whether a value must be passed."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class Failure:
    """An error that a method raises, with the condition."""

    error: str
    description: str


@dataclass(frozen=True, slots=True)
class Fact:
    """The facts about an operation in the contract.

    Attributes:
        route: the HTTP method and the path.
        name: the name of the endpoint function, `service.function`.
        role: the role that it requires, empty if unknown.
        since: the first release that has it, None if unknown.
        repeat: whether a repetition is safe: safe, idempotent, conditional or never.
        own: True if the contract names the method for this operation.
    """

    route: str
    name: str
    role: str
    since: str | None
    repeat: str
    own: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """One public method of any class.

    Attributes:
        path: its name, such as `models.configs.list` (after `client.`) or `Model.choose_file`.
        summary: the first line of its docstring.
        description: the rest of its text.
        parameters: the parameters, without the options that every call takes.
        returns: the source text of the type of the result.
        async_returns: the type of the result of its counterpart in the asynchronous class.
        failures: the errors that its docstring names.
        scope: the module whose names the types use.
        takes_call_options: True if it takes the options of one call.
        is_async: True if the asynchronous class awaits it.
        async_name: its name there, such as `aclose` for `close`.
    """

    path: str
    summary: str
    description: str
    parameters: tuple[Parameter, ...]
    returns: str
    async_returns: str
    failures: tuple[Failure, ...]
    scope: str
    takes_call_options: bool
    is_async: bool
    async_name: str

    @property
    def name(self) -> str:
        """The name without its service or class."""
        return self.path.rpartition(".")[2]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method(Function):
    """One public method of a service.

    Attributes:
        operations: the operations that it calls, its own first.
        effect: `destroys` if it deletes or stops something.
    """

    operations: tuple[Fact, ...]
    effect: Effect

    @property
    def role(self) -> str:
        """The role that the method requires, empty if unknown."""
        return self.operations[0].role if self.operations else ""

    @property
    def since(self) -> str | None:
        """The first release of the platform that has its operation."""
        return self.operations[0].since if self.operations else None


@dataclass(frozen=True, slots=True)
class Service:
    """One service, or the client itself.

    Attributes:
        path: its name after `client.`; empty for the client.
        class_name: the name of its class in the synchronous client.
        summary: the first sentence of its docstring.
        description: the rest of its text.
        methods: its methods, sorted by name.
        services: the services below it, sorted by name.
    """

    path: str
    class_name: str
    summary: str
    description: str
    methods: tuple[Method, ...]
    services: tuple[Service, ...]

    def walk(self) -> Iterator[Service]:
        """Iterate over this service and all services below it."""
        yield self
        for service in self.services:
            yield from service.walk()

    def all_methods(self) -> Iterator[Method]:
        """Iterate over the methods of this service and of all services below it."""
        for service in self.walk():
            yield from service.methods
