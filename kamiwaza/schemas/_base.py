"""The base classes and types of all objects of the platform."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self, TypeAlias, TypeVar
from uuid import UUID

from pydantic import (
    AfterValidator,
    ConfigDict,
    Field,
    GetCoreSchemaHandler,
    JsonValue,
    SkipValidation,
    ValidationError,
)
from pydantic_core import core_schema

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.opaque_id import OpaqueId
from kamiwaza.presentation.object_table import object_html
from kamiwaza.presentation.summary import default_parts, summary
from kamiwaza.redaction import MASK, SECRET_NAMES, redact_text
from kamiwaza.serialization.lenient_model import LenientModel
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kamiwaza_api.types import Unset

# Compared without case and separators, so that accessToken and access-token are found as well.
_SECRETS = frozenset(re.sub(r"[-_]", "", name) for name in SECRET_NAMES)

EnumT = TypeVar("EnumT", bound=StrEnum)
T = TypeVar("T")

OpenEnum: TypeAlias = Annotated[EnumT | str, Field(union_mode="left_to_right")]
"""An enum member for a known value, otherwise the text that the platform sent."""

if TYPE_CHECKING:
    OrUnset: TypeAlias = T | Unset
    OrMapping: TypeAlias = T | Mapping[str, object]
else:
    OrUnset = Annotated[T, "may be UNSET"]
    OrMapping = Annotated[T, "may be given as a mapping"]
"""The type of a member of a body for callers. The body itself holds a `T`."""


def _with_zone(moment: datetime) -> datetime:
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


Timestamp: TypeAlias = Annotated[datetime, AfterValidator(_with_zone)]
"""An aware datetime. The platform omits the offset of UTC."""


class UUIDFirst:
    """Accepts only UUIDs from JSON (the strict reading of an answer), else also any text."""

    def __get_pydantic_core_schema__(
        self, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        strict = core_schema.uuid_schema()
        other = core_schema.no_info_after_validator_function(OpaqueId, core_schema.str_schema())
        either = core_schema.union_schema([strict, other], mode="left_to_right")
        return core_schema.json_or_python_schema(
            json_schema=strict,
            python_schema=either,
            serialization=core_schema.to_string_ser_schema(when_used="json"),
        )


Id: TypeAlias = Annotated[UUID | str, UUIDFirst()]
"""An id in an answer: a UUID, as the contract says, or another text from the platform."""

Number: TypeAlias = int | float
"""A number as the platform sent it. A float would lose the last digits of large integers."""

# The values come from a JSON parser, so another check would only cost time.
Json: TypeAlias = Annotated[JsonValue, SkipValidation]
"""A JSON value that the contract does not describe."""

JsonObject: TypeAlias = dict[str, Annotated[JsonValue, SkipValidation]]
"""A JSON object with members that the contract does not describe."""


def is_secret(name: str) -> bool:
    """Return whether a member of this name contains a secret."""
    return re.sub(r"[-_]", "", name).lower() in _SECRETS


def masked(name: str, value: object) -> object:
    """Return a value for display, with secrets masked, also in objects, lists and texts."""
    if value is not None and is_secret(name):
        return MASK
    if isinstance(value, dict):
        return {key: masked(str(key), member) for key, member in value.items()}
    if isinstance(value, list):
        return [masked("", member) for member in value]
    # The repr of a StrEnum member is better than its text.
    return redact_text(value) if type(value) is str else value


class Schema(LenientModel):
    """Base of all domain objects. It keeps unknown members and masks secrets in its repr.

    A value in an answer that cannot be read as the type of its member is kept in `model_extra`,
    under its name on the wire. The member then has its default.

    You can pass members by the Python name or by the name on the wire. Classes are built at
    their first use, so importing them is cheap.
    """

    component: ClassVar[str | None] = None
    """The component of the contract that the class represents. The tests compare the two."""

    model_config: ClassVar[ConfigDict] = ConfigDict(
        extra="allow",
        validate_by_name=True,
        validate_by_alias=True,
        serialize_by_alias=True,
        protected_namespaces=(),
        hide_input_in_errors=True,
        defer_build=True,
    )

    def __repr_args__(self) -> Iterator[tuple[str | None, Any]]:
        """Yield the members for repr(), secrets masked."""
        hidden = {f.alias or n for n, f in type(self).model_fields.items() if not f.repr}
        for name, value in super().__repr_args__():
            if name not in hidden:
                yield name, masked(name or "", value)

    def __str__(self) -> str:
        """Return the class, the name and a few facts on one line; `repr()` shows all members."""
        return summary(type(self).__name__, self._summary_parts())

    def _summary_parts(self) -> Iterable[str]:
        """Return the texts about this object in its summary. Classes may choose their own."""
        return default_parts({name: value for name, value in self.__repr_args__() if name})

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        members = {name: value for name, value in self.__repr_args__() if name}
        return object_html(str(self), members)


class Payload(Schema):
    """Base of request bodies. A member that is None is not sent.

    Unknown members are refused. Bodies in which null has a meaning (PATCH) derive from `Schema`.
    """

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="forbid")

    if not TYPE_CHECKING:  # checkers derive the arguments from the fields

        def __init__(self, **members: object) -> None:
            """Check the members. Raises InvalidArgumentError, naming the invalid ones."""
            try:
                super().__init__(**members)
            except ValidationError as error:
                raise InvalidArgumentError(_description(type(self).__name__, error)) from None

    @classmethod
    def model_validate(cls, obj: Any, **options: Any) -> Self:
        """Return a body of these members. Raises InvalidArgumentError, naming the invalid ones."""
        try:
            return super().model_validate(obj, **options)
        except ValidationError as error:
            raise _argument_error(cls.__name__, error) from None

    def model_post_init(self, context: Any, /) -> None:
        """Unset the members that are None; unset members are not sent."""
        given = self.model_fields_set
        given -= {name for name in given if getattr(self, name) is None}


class Patch(Payload):
    """Base of bodies that change an object. A member that is UNSET stays; None empties it."""

    if not TYPE_CHECKING:

        def __init__(self, **members: object) -> None:
            """Check the members that are given; raises InvalidArgumentError."""
            super().__init__(**{name: v for name, v in members.items() if v is not UNSET})

    def model_post_init(self, context: Any, /) -> None:
        """Keep the members that are None; they are sent as null."""


def _argument_error(name: str, error: ValidationError) -> InvalidArgumentError:
    """Return the error that the constructor of the body would have raised."""
    causes = (item.get("ctx", {}).get("error") for item in error.errors(include_url=False))
    refused = next((cause for cause in causes if isinstance(cause, InvalidArgumentError)), None)
    return refused or InvalidArgumentError(_description(name, error))


def _description(name: str, error: ValidationError) -> str:
    errors = error.errors(include_url=False, include_context=False, include_input=False)
    places = (f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in errors)
    return f"{name}: {'; '.join(places)}"
