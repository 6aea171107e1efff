"""Answers about the connection and the caller."""

from __future__ import annotations

from kamiwaza.schemas._base import Schema, Timestamp


class Pong(Schema):
    """The platform's answer to a ping."""

    status: str | None = None
    timestamp: Timestamp | None = None

    @property
    def ok(self) -> bool:
        """True if the platform answered `pong`."""
        return self.status == "pong"


class WhoAmI(Schema):
    """The identity of the caller, as the gateway passes it on.

    The platform publishes no names for its members. They are kept as they come, and the properties
    read the headers of the gateway as well as plain names.
    """

    @property
    def user_id(self) -> str | None:
        """The id of the caller at the identity provider."""
        return self._text("user_id", "x-user-id", "sub", "id")

    @property
    def username(self) -> str | None:
        """The name that the caller logs in with."""
        return self._text("username", "x-user-name", "user_name", "name")

    @property
    def email(self) -> str | None:
        """The email address of the caller."""
        return self._text("email", "x-user-email", "user_email")

    @property
    def roles(self) -> list[str]:
        """The roles of the caller."""
        return self._names("roles", "x-user-roles", "user_roles")

    @property
    def groups(self) -> list[str]:
        """The groups of the caller."""
        return self._names("groups", "x-user-groups", "user_groups")

    @property
    def workroom_id(self) -> str | None:
        """The workroom of the call."""
        return self._text("workroom_id", "x-workroom-id")

    @property
    def request_id(self) -> str | None:
        """The id that the gateway gave the call."""
        return self._text("request_id", "x-request-id")

    @property
    def is_admin(self) -> bool:
        """True if the caller has the admin role."""
        return "admin" in self.roles

    def _first(self, names: tuple[str, ...]) -> object:
        members = self.model_extra or {}
        return next((members[name] for name in names if members.get(name) is not None), None)

    def _text(self, *names: str) -> str | None:
        value = self._first(names)
        return None if value is None else str(value)

    def _names(self, *names: str) -> list[str]:
        """Return a list, also from the comma-separated text of a header."""
        value = self._first(names)
        words = value.split(",") if isinstance(value, str) else value
        words = words if isinstance(words, list) else []
        return [word.strip() for word in words if isinstance(word, str) and word.strip()]
