"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        idempotency_key = self.idempotency_key
        field_dict["idempotency_key"] = idempotency_key
        kind = self.kind.value
        field_dict["kind"] = kind
        room_scope: dict[str, Any]
        if isinstance(self.room_scope, NoWorkroomScope):
            room_scope = self.room_scope.to_dict()
        elif isinstance(self.room_scope, WorkroomScope):
            room_scope = self.room_scope.to_dict()
        else:
            room_scope = self.room_scope

        field_dict["room_scope"] = room_scope
        source_result_refs = self.source_result_refs

        field_dict["source_result_refs"] = source_result_refs
        title = self.title
        field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        d = dict(src_dict)
        idempotency_key = d.pop("idempotency_key")
        kind = ArtifactCreateKind(d.pop("kind"))

        def _parse_room_scope(data: Any) -> NoWorkroomScope | WorkroomScope:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_0 = NoWorkroomScope.from_dict(data)

                return room_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_1 = WorkroomScope.from_dict(data)

                return room_scope_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NoWorkroomScope | WorkroomScope, data)

        room_scope = _parse_room_scope(d.pop("room_scope"))

        source_result_refs = d.pop("source_result_refs")

        title = d.pop("title")
        found = cls(
            idempotency_key=idempotency_key,
            kind=kind,
            room_scope=room_scope,
            source_result_refs=source_result_refs,
            title=title,
        )
        found.additional_properties = d
        return found
