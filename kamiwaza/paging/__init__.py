"""Paged lists: the requests for pages, reading pages, and page tokens."""
