"""Transports: how requests reach the sandbox."""
