"""Iterating over the rows of a dataset, on any transport."""

from __future__ import annotations

from contextlib import aclosing
from typing import TYPE_CHECKING, Self

from kamiwaza._async.services.retrieval._row_blocks import (
    AsyncRowSource,
    ReceivedBlocks,
    read_blocks,
)
from kamiwaza.concurrency.primitives import async_run_blocking
from kamiwaza.serialization.not_picklable import NotPicklable
from kamiwaza.serialization.record_batches import RowTable, rows_of_block

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator
    from types import TracebackType

    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

    from kamiwaza._async.services.retrieval._row_blocks import Block
    from kamiwaza.schemas._base import JsonObject
    from kamiwaza.schemas.retrieval import RetrievalJob


class AsyncRows(NotPicklable):
    """Iterate over the rows of a dataset while they arrive; each row is a JSON object.

    The request is sent when you ask for the first row, and you can read the rows once. If you stop
    early, the stream is closed and the job is cancelled: at the end of a `with` block, by
    `close()`, or when the object is garbage collected.

    Raises StreamInterruptedError if the stream was cut off and rows are missing, and
    OperationFailedError or OperationCancelledError if the job ended so.
    """

    def __init__(self, source: AsyncRowSource) -> None:
        """Prepare to read.

        Args:
            source: the functions that start the job and read its rows.
        """
        # The generators hold no reference to this object, so garbage collection can end them.
        self._received = ReceivedBlocks()
        self._blocks = read_blocks(source, self._received)
        self._rows = _each_row(self._blocks)

    def _pickling_advice(self) -> str:
        return "send to_list() or a table such as to_arrow(), or read the rows in the other process"

    @property
    def job(self) -> RetrievalJob | None:
        """The job that the rows come from; None before the first row."""
        return self._received.job

    def __aiter__(self) -> Self:
        """Return the rows themselves."""
        return self

    async def __anext__(self) -> JsonObject:
        """Return the next row, waiting for it."""
        return await self._rows.__anext__()

    async def __aenter__(self) -> Self:
        """Return the rows."""
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Stop reading."""
        await self.close()

    async def close(self) -> None:
        """Stop reading: close the stream, and cancel the job unless all rows have arrived."""
        await self._rows.aclose()
        await self._blocks.aclose()

    async def to_list(self) -> list[JsonObject]:
        """Return the remaining rows as a list."""
        return [row async for row in self]

    async def tables(self) -> AsyncIterator[pyarrow.Table]:
        """Iterate over the rows as Arrow tables, one for each block that arrives.

        Use it before you ask for a row. Rows that come over Arrow Flight are not copied.

        Raises:
            ConfigurationError: pyarrow is not installed (`pip install 'kamiwaza-client[arrow]'`).
        """
        async with aclosing(self._blocks):
            async for block in self._blocks:
                table = RowTable()
                table.append(block)
                if not table.is_empty:
                    yield table.to_arrow()

    async def to_pandas(self) -> pandas.DataFrame:
        """Return the remaining rows as a pandas DataFrame.

        docs/pages.md describes the conversion. Rows that come over Arrow Flight keep their types.

        Raises:
            ConfigurationError: pandas is not installed (`pip install 'kamiwaza-client[pandas]'`).
        """
        return await async_run_blocking((await self._table()).to_pandas)

    async def to_arrow(self) -> pyarrow.Table:
        """Return the remaining rows as an Arrow table.

        docs/pages.md describes the conversion. Rows that come over Arrow Flight keep their types,
        and are not copied.

        Raises:
            ConfigurationError: pyarrow is not installed (`pip install 'kamiwaza-client[arrow]'`).
        """
        return await async_run_blocking((await self._table()).to_arrow)

    async def to_polars(self) -> polars.DataFrame:
        """Return the remaining rows as a polars DataFrame.

        docs/pages.md describes the conversion. Rows that come over Arrow Flight keep their types.

        Raises:
            ConfigurationError: polars is not installed (`pip install 'kamiwaza-client[polars]'`).
        """
        return await async_run_blocking((await self._table()).to_polars)

    async def _table(self) -> RowTable:
        """Return the remaining rows, without turning record batches into objects if possible."""
        table = RowTable()
        if self._received.job is None:
            # No row was taken, so whole blocks can be used.
            async with aclosing(self._blocks):
                async for block in self._blocks:
                    table.append(block)
        table.append(await self.to_list())
        return table


async def _each_row(blocks: AsyncGenerator[Block]) -> AsyncGenerator[JsonObject]:
    async with aclosing(blocks):
        async for block in blocks:
            for row in rows_of_block(block):
                yield row
