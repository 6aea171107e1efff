"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.delegated_access import DelegatedAccess

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        entrypoint = self.entrypoint
        field_dict["entrypoint"] = entrypoint
        delegated_access: dict[str, Any] | None | Unset
        if isinstance(self.delegated_access, Unset):
            delegated_access = UNSET
        elif isinstance(self.delegated_access, DelegatedAccess):
            delegated_access = self.delegated_access.to_dict()
        else:
            delegated_access = self.delegated_access

        if delegated_access is not UNSET:
            field_dict["delegated_access"] = delegated_access
        metadata = self.metadata

        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        python_packages: list[str] | Unset = UNSET
        if not isinstance(self.python_packages, Unset):
            python_packages = self.python_packages

        if python_packages is not UNSET:
            field_dict["python_packages"] = python_packages
        runtime_env = self.runtime_env

        if runtime_env is not UNSET:
            field_dict["runtime_env"] = runtime_env
        timeout_seconds = self.timeout_seconds

        if timeout_seconds is not UNSET:
            field_dict["timeout_seconds"] = timeout_seconds
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.delegated_access import DelegatedAccess

        d = dict(src_dict)
        entrypoint = d.pop("entrypoint")

        def _parse_delegated_access(data: Any) -> DelegatedAccess | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                delegated_access_type_0 = DelegatedAccess.from_dict(data)

                return delegated_access_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DelegatedAccess | None | Unset, data)

        delegated_access = _parse_delegated_access(d.pop("delegated_access", UNSET))

        metadata = d.pop("metadata", UNSET)

        python_packages = d.pop("python_packages", UNSET)

        runtime_env = d.pop("runtime_env", UNSET)

        timeout_seconds = d.pop("timeout_seconds", UNSET)

        found = cls(
            entrypoint=entrypoint,
            delegated_access=delegated_access,
            metadata=metadata,
            python_packages=python_packages,
            runtime_env=runtime_env,
            timeout_seconds=timeout_seconds,
        )
        found.additional_properties = d
        return found
