"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.upgrade_all_result_status import UpgradeAllResultStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.upgrade_all_result_new_digests import UpgradeAllResultNewDigests
    from ..models.upgrade_all_result_new_tags import UpgradeAllResultNewTags
    from ..models.upgrade_all_result_old_digests import UpgradeAllResultOldDigests
    from ..models.upgrade_all_result_old_tags import UpgradeAllResultOldTags


@_attrs_define(kw_only=True)
class UpgradeAllResult:
    """Schema UpgradeAllResult; members the contract does not know are kept."""

    name: str
    status: UpgradeAllResultStatus
    error: None | str | Unset = UNSET
    new_digests: UpgradeAllResultNewDigests | Unset = UNSET
    new_tags: UpgradeAllResultNewTags | Unset = UNSET
    old_digests: UpgradeAllResultOldDigests | Unset = UNSET
    old_tags: UpgradeAllResultOldTags | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["status"] = to_json(self.status)
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.new_digests is not UNSET:
            field_dict["new_digests"] = to_json(self.new_digests)
        if self.new_tags is not UNSET:
            field_dict["new_tags"] = to_json(self.new_tags)
        if self.old_digests is not UNSET:
            field_dict["old_digests"] = to_json(self.old_digests)
        if self.old_tags is not UNSET:
            field_dict["old_tags"] = to_json(self.old_tags)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.upgrade_all_result_new_digests import UpgradeAllResultNewDigests
        from ..models.upgrade_all_result_new_tags import UpgradeAllResultNewTags
        from ..models.upgrade_all_result_old_digests import UpgradeAllResultOldDigests
        from ..models.upgrade_all_result_old_tags import UpgradeAllResultOldTags

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            status=UpgradeAllResultStatus(d.pop("status")),
            error=d.pop("error", UNSET),
            new_digests=given(UpgradeAllResultNewDigests.from_dict, d.pop("new_digests", UNSET)),
            new_tags=given(UpgradeAllResultNewTags.from_dict, d.pop("new_tags", UNSET)),
            old_digests=given(UpgradeAllResultOldDigests.from_dict, d.pop("old_digests", UNSET)),
            old_tags=given(UpgradeAllResultOldTags.from_dict, d.pop("old_tags", UNSET)),
        )
        found.additional_properties = d
        return found
