"""The classes that users get, pass or catch, as data."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from scripts.surface.catalogue import Function, Parameter

Kind = Literal["object", "body", "choice", "group", "error", "protocol", "class"]


@dataclass(frozen=True, slots=True)
class Member:
    """One attribute of a class.

    Attributes:
        name: the name.
        annotation: the type as the source has it.
        description: what it means, empty if the source does not say.
        default: the default as the source has it, or the value of a choice; None if there is none.
        scope: the module in which the names of the annotation have their meaning.
        computed: it is a property.
    """

    name: str
    annotation: str
    description: str
    default: str | None
    scope: str
    computed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PublicClass:
    """One public class. A class of the client's halves also stands for its counterpart.

    Attributes:
        name: the name of the class in the synchronous client.
        async_name: the name of its counterpart, empty if both clients use the same class.
        module: the module that defines it.
        home: the module to import it from, empty for a class that you only get from methods.
        kind: what it is for: an object of the platform, the body of a request, a choice (an
            enum), a typed group of options, an error, a protocol, or another class.
        summary: the first line of its docstring.
        description: the rest of its text.
        bases: the names of its bases, `module.name`.
        constructor: the constructor, None if you never call it.
        members: the attributes.
        methods: the methods, sorted by name.
    """

    name: str
    async_name: str
    module: str
    home: str
    kind: Kind
    summary: str
    description: str
    bases: tuple[str, ...]
    constructor: tuple[Parameter, ...] | None
    members: tuple[Member, ...]
    methods: tuple[Function, ...]

    @property
    def key(self) -> str:
        """The module that defines the class, and its name."""
        return f"{self.module}.{self.name}"

    @property
    def anchor(self) -> str:
        """The stable public name: with the module to import it from, if there is one."""
        return f"{self.home}.{self.name}" if self.home else self.name


@dataclass(frozen=True, slots=True)
class TypeName:
    """A name for a type, such as `Timestamp`, with its meaning."""

    name: str
    module: str
    definition: str
    description: str
