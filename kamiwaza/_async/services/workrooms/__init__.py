"""Rooms to work in together: members, events, threads, sessions."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncWorkroomsService(AsyncBaseService):
    """`client.workrooms`: rooms to work in together: members, events, threads, sessions."""
