"""Credentials and tokens."""

from kamiwaza.auth.manager import AuthenticationManager

__all__ = ["AuthenticationManager"]
