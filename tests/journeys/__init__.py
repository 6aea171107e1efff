"""Twelve tasks of users, each from its first step to its last."""
