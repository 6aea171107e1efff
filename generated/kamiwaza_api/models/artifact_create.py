"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import Case, either, members, to_json, variants
from ..models.artifact_create_kind import ArtifactCreateKind

if TYPE_CHECKING:
    from ..models.no_workroom_scope import NoWorkroomScope
    from ..models.workroom_scope import WorkroomScope


@_attrs_define(kw_only=True)
class ArtifactCreate:
    """Schema ArtifactCreate; members the contract does not know are kept."""

    idempotency_key: str
    kind: ArtifactCreateKind
    room_scope: NoWorkroomScope | WorkroomScope
    source_result_refs: list[str]
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["idempotency_key"] = self.idempotency_key
        field_dict["kind"] = to_json(self.kind)
        field_dict["room_scope"] = to_json(self.room_scope)
        field_dict["source_result_refs"] = self.source_result_refs
        field_dict["title"] = self.title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        d = members(src_dict)
        found = cls(
            idempotency_key=d.pop("idempotency_key"),
            kind=ArtifactCreateKind(d.pop("kind")),
            room_scope=either(
                variants(
                    Case(NoWorkroomScope.from_dict, fixed={"kind": ("no_workroom",)}),
                    Case(WorkroomScope.from_dict, fixed={"kind": ("workroom",)}),
                )
            )(d.pop("room_scope")),
            source_result_refs=d.pop("source_result_refs"),
            title=d.pop("title"),
        )
        found.additional_properties = d
        return found
