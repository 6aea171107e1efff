"""Operations of the service `activity`."""

from .get_recent_activity import get_recent_activity

__all__ = ("get_recent_activity",)
