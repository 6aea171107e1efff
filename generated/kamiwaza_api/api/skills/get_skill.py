"""GET /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, segment

if TYPE_CHECKING:
    from uuid import UUID

    from ...models.skill_library_detail_response import SkillLibraryDetailResponse

ENDPOINT = Endpoint(
    name="skills.get_skill",
    method="GET",
    path="/skills/{skill_id}",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
)


def get_skill(skill_id: UUID | str) -> Request[SkillLibraryDetailResponse]:
    """Return one skill.

    GET /skills/{skill_id}
    """
    return Request(ENDPOINT, f"/skills/{segment('get_skill', 'skill_id', skill_id)}", _parse)


def _parse(data: Any) -> SkillLibraryDetailResponse:
    from ...models.skill_library_detail_response import SkillLibraryDetailResponse

    return SkillLibraryDetailResponse.from_dict(data)
