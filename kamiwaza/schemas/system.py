"""What the platform says of itself and of the caller."""

from __future__ import annotations

from typing import Annotated

from pydantic import AliasChoices, BeforeValidator, Field

from kamiwaza.schemas._base import Schema, Timestamp


def _split(value: object) -> object:
    """Read the comma separated list a gateway puts into one header."""
    if isinstance(value, str):
        return [word.strip() for word in value.split(",") if word.strip()]
    return [] if value is None else value


Names = Annotated[list[str], BeforeValidator(_split)]
"""A list of names, also out of one comma separated text."""


def _also(*names: str) -> AliasChoices:
    return AliasChoices(*names)


class Pong(Schema):
    """The platform's sign of life."""

    status: str | None = None
    timestamp: Timestamp | None = None

    @property
    def ok(self) -> bool:
        """True when the platform answered with its usual word."""
        return self.status == "pong"


class WhoAmI(Schema):
    """Who the platform takes the caller for, as its gateway passes it on.

    Its members have no published names; the headers of the gateway and plain names are read.
    """

    user_id: str | None = Field(
        default=None, validation_alias=_also("user_id", "x-user-id", "sub", "id")
    )
    username: str | None = Field(
        default=None, validation_alias=_also("username", "x-user-name", "user_name", "name")
    )
    email: str | None = Field(
        default=None, validation_alias=_also("email", "x-user-email", "user_email")
    )
    roles: Names = Field(
        default_factory=list, validation_alias=_also("roles", "x-user-roles", "user_roles")
    )
    groups: Names = Field(
        default_factory=list, validation_alias=_also("groups", "x-user-groups", "user_groups")
    )
    workroom_id: str | None = Field(
        default=None, validation_alias=_also("workroom_id", "x-workroom-id")
    )
    request_id: str | None = Field(
        default=None, validation_alias=_also("request_id", "x-request-id")
    )

    @property
    def is_admin(self) -> bool:
        """True when one of the roles is the administrator's."""
        return "admin" in self.roles
