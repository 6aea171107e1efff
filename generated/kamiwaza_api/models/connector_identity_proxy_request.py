"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        access_token = self.access_token
        field_dict["access_token"] = access_token
        url = self.url
        field_dict["url"] = url
        body = self.body

        if body is not UNSET:
            field_dict["body"] = body
        method: str | Unset = UNSET
        if not isinstance(self.method, Unset):
            method = self.method.value

        if method is not UNSET:
            field_dict["method"] = method
        params = self.params

        if params is not UNSET:
            field_dict["params"] = params
        response_format = self.response_format
        if response_format is not UNSET:
            field_dict["response_format"] = response_format
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        access_token = d.pop("access_token")
        url = d.pop("url")
        body = d.pop("body", UNSET)

        _method = d.pop("method", UNSET)
        method: ConnectorIdentityProxyRequestMethod | Unset
        if isinstance(_method, Unset):
            method = UNSET
        else:
            method = ConnectorIdentityProxyRequestMethod(_method)

        params = d.pop("params", UNSET)

        response_format = cast(Literal["json"] | Unset, d.pop("response_format", UNSET))

        found = cls(
            access_token=access_token,
            url=url,
            body=body,
            method=method,
            params=params,
            response_format=response_format,
        )
        found.additional_properties = d
        return found
