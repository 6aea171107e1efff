"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.grpc_handshake import GrpcHandshake
        from ..models.inline_data import InlineData

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dataset = self.dataset.to_dict()
        field_dict["dataset"] = dataset
        job_id = self.job_id
        field_dict["job_id"] = job_id
        status = self.status
        field_dict["status"] = status
        transport = self.transport.value
        field_dict["transport"] = transport
        grpc: dict[str, Any] | None | Unset
        if isinstance(self.grpc, Unset):
            grpc = UNSET
        elif isinstance(self.grpc, GrpcHandshake):
            grpc = self.grpc.to_dict()
        else:
            grpc = self.grpc

        if grpc is not UNSET:
            field_dict["grpc"] = grpc
        inline: dict[str, Any] | None | Unset
        if isinstance(self.inline, Unset):
            inline = UNSET
        elif isinstance(self.inline, InlineData):
            inline = self.inline.to_dict()
        else:
            inline = self.inline

        if inline is not UNSET:
            field_dict["inline"] = inline
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_descriptor import DatasetDescriptor
        from ..models.grpc_handshake import GrpcHandshake
        from ..models.inline_data import InlineData

        d = dict(src_dict)
        dataset = DatasetDescriptor.from_dict(d.pop("dataset"))

        job_id = d.pop("job_id")
        status = d.pop("status")
        transport = TransportType(d.pop("transport"))

        def _parse_grpc(data: Any) -> GrpcHandshake | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                grpc_type_0 = GrpcHandshake.from_dict(data)

                return grpc_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GrpcHandshake | None | Unset, data)

        grpc = _parse_grpc(d.pop("grpc", UNSET))

        def _parse_inline(data: Any) -> InlineData | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                inline_type_0 = InlineData.from_dict(data)

                return inline_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(InlineData | None | Unset, data)

        inline = _parse_inline(d.pop("inline", UNSET))

        found = cls(
            dataset=dataset,
            job_id=job_id,
            status=status,
            transport=transport,
            grpc=grpc,
            inline=inline,
        )
        found.additional_properties = d
        return found
