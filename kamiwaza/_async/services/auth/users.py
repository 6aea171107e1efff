"""Users: those the platform keeps itself, and the caller."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.errors import ConflictError
from kamiwaza.schemas.auth import UserInfo
from kamiwaza.schemas.auth_users import (
    PasswordCapability,
    PasswordChange,
    PasswordChanged,
    PasswordReset,
    User,
    UserCreate,
    UserUpdate,
)
from kamiwaza_api.api.auth import (
    change_my_password,
    create_local,
    delete_local,
    get_current_user,
    get_password_change_capability,
    get_user_detail,
    list_users,
    reset_password,
    resolve_user_by_identifier,
    update_local,
)


class AsyncUsersService(AsyncBaseService):
    """Manage users. Changing others takes an administrator on most platforms."""

    async def me(self, **call_options: Unpack[CallOptions]) -> UserInfo:
        """Return the caller, as the identity provider knows them.

        A platform without one answers AuthenticationError though the token is good.
        """
        return await self._call(get_current_user(), UserInfo)

    async def get(self, user_id: User | UUID | str, **call_options: Unpack[CallOptions]) -> User:
        """Return one user by the platform's id; `resolve` takes others.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return await self._call(get_user_detail(identifier(user_id, "user_id")), User)

    async def resolve(self, identifier: str, **call_options: Unpack[CallOptions]) -> User:
        """Return the user of an id, the platform's or the identity provider's (`sub`).

        One call. Raises ResourceNotFoundError if neither knows it.
        """
        return await self._call(resolve_user_by_identifier(identifier), User)

    async def find(self, username: str, **call_options: Unpack[CallOptions]) -> User | None:
        """Return the user of a name, None if there is none. Looks through the list."""
        named = (user for user in await self.list() if "username" in user.model_fields_set)
        return next((user for user in named if user.username == username), None)

    async def exists(self, username: str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether there is a user of a name."""
        return await self.find(username) is not None

    async def create(
        self,
        username: str,
        *,
        password: SecretStr | str,
        email: str | None = None,
        roles: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Make a user with a password of 12 characters or more, who can log in at once.

        Raises ConflictError if the name is taken, ValidationError if the password is too short.
        """
        body = UserCreate.model_validate(
            {"username": username, "password": password, "email": email, "roles": roles}
        )
        return await self._call(create_local(body=body), User)

    async def get_or_create(
        self,
        username: str,
        *,
        password: SecretStr | str,
        email: str | None = None,
        roles: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Return the user of a name; make one if there is none.

        One that is there stays as it is, its password too. Two that call this at the same time
        get the same user.
        """
        found = await self.find(username)
        if found is not None:
            return found
        try:
            return await self.create(username, password=password, email=email, roles=roles)
        except ConflictError:
            found = await self.find(username)
            if found is None:
                raise
            return found

    async def update(
        self,
        user_id: User | UUID | str,
        *,
        username: str | None = None,
        email: str | None = None,
        roles: Sequence[str] | None = None,
        active: bool | None = None,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Change what is given and return the user. `roles` are all roles.

        Who is not `active` can neither log in nor use a token.
        """
        body = UserUpdate.model_validate(
            {"username": username, "email": email, "roles": roles, "active": active}
        )
        return await self._call(update_local(identifier(user_id, "user_id"), body=body), User)

    async def delete(self, user_id: User | UUID | str, **call_options: Unpack[CallOptions]) -> User:
        """Delete a user and return them as they were. Their sessions and tokens end."""
        return await self._call(delete_local(identifier(user_id, "user_id")), User)

    async def reset_password(
        self,
        user_id: User | UUID | str,
        *,
        new_password: SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Give a user another password, of 12 characters or more."""
        body = PasswordReset.model_validate({"new_password": new_password})
        return await self._call(reset_password(identifier(user_id, "user_id"), body=body), User)

    async def change_password(
        self,
        *,
        current_password: SecretStr | str,
        new_password: SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> PasswordChanged:
        """Change the caller's own password; the new one has 12 characters or more.

        A client that was made with the old one goes on until it has to log in again. Raises
        PermissionDeniedError for users whose password is kept elsewhere.
        """
        body = PasswordChange.model_validate(
            {"current_password": current_password, "new_password": new_password}
        )
        return await self._call(change_my_password(body=body), PasswordChanged)

    async def password_capability(self, **call_options: Unpack[CallOptions]) -> PasswordCapability:
        """Return whether the caller can change the password here, and why not."""
        return await self._call(get_password_change_capability(), PasswordCapability)

    async def list(self, **call_options: Unpack[CallOptions]) -> list[User]:
        """Return all users the platform keeps."""
        return await self._call(list_users(), list[User])
