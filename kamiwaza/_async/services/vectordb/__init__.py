"""The old way to list vector databases."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import UnsupportedByServerError
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.vectordb import VectorDB, as_before
from kamiwaza_api.api.context import list_vectordbs
from kamiwaza_api.api.vectordb import get_vectordbs


class AsyncVectorDBService(AsyncBaseService):
    """`client.vectordb`: for programs of the time before `context.vectordbs`; new ones use that."""

    async def list(
        self, *, engine: str | None = None, **call_options: Unpack[CallOptions]
    ) -> list[VectorDB]:
        """Return the vector databases, or those of one engine (milvus, vespa).

        They are those of `context.vectordbs`, in the shape they had before. A platform too old to
        have that is asked the old way. Requires: admin there.
        """
        try:
            found = await self._call(list_vectordbs(), list[VectorDBInstance])
        except UnsupportedByServerError:
            return await self._call(get_vectordbs(engine=engine), list[VectorDB])
        return [as_before(one) for one in found if engine in (None, one.engine)]
