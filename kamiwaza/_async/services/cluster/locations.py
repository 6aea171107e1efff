"""Places where machines stand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import given_or
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.cluster_nodes import Location, LocationFields
from kamiwaza_api.api.cluster import create_location, get_location, list_locations, update_location
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncLocationsService(AsyncBaseService):
    """Manage locations."""

    async def get(
        self, location: Location | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Location:
        """Return one location. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id; old servers fail instead.
        """
        return await self._call(get_location(identifier(location, "location")), Location)

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
        location: Location | UUID | str,
        *,
        name: str | Unset = UNSET,
        region: str | Unset | None = UNSET,
        zone: str | Unset | None = UNSET,
        datacenter: str | Unset | None = UNSET,
        building: str | Unset | None = UNSET,
        address: str | Unset | None = UNSET,
        placement_group_id: str | Unset | None = UNSET,
        contact_name: str | Unset | None = UNSET,
        contact_email: str | Unset | None = UNSET,
        contact_phone: str | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Location:
        """X."""
        key = identifier(location, "location")
        current = await self._call(get_location(key), Location)
        body = LocationFields(
            name=given_or(name, current.name or ""),
            region=given_or(region, current.region),
            zone=given_or(zone, current.zone),
            datacenter=given_or(datacenter, current.datacenter),
            building=given_or(building, current.building),
            address=given_or(address, current.address),
            placement_group_id=given_or(placement_group_id, current.placement_group_id),
            contact_name=given_or(contact_name, current.contact_name),
            contact_email=given_or(contact_email, current.contact_email),
            contact_phone=given_or(contact_phone, current.contact_phone),
        )
        return await self._call(update_location(key, body=body), Location)

    async def replace(
        self,
        location: Location | UUID | str,
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
            update_location(identifier(location, "location"), body=body), Location
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
