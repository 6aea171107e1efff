"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.delegated_access import DelegatedAccess


@_attrs_define(kw_only=True)
class JobRunRequest:
    """Schema JobRunRequest; members the contract does not know are kept."""

    entrypoint: str
    delegated_access: DelegatedAccess | None | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    python_packages: list[str] | Unset = UNSET
    runtime_env: Any | None | Unset = UNSET
    timeout_seconds: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["entrypoint"] = self.entrypoint
        if self.delegated_access is not UNSET:
            field_dict["delegated_access"] = to_json(self.delegated_access)
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.python_packages is not UNSET:
            field_dict["python_packages"] = self.python_packages
        if self.runtime_env is not UNSET:
            field_dict["runtime_env"] = self.runtime_env
        if self.timeout_seconds is not UNSET:
            field_dict["timeout_seconds"] = self.timeout_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.delegated_access import DelegatedAccess

        d = members(src_dict)
        found = cls(
            entrypoint=d.pop("entrypoint"),
            delegated_access=given(
                either(DelegatedAccess.from_dict), d.pop("delegated_access", UNSET)
            ),
            metadata=d.pop("metadata", UNSET),
            python_packages=d.pop("python_packages", UNSET),
            runtime_env=d.pop("runtime_env", UNSET),
            timeout_seconds=d.pop("timeout_seconds", UNSET),
        )
        found.additional_properties = d
        return found
