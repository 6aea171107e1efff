"""The library of skills and their packages."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncSkillsService(AsyncBaseService):
    """`client.skills`: the library of skills and their packages."""
