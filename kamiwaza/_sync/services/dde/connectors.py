# Written by scripts/unasync.py from kamiwaza/_async/services/dde/connectors.py: edit that.
"""Sources the data engine indexes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.domain.workroom_scope import room_id
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.dde import DataConnector, DataConnectorCreate, IngestTrigger
from kamiwaza.schemas.workrooms import WorkroomFields
from kamiwaza_api.api.dde import (
    create_connector,
    delete_connector,
    get_connector,
    list_connectors,
    trigger_ingest,
    update_connector,
)
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


# Seconds an ingestion may take within its request.
_PATIENCE = 3600.0


class DataConnectorsService(BaseService):
    """`client.dde.connectors`: register sources, have them ingested, remove them."""

    def get(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DataConnector:
        """Return one connector. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_connector(identifier(connector, "connector")), DataConnector)

    def create(
        self,
        name: str,
        *,
        source_type: str,
        connector_type: str,
        connection_config: JsonObject,
        description: str | None = None,
        tags: Sequence[str] | None = None,
        allowed_roles: Sequence[str] | None = None,
        require_encryption: bool | None = None,
        system_high: str | None = None,
        default_security_marking: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> DataConnector:
        """Register a source; `ingest` has it indexed.

        Args:
            name: What to call it.
            source_type: What kind of place it is, such as `filesystem` or `s3`.
            connector_type: What reads it.
            connection_config: How it is reached, credentials included; no answer has it.
            description: What people should know of it.
            tags: Words to find it by.
            allowed_roles: Who may use it.
            require_encryption: Whether it may be reached over encrypted connections only.
            system_high: The highest marking of its documents, `UNCLASSIFIED` unless given.
            default_security_marking: The marking of documents that have none.
        """
        body = DataConnectorCreate(
            name=name,
            source_type=source_type,
            connector_type=connector_type,
            connection_config=connection_config,
            description=description,
            tags=None if tags is None else [*tags],
            allowed_roles=None if allowed_roles is None else [*allowed_roles],
            require_encryption=require_encryption,
            system_high=system_high,
            default_security_marking=default_security_marking,
        )
        return self._call(create_connector(body=body), DataConnector)

    def update(
        self,
        connector: DataConnector | UUID | str,
        *,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        connection_config: JsonObject | Unset | None = UNSET,
        enabled: bool | Unset | None = UNSET,
        tags: Sequence[str] | Unset | None = UNSET,
        allowed_roles: Sequence[str] | Unset | None = UNSET,
        require_encryption: bool | Unset | None = UNSET,
        system_high: str | Unset | None = UNSET,
        default_security_marking: str | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> DataConnector:
        """Change what is given of a connector (or of its id) and return it as it is then.

        What is not given stays; None clears what may be without a value.
        """
        members = {
            "name": name,
            "description": description,
            "connection_config": connection_config,
            "enabled": enabled,
            "tags": tags,
            "allowed_roles": allowed_roles,
            "require_encryption": require_encryption,
            "system_high": system_high,
            "default_security_marking": default_security_marking,
        }
        body = {member: value for member, value in members.items() if value is not UNSET}
        request = update_connector(id_of(connector, "connector"), body=body)
        return self._call(request, DataConnector)

    def ingest(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> IngestTrigger:
        """Have a source (or that of an id) indexed.

        The answer says `queued`, yet the platform has done the work before it answers, which
        takes its time; `get` tells how it went. Raises RateLimitError if it was done just now, and
        waiting as long as the platform said did not help.
        """
        request = trigger_ingest(id_of(connector, "connector"))
        return self._call(request, IngestTrigger, timeout=_PATIENCE)

    def delete(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DataConnector:
        """Remove a connector (or that of an id) and return it as it was."""
        return self._call(delete_connector(id_of(connector, "connector")), DataConnector)

    def list(
        self,
        *,
        source_type: str | None = None,
        enabled: bool | None = None,
        tag: str | None = None,
        workroom: WorkroomFields | UUID | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[DataConnector]:
        """Return the connectors, or those that are like this, page by page, `limit` at most."""
        request = list_connectors(
            source_type=source_type, enabled=enabled, tag=tag, workroom_id=room_id(workroom)
        )
        return self._pages(
            request,
            DataConnector,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
