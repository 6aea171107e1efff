"""Bringing sources into the catalog."""

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

# The platform answers when everything is read.
READING = 3600.0


class AsyncIngestionService(AsyncBaseService):
    """`client.ingestion`: read sources, or only make them known."""

    @property
    def jobs(self) -> AsyncIngestionJobsService:
        """Return the service of the scheduled ingestions."""
        return self._lazy(AsyncIngestionJobsService)

    async def run(
        self,
        *,
        source_type: str,
        options: Mapping[str, JsonValue | SecretStr] | None = None,
        timeout: float = READING,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> AsyncOperation[IngestionRun]:
        """Read a source now and return the handle, when it is over: the platform works meanwhile.

        `options` depend on the kind of source (`s3`: bucket, prefix, ...; `file`: path, ...);
        credentials may be `SecretStr`. `timeout` is how many seconds that may take. `wait()` gives
        the URNs, or raises OperationFailedError
        with the reason; `IngestionRun.ok` is False where some of it could not be read. Not
        repeated after a lost answer: look into the catalog then.
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
        """Make a source and its datasets known to the catalog; its data stays where it is.

        `connection` is what the kind of source takes to be reached; credentials may be
        `SecretStr`. Platforms before 1.2 do not have this: UnsupportedByServerError.
        """
        body = SourceRegistrationRequest(
            source_type=source_type, connection=None if connection is None else dict(connection)
        )
        return await self._call(register_source(body=body), SourceRegistration)

    async def emit(
        self, *, mcp: Mapping[str, JsonValue], **call_options: Unpack[CallOptions]
    ) -> EmitResult:
        """Propose a change of metadata, in the words of the catalog's own store."""
        return await self._call(emit(body=MetadataProposal(mcp=dict(mcp))), EmitResult)

    async def health(self, **call_options: Unpack[CallOptions]) -> IngestionHealth:
        """Return whether ingestion works."""
        return await self._call(health(), IngestionHealth)
