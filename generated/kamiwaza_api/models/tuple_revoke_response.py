"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        count = self.count
        field_dict["count"] = count
        dry_run = self.dry_run
        field_dict["dry_run"] = dry_run
        tenant = self.tenant
        field_dict["tenant"] = tenant
        tuples = []
        for tuples_item_data in self.tuples:
            tuples_item = tuples_item_data.to_dict()
            tuples.append(tuples_item)

        field_dict["tuples"] = tuples
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tuple_record import TupleRecord

        d = dict(src_dict)
        count = d.pop("count")
        dry_run = d.pop("dry_run")
        tenant = d.pop("tenant")
        tuples = []
        for tuples_item_data in d.pop("tuples"):
            tuples_item = TupleRecord.from_dict(tuples_item_data)

            tuples.append(tuples_item)

        found = cls(count=count, dry_run=dry_run, tenant=tenant, tuples=tuples)
        found.additional_properties = d
        return found
