"""The members of a class, and the construction of objects from their readable members."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple, get_args, get_origin

from pydantic import SecretStr

from kamiwaza.serialization.wrappers import LISTS

if TYPE_CHECKING:
    from pydantic.fields import FieldInfo

    from kamiwaza.serialization.lenient_model import LenientModel

# Names of members that identify an object.
_IDENTITY = re.compile(r"(?:^|_)(?:id|uuid|urn|jti|key|name)$")


class Member(NamedTuple):
    """One member of a class: `keys` are its names on the wire, `kind` its type."""

    name: str
    keys: tuple[str, ...]
    kind: Any
    is_required: bool


@lru_cache(maxsize=1024)
def members_of(kind: type[LenientModel]) -> tuple[Member, ...]:
    """Return the members of a class in their order."""
    # Annotations may name classes that are defined later, so they are resolved on first use.
    kind.model_rebuild()
    return tuple(
        Member(name, _keys(name, field), _kind(field), field.is_required())
        for name, field in kind.model_fields.items()
    )


@lru_cache(maxsize=1024)
def essential_members(kind: type[LenientModel]) -> frozenset[str]:
    """Return the required members without which an object cannot be used.

    These are secrets, which the platform sends only once, and the first member if it identifies
    the object.
    """
    required = [member for member in members_of(kind) if member.is_required]
    secrets = {member.name for member in required if _contains(member.kind, SecretStr)}
    identity = {member.name for member in required[:1] if _IDENTITY.search(member.name)}
    return frozenset(secrets | identity)


@lru_cache(maxsize=1024)
def list_member(kind: type[LenientModel]) -> str | None:
    """Return the wire name of the list that a class wraps, None if it wraps none."""
    lists = [member for member in members_of(kind) if _is_list(member.kind)]
    named = [member for member in lists if member.name in LISTS]
    # Of several lists, the wrapped one is the one with a usual name.
    candidates = lists if len(lists) == 1 else named
    return candidates[0].keys[0] if candidates else None


def construct(
    kind: type[LenientModel], values: dict[str, Any], rest: dict[str, Any]
) -> LenientModel:
    """Return an object with these members, and with `rest` as its extra members.

    A member without a value is unset if `rest` has its unreadable value, or if the class requires
    it. Access then returns the default, or raises ResponseValidationError.
    """
    instance = kind.model_construct(_fields_set={*values, *rest}, **values)
    if kind.model_config.get("extra") == "allow":
        object.__setattr__(instance, "__pydantic_extra__", rest)
        for member in members_of(kind):
            # `model_construct` sets defaults. Here it would hide that the answer had a value.
            if member.name not in values and any(key in rest for key in member.keys):
                vars(instance).pop(member.name, None)
    return instance


def _keys(name: str, field: FieldInfo) -> tuple[str, ...]:
    names = (field.validation_alias, field.alias, name)
    return tuple(dict.fromkeys(key for key in names if isinstance(key, str)))


def _kind(field: FieldInfo) -> Any:
    return Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is list or any(get_origin(one) is list for one in get_args(kind))


def _contains(kind: Any, searched: type) -> bool:
    return kind is searched or any(_contains(part, searched) for part in get_args(kind))
