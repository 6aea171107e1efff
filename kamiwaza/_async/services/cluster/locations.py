"""Locations of clusters and nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.arguments.merging import value_or
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.cluster_nodes import Location, LocationFields
from kamiwaza_api.api.cluster import create_location, get_location, list_locations, update_location
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncLocationsService(AsyncBaseService):
    """`client.cluster.locations`: the places of clusters and nodes."""

    async def get(
        self, location: Location | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Location:
        """Return one location.

        Requires the admin role.

        Args:
            location: the location or its id.

        Raises:
            ResourceNotFoundError: there is no such location. Older releases raise ServerError
                instead.
        """
        return await self._call(get_location(key_of(location, "location")), Location)

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
        """Create a location and return it.

        Requires the admin role.

        Args:
            name: the name of the location.
            region: the region, such as `eu-central`.
            zone: the zone within the region.
            datacenter: the name of the data center.
            building: the name of the building.
            address: the postal address.
            placement_group_id: the id of a placement group of Ray.
            contact_name: the name of the person to contact.
            contact_email: the email address of that person.
            contact_phone: the phone number of that person.
        """
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
        """Change the given members of a location and return it.

        Members that you leave out stay as they are; None empties a member. The client reads the
        location and writes it back, so a change that happens in between is lost. Requires the admin
        role.

        Args:
            location: the location or its id.
            name: the name of the location.
            region: the region, such as `eu-central`.
            zone: the zone within the region.
            datacenter: the name of the data center.
            building: the name of the building.
            address: the postal address.
            placement_group_id: the id of a placement group of Ray.
            contact_name: the name of the person to contact.
            contact_email: the email address of that person.
            contact_phone: the phone number of that person.

        Raises:
            ResourceNotFoundError: there is no such location.
        """
        key = key_of(location, "location")
        current = await self._call(get_location(key), Location)
        body = LocationFields(
            name=value_or(name, current.name or ""),
            region=value_or(region, current.region),
            zone=value_or(zone, current.zone),
            datacenter=value_or(datacenter, current.datacenter),
            building=value_or(building, current.building),
            address=value_or(address, current.address),
            placement_group_id=value_or(placement_group_id, current.placement_group_id),
            contact_name=value_or(contact_name, current.contact_name),
            contact_email=value_or(contact_email, current.contact_email),
            contact_phone=value_or(contact_phone, current.contact_phone),
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
        """Replace a whole location and return it.

        Members that you leave out are emptied; `update` keeps them. Requires the admin role.

        Args:
            location: the location or its id.
            name: the name of the location.
            region: the region, such as `eu-central`.
            zone: the zone within the region.
            datacenter: the name of the data center.
            building: the name of the building.
            address: the postal address.
            placement_group_id: the id of a placement group of Ray.
            contact_name: the name of the person to contact.
            contact_email: the email address of that person.
            contact_phone: the phone number of that person.

        Raises:
            ResourceNotFoundError: there is no such location.
        """
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
        return await self._call(update_location(key_of(location, "location"), body=body), Location)

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Location]:
        """Return the locations, page by page.

        Requires the admin role.

        Args:
            limit: the most items to return in all. Default: no limit.
            page_size: items per request. Default: everything in one request.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_locations(),
            Location,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
