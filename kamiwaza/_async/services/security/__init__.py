"""The consent gate and the banners."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncSecurityService(AsyncBaseService):
    """`client.security`: the consent gate and the banners."""
