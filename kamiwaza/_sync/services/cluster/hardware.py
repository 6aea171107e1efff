# Written by scripts/unasync.py from kamiwaza/_async/services/cluster/hardware.py: edit that.
"""What the nodes are made of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.cluster_nodes import Hardware, HardwareFields, HardwareRefresh
from kamiwaza_api.api.cluster import (
    create_hardware,
    get_hardware,
    list_hardware,
    refresh_hardware,
)

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class HardwareService(BaseService):
    """Manage hardware records."""

    def get(self, hardware: Hardware | UUID | str, **call_options: Unpack[CallOptions]) -> Hardware:
        """Return one record. Requires: admin.

        Raises ResourceNotFoundError if there is none of that id.
        """
        return self._call(get_hardware(identifier(hardware, "hardware")), Hardware)

    def create(
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
        """Make a record by hand; the platform makes its own. Requires: admin."""
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
        return self._call(create_hardware(body=body), Hardware)

    def refresh(self, **call_options: Unpack[CallOptions]) -> HardwareRefresh:
        """Let the platform look at its hardware anew. Requires: admin."""
        found = self._call(refresh_hardware(), HardwareRefresh | None)
        return found or HardwareRefresh()

    def list(
        self,
        *,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[Hardware]:
        """Return the records, `limit` at most, a page at a time. Requires: admin.

        Without `page_size` the platform answers with all of them at once.
        """
        return self._pages(
            list_hardware(),
            Hardware,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
