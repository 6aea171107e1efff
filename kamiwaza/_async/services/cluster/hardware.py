"""Hardware of the nodes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.naming.identifiers import key_of
from kamiwaza.schemas.cluster_nodes import Hardware, HardwareFields, HardwareRefresh
from kamiwaza_api.api.cluster import (
    create_hardware,
    get_hardware,
    list_hardware,
    refresh_hardware,
)

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncHardwareService(AsyncBaseService):
    """`client.cluster.hardware`: the hardware of the nodes."""

    async def get(
        self, hardware: Hardware | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Hardware:
        """Return one hardware record.

        Requires the admin role.

        Args:
            hardware: the record or its id.

        Raises:
            ResourceNotFoundError: there is no such record.
        """
        return await self._call(get_hardware(key_of(hardware, "hardware")), Hardware)

    async def create(
        self,
        *,
        name: str | None = None,
        gpus: Sequence[Mapping[str, JsonValue]] | None = None,
        processors: Sequence[str] | None = None,
        processor_vendor: str | None = None,
        os: str | None = None,
        platform: str | None = None,
        cluster_ip: str | None = None,
        ray_node_id: str | None = None,
        local_node_id: str | None = None,
        configuration: Mapping[str, JsonValue] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Hardware:
        """Create a hardware record and return it.

        The platform creates the records of its own nodes. Requires the admin role.

        Args:
            name: the name of the machine.
            gpus: one object for each GPU, with the platform's own members.
            processors: the names of the processors.
            processor_vendor: the vendor of the processors.
            os: the operating system.
            platform: the processor platform, such as `linux/amd64`.
            cluster_ip: the IP address within the cluster.
            ray_node_id: the id that Ray gave the node.
            local_node_id: the id that the node gave itself.
            configuration: further facts by name.
        """
        body = HardwareFields(
            name=name,
            gpus=None if gpus is None else [dict(gpu) for gpu in gpus],
            processors=None if processors is None else [*processors],
            processor_vendor=processor_vendor,
            os=os,
            platform=platform,
            cluster_ip=cluster_ip,
            ray_node_id=ray_node_id,
            local_node_id=local_node_id,
            configuration=None if configuration is None else dict(configuration),
        )
        return await self._call(create_hardware(body=body), Hardware)

    async def refresh(self, **call_options: Unpack[CallOptions]) -> HardwareRefresh:
        """Make the platform read its hardware again.

        Requires the admin role.
        """
        refresh = await self._call(refresh_hardware(), HardwareRefresh | None)
        return refresh or HardwareRefresh()

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[Hardware]:
        """Return the hardware records, page by page.

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
            list_hardware(),
            Hardware,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
