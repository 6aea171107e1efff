# Written by scripts/unasync.py from kamiwaza/_async/services/authz/group_mappings.py: edit that.
"""Which groups of identity providers count as which groups here."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.schemas.authz_grants import GroupMapping, GroupMappingCreate
from kamiwaza_api.api.authz import (
    create_group_mapping,
    delete_group_mapping,
    get_group_mapping,
    list_group_mappings,
)


class GroupMappingsService(BaseService):
    """Manage mappings. There is no changing one: make another and delete it."""

    def get(
        self, mapping_id: GroupMapping | str, **call_options: Unpack[CallOptions]
    ) -> GroupMapping:
        """Return one mapping. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return self._call(
            get_group_mapping(str(identifier(mapping_id, "mapping_id"))), GroupMapping
        )

    def create(
        self,
        *,
        issuer: str,
        idp_group_path: str,
        local_group_name: str,
        **call_options: Unpack[CallOptions],
    ) -> GroupMapping:
        """Let a group of an issuer (its URL) count as the group of a name here. Requires: admin.

        Raises ConflictError if the issuer's group has a mapping.
        """
        body = GroupMappingCreate(
            issuer=issuer, idp_group_path=idp_group_path, local_group_name=local_group_name
        )
        return self._call(create_group_mapping(body=body), GroupMapping)

    def delete(self, mapping_id: GroupMapping | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a mapping. Requires: admin."""
        self._send(delete_group_mapping(str(identifier(mapping_id, "mapping_id"))))

    def list(
        self, *, issuer: str | None = None, **call_options: Unpack[CallOptions]
    ) -> list[GroupMapping]:
        """Return all mappings, or those of one issuer. Requires: admin."""
        return self._call(list_group_mappings(issuer=issuer), list[GroupMapping])
