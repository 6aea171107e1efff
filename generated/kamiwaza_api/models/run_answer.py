"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.evidence_ref import EvidenceRef


@_attrs_define(kw_only=True)
class RunAnswer:
    """Schema RunAnswer; members the contract does not know are kept."""

    answer: str
    evidence: list[EvidenceRef] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        answer = self.answer
        field_dict["answer"] = answer
        evidence: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.evidence, Unset):
            evidence = []
            for evidence_item_data in self.evidence:
                evidence_item = evidence_item_data.to_dict()
                evidence.append(evidence_item)

        if evidence is not UNSET:
            field_dict["evidence"] = evidence
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.evidence_ref import EvidenceRef

        d = dict(src_dict)
        answer = d.pop("answer")
        _evidence = d.pop("evidence", UNSET)
        evidence: list[EvidenceRef] | Unset = UNSET
        if _evidence is not UNSET:
            evidence = []
            for evidence_item_data in _evidence:
                evidence_item = EvidenceRef.from_dict(evidence_item_data)

                evidence.append(evidence_item)

        found = cls(answer=answer, evidence=evidence)
        found.additional_properties = d
        return found
