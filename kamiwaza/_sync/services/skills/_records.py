# Written by scripts/unasync.py from kamiwaza/_async/services/skills/_records.py: edit that.
"""What the library knows of its skills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._sync.services._base import BaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.domain.deployment import identifier
from kamiwaza.naming.identifiers import id_of
from kamiwaza.paging.pagination import PREFETCH
from kamiwaza.schemas.skills import Skill, SkillStatus, SkillSummary
from kamiwaza_api.api.skills import delete_skill, get_skill, list_skills, update_skill_metadata
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._sync.paging.page import Page


class SkillRecordsMixin(BaseService):
    """Look up skills, describe, publish, archive and delete them."""

    def get(
        self, skill_id: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Return one skill. Raises ResourceNotFoundError if there is none of that id."""
        return self._call(get_skill(identifier(skill_id, "skill_id")), Skill)

    def update(
        self,
        skill: SkillSummary | UUID | str,
        *,
        display_name: str | Unset = UNSET,
        category: str | Unset = UNSET,
        classification: str | Unset | None = UNSET,
        status: SkillStatus | str | Unset = UNSET,
        trigger: JsonValue | Unset = UNSET,
        inputs: Sequence[JsonValue] | Unset | None = UNSET,
        metadata: Mapping[str, JsonValue] | Unset | None = UNSET,
        **call_options: Unpack[CallOptions],
    ) -> Skill:
        """Change what is given of a skill (or of its id) and return it as it is then.

        What is not given stays; None clears it.
        """
        members = {
            "display_name": display_name,
            "category": category,
            "classification": classification,
            "status": status,
            "trigger": trigger,
            "inputs": inputs,
            "metadata": metadata,
        }
        body = {name: value for name, value in members.items() if value is not UNSET}
        return self._call(update_skill_metadata(id_of(skill, "skill"), body=body), Skill)

    def publish(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Offer a skill (or that of an id) to everybody and return it."""
        return self.update(skill, status=SkillStatus.PUBLISHED)

    def archive(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Keep a skill (or that of an id) without offering it any longer and return it."""
        return self.update(skill, status=SkillStatus.ARCHIVED)

    def delete(self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]) -> None:
        """Delete a skill (or that of an id); there is no way back through this API."""
        self._send(delete_skill(id_of(skill, "skill")))

    def list(
        self,
        *,
        q: str | None = None,
        category: str | None = None,
        tag: str | None = None,
        status: SkillStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int = PREFETCH,
        **call_options: Unpack[CallOptions],
    ) -> Page[SkillSummary]:
        """Return the skills, page by page, `limit` of them at most.

        `q` is a text to look for; `category`, `tag` and `status` have to be equal.
        """
        return self._pages(
            list_skills(q=q, category=category, tag=tag, status=status),
            SkillSummary,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
