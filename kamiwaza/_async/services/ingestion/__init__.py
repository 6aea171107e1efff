"""Ingesting sources into the catalog."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Unpack

from pydantic import JsonValue, SecretStr

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._async.services.ingestion.jobs import AsyncIngestionJobsService
from kamiwaza.arguments.call_options import CallOptions, CallOptionsWithoutTimeout
from kamiwaza.schemas.ingestion import (
    EmitResult,
    IngestionHealth,
    IngestionRun,
    IngestRequest,
    MetadataProposal,
    SourceRegistration,
    SourceRegistrationRequest,
    SourceType,
)
from kamiwaza_api.api.ingestion import emit, health, register_source, run_active

if TYPE_CHECKING:
    from kamiwaza._async.operations.operation import AsyncOperation

# Seconds: the platform reads the whole source before it answers.
_RUN_TIMEOUT = 3600.0


class AsyncIngestionService(AsyncBaseService):
    """`client.ingestion`: ingest sources into the catalog, or only register them."""

    @property
    def jobs(self) -> AsyncIngestionJobsService:
        """Return the service of the scheduled ingestions."""
        return self._lazy(AsyncIngestionJobsService)

    async def run(
        self,
        *,
        source_type: str,
        options: Mapping[str, JsonValue | SecretStr] | None = None,
        timeout: float = _RUN_TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> AsyncOperation[IngestionRun]:
        """Ingest a source now and return the operation, which has ended by then.

        The platform works during the request. `wait()` returns the URNs of the datasets; `ok` of
        the result is False if parts could not be read. The request is not repeated after a lost
        answer: look into the catalog then.

        Args:
            source_type: the kind of source, such as `s3` or `file`.
            options: the settings of that kind of source, such as `bucket` and `prefix`, or `path`.
                Give credentials as `SecretStr`.
            timeout: seconds to wait for the answer.

        Raises:
            OperationFailedError: from `wait()`, the source could not be read; `reason` is the
                platform's.
        """
        kwargs = None if options is None else dict(options)
        body = IngestRequest(source_type=source_type, kwargs=kwargs)
        return await self._start(run_active(body=body), IngestionRun, timeout=timeout)

    async def register_source(
        self,
        *,
        source_type: SourceType | str,
        connection: Mapping[str, JsonValue | SecretStr] | None = None,
        **call_options: Unpack[CallOptions],
    ) -> SourceRegistration:
        """Register a source and its datasets in the catalog; its data is not copied.

        Args:
            source_type: the kind of source: `s3` or `postgres`.
            connection: the address of the source. Give credentials as `SecretStr`.

        Raises:
            UnsupportedByServerError: the platform is older than release 1.2.
        """
        body = SourceRegistrationRequest(
            source_type=source_type, connection=None if connection is None else dict(connection)
        )
        return await self._call(register_source(body=body), SourceRegistration)

    async def emit(
        self, *, mcp: Mapping[str, JsonValue], **call_options: Unpack[CallOptions]
    ) -> EmitResult:
        """Propose a change of metadata to the store behind the catalog.

        Args:
            mcp: the metadata change proposal, in the format of DataHub.
        """
        return await self._call(emit(body=MetadataProposal(mcp=dict(mcp))), EmitResult)

    async def health(self, **call_options: Unpack[CallOptions]) -> IngestionHealth:
        """Return whether ingestion works."""
        return await self._call(health(), IngestionHealth)
