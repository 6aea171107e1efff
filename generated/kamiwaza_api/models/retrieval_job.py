"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.transport_type import TransportType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dataset_descriptor import DatasetDescriptor
    from ..models.grpc_handshake import GrpcHandshake
    from ..models.inline_data import InlineData


@_attrs_define(kw_only=True)
class RetrievalJob:
    """Schema RetrievalJob; members the contract does not know are kept."""

    dataset: DatasetDescriptor
    job_id: str
    status: str
    transport: TransportType
    grpc: GrpcHandshake | None | Unset = UNSET
    inline: InlineData | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset"] = to_json(self.dataset)
        field_dict["job_id"] = self.job_id
        field_dict["status"] = self.status
        field_dict["transport"] = to_json(self.transport)
        if self.grpc is not UNSET:
            field_dict["grpc"] = to_json(self.grpc)
        if self.inline is not UNSET:
            field_dict["inline"] = to_json(self.inline)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_descriptor import DatasetDescriptor
        from ..models.grpc_handshake import GrpcHandshake
        from ..models.inline_data import InlineData

        d = members(src_dict)
        found = cls(
            dataset=DatasetDescriptor.from_dict(d.pop("dataset")),
            job_id=d.pop("job_id"),
            status=d.pop("status"),
            transport=TransportType(d.pop("transport")),
            grpc=given(either(GrpcHandshake.from_dict), d.pop("grpc", UNSET)),
            inline=given(either(InlineData.from_dict), d.pop("inline", UNSET)),
        )
        found.additional_properties = d
        return found
