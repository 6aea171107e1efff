"""PUT /skills/{skill_id}."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start, segment

if TYPE_CHECKING:
    from collections.abc import Mapping
    from uuid import UUID

    from ...models.skill_library_detail_response import SkillLibraryDetailResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="skills.update_skill_metadata",
    method="PUT",
    path="/skills/{skill_id}",
    answer="json",
    encoding="json",
    role="authenticated",
    since="0.12.0",
    repeat="idempotent",
    starts=Start(kind="skills.publication", id="{skill_id}"),
)


def update_skill_metadata(
    skill_id: UUID | str, *, body: Mapping[str, object] | SupportsModelDump
) -> Request[SkillLibraryDetailResponse]:
    """Update a skill, for instance to publish or archive it.

    PUT /skills/{skill_id}
    """
    return Request(
        ENDPOINT,
        f"/skills/{segment('update_skill_metadata', 'skill_id', skill_id)}",
        _parse,
        body=body,
    )


def _parse(data: Any) -> SkillLibraryDetailResponse:
    from ...models.skill_library_detail_response import SkillLibraryDetailResponse

    return SkillLibraryDetailResponse.from_dict(data)
