"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.google_config import GoogleConfig
        from ..models.oidc_config import OIDCConfig

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        provider = self.provider
        field_dict["provider"] = provider
        ensure_redirects = self.ensure_redirects
        if ensure_redirects is not UNSET:
            field_dict["ensure_redirects"] = ensure_redirects
        google: dict[str, Any] | None | Unset
        if isinstance(self.google, Unset):
            google = UNSET
        elif isinstance(self.google, GoogleConfig):
            google = self.google.to_dict()
        else:
            google = self.google

        if google is not UNSET:
            field_dict["google"] = google
        oidc: dict[str, Any] | None | Unset
        if isinstance(self.oidc, Unset):
            oidc = UNSET
        elif isinstance(self.oidc, OIDCConfig):
            oidc = self.oidc.to_dict()
        else:
            oidc = self.oidc

        if oidc is not UNSET:
            field_dict["oidc"] = oidc
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.google_config import GoogleConfig
        from ..models.oidc_config import OIDCConfig

        d = dict(src_dict)
        provider = d.pop("provider")
        ensure_redirects = d.pop("ensure_redirects", UNSET)

        def _parse_google(data: Any) -> GoogleConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                google_type_0 = GoogleConfig.from_dict(data)

                return google_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(GoogleConfig | None | Unset, data)

        google = _parse_google(d.pop("google", UNSET))

        def _parse_oidc(data: Any) -> None | OIDCConfig | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                oidc_type_0 = OIDCConfig.from_dict(data)

                return oidc_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | OIDCConfig | Unset, data)

        oidc = _parse_oidc(d.pop("oidc", UNSET))

        found = cls(provider=provider, ensure_redirects=ensure_redirects, google=google, oidc=oidc)
        found.additional_properties = d
        return found
