"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.callback_config import CallbackConfig


@_attrs_define(kw_only=True)
class ReplayPipelineJobRequest:
    """Schema ReplayPipelineJobRequest; members the contract does not know are kept."""

    callback: CallbackConfig | None | Unset = UNSET
    force: bool | None | Unset = UNSET
    idempotency_key: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.callback_config import CallbackConfig

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        callback: dict[str, Any] | None | Unset
        if isinstance(self.callback, Unset):
            callback = UNSET
        elif isinstance(self.callback, CallbackConfig):
            callback = self.callback.to_dict()
        else:
            callback = self.callback

        if callback is not UNSET:
            field_dict["callback"] = callback
        force = self.force

        if force is not UNSET:
            field_dict["force"] = force
        idempotency_key = self.idempotency_key

        if idempotency_key is not UNSET:
            field_dict["idempotency_key"] = idempotency_key
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.callback_config import CallbackConfig

        d = dict(src_dict)

        def _parse_callback(data: Any) -> CallbackConfig | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                callback_type_0 = CallbackConfig.from_dict(data)

                return callback_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CallbackConfig | None | Unset, data)

        callback = _parse_callback(d.pop("callback", UNSET))

        force = d.pop("force", UNSET)

        idempotency_key = d.pop("idempotency_key", UNSET)

        found = cls(callback=callback, force=force, idempotency_key=idempotency_key)
        found.additional_properties = d
        return found
