"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.tuple_record import TupleRecord


@_attrs_define(kw_only=True)
class TupleRevokeResponse:
    """Schema TupleRevokeResponse; members the contract does not know are kept."""

    count: int
    dry_run: bool
    tenant: str
    tuples: list[TupleRecord]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["count"] = self.count
        field_dict["dry_run"] = self.dry_run
        field_dict["tenant"] = self.tenant
        field_dict["tuples"] = to_json(self.tuples)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tuple_record import TupleRecord

        d = members(src_dict)
        found = cls(
            count=d.pop("count"),
            dry_run=d.pop("dry_run"),
            tenant=d.pop("tenant"),
            tuples=each(TupleRecord.from_dict)(d.pop("tuples")),
        )
        found.additional_properties = d
        return found
