"""Places where machines stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.cluster_nodes import Location, LocationFields
from kamiwaza_api.api.cluster import create_location, get_location, list_locations, update_location

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncLocationsService(AsyncBaseService):
    """Manage locations."""

    async def get(
        self, location_id: Location | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Location:
        """Return one location. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id; old servers fail instead.
        """
        return await self._call(get_location(identifier(location_id, "location_id")), Location)

    async def create(
        self,
        name: str,
        *,
        region: str | None = None,
        zone: str | None = None,
        datacenter: str | None = None,
        building: str | None = None,
        address: str | None = None,
        placement_group_id: str | None = None,
        contact_name: str | None = None,
        contact_email: str | None = None,
        contact_phone: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Location:
        """Make a location. Requires: admin."""
        body = LocationFields(
            name=name,
            region=region,
            zone=zone,
            datacenter=datacenter,
            building=building,
            address=address,
            placement_group_id=placement_group_id,
            contact_name=contact_name,
            contact_email=contact_email,
            contact_phone=contact_phone,
        )
        return await self._call(create_location(body=body), Location)

    async def update(
        self,
        location_id: Location | UUID | str,
        *,
        name: str,
        region: str | None = None,
        zone: str | None = None,
        datacenter: str | None = None,
        building: str | None = None,
        address: str | None = None,
        placement_group_id: str | None = None,
        contact_name: str | None = None,
        contact_email: str | None = None,
        contact_phone: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Location:
        """Replace what is said of a location: what is left out is emptied. Requires: admin."""
        body = LocationFields(
            name=name,
            region=region,
            zone=zone,
            datacenter=datacenter,
            building=building,
            address=address,
            placement_group_id=placement_group_id,
            contact_name=contact_name,
            contact_email=contact_email,
            contact_phone=contact_phone,
        )
        return await self._call(
            update_location(identifier(location_id, "location_id"), body=body), Location
        )

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Location]:
        """Return the locations, `limit` at most, a page at a time. Requires: admin.

        Without `page_size` the platform answers with all of them at once.
        """
        return self._pages(
            list_locations(),
            Location,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
