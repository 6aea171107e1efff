# Written by scripts/unasync.py from kamiwaza/_async/services/oauth_broker/__init__.py: edit that.
"""Tokens for applications that act for somebody."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class OAuthBrokerService(BaseService):
    """`client.oauth_broker`: tokens for applications that act for somebody."""
