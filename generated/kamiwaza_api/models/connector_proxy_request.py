"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.connector_proxy_request_method import ConnectorProxyRequestMethod
from ..models.connector_proxy_request_response_format import ConnectorProxyRequestResponseFormat
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorProxyRequest:
    """Schema ConnectorProxyRequest; members the contract does not know are kept."""

    url: str
    body: Any | None | Unset = UNSET
    lease_duration: int | Unset = UNSET
    method: ConnectorProxyRequestMethod | Unset = UNSET
    params: Any | None | Unset = UNSET
    response_format: ConnectorProxyRequestResponseFormat | Unset = UNSET
    scope_subset: list[str] | None | Unset = UNSET
    subject_id: None | str | Unset = UNSET
    subject_token: None | str | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["url"] = self.url
        if self.body is not UNSET:
            field_dict["body"] = self.body
        if self.lease_duration is not UNSET:
            field_dict["lease_duration"] = self.lease_duration
        if self.method is not UNSET:
            field_dict["method"] = to_json(self.method)
        if self.params is not UNSET:
            field_dict["params"] = self.params
        if self.response_format is not UNSET:
            field_dict["response_format"] = to_json(self.response_format)
        if self.scope_subset is not UNSET:
            field_dict["scope_subset"] = self.scope_subset
        if self.subject_id is not UNSET:
            field_dict["subject_id"] = self.subject_id
        if self.subject_token is not UNSET:
            field_dict["subject_token"] = self.subject_token
        if self.subject_type is not UNSET:
            field_dict["subject_type"] = self.subject_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            url=d.pop("url"),
            body=d.pop("body", UNSET),
            lease_duration=d.pop("lease_duration", UNSET),
            method=given(ConnectorProxyRequestMethod, d.pop("method", UNSET)),
            params=d.pop("params", UNSET),
            response_format=given(
                ConnectorProxyRequestResponseFormat, d.pop("response_format", UNSET)
            ),
            scope_subset=d.pop("scope_subset", UNSET),
            subject_id=d.pop("subject_id", UNSET),
            subject_token=d.pop("subject_token", UNSET),
            subject_type=d.pop("subject_type", UNSET),
        )
        found.additional_properties = d
        return found
