"""Ids that are not UUIDs, although the contract declares UUIDs."""

from __future__ import annotations


class OpaqueId(str):
    """An id of the platform that is not a UUID.

    It is a text that is marked as an id. Methods that refuse other texts, because these are
    probably names, accept it. Make one of an id that you have stored.
    """

    __slots__ = ()
