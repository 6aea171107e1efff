"""Knowledge graphs: every sentence is a fact, every capitalised name an entity.

A platform extracts both with a model. The sandbox uses the spelling.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kamiwaza.sandbox.state.long_operations import Run

Record = dict[str, Any]

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")
_NAME = re.compile(r"\b[A-Z]\w*(?: [A-Z]\w*)*")
_WORD = re.compile(r"\w{3,}")
_NOT_NAMES = frozenset("The A An I We It He She They Who What When Where Why How Our My".split())


@dataclass(slots=True)
class Fact:
    """One fact: a sentence, its episode, and the ids of its entities."""

    id: str
    text: str
    episode: Record
    entities: tuple[str, ...]
    created_at: str


@dataclass(slots=True)
class Group:
    """One group of a graph. A fact or episode is known once its `run` has succeeded."""

    workroom: str | None
    episodes: list[tuple[Run, Record]] = field(default_factory=list)
    facts: list[tuple[Run, Fact]] = field(default_factory=list)
    entities: dict[str, Record] = field(default_factory=dict)

    def entity(self, name: str, kind: str, new_id: Callable[[], object]) -> Record:
        """Return the entity of this name, created if necessary."""
        new = {"name": name, "type": kind, "summary": None}
        return self.entities.setdefault(name, {"uuid": str(new_id()), **new})

    def ingest(
        self, run: Run, episode: Record, new_id: Callable[[], object], created_at: str
    ) -> None:
        """Add the facts of an episode. They are known once `run` has succeeded."""
        self.episodes.append((run, episode))
        for sentence in _SENTENCE.findall(episode["content"]):
            text = sentence.strip()
            entities = tuple(self.entity(n, "Entity", new_id)["uuid"] for n in names_in(text))
            if text:
                self.facts.append((run, Fact(str(new_id()), text, episode, entities, created_at)))

    def known_facts(self, now: float) -> Iterator[Fact]:
        """Yield the known facts."""
        return (fact for run, fact in self.facts if run.has_succeeded(now))

    def known_episodes(self, now: float) -> list[Record]:
        """Return the known episodes."""
        return [episode for run, episode in self.episodes if run.has_succeeded(now)]


class KnowledgeGraphs:
    """The groups of every knowledge graph."""

    def __init__(self) -> None:
        """Begin without groups."""
        self._groups: dict[str, dict[str, Group]] = {}

    def groups(self, graph: str) -> dict[str, Group]:
        """Return the groups of a graph by name."""
        return self._groups.setdefault(graph, {})

    def of_any(self, name: str) -> Iterator[Group]:
        """Yield the groups of this name in all graphs."""
        return (groups[name] for groups in self._groups.values() if name in groups)

    def forget(self, graph: str) -> None:
        """Delete all groups of a graph."""
        self._groups.pop(graph, None)


def names_in(sentence: str) -> list[str]:
    """Return the distinct names in a sentence."""
    names = (
        " ".join(state for state in match.split() if state not in _NOT_NAMES)
        for match in _NAME.findall(sentence)
    )
    return list(dict.fromkeys(name for name in names if name))


def ranked(facts: Iterable[Fact], question: str) -> list[tuple[float, Fact]]:
    """Return the facts that share words with the question, with their scores, best first."""
    requested = {state.lower() for state in _WORD.findall(question)}
    scored = [(_score(fact.text, requested), fact) for fact in facts]
    return sorted((pair for pair in scored if pair[0]), key=lambda pair: -pair[0])


def _score(text: str, question_words: set[str]) -> float:
    words = {state.lower() for state in _WORD.findall(text)}
    return round(len(words & question_words) / len(question_words), 3) if question_words else 0.0
