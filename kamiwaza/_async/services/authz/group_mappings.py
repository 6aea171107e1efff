"""Mappings from groups of identity providers to groups of the platform."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.authz_grants import GroupMapping, GroupMappingCreate
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.authz import (
    create_group_mapping,
    delete_group_mapping,
    get_group_mapping,
    list_group_mappings,
)


class AsyncGroupMappingsService(AsyncBaseService):
    """Manage group mappings. To change one, create another and delete it."""

    async def get(
        self, mapping: GroupMapping | str, **call_options: Unpack[CallOptions]
    ) -> GroupMapping:
        """Return one mapping. Requires the admin role.

        Args:
            mapping: the mapping, or its id.

        Raises:
            ResourceNotFoundError: there is no such mapping.
        """
        return await self._call(get_group_mapping(str(key_of(mapping, "mapping"))), GroupMapping)

    async def create(
        self,
        *,
        issuer: str,
        idp_group_path: str,
        local_group_name: str,
        **call_options: Unpack[CallOptions],
    ) -> GroupMapping:
        """Map a group of an identity provider to a group here. Requires the admin role.

        Args:
            issuer: the URL of the identity provider.
            idp_group_path: the path of the group there, such as `/sales/emea`.
            local_group_name: the name of the group on this platform.

        Raises:
            ConflictError: the group of the identity provider has a mapping already.
        """
        body = GroupMappingCreate(
            issuer=issuer, idp_group_path=idp_group_path, local_group_name=local_group_name
        )
        return await self._call(create_group_mapping(body=body), GroupMapping)

    async def delete(
        self, mapping: GroupMapping | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a mapping. Requires the admin role.

        Args:
            mapping: the mapping, or its id.

        Raises:
            ResourceNotFoundError: there is no such mapping.
        """
        await self._send(delete_group_mapping(str(key_of(mapping, "mapping"))))

    async def list(
        self, *, issuer: str | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[GroupMapping]:
        """Return all mappings, or those of one issuer. Requires the admin role.

        Args:
            issuer: the URL of an identity provider. Default: all.
        """
        return await self._list(list_group_mappings(issuer=issuer), GroupMapping)
