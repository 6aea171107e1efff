"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.two_node_attach_request_additional_env_type_0 import (
        TwoNodeAttachRequestAdditionalEnvType0,
    )


@_attrs_define(kw_only=True)
class TwoNodeAttachRequest:
    """Schema TwoNodeAttachRequest; members the contract does not know are kept."""

    remote_host: str
    additional_env: None | TwoNodeAttachRequestAdditionalEnvType0 | Unset = UNSET
    models_root: None | str | Unset = UNSET
    remote_user: None | str | Unset = UNSET
    ssh_key_path: None | str | Unset = UNSET
    strict_host_key_checking: bool | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["remote_host"] = self.remote_host
        if self.additional_env is not UNSET:
            field_dict["additional_env"] = to_json(self.additional_env)
        if self.models_root is not UNSET:
            field_dict["models_root"] = self.models_root
        if self.remote_user is not UNSET:
            field_dict["remote_user"] = self.remote_user
        if self.ssh_key_path is not UNSET:
            field_dict["ssh_key_path"] = self.ssh_key_path
        if self.strict_host_key_checking is not UNSET:
            field_dict["strict_host_key_checking"] = self.strict_host_key_checking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.two_node_attach_request_additional_env_type_0 import (
            TwoNodeAttachRequestAdditionalEnvType0,
        )

        d = members(src_dict)
        found = cls(
            remote_host=d.pop("remote_host"),
            additional_env=given(
                either(TwoNodeAttachRequestAdditionalEnvType0.from_dict),
                d.pop("additional_env", UNSET),
            ),
            models_root=d.pop("models_root", UNSET),
            remote_user=d.pop("remote_user", UNSET),
            ssh_key_path=d.pop("ssh_key_path", UNSET),
            strict_host_key_checking=d.pop("strict_host_key_checking", UNSET),
        )
        found.additional_properties = d
        return found
