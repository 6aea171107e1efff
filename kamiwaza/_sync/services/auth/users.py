# Written by scripts/unasync.py from kamiwaza/_async/services/auth/users.py: edit that.
"""Users of the platform, and the caller."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack
from uuid import UUID

from pydantic import SecretStr

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import ConflictError
from kamiwaza.naming.identifiers import key_of
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
from kamiwaza.serialization.item_list import ItemList
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
from kamiwaza_api.types import UNSET, Unset


class UsersService(BaseService):
    """Manage users. Most platforms require the admin role for changes of other users."""

    def me(self, **call_options: Unpack[CallOptions]) -> UserInfo:
        """Return the caller's account at the identity provider.

        Raises:
            AuthenticationError: the token is not valid, or the platform has no identity provider.
        """
        return self._call(get_current_user(), UserInfo)

    def get(self, user: User | UUID | str, **call_options: Unpack[CallOptions]) -> User:
        """Return one user by the platform's id. `resolve` takes other ids.

        Args:
            user: the user, or the platform's id of the user.

        Raises:
            ResourceNotFoundError: there is no such user.
        """
        return self._call(get_user_detail(key_of(user, "user")), User)

    def resolve(self, identifier: str, **call_options: Unpack[CallOptions]) -> User:
        """Return one user by the id of the platform or of the identity provider.

        Args:
            identifier: the platform's id, or the identity provider's (`sub`, `User.external_id`).

        Raises:
            ResourceNotFoundError: there is no such user.
        """
        return self._call(resolve_user_by_identifier(identifier), User)

    def find(self, username: str, **call_options: Unpack[CallOptions]) -> User | None:
        """Return the user with a name, or None if there is none. Reads the whole list.

        Args:
            username: the name of the user.
        """
        named = (user for user in self.list() if "username" in user.model_fields_set)
        return next((user for user in named if user.username == username), None)

    def exists(self, username: str, **call_options: Unpack[CallOptions]) -> bool:
        """Return whether there is a user with a name.

        Args:
            username: the name of the user.
        """
        return self.find(username) is not None

    def create(
        self,
        username: str,
        *,
        password: SecretStr | str,
        email: str | None = None,
        roles: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Create a user and return it. The user can log in at once.

        Args:
            username: the name of the user, unique on the platform.
            password: the password, at least 12 characters.
            email: the address of the user. Default: none.
            roles: the roles of the user, such as `user` and `admin`. Default: the platform's own.

        Raises:
            ConflictError: the name is taken.
            ValidationError: the password is too short.
        """
        body = UserCreate(username=username, password=password, email=email, roles=roles)
        return self._call(create_local(body=body), User)

    def get_or_create(
        self,
        username: str,
        *,
        password: SecretStr | str,
        email: str | None = None,
        roles: Sequence[str] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Return the user with a name, and create it if there is none.

        An existing user does not change, and keeps its password. Two callers that do this at
        the same time get the same user.

        Args:
            username: the name of the user, unique on the platform.
            password: the password of a new user, at least 12 characters.
            email: the address of a new user. Default: none.
            roles: the roles of a new user. Default: the platform's own.

        Raises:
            ValidationError: the password is too short.
        """
        user = self.find(username)
        if user is not None:
            return user
        try:
            return self.create(username, password=password, email=email, roles=roles)
        except ConflictError:
            # Another caller created the user in between.
            user = self.find(username)
            if user is None:
                raise
            return user

    def update(
        self,
        user: User | UUID | str,
        *,
        username: str | Unset = UNSET,
        email: str | Unset | None = UNSET,
        roles: Sequence[str] | Unset = UNSET,
        active: bool | Unset = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Change a user and return it. Members that you do not give stay as they are.

        Args:
            user: the user, or the platform's id of the user.
            username: the new name.
            email: the new address; None removes it.
            roles: all roles that the user has from now on.
            active: False for a user that can neither log in nor use a token.

        Raises:
            ResourceNotFoundError: there is no such user.
            ConflictError: the name is taken.
        """
        body = UserUpdate(username=username, email=email, roles=roles, active=active)
        return self._call(update_local(key_of(user, "user"), body=body), User)

    def delete(self, user: User | UUID | str, **call_options: Unpack[CallOptions]) -> User:
        """Delete a user and return it. The sessions and tokens of the user end.

        Args:
            user: the user, or the platform's id of the user.

        Raises:
            ResourceNotFoundError: there is no such user.
        """
        return self._call(delete_local(key_of(user, "user")), User)

    def reset_password(
        self,
        user: User | UUID | str,
        *,
        new_password: SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> User:
        """Set a new password for a user and return the user.

        Args:
            user: the user, or the platform's id of the user.
            new_password: the new password, at least 12 characters.

        Raises:
            ResourceNotFoundError: there is no such user.
            ValidationError: the password is too short.
        """
        body = PasswordReset(new_password=new_password)
        return self._call(reset_password(key_of(user, "user"), body=body), User)

    def change_password(
        self,
        *,
        current_password: SecretStr | str,
        new_password: SecretStr | str,
        **call_options: Unpack[CallOptions],
    ) -> PasswordChanged:
        """Change your own password.

        A client that was created with the old password works until it has to log in again.

        Args:
            current_password: the password you have now.
            new_password: the new password, at least 12 characters.

        Raises:
            PermissionDeniedError: your password is not managed by this platform.
            ValidationError: the new password is too short.
        """
        body = PasswordChange(current_password=current_password, new_password=new_password)
        return self._call(change_my_password(body=body), PasswordChanged)

    def password_capability(self, **call_options: Unpack[CallOptions]) -> PasswordCapability:
        """Return whether you can change your password here, and why not."""
        return self._call(get_password_change_capability(), PasswordCapability)

    def list(self, **call_options: Unpack[CallOptions]) -> ItemList[User]:
        """Return all users of the platform."""
        return self._list(list_users(), User)
