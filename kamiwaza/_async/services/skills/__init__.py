"""The skill library."""

from __future__ import annotations

from kamiwaza._async.services.skills._packages import AsyncSkillPackagesMixin
from kamiwaza._async.services.skills._records import AsyncSkillRecordsMixin


class AsyncSkillsService(AsyncSkillPackagesMixin, AsyncSkillRecordsMixin):
    """`client.skills`: the skills of the library and their packages."""
