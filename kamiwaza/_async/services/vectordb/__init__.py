"""Vector databases in the shape of older releases."""

from __future__ import annotations

from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import UnsupportedByServerError
from kamiwaza.schemas.context_vectordbs import VectorDBInstance
from kamiwaza.schemas.vectordb import VectorDB, as_before
from kamiwaza.serialization.item_list import ItemList
from kamiwaza_api.api.context import list_vectordbs
from kamiwaza_api.api.vectordb import get_vectordbs


class AsyncVectorDBService(AsyncBaseService):
    """`client.vectordb`: the old form of `context.vectordbs`, which new programs use."""

    async def list(
        self, *, engine: str | None = None, **call_options: Unpack[CallOptions]
    ) -> ItemList[VectorDB]:
        """Return the vector databases in the shape of older releases.

        The entries are those of `context.vectordbs`. A platform without that operation is asked in
        the old way, which requires the admin role.

        Args:
            engine: the engine to list, such as `milvus` or `vespa`. Default: all.
        """
        try:
            instances = await self._call(list_vectordbs(), list[VectorDBInstance])
        except UnsupportedByServerError:
            return await self._list(get_vectordbs(engine=engine), VectorDB)
        return ItemList(as_before(one) for one in instances if engine in (None, one.engine))
