"""The records of the skill library."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from pydantic import JsonValue

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.schemas.skills import (
    Skill,
    SkillStatus,
    SkillSummary,
    SkillUpdate,
)
from kamiwaza_api.api.skills import delete_skill, get_skill, list_skills, update_skill_metadata
from kamiwaza_api.types import UNSET, Unset

if TYPE_CHECKING:
    from kamiwaza._async.paging.page import AsyncPage


class AsyncSkillRecordsMixin(AsyncBaseService):
    """Find, change, publish, archive and delete skills."""

    async def get(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Return one skill with its details.

        Args:
            skill: the skill or its id.

        Raises:
            ResourceNotFoundError: there is no such skill.
        """
        return await self._call(get_skill(id_of(skill, "skill")), Skill)

    async def find(self, name: str, **call_options: Unpack[CallOptions]) -> SkillSummary | None:
        """Return the skill with a name, or None if there is none.

        Args:
            name: the exact name.

        Raises:
            InvalidArgumentError: several skills have this name; the error lists them.
        """
        matches = [skill async for skill in self.list(page_size=100) if skill.name == name]
        if len(matches) > 1:
            ids = ", ".join(str(skill.id) for skill in matches)
            raise InvalidArgumentError(f"name: several skills are called {name!r}: {ids}")
        return matches[0] if matches else None

    async def update(
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
        """Change the given members of a skill and return it; the others stay as they are.

        Args:
            skill: the skill or its id.
            display_name: the name that people see.
            category: the category.
            classification: the classification marking; None removes it.
            status: `draft`, `published` or `archived`. `publish` and `archive` set it too.
            trigger: the condition for using the skill, as any JSON value; None removes it.
            inputs: the inputs of the skill, as JSON values; None removes them.
            metadata: a JSON object, which replaces the old one; None removes it.

        Raises:
            ResourceNotFoundError: there is no such skill.
        """
        body = SkillUpdate(
            display_name=display_name,
            category=category,
            classification=classification,
            status=status,
            trigger=trigger,
            inputs=inputs,
            metadata=metadata,
        )
        return await self._call(update_skill_metadata(id_of(skill, "skill"), body=body), Skill)

    async def publish(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Publish a skill, so that all users can use it, and return it.

        Args:
            skill: the skill or its id.

        Raises:
            ResourceNotFoundError: there is no such skill.
        """
        return await self.update(skill, status=SkillStatus.PUBLISHED)

    async def archive(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> Skill:
        """Archive a skill, so that it is kept but no longer offered, and return it.

        Args:
            skill: the skill or its id.

        Raises:
            ResourceNotFoundError: there is no such skill.
        """
        return await self.update(skill, status=SkillStatus.ARCHIVED)

    async def delete(
        self, skill: SkillSummary | UUID | str, **call_options: Unpack[CallOptions]
    ) -> None:
        """Delete a skill. It cannot be restored.

        Args:
            skill: the skill or its id.

        Raises:
            ResourceNotFoundError: there is no such skill.
        """
        await self._send(delete_skill(id_of(skill, "skill")))

    def list(
        self,
        *,
        query: str | None = None,
        category: str | None = None,
        tag: str | None = None,
        status: SkillStatus | str | None = None,
        limit: int | None = None,
        page_size: int | None = None,
        page_token: str | None = None,
        prefetch: int | None = None,
        **call_options: Unpack[CallOptions],
    ) -> AsyncPage[SkillSummary]:
        """Return the skills of the library, page by page.

        Iterate over the result, or read the first page from `.items`.

        Args:
            query: a text that the skills contain. Default: all skills.
            category: only skills of this category.
            tag: only skills with this tag.
            status: only skills with this status: `draft`, `published` or `archived`.
            limit: the maximum number of skills in all. Default: no limit.
            page_size: the number of skills in one page, 1 to 100. Default: the platform's own.
            page_token: the token of a page, to begin there. Default: the first page.
            prefetch: the number of pages to request ahead while you iterate, 0 to 16. Default: up
                to four, if a page takes longer than 3 ms.
        """
        return self._pages(
            list_skills(q=query, category=category, tag=tag, status=status),
            SkillSummary,
            limit=limit,
            page_size=page_size,
            page_token=page_token,
            prefetch=prefetch,
        )
