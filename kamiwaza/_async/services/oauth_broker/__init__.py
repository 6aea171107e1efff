"""Tokens for applications that act for somebody."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncOAuthBrokerService(AsyncBaseService):
    """`client.oauth_broker`: tokens for applications that act for somebody."""
