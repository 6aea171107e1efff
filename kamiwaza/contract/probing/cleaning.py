"""Delete what a probe has created: at its end, and in a later run by the prefix."""

from __future__ import annotations

import re
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.probing.paging import all_items
from kamiwaza.contract.probing.resources import Resource, resources
from kamiwaza.errors import KamiwazaError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import FrameType

    from kamiwaza.contract.documents.openapi import JSONObject
    from kamiwaza.contract.probing.cycles import Created
    from kamiwaza.contract.probing.writing import Writer

PREFIX = "kamiwaza-probe"
# What follows the prefix in a name. A name that only begins like one of a probe is another's.
_SUFFIX = r"-[0-9a-f]{12}"
_PREFIX = re.compile(r"[a-z][a-z0-9-]{3,39}")


def checked_prefix(text: str) -> str:
    """Return a prefix. Raises ValueError if it is too short, too long or has other characters."""
    if not _PREFIX.fullmatch(text):
        raise ValueError(f"{text!r} is not a prefix of 4 to 40 letters a-z, digits and hyphens")
    return text


class Cleaner:
    """Deletes the things of a probe, and nothing else."""

    def __init__(self, contract: JSONObject, writer: Writer, prefix: str) -> None:
        """Prepare the resources.

        Args:
            contract: the contract with the operations.
            writer: sends the requests.
            prefix: the beginning of the names.
        """
        self._resources = resources(contract)
        self._writer = writer
        self._name = re.compile(re.escape(prefix) + _SUFFIX)

    def delete_created(self, created: list[Created]) -> list[str]:
        """Delete the objects of this run, the last first. Return the names of remaining objects.

        Args:
            created: the things; the list is empty afterwards.
        """
        left = []
        with self._writer.cleaning(), _undisturbed():
            for one in reversed(created):
                try:
                    is_gone = self._delete_one(one)
                except (ContractError, KamiwazaError):
                    is_gone = False
                if not is_gone:
                    left.append(one.name)
        created.clear()
        return left

    def delete_by_prefix(self) -> tuple[list[str], list[str]]:
        """Delete the objects of earlier runs. Return the names of deleted and remaining objects."""
        deleted: list[str] = []
        remaining: list[str] = []
        with self._writer.cleaning():
            # Children come after their parents in the table.
            for resource in reversed(self._resources.values()):
                for identity, name in self._of_all_parents(resource):
                    (deleted if self._delete(resource, identity) else remaining).append(name)
        return deleted, remaining

    def _delete_one(self, created: Created) -> bool:
        resource = created.resource
        if created.id:
            return self._delete(resource, created.id)
        # Its creation was not answered; the platform may have carried it out.
        query = {name: created.body[member] for name, member in resource.list_query.items()}
        found = self._named(resource, query)
        if found is None:
            return False
        named = [identity for identity, name in found if name == created.name]
        deletions = [self._delete(resource, identity) for identity in named]
        return all(deletions)

    def _delete(self, resource: Resource, identity: str) -> bool:
        path = f"{resource.delete.path.rpartition('/')[0]}/{quote(identity, safe='')}"
        answer, _ = self._writer.send("DELETE", path)
        return answer.status < 300 or answer.status == 404

    def _of_all_parents(self, resource: Resource) -> list[tuple[str, str]]:
        """Return id and name of the things of probes, also where the list is that of a parent."""
        if not resource.list_query:
            return self._named(resource, {}) or []
        found = []
        for parameter, member in resource.list_query.items():
            parent = self._resources[resource.needs[member]]
            for identity, _ in self._named(parent, {}) or ():
                found += self._named(resource, {parameter: identity}) or []
        return found

    def _named(self, resource: Resource, query: dict[str, object]) -> list[tuple[str, str]] | None:
        """Return id and name of the things in a list that a probe has named.

        Return None if the list cannot be read.
        """
        items = all_items(self._writer, resource.list, query) if resource.list else None
        if items is None:
            return None
        named = [(item, str(item.get(resource.name))) for item in items if isinstance(item, dict)]
        return [(_id(item, resource), name) for item, name in named if self._name.fullmatch(name)]


def _id(item: dict[str, Any], resource: Resource) -> str:
    found = next((item[name] for name in resource.id_names if isinstance(item.get(name), str)), "")
    if not found:
        raise ContractError(f"{resource.collection}: an item of the list has no id")
    return str(found)


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Ignore Ctrl-C and requests to terminate while the few things of a run are deleted."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    numbers = (signal.SIGINT, signal.SIGTERM)
    previous = [signal.signal(number, signal.SIG_IGN) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, previous, strict=True):
            signal.signal(number, handler)


@contextmanager
def stopped_by_signals() -> Iterator[None]:
    """Let a request to terminate end the block like Ctrl-C, so that it can clean up."""

    def stop(_number: int, _frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    previous = signal.signal(signal.SIGTERM, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, previous)
