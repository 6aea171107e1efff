"""The sandbox's dataset indexes: a revision at a time, stage by stage."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.context._stored_files import Piece, cut
from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.long_operations import Run

KIND, LOOK = "context.dataset_index", "context.get_dataset_index"
GRAPH = "semantic_lexical_graph"
# Seconds that what is left of a deleted index can be seen.
LINGER = 60.0
_STAGES = ("materialize", "vector", "lexical", "graph", "activate")


@dataclass(slots=True)
class Work:
    """The work on one revision; `pieces` are what the dataset held when it began."""

    id: str
    revision: int
    started: float
    generation: str
    pieces: list[Piece]
    attempts: int = 1


@dataclass(slots=True)
class Index:
    """One index; `active` is the work that searching sees."""

    id: str
    urn: str
    profile: str
    workroom: str
    created: float
    works: list[Work] = field(default_factory=list)
    active: Work | None = None
    updated: float = 0.0
    removed: float | None = None


class Indexes:
    """Every index by its id."""

    def __init__(self) -> None:
        """Begin without indexes."""
        self.indexes: dict[str, Index] = {}

    @classmethod
    def of(cls, call: Call) -> Indexes:
        """Return the indexes of the platform that is called."""
        return call.state.shelves.room(cls)

    def within(self, call: Call, room: str) -> list[Index]:
        """Return the indexes of a workroom, up to date, without those that are deleted."""
        found = [one for one in self.indexes.values() if one.workroom == room]
        for one in found:
            settle(call, one)
        return [one for one in found if one.removed is None]

    def get(self, call: Call, room: str) -> Index:
        """Return the index that the path names, up to date. Raises Refusal 404 if there is none."""
        found = self.indexes.get(str(call.path["binding_id"]))
        if found is None or found.workroom != room or _is_gone(call, found):
            raise Refusal(404, "Dataset index not found")
        settle(call, found)
        return found

    def find(self, call: Call, room: str, urn: str, profile: str) -> Index | None:
        """Return the index of a dataset, None if there is none yet."""
        for one in self.within(call, room):
            if (one.urn, one.profile) == (urn, profile):
                return one
        return None

    def work(self, room: str, job_id: str) -> tuple[Index, Work]:
        """Return the work of an id and its index. Raises Refusal 404 if there is none."""
        for index in self.indexes.values():
            for work in index.works:
                if index.workroom == room and work.id == job_id:
                    return index, work
        raise Refusal(404, "Dataset index job not found")


def _is_gone(call: Call, index: Index) -> bool:
    return index.removed is not None and call.state.now - index.removed > LINGER


def begin(call: Call, index: Index) -> Work:
    """Begin to index what the dataset holds now."""
    now = call.state.now
    failed = len(index.works) and index.works[-1].revision == revision_of(call, index.urn)
    attempts = index.works[-1].attempts + 1 if failed else 1
    work = Work(
        str(call.state.new_id()), revision_of(call, index.urn), now, str(call.state.new_id()),
        _content(call, index.urn), attempts,
    )  # fmt: skip
    index.works.append(work)
    index.updated = now
    call.state.processes.begin(KIND, index.id)
    return work


def revision_of(call: Call, urn: str) -> int:
    """Return how often a dataset's content has changed, 1 for one the catalog does not count."""
    shelf = call.state.shelves.of("datasets", "Dataset")
    found = shelf.get(urn) if urn in shelf else {}
    return int(found.get("content_revision") or 0) or 1


def _content(call: Call, urn: str) -> list[Piece]:
    items = call.state.shelves.of("dataset objects", "Dataset object")
    contents = Catalog.of(call).contents
    found: list[Piece] = []
    for item in items.where(dataset_urn=urn, state="live"):
        text = contents.get(item["item_id"], b"").decode("utf-8", "replace")
        metadata = {
            "source_file": item["logical_path"],
            "source_urn": urn,
            "file_id": item["item_id"],
            "media_type": item.get("content_type"),
        }
        found += cut(item["item_id"], text, metadata)
    return found


def course(call: Call, index: Index) -> Run:
    """Return the run of an index's latest work."""
    record = call.state.processes.find(LOOK, index.id)
    if record is None:
        raise Refusal(404, "Dataset index not found")
    return record.latest()


def settle(call: Call, index: Index) -> None:
    """Let searching see the latest work if it is done."""
    if index.removed is None and course(call, index).done(call.state.now):
        index.active = index.works[-1]


def is_busy(call: Call, index: Index) -> bool:
    """Tell whether the latest work goes on."""
    run, now = course(call, index), call.state.now
    return not run.done(now) and not run.failing(now)


def view(call: Call, index: Index) -> dict[str, Any]:
    """Return an index as the platform shows it."""
    run, now = course(call, index), call.state.now
    active = index.active
    word = "tombstoned" if index.removed is not None else run.word(now)
    failing = run.failing(now) and run.trouble is not None
    return {
        "binding_id": index.id,
        "dataset_urn": index.urn,
        "profile": index.profile,
        "status": word,
        "desired_revision": revision_of(call, index.urn),
        "active_revision": None if active is None else active.revision,
        "active_generation_id": None if active is None else active.generation,
        "created_at": stamp(index.created),
        "updated_at": stamp(index.updated),
        "error_summary": run.trouble.reason if failing and run.trouble else None,
    }


def work_view(call: Call, index: Index, work: Work) -> dict[str, Any]:
    """Return the work on one revision as the platform shows it."""
    run, now = course(call, index), call.state.now
    latest = work is index.works[-1]
    done = not latest or run.done(now)
    failing = latest and run.failing(now)
    whole = run.script.words[-1][0]
    share = 1.0 if done else min((now - work.started) / whole, 0.5 if failing else 0.99)
    reason = run.trouble.reason if failing and run.trouble else None
    ended = work.started + whole if done else None
    return {
        "job_id": work.id,
        "binding_id": index.id,
        "dataset_revision": work.revision,
        "state": "succeeded" if done else "failed" if failing else run.word(now),
        "cleanup_state": "none" if index.removed is None else "succeeded",
        "created_at": stamp(work.started),
        "activated_at": stamp_or_none(ended),
        "error_summary": reason,
        "stages": _stages(index, work, share, reason, whole),
    }


def _stages(
    index: Index, work: Work, share: float, reason: str | None, whole: float
) -> list[dict[str, Any]]:
    found = []
    for number, stage in enumerate(_STAGES):
        begin, end = number / len(_STAGES), (number + 1) / len(_STAGES)
        state = "succeeded" if share >= end else "running" if share >= begin else "pending"
        if state == "running" and reason is not None:
            state = "failed"
        if stage == "graph" and index.profile != GRAPH:
            state = "skipped"
        ran = state not in ("pending", "skipped")
        over = state in ("succeeded", "failed")
        found.append({
            "stage": stage,
            "state": state,
            "attempts": work.attempts if ran else 0,
            "error_detail": reason if state == "failed" else None,
            "started_at": stamp(work.started + begin * whole) if ran else None,
            "finished_at": stamp(work.started + end * whole) if over else None,
        })  # fmt: skip
    return found
