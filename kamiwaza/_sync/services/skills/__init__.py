# Written by scripts/unasync.py from kamiwaza/_async/services/skills/__init__.py: edit that.
"""The skill library."""

from __future__ import annotations

from kamiwaza._sync.services.skills._packages import SkillPackagesMixin
from kamiwaza._sync.services.skills._records import SkillRecordsMixin


class SkillsService(SkillPackagesMixin, SkillRecordsMixin):
    """`client.skills`: the skills of the library and their packages."""
