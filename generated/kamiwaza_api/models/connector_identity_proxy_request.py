"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.connector_identity_proxy_request_method import ConnectorIdentityProxyRequestMethod
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorIdentityProxyRequest:
    """Schema ConnectorIdentityProxyRequest; members the contract does not know are kept."""

    access_token: str
    url: str
    body: Any | None | Unset = UNSET
    method: ConnectorIdentityProxyRequestMethod | Unset = UNSET
    params: Any | None | Unset = UNSET
    response_format: Literal["json"] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["access_token"] = self.access_token
        field_dict["url"] = self.url
        if self.body is not UNSET:
            field_dict["body"] = self.body
        if self.method is not UNSET:
            field_dict["method"] = to_json(self.method)
        if self.params is not UNSET:
            field_dict["params"] = self.params
        if self.response_format is not UNSET:
            field_dict["response_format"] = self.response_format
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            access_token=d.pop("access_token"),
            url=d.pop("url"),
            body=d.pop("body", UNSET),
            method=given(ConnectorIdentityProxyRequestMethod, d.pop("method", UNSET)),
            params=d.pop("params", UNSET),
            response_format=d.pop("response_format", UNSET),
        )
        found.additional_properties = d
        return found
