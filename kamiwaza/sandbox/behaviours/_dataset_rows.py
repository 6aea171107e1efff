"""Rows of the platform's datasets, and the retrieval jobs that read them."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

Row = dict[str, Any]

DEMO_DATASET = "urn:li:dataset:(urn:li:dataPlatform:file,demo-orders,PROD)"
"""URN of a dataset that exists in every sandbox."""

_REGIONS = ("north", "south", "east")
_DEMO_ROWS = tuple(
    {"id": number, "region": _REGIONS[number % 3], "amount": 10.5 * number}
    for number in range(1, 9)
)
_PLAIN_ROWS = tuple({"row": number} for number in range(3))


@dataclass(slots=True)
class Retrieval:
    """One retrieval job: it sends `rows` in batches of `batch` rows. `chunks_sent` counts them.

    `urn` names the dataset. `token_spent` is True once an Arrow Flight client sent the token.
    """

    rows: list[Row]
    batch: int = 1
    chunks_sent: int = 0
    urn: str = ""
    token_spent: bool = False

    def batches(self) -> list[list[Row]]:
        """Return the rows in batches."""
        size = max(self.batch, 1)
        return [self.rows[start : start + size] for start in range(0, len(self.rows), size)]


@dataclass
class Tables:
    """Rows by dataset URN, and settings of retrieval jobs.

    `inline_limit` is the largest inline answer in bytes. `transport` is used for `auto`. `ending`
    says how event streams end: with a `complete` event, without a last event, or with an `error`
    event. Streams of failed jobs never end with `complete`. `flight_locations` returns the
    addresses in the handshakes for Arrow Flight.
    """

    rows: dict[str, list[Row]] = field(
        default_factory=lambda: {DEMO_DATASET: [dict(row) for row in _DEMO_ROWS]}
    )
    inline_limit: int = 1_000_000
    transport: Literal["inline", "sse", "grpc"] = "inline"
    ending: Literal["complete", "silent", "error"] = "complete"
    retrievals: dict[str, Retrieval] = field(default_factory=dict)
    flight_locations: Callable[[], list[str]] = lambda: ["grpc+tls://flight.kamiwaza.test:443"]

    def of(self, urn: str) -> list[Row]:
        """Return the rows of a dataset. Unknown datasets have the rows of the demo dataset."""
        known = _PLAIN_ROWS if not urn.startswith("urn:") else _DEMO_ROWS
        return [dict(row) for row in self.rows.get(urn, known)]


def select_rows(rows: list[Row], body: Mapping[str, Any]) -> list[Row]:
    """Return the rows selected, sorted and projected as the request body says."""
    rows_found = [row for row in rows if _matches(row, body.get("filters") or {})]
    for order in reversed(body.get("order_by") or ()):
        rows_found.sort(
            key=partial(_sort_key, order["field"]), reverse=order.get("direction") == "desc"
        )
    start = body.get("offset") or 0
    count = body.get("limit") or body.get("limit_rows")
    rows_found = rows_found[start : None if count is None else start + count]
    names = body.get("projection") or body.get("columns")
    return [{name: row.get(name) for name in names} for row in rows_found] if names else rows_found


def _sort_key(name: str, row: Row) -> tuple[str, Any]:
    value = row.get(name)
    number = isinstance(value, int | float)
    return ("number", value) if number else ("text", str(value))


def _matches(row: Row, filters: Mapping[str, Any]) -> bool:
    for name, wanted in (filters.get("terms") or {}).items():
        if row.get(name) not in (wanted if isinstance(wanted, list) else [wanted]):
            return False
    for name, limits in (filters.get("ranges") or {}).items():
        value, low, high = row.get(name), limits.get("gte"), limits.get("lte")
        if (
            value is None
            or (low is not None and value < low)
            or (high is not None and value > high)
        ):
            return False
    return True
