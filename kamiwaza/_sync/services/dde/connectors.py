# Written by scripts/unasync.py from kamiwaza/_async/services/dde/connectors.py: edit that.
"""Connectors of the data engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.workroom_scope import workroom_id_of
from kamiwaza.naming.identifiers import id_of, key_of
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.dde import (
    DataConnector,
    DataConnectorCreate,
    DataConnectorUpdate,
    IngestTrigger,
)
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


# Seconds: the platform ingests the source before it answers.
_INGEST_TIMEOUT = 3600.0


class DataConnectorsService(BaseService):
    """`client.dde.connectors`: register sources, ingest them, remove them."""

    def get(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DataConnector:
        """Return one connector.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
        return self._call(get_connector(key_of(connector, "connector")), DataConnector)

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
        """Create a connector and return it; `ingest` then indexes its source.

        Args:
            name: the name of the connector.
            source_type: the kind of source, such as `filesystem` or `s3`.
            connector_type: the kind of connector that reads the source.
            connection_config: the address of the source and its credentials. The platform returns
                it to no caller.
            description: a text for people.
            tags: words to find the connector by.
            allowed_roles: the roles that may use it. Default: the platform's own.
            require_encryption: True refuses connections that are not encrypted. Default: True.
            system_high: the highest marking of its documents. Default: `UNCLASSIFIED`.
            default_security_marking: the marking of documents that have none.
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
        """Change the given members of a connector and return it.

        Members that you leave out stay as they are. None empties a member that may be empty.

        Args:
            connector: the connector or its id.
            name: the name of the connector.
            description: a text for people.
            connection_config: the address of the source and its credentials.
            enabled: whether the connector is enabled.
            tags: words to find the connector by.
            allowed_roles: the roles that may use it.
            require_encryption: True refuses connections that are not encrypted.
            system_high: the highest marking of its documents.
            default_security_marking: the marking of documents that have none.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
        body = DataConnectorUpdate(
            name=name,
            description=description,
            connection_config=connection_config,
            enabled=enabled,
            tags=tags,
            allowed_roles=allowed_roles,
            require_encryption=require_encryption,
            system_high=system_high,
            default_security_marking=default_security_marking,
        )
        request = update_connector(id_of(connector, "connector"), body=body)
        return self._call(request, DataConnector)

    def ingest(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> IngestTrigger:
        """Index the source of a connector; returns when the platform has finished.

        This can take up to an hour. The status of the answer is `queued` all the same; `get` shows
        the result.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
            RateLimitError: the source was ingested a moment ago, and the retries did not help.
        """
        request = trigger_ingest(id_of(connector, "connector"))
        return self._call(request, IngestTrigger, timeout=_INGEST_TIMEOUT)

    def delete(
        self, connector: DataConnector | UUID | str, **call_options: Unpack[CallOptions]
    ) -> DataConnector:
        """Delete a connector and return it as it was.

        Args:
            connector: the connector or its id.

        Raises:
            ResourceNotFoundError: there is no such connector.
        """
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
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> Page[DataConnector]:
        """Return the connectors, page by page.

        Args:
            source_type: the kind of source, to return its connectors only.
            enabled: True returns the enabled connectors, False the disabled ones.
            tag: a tag, to return the connectors that have it.
            workroom: the workroom or its id, to return its connectors only.
            limit: the most items to return in all. Default: no limit.
            page_size: items per request, 1 to 100. Default: 100, or `limit` if that is smaller.
            page_token: the `page_token` of a page or an error, to continue the same list from
                there.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        request = list_connectors(
            source_type=source_type, enabled=enabled, tag=tag, workroom_id=workroom_id_of(workroom)
        )
        return self._pages(
            request,
            DataConnector,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
