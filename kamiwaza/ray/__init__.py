"""Calls to the platform over Ray Data, on one machine or many. It needs the extra `ray`.

`embed` and `chat` add the answers of a deployment to a dataset, `read_retrieval` makes a dataset of
the rows of a catalog's dataset, and `VectorSink` stores vectors. Workers get a `Connection`, which
has no secret; they find credentials in their own environment.
"""

from __future__ import annotations

from kamiwaza.ray.chats import chat
from kamiwaza.ray.embeddings import embed
from kamiwaza.ray.rate_limit import RateLimit
from kamiwaza.ray.retrieval import read_retrieval
from kamiwaza.ray.run_statistics import RunCounts, RunStatistics
from kamiwaza.ray.vector_sink import VectorSink

__all__ = [
    "RateLimit",
    "RunCounts",
    "RunStatistics",
    "VectorSink",
    "chat",
    "embed",
    "read_retrieval",
]
