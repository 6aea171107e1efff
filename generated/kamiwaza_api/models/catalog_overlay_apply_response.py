"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.template_shadow import TemplateShadow


@_attrs_define(kw_only=True)
class CatalogOverlayApplyResponse:
    """Schema CatalogOverlayApplyResponse; members the contract does not know are kept."""

    shadow: TemplateShadow
    template_created: bool
    running_deployments: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["shadow"] = to_json(self.shadow)
        field_dict["template_created"] = self.template_created
        if self.running_deployments is not UNSET:
            field_dict["running_deployments"] = self.running_deployments
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.template_shadow import TemplateShadow

        d = members(src_dict)
        found = cls(
            shadow=TemplateShadow.from_dict(d.pop("shadow")),
            template_created=d.pop("template_created"),
            running_deployments=d.pop("running_deployments", UNSET),
        )
        found.additional_properties = d
        return found
