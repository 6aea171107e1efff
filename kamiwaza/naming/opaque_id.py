"""Ids that a platform gave to things against the contract."""

from __future__ import annotations


class OpaqueId(str):
    """An id of the platform that is no UUID.

    It is a text, and known to be an id: methods that refuse a text which is no UUID, because it
    is probably a name, take this one. Make one of an id that you have stored.
    """

    __slots__ = ()
