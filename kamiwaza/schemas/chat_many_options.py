"""Options of `openai.chat_many`."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from kamiwaza.arguments.bulk_options import BulkMembers, BulkOptionsWithoutTimeout
from kamiwaza.schemas.chat_options import ChatMembers

if TYPE_CHECKING:
    from collections.abc import Mapping


class ChatManyOptions(ChatMembers, BulkOptionsWithoutTimeout, total=False):
    """`ChatMembers`, `BulkMembers`, and the options of each call."""


def split_options(options: Mapping[str, object]) -> tuple[BulkMembers, ChatMembers]:
    """Return the options for many calls, and those of each chat request."""
    bulk = BulkMembers.__annotations__.keys()
    return (
        cast("BulkMembers", {n: v for n, v in options.items() if n in bulk}),
        cast("ChatMembers", {n: v for n, v in options.items() if n not in bulk}),
    )
