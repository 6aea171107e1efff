"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        status = self.status.value
        field_dict["status"] = status
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        new_digests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.new_digests, Unset):
            new_digests = self.new_digests.to_dict()
        if new_digests is not UNSET:
            field_dict["new_digests"] = new_digests
        new_tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.new_tags, Unset):
            new_tags = self.new_tags.to_dict()
        if new_tags is not UNSET:
            field_dict["new_tags"] = new_tags
        old_digests: dict[str, Any] | Unset = UNSET
        if not isinstance(self.old_digests, Unset):
            old_digests = self.old_digests.to_dict()
        if old_digests is not UNSET:
            field_dict["old_digests"] = old_digests
        old_tags: dict[str, Any] | Unset = UNSET
        if not isinstance(self.old_tags, Unset):
            old_tags = self.old_tags.to_dict()
        if old_tags is not UNSET:
            field_dict["old_tags"] = old_tags
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.upgrade_all_result_new_digests import UpgradeAllResultNewDigests
        from ..models.upgrade_all_result_new_tags import UpgradeAllResultNewTags
        from ..models.upgrade_all_result_old_digests import UpgradeAllResultOldDigests
        from ..models.upgrade_all_result_old_tags import UpgradeAllResultOldTags

        d = dict(src_dict)
        name = d.pop("name")
        status = UpgradeAllResultStatus(d.pop("status"))

        error = d.pop("error", UNSET)

        _new_digests = d.pop("new_digests", UNSET)
        new_digests: UpgradeAllResultNewDigests | Unset
        if isinstance(_new_digests, Unset):
            new_digests = UNSET
        else:
            new_digests = UpgradeAllResultNewDigests.from_dict(_new_digests)

        _new_tags = d.pop("new_tags", UNSET)
        new_tags: UpgradeAllResultNewTags | Unset
        if isinstance(_new_tags, Unset):
            new_tags = UNSET
        else:
            new_tags = UpgradeAllResultNewTags.from_dict(_new_tags)

        _old_digests = d.pop("old_digests", UNSET)
        old_digests: UpgradeAllResultOldDigests | Unset
        if isinstance(_old_digests, Unset):
            old_digests = UNSET
        else:
            old_digests = UpgradeAllResultOldDigests.from_dict(_old_digests)

        _old_tags = d.pop("old_tags", UNSET)
        old_tags: UpgradeAllResultOldTags | Unset
        if isinstance(_old_tags, Unset):
            old_tags = UNSET
        else:
            old_tags = UpgradeAllResultOldTags.from_dict(_old_tags)

        found = cls(
            name=name,
            status=status,
            error=error,
            new_digests=new_digests,
            new_tags=new_tags,
            old_digests=old_digests,
            old_tags=old_tags,
        )
        found.additional_properties = d
        return found
