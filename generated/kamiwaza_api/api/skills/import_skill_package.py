"""POST /skills/import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...request import Endpoint, Request, Start

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...models.import_skill_package_form import ImportSkillPackageForm
    from ...models.skill_library_detail_response import SkillLibraryDetailResponse
    from ...request import SupportsModelDump

ENDPOINT = Endpoint(
    name="skills.import_skill_package",
    method="POST",
    path="/skills/import",
    answer="json",
    encoding="multipart",
    role="authenticated",
    since="0.12.0",
    repeat="never",
    starts=Start(kind="skills.publication", id="id"),
)


def import_skill_package(
    *, body: ImportSkillPackageForm | Mapping[str, object] | SupportsModelDump
) -> Request[SkillLibraryDetailResponse]:
    """Import a skill from a ZIP file as a draft.

    POST /skills/import
    """
    return Request(ENDPOINT, "/skills/import", _parse, body=body)


def _parse(data: Any) -> SkillLibraryDetailResponse:
    from ...models.skill_library_detail_response import SkillLibraryDetailResponse

    return SkillLibraryDetailResponse.from_dict(data)
