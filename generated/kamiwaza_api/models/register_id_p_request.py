"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.google_config import GoogleConfig
    from ..models.oidc_config import OIDCConfig


@_attrs_define(kw_only=True)
class RegisterIdPRequest:
    """Schema RegisterIdPRequest; members the contract does not know are kept."""

    provider: str
    ensure_redirects: bool | Unset = UNSET
    google: GoogleConfig | None | Unset = UNSET
    oidc: None | OIDCConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["provider"] = self.provider
        if self.ensure_redirects is not UNSET:
            field_dict["ensure_redirects"] = self.ensure_redirects
        if self.google is not UNSET:
            field_dict["google"] = to_json(self.google)
        if self.oidc is not UNSET:
            field_dict["oidc"] = to_json(self.oidc)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.google_config import GoogleConfig
        from ..models.oidc_config import OIDCConfig

        d = members(src_dict)
        found = cls(
            provider=d.pop("provider"),
            ensure_redirects=d.pop("ensure_redirects", UNSET),
            google=given(either(GoogleConfig.from_dict), d.pop("google", UNSET)),
            oidc=given(either(OIDCConfig.from_dict), d.pop("oidc", UNSET)),
        )
        found.additional_properties = d
        return found
