"""A search for tools by plain sentences."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from kamiwaza.agents.definitions import ToolDefinition, definitions

_WORD = re.compile(r"[a-z0-9]+")
_ENDINGS = ("ing", "ies", "es", "ed", "s", "e")
# Words of a sentence that do not describe a tool.
_EMPTY = frozenset(
    "a an the of to for in on at by is are be there what which who whom how many much do does can i"
    " me my mine we our you it its this that these those and or with from about all any some please"
    " tell give show want need would like now have has platform running".split()
)
# Questions of several words, and words that are only a question together with others.
_PHRASES = {
    "who am i": "whoami",
    "may a": "check",
    "may the": "check",
    "is allowed": "check",
    "rights on": "grant create",
    "which are": "list",
    "what are": "list",
}
_QUESTIONS = ("which", "what", "list", "show", "all", "there")
_CHANGES = frozenset(
    "creat deploy delet updat stop download install cancel submit uploa add mak giv revok set invit"
    " connect remov renam".split()
)
# Words of users, and the words of the tools for the same thing.
_SYNONYMS = {
    "launch": "deploy", "start": "deploy", "run": "deploy", "host": "deploy", "serve": "deploy",
    "kill": "stop", "shut": "stop", "terminate": "stop", "halt": "stop", "undeploy": "stop",
    "erase": "delete", "remove": "delete", "drop": "delete", "destroy": "delete",
    "make": "create", "new": "create", "set": "create", "install": "create",
    "find": "search", "look": "search", "query": "search",
    "display": "list", "enumerate": "list", "overview": "list", "deployment": "serving",
    "fetch": "download", "pull": "download",
    "person": "user", "people": "user", "account": "user", "colleague": "member",
    "room": "workroom", "channel": "workroom",
    "key": "pat", "token": "pat", "apikey": "pat",
    "machine": "node", "server": "node", "computer": "node", "gpu": "hardware",
    "table": "dataset", "collection": "collections", "vector": "vectordb",
    "right": "grant", "permission": "grant", "allowed": "check", "access": "grant",
    "log": "logs", "healthy": "health", "alive": "ping", "reachable": "ping",
    "change": "update", "modify": "update", "edit": "update", "rename": "update",
    "invite": "invitation", "vectorize": "embedding", "embed": "embedding",
    "ask": "chat", "talk": "chat", "knowledge": "context", "document": "files",
}  # fmt: skip
_NAME, _SUMMARY, _REST = 6.0, 3.0, 1.0


def search(
    query: str, *, limit: int = 10, among: Iterable[str] | None = None
) -> list[ToolDefinition]:
    """Return the tools that fit a sentence, the best first.

    Args:
        query: the task, in plain words.
        limit: the largest number of tools.
        among: the names of the tools to search. Default: all.
    """
    text = query.lower()
    phrases = [meaning for phrase, meaning in _PHRASES.items() if phrase in text]
    spoken = _WORD.findall(" ".join([text, *phrases]))
    words = [stem(word) for word in spoken if word not in _EMPTY]
    wanted = Counter(words)
    for word in words:
        if word in _STEMMED:
            wanted[_STEMMED[word]] += 1
    is_change = any(word.startswith(tuple(_CHANGES)) for word in wanted)
    if not is_change and any(word in spoken for word in _QUESTIONS):
        wanted["list"] += 1
    names = set(definitions() if among is None else among)
    scored = [(_score(wanted, name, is_change=is_change), name) for name in names]
    best = sorted((-score, len(name), name) for score, name in scored if score > 0)
    return [definitions()[name] for _, _, name in best[:limit]]


def stem(word: str) -> str:
    """Return a word without its ending, so that `deployments` is found by `deploy`."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


_STEMMED = {stem(word): stem(meaning) for word, meaning in _SYNONYMS.items()}


def _score(wanted: Counter[str], name: str, *, is_change: bool) -> float:
    weights, rarity = _index()[name], _rarity()
    known = (word for word in wanted if word in weights)
    score = sum(weights[word] * rarity[word] * min(wanted[word], 2) for word in known)
    if not is_change and definitions()[name].effect != "reads":
        score *= 0.5
    # Of two tools with the same words the more general one has fewer parts in its name.
    return score / (1.0 + 0.25 * name.count("_"))


@cache
def _index() -> dict[str, dict[str, float]]:
    return {name: _weights(tool) for name, tool in definitions().items()}


def _weights(tool: ToolDefinition) -> dict[str, float]:
    summary, _, rest = tool.description.partition("\n")
    weights: dict[str, float] = {}
    properties = " ".join(tool.input_schema["properties"])
    for text, weight in ((f"{rest} {properties}", _REST), (summary, _SUMMARY), (tool.name, _NAME)):
        for word in _WORD.findall(text.lower().replace("_", " ")):
            key = stem(word)
            weights[key] = max(weights.get(key, 0.0), weight)
    return weights


@cache
def _rarity() -> dict[str, float]:
    count = Counter(word for weights in _index().values() for word in weights)
    total = len(_index())
    return {word: math.log(1 + total / n) for word, n in count.items()}
