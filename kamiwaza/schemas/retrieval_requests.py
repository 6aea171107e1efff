"""Requests for the rows of a dataset."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias

from kamiwaza.schemas._base import JsonObject, Number, OpenEnum, Payload, Schema
from kamiwaza.schemas._secret import SecretInput

Scalar: TypeAlias = str | bool | Number
"""The types of values that a filter compares with."""


class LegacyRetrievalRequest(Payload):
    """Body that asks for a dataset: all rows, the first rows, or some columns."""

    component: ClassVar[str | None] = "LegacyRetrievalRequest"

    dataset_urn: str
    transport: str | None = None
    columns: list[str] | None = None
    limit_rows: int | None = None
    batch_size: int | None = None
    format_hint: str | None = None
    options: JsonObject | None = None
    credential_override: SecretInput | None = None
    sdk_session: str | None = None


class OrderDirection(StrEnum):
    """The direction of a sort order."""

    ASC = "asc"
    DESC = "desc"


class RecordOrder(Payload):
    """One column to sort by."""

    component: ClassVar[str | None] = "RecordOrder"

    field: str
    direction: OpenEnum[OrderDirection] | None = None

    @classmethod
    def of(cls, order: RecordOrder | str) -> RecordOrder:
        """Return an order as it is, or the order that a text describes.

        Args:
            order: an order, or the name of a column; `-name` sorts in descending order.
        """
        if isinstance(order, RecordOrder):
            return order
        if order.startswith("-"):
            return cls(field=order[1:], direction=OrderDirection.DESC)
        return cls(field=order)


class RecordRange(Schema):
    """The bounds of a column, both included; you can leave out either."""

    component: ClassVar[str | None] = "RecordRange"

    gte: Scalar | None = None
    lte: Scalar | None = None


class RecordFilters(Payload):
    """The conditions of rows: all `terms` and all `ranges` must hold, by column.

    A term is the value of a column, or a list of its possible values.
    """

    component: ClassVar[str | None] = "RecordFilters"

    terms: dict[str, Scalar | list[Scalar]] | None = None
    ranges: dict[str, RecordRange] | None = None

    @classmethod
    def of(cls, filters: RecordFilters | Mapping[str, object] | None) -> RecordFilters | None:
        """Return filters as they are, or the filters that an object describes.

        Args:
            filters: filters, or an object with the members `terms` and `ranges`.

        Raises:
            InvalidArgumentError: the object has other members, or values of another type.
        """
        if filters is None or isinstance(filters, RecordFilters):
            return filters
        members: dict[str, Any] = dict(filters)
        return cls(**members)


class QueryTransport(StrEnum):
    """The transports of a query."""

    AUTO = "auto"
    INLINE = "inline"
    SSE = "sse"


class RecordQueryRequest(Payload):
    """Body that asks for filtered and sorted rows of a dataset."""

    component: ClassVar[str | None] = "RecordQueryRequest"

    dataset_urn: str
    order_by: list[RecordOrder]
    limit: int
    offset: int | None = None
    filters: RecordFilters | None = None
    projection: list[str] | None = None
    batch_size: int | None = None
    transport: OpenEnum[QueryTransport] | None = None
