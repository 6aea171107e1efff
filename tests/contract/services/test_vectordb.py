"""The older method that lists vector databases."""

from __future__ import annotations

from kamiwaza.schemas.vectordb import VectorDB
from tests.contract.tape.stage import Stage


def test_the_databases_of_today_in_the_shape_of_before(stage: Stage) -> None:
    client = stage.client
    assert stage.do(client.vectordb.list()) == []
    room = stage.do(client.workrooms.create(name="vectors", type="persistent"))
    vectordbs = client.context.vectordbs
    made = stage.do(stage.do(vectordbs.create(name="mine", engine="milvus", workroom=room)).wait())
    there = client.workroom(room)
    (found,) = stage.do(there.vectordb.list())
    assert isinstance(found, VectorDB)
    assert (found.id, found.name) == (made.id, "mine")
    assert found.engine
    assert (found.host, found.port) == ("instance.kamiwaza.test", 19530)
    assert stage.do(there.vectordb.list(engine="vespa")) == []
