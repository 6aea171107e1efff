"""Applications that act on behalf of users."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.schemas.auth_users import User
from kamiwaza.schemas.oauth_broker import (
    AppInstallation,
    AppInstallationCreate,
    AppInstallationList,
    AppInstallationUpdate,
    AppLifecycle,
)
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.oauth_broker import (
    create_app_installation,
    delete_app_installation,
    get_app_installation,
    list_app_installations,
    update_app_installation,
)
from kamiwaza_api.types import UNSET, Unset


class AsyncOAuthAppsService(AsyncBaseService):
    """`client.oauth_broker.apps`: applications that act on behalf of users."""

    async def get(
        self, app: AppInstallation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> AppInstallation:
        """Return one application.

        Args:
            app: the application or its id.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        return await self._call(get_app_installation(id_of(app, "app")), AppInstallation)

    async def create(
        self,
        name: str,
        *,
        description: str | None = None,
        allowed_tools: Sequence[str] | None = None,
        app_metadata: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AppInstallation:
        """Create an application that belongs to the caller and return it.

        The request is not repeated after a lost answer: look in `list` before you call this again.

        Args:
            name: the name of the application, 1 to 255 characters.
            description: a text of at most 1000 characters.
            allowed_tools: the ids of the tools that may use the application. Default: none.
            app_metadata: a JSON object of your own.
        """
        body = AppInstallationCreate(
            name=name,
            description=description,
            allowed_tools=None if allowed_tools is None else [*allowed_tools],
            app_metadata=None if app_metadata is None else dict(app_metadata),
        )
        return await self._call(create_app_installation(body=body), AppInstallation)

    async def update(
        self,
        app: AppInstallation | UUID | str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset | None = UNSET,
        allowed_tools: Sequence[str] | Unset = UNSET,
        lifecycle_status: AppLifecycle | str | Unset = UNSET,
        app_metadata: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> AppInstallation:
        """Change the given members of an application and return it.

        Members that you leave out stay. None empties a member.

        Args:
            app: the application or its id.
            name: the new name, 1 to 255 characters.
            description: the new description, at most 1000 characters.
            allowed_tools: all tool ids; the old ones are replaced.
            lifecycle_status: `active` or `disabled`. A disabled application gets no tokens.
            app_metadata: the whole JSON object; the old one is replaced.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        body = AppInstallationUpdate(
            name=name,
            description=description,
            allowed_tools=allowed_tools,
            lifecycle_status=lifecycle_status,
            app_metadata=app_metadata,
        )
        request = update_app_installation(id_of(app, "app"), body=body)
        return await self._call(request, AppInstallation)

    async def delete(
        self, app: AppInstallation | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete an application with its policies, connections and leases.

        Args:
            app: the application or its id.

        Raises:
            ResourceNotFoundError: there is no such application.
        """
        await self._send(delete_app_installation(id_of(app, "app")))

    async def list(
        self,
        *,
        owner: User | UUID | str | None = None,
        lifecycle_status: AppLifecycle | str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ItemList[AppInstallation]:
        """Return the applications.

        Args:
            owner: the user that the applications belong to, or the user's id. Default: all users.
            lifecycle_status: `active` or `disabled`. Default: both.
        """
        request = list_app_installations(
            owner_user_id=key_of(owner, "owner"),
            lifecycle_status=lifecycle_status,
        )
        return ItemList((await self._call(request, AppInstallationList)).items)
