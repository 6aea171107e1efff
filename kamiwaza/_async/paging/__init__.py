"""Paged lists: requesting and iterating over pages."""
