"""GET /skills."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Paging, Request, pairs
from ...types import UNSET

if TYPE_CHECKING:
    from ...models.skill_library_list_response import SkillLibraryListResponse
    from ...types import Unset

ENDPOINT = Endpoint(
    name="skills.list_skills",
    method="GET",
    path="/skills",
    answer="json",
    encoding="none",
    role="authenticated",
    since="0.12.0",
    repeat="safe",
    paging=Paging(style="page", items="items", limit="page_size", position="page", total="total"),
)


def list_skills(
    *,
    q: str | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    tag: str | None | Unset = UNSET,
    status: str | None | Unset = UNSET,
    page: int | None | Unset = UNSET,
    page_size: int | None | Unset = UNSET,
) -> Request[SkillLibraryListResponse]:
    """List the skills in the library, page by page.

    GET /skills
    """
    return Request(
        ENDPOINT,
        "/skills",
        _parse,
        query=pairs(
            ("q", q),
            ("category", category),
            ("tag", tag),
            ("status", status),
            ("page", page),
            ("page_size", page_size),
        ),
    )


def _parse(data: Any) -> SkillLibraryListResponse:
    from ...models.skill_library_list_response import SkillLibraryListResponse

    return SkillLibraryListResponse.from_dict(data)
