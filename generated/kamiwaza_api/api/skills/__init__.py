"""Operations of the service `skills`, each imported when it is first used."""

import sys
from typing import TYPE_CHECKING

from ...operations import OperationsPackage

if TYPE_CHECKING:
    from .delete_skill import delete_skill
    from .export_skill_package import export_skill_package
    from .export_skills_bundle import export_skills_bundle
    from .get_skill import get_skill
    from .get_skill_package import get_skill_package
    from .import_skill_package import import_skill_package
    from .list_skills import list_skills
    from .update_skill_metadata import update_skill_metadata

__all__ = (
    "delete_skill",
    "export_skill_package",
    "export_skills_bundle",
    "get_skill",
    "get_skill_package",
    "import_skill_package",
    "list_skills",
    "update_skill_metadata",
)

sys.modules[__name__].__class__ = OperationsPackage
