"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.two_node_attach_request_additional_env_type_0 import (
            TwoNodeAttachRequestAdditionalEnvType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        remote_host = self.remote_host
        field_dict["remote_host"] = remote_host
        additional_env: dict[str, Any] | None | Unset
        if isinstance(self.additional_env, Unset):
            additional_env = UNSET
        elif isinstance(self.additional_env, TwoNodeAttachRequestAdditionalEnvType0):
            additional_env = self.additional_env.to_dict()
        else:
            additional_env = self.additional_env

        if additional_env is not UNSET:
            field_dict["additional_env"] = additional_env
        models_root = self.models_root

        if models_root is not UNSET:
            field_dict["models_root"] = models_root
        remote_user = self.remote_user

        if remote_user is not UNSET:
            field_dict["remote_user"] = remote_user
        ssh_key_path = self.ssh_key_path

        if ssh_key_path is not UNSET:
            field_dict["ssh_key_path"] = ssh_key_path
        strict_host_key_checking = self.strict_host_key_checking

        if strict_host_key_checking is not UNSET:
            field_dict["strict_host_key_checking"] = strict_host_key_checking
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.two_node_attach_request_additional_env_type_0 import (
            TwoNodeAttachRequestAdditionalEnvType0,
        )

        d = dict(src_dict)
        remote_host = d.pop("remote_host")

        def _parse_additional_env(
            data: Any,
        ) -> None | TwoNodeAttachRequestAdditionalEnvType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                additional_env_type_0 = TwoNodeAttachRequestAdditionalEnvType0.from_dict(data)

                return additional_env_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | TwoNodeAttachRequestAdditionalEnvType0 | Unset, data)

        additional_env = _parse_additional_env(d.pop("additional_env", UNSET))

        models_root = d.pop("models_root", UNSET)

        remote_user = d.pop("remote_user", UNSET)

        ssh_key_path = d.pop("ssh_key_path", UNSET)

        strict_host_key_checking = d.pop("strict_host_key_checking", UNSET)

        found = cls(
            remote_host=remote_host,
            additional_env=additional_env,
            models_root=models_root,
            remote_user=remote_user,
            ssh_key_path=ssh_key_path,
            strict_host_key_checking=strict_host_key_checking,
        )
        found.additional_properties = d
        return found
