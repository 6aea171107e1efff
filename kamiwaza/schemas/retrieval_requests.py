"""What rows of a dataset are asked for: which, how many, in which order."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, TypeAlias

from kamiwaza.schemas._base import JsonObject, Number, OpenEnum, Payload, Schema
from kamiwaza.schemas._secret import Secret

Scalar: TypeAlias = str | bool | Number
"""What a field of a row can be compared with."""


class LegacyRetrievalRequest(Payload):
    """A dataset to fetch as it is: all of it, or the first rows, or some columns."""

    component: ClassVar[str | None] = "LegacyRetrievalRequest"

    dataset_urn: str
    transport: str | None = None
    columns: list[str] | None = None
    limit_rows: int | None = None
    batch_size: int | None = None
    format_hint: str | None = None
    options: JsonObject | None = None
    credential_override: Secret | None = None
    sdk_session: str | None = None


class OrderDirection(StrEnum):
    """Which end of an order comes first."""

    ASC = "asc"
    DESC = "desc"


class RecordOrder(Payload):
    """One field to order rows by."""

    component: ClassVar[str | None] = "RecordOrder"

    field: str
    direction: OpenEnum[OrderDirection] | None = None

    @classmethod
    def of(cls, order: RecordOrder | str) -> RecordOrder:
        """Return an order as it is, or that of a field's name: `-name` is the descending one."""
        if isinstance(order, RecordOrder):
            return order
        if order.startswith("-"):
            return cls(field=order[1:], direction=OrderDirection.DESC)
        return cls(field=order)


class RecordRange(Schema):
    """The least and the greatest value of a field, both included; either may be left out."""

    component: ClassVar[str | None] = "RecordRange"

    gte: Scalar | None = None
    lte: Scalar | None = None


class RecordFilters(Payload):
    """Which rows are wanted: those that fulfil all `terms` and all `ranges`, by field.

    A term is the value a field has to have, or a list of values of which it has to have one.
    """

    component: ClassVar[str | None] = "RecordFilters"

    terms: dict[str, Scalar | list[Scalar]] | None = None
    ranges: dict[str, RecordRange] | None = None

    @classmethod
    def of(cls, filters: RecordFilters | Mapping[str, object] | None) -> RecordFilters | None:
        """Return filters as they are, or those an object describes.

        Raises InvalidArgumentError for one that does not.
        """
        if filters is None or isinstance(filters, RecordFilters):
            return filters
        members: dict[str, Any] = dict(filters)
        return cls(**members)


class QueryTransport(StrEnum):
    """How the rows of a query may come."""

    AUTO = "auto"
    INLINE = "inline"
    SSE = "sse"


class RecordQueryRequest(Payload):
    """Rows of a dataset that fulfil conditions, in an order."""

    component: ClassVar[str | None] = "RecordQueryRequest"

    dataset_urn: str
    order_by: list[RecordOrder]
    limit: int
    offset: int | None = None
    filters: RecordFilters | None = None
    projection: list[str] | None = None
    batch_size: int | None = None
    transport: OpenEnum[QueryTransport] | None = None
